#include "locations/ui/place_detail.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/detail_stack.h"
#include "foundation/ui/kit/focus.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/state_pill.h"
#include "locations/service/location_tree.h"
#include "locations/ui/place_words.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace backroom::locations {

using namespace Qt::StringLiterals;

PlaceDetail::PlaceDetail(const LocationsUiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context) {
    setObjectName(u"placeDetail"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x4, space::x4, space::x4, space::x4);
    column->setSpacing(space::x3);
    buildHead(column);
    if (m_context.makePanel) {
        m_panel = m_context.makePanel();
        column->addWidget(m_panel);
    }
    column->addWidget(new Line);
    buildFields(column);
    column->addWidget(new Line);
    buildFoot(column);
    column->addStretch(1);
}

void PlaceDetail::buildHead(QVBoxLayout* column) {
    m_code = new Label({}, TextStyle::TitleCode);
    m_code->setObjectName(u"placeCode"_s);
    m_code->setElided(Qt::ElideRight);
    column->addLayout(headLine(m_code));
    m_path = new Label({}, TextStyle::Body, Token::Second);
    m_path->setObjectName(u"placePath"_s);
    m_path->setWordWrap(true);
    column->addWidget(m_path);
    m_kind = new StatePill;
    m_kind->setObjectName(u"placeKind"_s);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
}

FieldEditor* PlaceDetail::addField(QVBoxLayout* rows, const QString& id, const QString& label,
                                   FieldEditor::Kind kind) {
    auto* field =
        new FieldEditor(label, m_context.editing == Editing::Allowed ? kind : FieldEditor::Kind::ReadOnly);
    field->setObjectName(id);
    connect(field, &FieldEditor::committed, this,
            [this, field](const QString& typed) { save(field, typed); });
    connect(field, &FieldEditor::left, this, [this] { show(m_record.now()); });
    m_record.add(field);
    rows->addWidget(field);
    return field;
}

void PlaceDetail::buildFields(QVBoxLayout* column) {
    auto* rows = new QVBoxLayout;
    rows->setSpacing(space::none);
    using Kind = FieldEditor::Kind;
    m_name = addField(rows, u"placeName"_s, tr("Name"), Kind::Text);
    m_codeField = addField(rows, u"placeCodeField"_s, tr("Code"), Kind::Code);
    m_barcode = addField(rows, u"placeBarcode"_s, tr("Barcode"), Kind::Code);
    m_purpose = addField(rows, u"placePurpose"_s, tr("Purpose"), Kind::Choice);
    m_policy = addField(rows, u"placePolicy"_s, tr("Below zero"), Kind::Choice);
    m_order = addField(rows, u"placeOrder"_s, tr("Order of the way"), Kind::Text);
    m_timeZone = addField(rows, u"placeTimeZone"_s, tr("Time zone"), Kind::Text);
    QList<QPair<QString, QString>> purposes;
    for (const auto purpose :
         {ZonePurpose::Storage, ZonePurpose::Receiving, ZonePurpose::Packing, ZonePurpose::Quarantine})
        purposes.append({zonePurposeName(purpose), purposeWords(purpose)});
    m_purpose->setChoices(purposes);
    QList<QPair<QString, QString>> policies;
    for (const auto policy :
         {NegativePolicy::Inherit, NegativePolicy::Refuse, NegativePolicy::Warn, NegativePolicy::Allow})
        policies.append({negativePolicyName(policy), policyWords(policy)});
    m_policy->setChoices(policies);
    column->addLayout(rows);
}

void PlaceDetail::buildFoot(QVBoxLayout* column) {
    if (m_context.editing == Editing::Forbidden)
        return;
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::x2);
    m_adding = new QWidget;
    auto* adding = new QHBoxLayout(m_adding);
    adding->setContentsMargins(space::none, space::none, space::none, space::none);
    adding->setSpacing(space::x2);
    auto* zone = new Button(tr("Add zone"));
    zone->setObjectName(u"addZone"_s);
    connect(zone, &QPushButton::clicked, this, [this] { emit newPlacesRequested(LocationKind::Zone); });
    adding->addWidget(zone);
    auto* bins = new Button(tr("Add bins"));
    bins->setObjectName(u"addBinsHere"_s);
    connect(bins, &QPushButton::clicked, this, [this] { emit newPlacesRequested(LocationKind::Bin); });
    adding->addWidget(bins);
    foot->addWidget(m_adding);
    foot->addStretch(1);
    m_archive = new Button(tr("Archive"), ButtonKind::Quiet);
    m_archive->setObjectName(u"archivePlace"_s);
    connect(m_archive, &QPushButton::clicked, this, &PlaceDetail::toggleArchived);
    foot->addWidget(m_archive);
    column->addLayout(foot);
}

