#pragma once

#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/sheet.h"
#include "locations/domain/bin_pattern.h"
#include "locations/domain/location.h"
#include "locations/ui/locations_ui.h"

class QComboBox;
class QLineEdit;

namespace backroom {
class Button;
class Label;
} // namespace backroom

namespace backroom::locations {

/// New bins of a site or zone by aisles × bays × levels, with what will come of it shown as it is typed; or
/// one new zone.
class BinSheet : public Sheet {
    Q_OBJECT
public:
    BinSheet(const LocationsUiContext& context, LocationKind kind, const QString& parentCode,
             QWidget* parent);

signals:
    /// The place around them, or the new zone.
    /// `place`: the first of so many.
    void created(backroom::locations::LocationId place, int places);

private:
    void buildBins(QWidget* body);
    void buildZone(QWidget* body);
    QLineEdit* addLine(QWidget* body, const QString& id, const QString& label, const QString& value);
    [[nodiscard]] Result<BinPattern> pattern() const;
    void preview();
    void lookForTaken(const QStringList& codes);
    void create();
    void createZone();

    LocationsUiContext m_context;
    LocationKind m_kind;
    QString m_parentCode;
    QLineEdit* m_pattern = nullptr;
    QLineEdit* m_aisles = nullptr;
    QLineEdit* m_bays = nullptr;
    QLineEdit* m_levels = nullptr;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_purpose = nullptr;
    Label* m_count = nullptr;
    Label* m_preview = nullptr;
    FieldError* m_flaw = nullptr;
    Button* m_create;
    int m_previews = 0; ///< counts them: an answer for an older one is dropped
};

} // namespace backroom::locations
