#include "partners/ui/new_partner_sheet.h"

#include "partners/service/partners.h"
#include "partners/ui/partner_fields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace backroom::partners {

using namespace Qt::StringLiterals;

NewPartnerSheet::NewPartnerSheet(const PartnersUiContext& context, const QString& role, QWidget* parent)
    : Sheet(tr("New partner"), parent), m_context(context), m_uuid(QUuid::createUuid()) {
    setObjectName(u"newPartnerSheet"_s);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::none, space::none, space::none, space::none);
    column->setSpacing(space::x2);
    m_fields = {
        addField(u"newPartnerName"_s, tr("Name"), {}),
        addField(u"newPartnerCode"_s, tr("Code"), tr("Short, like KERA. Left empty, the program gives one.")),
        addField(u"newPartnerContact"_s, tr("Contact person"), {}),
        addField(u"newPartnerEmail"_s, tr("E-mail"), {}),
        addField(u"newPartnerPhone"_s, tr("Telephone"), {})};
    for (FormField* field : std::as_const(m_fields))
        column->addWidget(field);
    m_role = new QComboBox;
    m_role->setObjectName(u"newPartnerRole"_s);
    for (const auto& [id, words] : roleChoices())
        m_role->addItem(words, id);
    m_role->setCurrentIndex(qMax(0, m_role->findData(role)));
    column->addWidget(new FormField(tr("Role"), m_role));
    setBody(body);
    keepDraft(u"partners/new"_s);
    setPrimary(tr("Create partner"));
    connect(this, &Sheet::primaryTriggered, this, &NewPartnerSheet::create);
    m_fields.first()->control()->setFocus();
}

FormField* NewPartnerSheet::addField(const QString& id, const QString& label, const QString& hint) {
    auto* line = new QLineEdit;
    line->setObjectName(id);
    if (id == "newPartnerCode"_L1)
        line->setFont(textFont(TextStyle::BodyCode));
    auto* field = new FormField(label, line);
    connect(line, &QLineEdit::textEdited, field, &FormField::clearError);
    if (!hint.isEmpty())
        field->setHint(hint);
    return field;
}

QString NewPartnerSheet::text(const QString& id) const {
    return findChild<QLineEdit*>(id)->text();
}

void NewPartnerSheet::create() {
    clearError();
    for (FormField* field : std::as_const(m_fields))
        field->clearError();
    Partner draft;
    draft.uuid = m_uuid;
    draft.name = text(u"newPartnerName"_s);
    draft.code = text(u"newPartnerCode"_s);
    draft.contact = text(u"newPartnerContact"_s);
    draft.email = text(u"newPartnerEmail"_s);
    draft.phone = text(u"newPartnerPhone"_s);
    takeRole(draft, m_role->currentData().toString());
    m_context.gateway.run([&partners = m_context.partners, draft] { return partners.create(draft); })
        .then(this, [this](const Result<Partner>& made) {
            if (!made)
                return showAtField(made.error());
            emit created(made->id);
            accept();
        });
}

void NewPartnerSheet::showAtField(const Error& error) {
    static const QList<QPair<QString, QString>> places{{u"partners.name"_s, u"newPartnerName"_s},
                                                       {u"partners.code"_s, u"newPartnerCode"_s},
                                                       {u"partners.email"_s, u"newPartnerEmail"_s},
                                                       {u"partners.phone"_s, u"newPartnerPhone"_s}};
    for (const auto& [code, id] : places) {
        if (!error.code.startsWith(code))
            continue;
        for (FormField* field : std::as_const(m_fields)) {
            if (field->control()->objectName() != id)
                continue;
            field->showError(error);
            field->control()->setFocus();
            return;
        }
    }
    showError(error);
}

} // namespace backroom::partners