void PlaceDetail::show(const Place& place) {
    if (m_record.now().id() != place.id()) {
        m_record.turnTo(u"locations/%1"_s.arg(place.id().value()));
        showFromTop(this);
    }
    m_record.take(place);
    if (m_panel)
        m_panel->showPlace(place);
    const Location& l = place.location;
    m_code->setText(l.code);
    QStringList words{place.path == l.code ? QString() : place.path, l.name == l.code ? QString() : l.name};
    words.removeAll(QString());
    m_path->setText(words.join(u" · "_s));
    m_path->setVisible(!words.isEmpty());
    m_kind->setState(l.archived ? IconName::Archive : kindIcon(l), l.archived ? tr("Archived") : kindWords(l),
                     Token::Quiet);
    for (FieldEditor* field : m_record.fields()) {
        if (!field->isEditing())
            field->setValue(valueOf(field, l));
    }
    if (l.barcode.isEmpty() && !m_barcode->isEditing())
        m_barcode->setShown(tr("the code itself"));
    m_purpose->setVisible(l.kind != LocationKind::Site);
    if (l.negativePolicy == NegativePolicy::Inherit && !m_policy->isEditing())
        m_policy->setShown(tr("%1, as above").arg(policyWords(place.effectivePolicy)));
    m_timeZone->setVisible(l.kind == LocationKind::Site);
    if (m_adding)
        m_adding->setVisible(l.kind != LocationKind::Bin && !l.archived);
    if (m_archive)
        m_archive->setText(l.archived ? tr("Bring back") : tr("Archive"));
}

QString PlaceDetail::valueOf(const FieldEditor* field, const Location& location) const {
    if (field == m_codeField)
        return location.code;
    if (field == m_barcode)
        return location.barcode;
    if (field == m_purpose)
        return zonePurposeName(location.purpose);
    if (field == m_policy)
        return negativePolicyName(location.negativePolicy);
    if (field == m_order)
        return QString::number(location.pickOrder);
    return field == m_timeZone ? location.timeZone : location.name;
}

void PlaceDetail::take(FieldEditor* field, Location& location, const QString& typed) const {
    if (field == m_order)
        location.pickOrder = typed.trimmed().toLongLong();
    if (field == m_name)
        location.name = typed;
    if (field == m_codeField)
        location.code = typed;
    if (field == m_barcode)
        location.barcode = typed;
    if (field == m_purpose)
        location.purpose = zonePurposeFromName(typed).value_or(ZonePurpose::Storage);
    if (field == m_policy)
        location.negativePolicy = negativePolicyFromName(typed).value_or(NegativePolicy::Inherit);
    if (field == m_timeZone)
        location.timeZone = typed;
}

void PlaceDetail::save(FieldEditor* field, const QString& typed) {
    const Location before = m_record.seen(field).location;
    bool isNumber = true;
    if (field == m_order && (typed.trimmed().toLongLong(&isNumber) < 0 || !isNumber))
        return field->showError({ErrorKind::Invalid,
                                 u"locations.pick_order"_s,
                                 tr("This is no whole number"),
                                 typed,
                                 tr("enter one such as 120; the way goes from small to large"),
                                 {}});
    Location after = before;
    take(field, after, typed);
    m_context.gateway
        .run([&tree = m_context.tree, before, after, isPolicy = field == m_policy] {
            return isPolicy ? tree.setNegativePolicy(before, after.negativePolicy)
                            : tree.change(before, after);
        })
        .then(this, [this, field, before](const Result<Place>& stored) {
            if (!stored)
                return refused(field, stored.error());
            field->saved(
                tr("Saved %1").arg(formats::time(QDateTime::currentMSecsSinceEpoch(), m_context.zone)));
            tellFact(field, before, stored->location);
            show(*stored);
            emit changed(stored->id());
        });
}

/// Only this one fact goes back: what somebody else stored beside it meanwhile is theirs.
void PlaceDetail::tellFact(FieldEditor* field, const Location& before, const Location& stored) {
    const QString was = valueOf(field, before);
    const QString is = valueOf(field, stored);
    if (was == is)
        return;
    Location now = before;
    take(field, now, is);
    emit made(
        {MadeChange::fact(field->accessibleName(), stored.code, field->wordsOf(is), field->wordsOf(was)),
         {},
         [&tree = m_context.tree, before, now, isPolicy = field == m_policy]() -> Done {
             BACKROOM_CHECK(isPolicy ? tree.setNegativePolicy(now, before.negativePolicy)
                                     : tree.change(now, before));
             return {};
         },
         before.id.value()});
}

void PlaceDetail::refused(FieldEditor* field, const Error& error) {
    if (error.kind != ErrorKind::Conflict)
        return field->showError(error);
    const LocationId id = place();
    m_context.gateway.run([&finder = m_context.finder, id] { return finder.byId(id); })
        .then(this, [this, field, error, id](const Result<Place>& now) {
            if (!now || id != place())
                return field->showError(error);
            show(*now);
            m_record.showConflict(field, error, valueOf(field, now->location));
        });
}

void PlaceDetail::toggleArchived() {
    m_context.gateway
        .run([&tree = m_context.tree, id = place(), archived = m_record.now().location.archived] {
            return archived ? tree.restore(id) : tree.archive(id);
        })
        .then(this, [this, id = place(), was = m_record.now().location](const Done& done) {
            if (!done)
                return emit failed(done.error());
            emit made({was.archived ? tr("%1 goes back to the archive").arg(was.code)
                                    : tr("%1 comes back from the archive").arg(was.code),
                       {},
                       [&tree = m_context.tree, id, archived = was.archived] {
                           return archived ? tree.archive(id) : tree.restore(id);
                       },
                       id.value()});
            emit changed(id);
        });
}

void PlaceDetail::editFirst() {
    m_name->edit();
}

bool PlaceDetail::explain() {
    if (m_panel && !place().isNull())
        m_panel->explain();
    return m_panel && !place().isNull();
}

Page::Closed PlaceDetail::cancelEditing() {
    return m_record.cancelEditing();
}

} // namespace backroom::locations
