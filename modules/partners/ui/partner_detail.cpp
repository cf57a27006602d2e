#include "partners/ui/partner_detail.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/detail_stack.h"
#include "foundation/ui/kit/focus.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/state_pill.h"
#include "foundation/ui/kit/warning_band.h"
#include "partners/service/partners.h"
#include "partners/ui/address_list.h"
#include "partners/ui/address_sheet.h"
#include "partners/ui/partner_words.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace backroom::partners {

using namespace Qt::StringLiterals;

namespace {

constexpr int newAddress = -1;

} // namespace

PartnerDetail::PartnerDetail(const PartnersUiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_fields(partnerFieldList(context.currency)) {
    setObjectName(u"partnerDetail"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x4, space::x4, space::x4, space::x4);
    column->setSpacing(space::x3);
    buildHead(column);
    if (m_context.makePanel) {
        column->addWidget(new Line);
        m_panel = m_context.makePanel();
        column->addWidget(m_panel);
    }
    column->addWidget(new Line);
    buildFields(column);
    column->addWidget(new Line);
    m_addresses = new AddressList(m_context.editing);
    connect(m_addresses, &AddressList::addRequested, this, [this] { editAddress(newAddress); });
    connect(m_addresses, &AddressList::editRequested, this, &PartnerDetail::editAddress);
    connect(m_addresses, &AddressList::removeRequested, this, &PartnerDetail::removeAddress);
    column->addWidget(m_addresses);
    buildFoot(column);
    column->addStretch(1);
}

void PartnerDetail::buildHead(QVBoxLayout* column) {
    m_name = new Label({}, TextStyle::Title);
    m_name->setObjectName(u"partnerName"_s);
    m_name->setWordWrap(true);
    column->addLayout(headLine(m_name));
    m_code = new Label({}, TextStyle::BodyCode, Token::Second);
    m_code->setObjectName(u"partnerCode"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_code);
    m_role = new StatePill;
    m_role->setObjectName(u"partnerRolePill"_s);
    column->addWidget(m_role, 0, Qt::AlignLeft);
    m_reach = new Label;
    m_reach->setObjectName(u"partnerReach"_s);
    m_reach->setWordWrap(true);
    m_reach->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_reach);
    m_warning = new WarningBand;
    column->addWidget(m_warning);
}

void PartnerDetail::buildFields(QVBoxLayout* column) {
    auto* rows = new QVBoxLayout;
    rows->setSpacing(space::none);
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const PartnerField& field = m_fields[i];
        const bool mayEdit = m_context.editing == Editing::Allowed;
        auto* editor = new FieldEditor(field.label, mayEdit ? field.kind : FieldEditor::Kind::ReadOnly);
        editor->setObjectName(field.id);
        if (!field.choices.isEmpty())
            editor->setChoices(field.choices);
        connect(editor, &FieldEditor::committed, this, [this, i](const QString& typed) { save(i, typed); });
        connect(editor, &FieldEditor::left, this, [this] { show(m_record.now()); });
        m_record.add(editor);
        rows->addWidget(editor);
    }
    column->addLayout(rows);
}

void PartnerDetail::buildFoot(QVBoxLayout* column) {
    if (m_context.editing == Editing::Forbidden)
        return;
    m_archive = new Button(tr("Archive"), ButtonKind::Quiet);
    m_archive->setObjectName(u"archivePartner"_s);
    connect(m_archive, &QPushButton::clicked, this, &PartnerDetail::toggleArchived);
    column->addWidget(m_archive, 0, Qt::AlignRight);
}

void PartnerDetail::showPartner(PartnerId id) {
    if (m_id != id) {
        m_record.turnTo(u"partners/%1"_s.arg(id.value()));
        m_owesEdit = false;
        showFromTop(this);
    }
    m_id = id;
    reload();
}

void PartnerDetail::reload() {
    if (m_id.isNull())
        return;
    m_context.gateway.run([&partners = m_context.partners, id = m_id] { return partners.partner(id); })
        .then(this, [this, id = m_id](const Result<Partner>& partner) {
            if (id != m_id)
                return;
            if (partner)
                return show(*partner);
            // Whoever may not see partners is told so by the page, which asked for them too.
            if (partner.error().kind != ErrorKind::Forbidden)
                emit failed(partner.error());
        });
}

void PartnerDetail::show(const Partner& partner) {
    m_record.take(partner);
    m_name->setText(partner.name);
    m_code->setText(partner.code);
    m_role->setState(partner.archived     ? IconName::Archive
                     : partner.isSupplier ? IconName::Supplier
                                          : IconName::User,
                     partner.archived ? tr("Archived") : roleWords(partner.isSupplier, partner.isCustomer),
                     Token::Quiet);
    QStringList reach;
    for (const QString& part : {partner.contact, partner.phone, partner.email}) {
        if (!part.isEmpty())
            reach.append(part);
    }
    m_reach->setText(reach.join(u"  ·  "_s));
    m_reach->setVisible(!reach.isEmpty());
    m_warning->setWarning(partner.warning);
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        FieldEditor* editor = m_record.fields().at(i);
        editor->setVisible(m_fields[i].of == PartnerField::Of::Everybody || partner.isSupplier);
        if (editor->isEditing())
            continue;
        editor->setValue(m_fields[i].value(partner));
        if (m_fields[i].shown)
            editor->setShown(m_fields[i].shown(partner));
    }
    m_addresses->setAddresses(partner.addresses);
    if (m_panel)
        m_panel->showPartner(partner);
    if (m_archive)
        m_archive->setText(partner.archived ? tr("Bring back") : tr("Archive"));
    if (m_owesEdit)
        editFirst();
}

