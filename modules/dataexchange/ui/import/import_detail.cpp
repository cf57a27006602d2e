#include "dataexchange/ui/import/import_detail.h"

#include "dataexchange/ui/import/import_words.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/detail_stack.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/page.h"
#include "foundation/ui/kit/state_pill.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace backroom::dataexchange {

namespace {
constexpr int thingsShown = 30;

PageLink linkTo(const MadeThing& thing) {
    if (thing.kind == MadeThing::Kind::Document)
        return {QStringLiteral("movements"), {{QStringLiteral("document"), thing.code}}};
    if (thing.kind == MadeThing::Kind::Partner)
        return {QStringLiteral("partners"), {{QStringLiteral("partner"), thing.partner}}};
    return {QStringLiteral("products"), {{QStringLiteral("search"), thing.code}}};
}
} // namespace

ImportDetail::ImportDetail(Gateway& gateway, Importer& importer, const QTimeZone& zone, QWidget* parent)
    : QWidget(parent), m_gateway(gateway), m_importer(importer), m_zone(zone) {
    setObjectName(QStringLiteral("importDetail"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x4, space::x4, space::x4, space::x4);
    column->setSpacing(space::x3);
    m_file = new Label({}, TextStyle::Title);
    m_file->setObjectName(QStringLiteral("importDetailFile"));
    m_file->setElided(Qt::ElideMiddle);
    column->addLayout(headLine(m_file));
    m_state = new StatePill;
    m_state->setObjectName(QStringLiteral("importDetailState"));
    column->addWidget(m_state, 0, Qt::AlignLeft);
    m_facts = new Label({}, TextStyle::Body, Token::Second);
    m_facts->setWordWrap(true);
    column->addWidget(m_facts);
    m_counts = new Label;
    m_counts->setObjectName(QStringLiteral("importDetailCounts"));
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);
    m_undo = new Button(tr("Undo this import …"));
    m_undo->setObjectName(QStringLiteral("importDetailUndo"));
    m_undo->setIconName(IconName::Undo);
    connect(m_undo, &QPushButton::clicked, this, &ImportDetail::undoRequested);
    column->addWidget(m_undo, 0, Qt::AlignLeft);
    column->addWidget(new Line);
    m_madeTitle = new Label({}, TextStyle::Section);
    m_madeTitle->setObjectName(QStringLiteral("importMadeTitle"));
    column->addWidget(m_madeTitle);
    m_madeRoom = new QVBoxLayout;
    column->addLayout(m_madeRoom);
    column->addStretch(1);
}

void ImportDetail::show(const ImportRecord& record) {
    const bool isOther = !m_record || m_record->uuid != record.uuid;
    m_record = record;
    m_file->setText(record.fileName);
    const OutcomeLook look = recordLook(record);
    m_state->setState(look.icon, look.word, look.token);
    QStringList facts{kindTitle(record.kind), formats::dateTime(record.startedAtMs, m_zone)};
    if (!record.who.isEmpty())
        facts << record.who;
    if (record.undoneAtMs)
        facts << tr("taken back %1").arg(formats::dateTime(*record.undoneAtMs, m_zone));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    const ImportSummary& counts = record.counts;
    m_counts->setText(tr("Rows: %1. New: %2, changed: %3, passed over: %4, failed: %5.")
                          .arg(formats::count(counts.rows), formats::count(counts.created),
                               formats::count(counts.updated), formats::count(counts.skipped),
                               formats::count(counts.failed)));
    m_undo->setVisible(!record.undoneAtMs);
    if (isOther)
        showMade({});
    ask();
}

void ImportDetail::ask() {
    m_gateway
        .run([&importer = m_importer, uuid = m_record->uuid] { return importer.made(uuid, thingsShown + 1); })
        .then(this, [this, uuid = m_record->uuid](const Result<QList<MadeThing>>& made) {
            if (made && m_record->uuid == uuid)
                showMade(*made);
        });
}

void ImportDetail::showMade(const QList<MadeThing>& things) {
    delete m_made;
    m_made = new QWidget;
    auto* column = new QVBoxLayout(m_made);
    column->setContentsMargins(space::none, space::none, space::none, space::none);
    column->setSpacing(space::none);
    m_madeRoom->addWidget(m_made);
    m_madeTitle->setText(things.isEmpty() ? tr("It made nothing") : tr("What it made or changed"));
    for (const MadeThing& thing : things.mid(0, thingsShown))
        addThing(thing);
    if (things.size() > thingsShown)
        column->addWidget(new Label(tr("and more"), TextStyle::Body, Token::Quiet));
}

void ImportDetail::addThing(const MadeThing& thing) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::none, size::focusRoom, space::none, size::focusRoom);
    row->setSpacing(space::x2);
    if (thing.kind == MadeThing::Kind::Location) {
        row->addWidget(new Label(thing.code, TextStyle::BodyCode));
    } else {
        auto* open = new Button(thing.code, ButtonKind::Quiet);
        open->showAsCode();
        open->setObjectName(QStringLiteral("importMade_") + thing.code);
        const PageLink link = linkTo(thing);
        connect(open, &QPushButton::clicked, this, [this, link] { emit linkRequested(link); });
        auto* room = new QWidget; // names begin beneath each other
        room->setMinimumWidth(size::fieldShort);
        auto* left = new QHBoxLayout(room);
        left->setContentsMargins(space::none, space::none, space::none, space::none);
        left->addWidget(open, 0, Qt::AlignLeft);
        row->addWidget(room);
    }
    auto* name = new Label(thing.name, TextStyle::Body, Token::Second);
    name->showAsName();
    row->addWidget(name, 1);
    const QString state = thing.isTakenBack ? tr("taken back") : thing.isNew ? QString() : tr("changed");
    row->addWidget(new Label(state, TextStyle::Caption, Token::Quiet));
    static_cast<QVBoxLayout*>(m_made->layout())->addLayout(row);
}

} // namespace backroom::dataexchange
