#pragma once

#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/sheet.h"
#include "partners/domain/partner.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace backroom::partners {

/// One address of a partner, new or changed. It stores nothing: who opened it does, and closes it or shows
/// the error. It keeps the address as it was when it was opened, which is what is changed.
class AddressSheet : public Sheet {
    Q_OBJECT
public:
    /// `index`: the one of the partner's addresses that is changed; below 0 a new one.
    AddressSheet(const QString& title, const QList<Address>& addresses, int index, QWidget* parent);
    [[nodiscard]] const std::optional<Address>& original() const { return m_original; } ///< none: a new one
    [[nodiscard]] Address address() const;
    /// What was typed for this partner and not saved stands there again; of a changed address only while it
    /// is the one that was changed.
    void keepDraftOf(const QString& partner);
    void showFlaw(const Error& error);
    /// Somebody else changed or removed it meanwhile; `now` are the partner's addresses. Both are shown, and
    /// saved once more it stands beside theirs.
    void showOvertaken(const QList<Address>& now);

private:
    QLineEdit* addLine(QVBoxLayout* column, const QString& id, const QString& label, const QString& value);
    QList<Address> m_seen; ///< all of the partner's as they were
    std::optional<Address> m_original;
    QComboBox* m_kind;
    QLineEdit* m_recipient;
    QLineEdit* m_street;
    QLineEdit* m_more;
    QLineEdit* m_postcode;
    QLineEdit* m_city;
    QComboBox* m_country;
};

} // namespace backroom::partners
