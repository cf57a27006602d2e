#pragma once

#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/sheet.h"
#include "locations/domain/location.h"
#include "locations/ui/locations_ui.h"

class QComboBox;
class QLineEdit;

namespace backroom::locations {

/// A new site: code, name, time zone. Its receiving place comes with it.
class SiteSheet : public Sheet {
    Q_OBJECT
public:
    SiteSheet(const LocationsUiContext& context, QWidget* parent);

signals:
    void created(backroom::locations::LocationId site);

private:
    void create();
    LocationsUiContext m_context;
    QLineEdit* m_code;
    QLineEdit* m_name;
    QComboBox* m_timeZone;
    FormField* m_codeField;
    FormField* m_timeZoneField;
};

} // namespace backroom::locations
