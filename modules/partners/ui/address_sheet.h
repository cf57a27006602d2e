#pragma once

#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/sheet.h"
#include "partners/domain/partner.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace backroom::partners {

/// One address of a partner, new or changed. It stores nothing: who opened it does, and closes it or shows
/// the error.
class AddressSheet : public Sheet {
    Q_OBJECT
public:
    AddressSheet(const QString& title, const Address& address, QWidget* parent);
    [[nodiscard]] Address address() const;
    void showFlaw(const Error& error);

private:
    QLineEdit* addLine(QVBoxLayout* column, const QString& id, const QString& label, const QString& value);
    QComboBox* m_kind;
    QLineEdit* m_recipient;
    QLineEdit* m_street;
    QLineEdit* m_more;
    QLineEdit* m_postcode;
    QLineEdit* m_city;
    QComboBox* m_country;
};

} // namespace backroom::partners
