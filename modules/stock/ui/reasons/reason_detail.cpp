#include "stock/ui/reasons/reason_detail.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/detail_stack.h"
#include "foundation/ui/kit/focus.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/state_pill.h"
#include "stock/ui/reasons/reason_words.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace backroom::stock {

ReasonDetail::ReasonDetail(ReasonsAccess access, QWidget* parent)
    : QWidget(parent),
      m_access(std::move(access)),
      m_title(new Label({}, TextStyle::Title)),
      m_state(new StatePill) {
    setObjectName(QStringLiteral("reasonDetail"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x4, space::x4, space::x4, space::x4);
    column->setSpacing(space::x3);
    m_title->setObjectName(QStringLiteral("reasonTitle"));
    m_title->setWordWrap(true);
    column->addLayout(headLine(m_title));
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
    connect(field, &FieldEditor::left, this, [this] { put(m_record.now()); });
    m_record.add(field);
    rows->addWidget(field);
    return field;
}

void ReasonDetail::show(const Reasons::Row& reason) {
    if (m_record.now().id != reason.id) {
        m_record.turnTo(QStringLiteral("reasons/%1").arg(reason.id.value()));
        showFromTop(this);
    }
    put(reason);
}

void ReasonDetail::put(const Reasons::Row& reason) {
    m_record.take(reason);
    m_title->setText(reason.name);
    if (reason.archived)
        m_state->setState(IconName::Archive, tr("Archived"), Token::Quiet);
    else
        m_state->setState(IconName::Tag, reasonWords::category(reason.category), Token::Second);
    m_kind->setChoices(reasonWords::kinds(reason.category));
    for (FieldEditor* field : m_record.fields()) {
        if (!field->isEditing())
            field->setValue(valueOf(field, reason));
    }
    if (m_archive)
        m_archive->setText(reason.archived ? tr("Bring back") : tr("Archive"));
}

QString ReasonDetail::valueOf(const FieldEditor* field, const Reasons::Row& reason) const {
    if (field == m_kind)
        return reasonKindName(reason.kind);
    if (field == m_key)
        return QString::number(reason.key);
    return field == m_people ? forWhomName(reason.forWhom) : reason.name;
}

void ReasonDetail::take(const FieldEditor* field, Reasons::Row& reason, const QString& typed) const {
    if (field == m_name)
        reason.name = typed;
    if (field == m_kind)
        reason.kind = reasonKindFromName(typed).value_or(ReasonKind::Any);
    if (field == m_key)
        reason.key = typed.toInt();
    if (field == m_people)
        reason.forWhom = forWhomFromName(typed).value_or(ForWhom::Everybody);
}

void ReasonDetail::save(FieldEditor* field, const QString& typed) {
    const Reasons::Row before = m_record.seen(field);
    Reasons::Row after = before;
    take(field, after, typed);
    m_access.gateway
        .run([&reasons = m_access.reasons, before, after] { return reasons.change(before, after); })
        .then(this, [this, field, before](const Result<Reasons::Row>& stored) {
            if (!stored)
                return refused(field, stored.error());
            tellFact(field, before, *stored);
            field->saved(
                tr("Saved %1").arg(formats::time(QDateTime::currentMSecsSinceEpoch(), m_access.zone)));
            put(*stored);
            emit changed(stored->id);
        });
}

/// Only this one fact goes back: what somebody else stored beside it meanwhile is theirs.
void ReasonDetail::tellFact(const FieldEditor* field, const Reasons::Row& before,
                            const Reasons::Row& stored) {
    const QString was = valueOf(field, before);
    const QString is = valueOf(field, stored);
    if (was == is)
        return;
    Reasons::Row now = before;
    now.id = stored.id; // under another name it is another reason
    take(field, now, is);
    emit made(
        {MadeChange::fact(field->accessibleName(), stored.name, field->wordsOf(is), field->wordsOf(was)),
         field == m_name ? tr("papers written meanwhile keep “%1”").arg(stored.name) : QString(),
         [&reasons = m_access.reasons, before, now]() -> Done {
             BACKROOM_CHECK(reasons.change(now, before));
             return {};
         },
         before.id.value()});
}

void ReasonDetail::refused(FieldEditor* field, const Error& error) {
    if (error.kind != ErrorKind::Conflict)
        return field->showError(error);
    const ReasonId id = m_record.now().id;
    m_access.gateway.run([&reasons = m_access.reasons, id] { return reasons.current(id); })
        .then(this, [this, field, error, id](const Result<Reasons::Row>& now) {
            if (!now || id != m_record.now().id)
                return field->showError(error);
            put(*now);
            m_record.showConflict(field, error, valueOf(field, *now));
        });
}

void ReasonDetail::toggleArchived() {
    m_access.gateway
        .run([&reasons = m_access.reasons, reason = m_record.now()] {
            return reason.archived ? reasons.restore(reason.id) : reasons.archive(reason.id);
        })
        .then(this, [this, id = m_record.now().id, was = m_record.now()](const Done& done) {
            if (!done)
                return emit failed(done.error());
            emit made({was.archived ? tr("“%1” goes back to the archive").arg(was.name)
                                    : tr("“%1” comes back from the archive").arg(was.name),
                       was.key > 0 && !was.archived ? tr("its key %1 is free now; give it again").arg(was.key)
                                                    : QString(),
                       [&reasons = m_access.reasons, was] {
                           return was.archived ? reasons.archive(was.id) : reasons.restore(was.id);
                       },
                       id.value()});
            emit changed(id);
        });
}

void ReasonDetail::editFirst() {
    m_name->edit();
}

Page::Closed ReasonDetail::cancelEditing() {
    return m_record.cancelEditing();
}

} // namespace backroom::stock
