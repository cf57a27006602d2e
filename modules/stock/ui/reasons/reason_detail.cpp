#include "stock/ui/reasons/reason_detail.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/focus.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/state_pill.h"
#include "stock/ui/reasons/reason_words.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace backroom::stock {

namespace {

// A field names what and remedy; in a conflict the two values are what a person decides by.
void showAtField(FieldEditor* field, const Error& error) {
    Error shown = error;
    if (error.kind == ErrorKind::Conflict)
        shown.what += QStringLiteral(": ") + error.where;
    field->showError(shown);
}

} // namespace

ReasonDetail::ReasonDetail(ReasonsAccess access, QWidget* parent)
    : QWidget(parent),
      m_access(std::move(access)),
      m_title(new Label({}, TextStyle::Title)),
      m_state(new StatePill) {
    setObjectName(QStringLiteral("reasonDetail"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x5, space::x5, space::x5, space::x5);
    column->setSpacing(space::x3);
    m_title->setObjectName(QStringLiteral("reasonTitle"));
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_state, 0, Qt::AlignLeft);
    column->addWidget(new Line);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(space::none);
    using Kind = FieldEditor::Kind;
    m_name = addField(rows, QStringLiteral("reasonNameField"), tr("Name"), Kind::Text);
    m_kind = addField(rows, QStringLiteral("reasonKindField"), tr("For"), Kind::Choice);
    m_key = addField(rows, QStringLiteral("reasonKeyField"), tr("Key"), Kind::Choice);
    m_key->setChoices(reasonWords::keys());
    m_people = addField(rows, QStringLiteral("reasonPeopleField"), tr("Who may give it"), Kind::Choice);
    m_people->setChoices(reasonWords::people());
    column->addLayout(rows);
    auto* words =
        new Label(tr("Old papers keep their words: under a new name it is a new reason, and the old "
                     "one is archived."),
                  TextStyle::Table, Token::Second);
    words->setWordWrap(true);
    column->addWidget(words);
    if (m_access.actor.may(Permission::EditLocations)) {
        column->addWidget(new Line);
        m_archive = new Button(tr("Archive"), ButtonKind::Quiet);
        m_archive->setObjectName(QStringLiteral("archiveReason"));
        connect(m_archive, &QPushButton::clicked, this, &ReasonDetail::toggleArchived);
        column->addWidget(m_archive, 0, Qt::AlignRight);
    }
    column->addStretch(1);
}

FieldEditor* ReasonDetail::addField(QVBoxLayout* rows, const QString& id, const QString& label,
                                    FieldEditor::Kind kind) {
    const bool may = m_access.actor.may(Permission::EditLocations);
    auto* field = new FieldEditor(label, may ? kind : FieldEditor::Kind::ReadOnly);
    field->setObjectName(id);
    connect(field, &FieldEditor::committed, this,
            [this, field](const QString& typed) { save(field, typed); });
    m_fields.append(field);
    rows->addWidget(field);
    return field;
}

void ReasonDetail::show(const Reasons::Row& reason) {
    if (m_reason.id != reason.id) {
        for (FieldEditor* field : std::as_const(m_fields))
            field->forget();
        showFromTop(this);
    }
    // What is being edited is compared with what it was when the editing began.
    for (const FieldEditor* field : std::as_const(m_fields)) {
        if (field->isEditing() && m_reason.id == reason.id)
            return;
    }
    put(reason);
}

void ReasonDetail::put(const Reasons::Row& reason) {
    m_reason = reason;
    m_title->setText(reason.name);
    if (reason.archived)
        m_state->setState(IconName::Archive, tr("Archived"), Token::Quiet);
    else
        m_state->setState(IconName::Tag, reasonWords::category(reason.category), Token::Second);
    m_kind->setChoices(reasonWords::kinds(reason.category));
    m_name->setValue(reason.name);
    m_kind->setValue(reasonKindName(reason.kind));
    m_key->setValue(QString::number(reason.key));
    m_people->setValue(forWhomName(reason.forWhom));
    if (m_archive)
        m_archive->setText(reason.archived ? tr("Bring back") : tr("Archive"));
}

void ReasonDetail::save(FieldEditor* field, const QString& typed) {
    Reasons::Row after = m_reason;
    if (field == m_name)
        after.name = typed;
    if (field == m_kind)
        after.kind = reasonKindFromName(typed).value_or(ReasonKind::Any);
    if (field == m_key)
        after.key = typed.toInt();
    if (field == m_people)
        after.forWhom = forWhomFromName(typed).value_or(ForWhom::Everybody);
    m_access.gateway
        .run(
            [&reasons = m_access.reasons, before = m_reason, after] { return reasons.change(before, after); })
        .then(this, [this, field](const Result<Reasons::Row>& stored) {
            if (!stored) {
                showAtField(field, stored.error());
                if (stored.error().kind == ErrorKind::Conflict)
                    rebase();
                return;
            }
            field->saved(
                tr("Saved %1").arg(formats::time(QDateTime::currentMSecsSinceEpoch(), m_access.zone)));
            put(*stored);
            emit changed(stored->id);
        });
}

void ReasonDetail::rebase() {
    m_access.gateway.run([&reasons = m_access.reasons, id = m_reason.id] { return reasons.current(id); })
        .then(this, [this, id = m_reason.id](const Result<Reasons::Row>& now) {
            if (now && id == m_reason.id)
                put(*now);
        });
}

void ReasonDetail::toggleArchived() {
    m_access.gateway
        .run([&reasons = m_access.reasons, reason = m_reason] {
            return reason.archived ? reasons.restore(reason.id) : reasons.archive(reason.id);
        })
        .then(this, [this, id = m_reason.id](const Done& done) {
            if (!done)
                return emit failed(done.error());
            emit changed(id);
        });
}

void ReasonDetail::editFirst() {
    m_name->edit();
}

Page::Closed ReasonDetail::cancelEditing() {
    for (FieldEditor* field : std::as_const(m_fields)) {
        if (!field->isEditing())
            continue;
        field->cancel();
        return Page::Closed::Something;
    }
    return Page::Closed::Nothing;
}

} // namespace backroom::stock
