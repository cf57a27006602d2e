#pragma once

#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/sheet.h"
#include "partners/domain/partner.h"
#include "partners/ui/partners_ui.h"

class QComboBox;

namespace backroom::partners {

/// A new supplier or customer: what one knows at first; the rest is entered in the detail. What was typed
/// waits until the partner is made, also over a crash.
class NewPartnerSheet : public Sheet {
    Q_OBJECT
public:
    /// `role` as roleChoices().
    NewPartnerSheet(const PartnersUiContext& context, const QString& role, QWidget* parent);

signals:
    void created(backroom::partners::PartnerId partner);

private:
    FormField* addField(const QString& id, const QString& label, const QString& hint);
    [[nodiscard]] QString text(const QString& id) const;
    void create();
    void showAtField(const Error& error);

    PartnersUiContext m_context;
    Uuid m_uuid;
    QComboBox* m_role;
    QList<FormField*> m_fields;
};

} // namespace backroom::partners
