#pragma once

#include "foundation/service/gateway.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/sheet.h"
#include "stock/service/reasons.h"

class QComboBox;
class QLineEdit;

namespace backroom::stock {

/// What the page of reasons stands on. `reasons` lives on the gateway's thread and is used there only.
struct ReasonsAccess {
    Gateway& gateway;
    Reasons& reasons;
    QTimeZone zone; ///< the company's
    Actor actor;    ///< decides only what is offered
};

/// A new reason: for which documents, what for, its key, for whom.
class ReasonSheet : public Sheet {
    Q_OBJECT
public:
    ReasonSheet(ReasonsAccess access, QWidget* parent);

signals:
    void created(backroom::stock::ReasonId reason);

private:
    void offerKinds();
    void create();

    ReasonsAccess m_access;
    QLineEdit* m_name;
    FormField* m_nameField;
    QComboBox* m_category;
    QComboBox* m_kind;
    QComboBox* m_key;
    FormField* m_keyField;
    QComboBox* m_people;
};

} // namespace backroom::stock
