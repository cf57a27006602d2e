#pragma once

#include "foundation/ui/kit/field_editor.h"
#include "partners/domain/partner.h"

#include <functional>

namespace backroom::partners {

/// One fact of the detail: how it reads, and how what was typed goes into the partner.
struct PartnerField {
    enum class Of { Everybody, Suppliers };
    QString id; ///< objectName of its editor
    QString label;
    FieldEditor::Kind kind;
    std::function<QString(const Partner&)> value;
    std::function<Done(Partner&, const QString&)> take;
    std::function<QString(const Partner&)> shown = {}; ///< with a unit, where it differs
    Of of = Of::Everybody;
    QList<QPair<QString, QString>> choices = {};
};

/// All of them, in the order they stand. `currency` is the company's.
QList<PartnerField> partnerFieldList(const QString& currency);

/// "supplier", "customer", "both", with their words.
QList<QPair<QString, QString>> roleChoices();
void takeRole(Partner& partner, const QString& choice);

} // namespace backroom::partners