void PartnerDetail::taken(const Partner& partner) {
    if (partner.id == m_id)
        show(partner);
    emit changed(partner.id);
}

void PartnerDetail::save(qsizetype index, const QString& typed) {
    FieldEditor* field = m_record.fields().at(index);
    const Partner before = m_record.seen(field);
    Partner after = before;
    if (const auto entered = m_fields[index].take(after, typed); !entered)
        return field->showError(entered.error());
    m_context.gateway
        .run([&partners = m_context.partners, before, after] { return partners.change(before, after); })
        .then(this, [this, index, field, before](const Result<Partner>& stored) {
            if (!stored)
                return refused(index, stored.error());
            field->saved(
                tr("Saved %1").arg(formats::time(QDateTime::currentMSecsSinceEpoch(), m_context.zone)));
            tellFact(index, before, *stored);
            taken(*stored);
        });
}

/// Only this one fact goes back: what somebody else stored beside it meanwhile is theirs.
void PartnerDetail::tellFact(qsizetype index, const Partner& before, const Partner& stored) {
    const PartnerField& field = m_fields[index];
    Partner now = before;
    if (!field.take(now, field.value(stored)))
        return;
    const auto words = [this, &field, index](const Partner& partner) {
        return field.shown ? field.shown(partner)
                           : m_record.fields().at(index)->wordsOf(field.value(partner));
    };
    if (words(now) != words(before))
        emit made({MadeChange::fact(field.label, stored.code, words(now), words(before)),
                   {},
                   [&partners = m_context.partners, before, now]() -> Done {
                       BACKROOM_CHECK(partners.change(now, before));
                       return {};
                   },
                   before.id.value()});
}

void PartnerDetail::tellAddresses(const Partner& before, const Partner& stored, const QString& what) {
    Partner now = before;
    now.addresses = stored.addresses;
    emit made({what,
               {},
               [&partners = m_context.partners, before, now]() -> Done {
                   BACKROOM_CHECK(partners.change(now, before));
                   return {};
               },
               before.id.value()});
}

void PartnerDetail::refused(qsizetype index, const Error& error) {
    FieldEditor* field = m_record.fields().at(index);
    if (error.kind != ErrorKind::Conflict)
        return field->showError(error);
    m_context.gateway.run([&partners = m_context.partners, id = m_id] { return partners.partner(id); })
        .then(this, [this, index, field, error, id = m_id](const Result<Partner>& now) {
            if (!now || id != m_id)
                return field->showError(error);
            show(*now);
            m_record.showConflict(field, error, m_fields[index].value(*now));
        });
}

void PartnerDetail::editAddress(int index) {
    const Partner& partner = m_record.now();
    auto* sheet = new AddressSheet(index == newAddress ? tr("New address of %1").arg(partner.name)
                                                       : tr("Address of %1").arg(partner.name),
                                   partner.addresses, index, this);
    sheet->keepDraftOf(partner.uuid.toString());
    connect(sheet, &Sheet::primaryTriggered, this, [this, sheet] { storeAddress(sheet); });
    sheet->open();
}

void PartnerDetail::storeAddress(AddressSheet* sheet) {
    const Partner before = m_record.now();
    Partner after = before;
    if (const auto original = sheet->original()) {
        const qsizetype at = before.addresses.indexOf(*original);
        if (at < 0)
            return sheet->showOvertaken(before.addresses);
        after.addresses[at] = sheet->address();
    } else {
        after.addresses.append(sheet->address());
    }
    m_context.gateway
        .run([&partners = m_context.partners, before, after] { return partners.change(before, after); })
        .then(sheet, [this, sheet, before](const Result<Partner>& stored) {
            if (!stored) {
                sheet->showFlaw(stored.error());
                if (stored.error().kind == ErrorKind::Conflict)
                    reload();
                return;
            }
            sheet->accept();
            tellAddresses(
                before, *stored,
                sheet->original()
                    ? tr("The address of %1 is again: %2").arg(stored->code, addressText(*sheet->original()))
                    : tr("The new address of %1 goes: %2").arg(stored->code, addressText(sheet->address())));
            taken(*stored);
        });
}

void PartnerDetail::removeAddress(int index) {
    const Partner before = m_record.now();
    Partner after = before;
    after.addresses.removeAt(index);
    m_context.gateway
        .run([&partners = m_context.partners, before, after] { return partners.change(before, after); })
        .then(this, [this, before, index](const Result<Partner>& stored) {
            if (!stored)
                return emit failed(stored.error());
            tellAddresses(before, *stored,
                          tr("The address of %1 comes back: %2")
                              .arg(stored->code, addressText(before.addresses.at(index))));
            taken(*stored);
        });
}

void PartnerDetail::toggleArchived() {
    m_context.gateway
        .run([&partners = m_context.partners, id = m_id, archived = m_record.now().archived] {
            return archived ? partners.restore(id) : partners.archive(id);
        })
        .then(this, [this](const Result<Partner>& stored) {
            if (!stored)
                return emit failed(stored.error());
            emit made(
                {stored->archived ? tr("%1 comes back from the archive").arg(stored->code)
                                  : tr("%1 goes back to the archive").arg(stored->code),
                 {},
                 [&partners = m_context.partners, id = stored->id, archived = stored->archived]() -> Done {
                     BACKROOM_CHECK(archived ? partners.restore(id) : partners.archive(id));
                     return {};
                 },
                 stored->id.value()});
            taken(*stored);
        });
}

void PartnerDetail::editFirst() {
    m_owesEdit = m_record.now().id != m_id;
    if (!m_owesEdit)
        m_record.fields().first()->edit();
}

Page::Closed PartnerDetail::cancelEditing() {
    return m_record.cancelEditing();
}

} // namespace backroom::partners
