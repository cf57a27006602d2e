#include "audit/ui/journal_detail.h"

#include "audit/ui/journal_words.h"
#include "foundation/domain/isolated.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/detail_stack.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/state_pill.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace backroom::audit {

namespace {

Label* wrapped(const QString& text, TextStyle style, Token token) {
    auto* label = new Label(text, style, token);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // However long a word is, it asks for no more room than there is.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

/// Fingerprints and file names have no blank to be broken at.
QString breakable(const QString& text) {
    constexpr int longest = 24;
    constexpr int piece = 8;
    QString broken;
    int letters = 0;
    for (const QChar c : text) {
        letters = c.isSpace() ? 0 : letters + 1;
        broken += c;
        if (letters >= longest - piece && letters % piece == 0)
            broken += QChar(0x200B);
    }
    return text.size() > longest ? broken : text;
}

} // namespace

QString recordWords(const AuditRow& row) {
    if (row.recordCode.isEmpty() || row.recordName.isEmpty() || row.recordCode == row.recordName)
        return row.recordCode.isEmpty() ? row.recordName : row.recordCode;
    return JournalDetail::tr("%1 %2", "code and name of a record")
        .arg(row.recordCode, isolated(row.recordName));
}

JournalDetail::JournalDetail(Gateway& gateway, AuditBook& book, const QTimeZone& zone, QWidget* parent)
    : QWidget(parent),
      m_gateway(gateway),
      m_book(book),
      m_zone(zone),
      m_what(wrapped({}, TextStyle::Title, Token::Text)),
      m_record(wrapped({}, TextStyle::BodyStrong, Token::Text)),
      m_who(wrapped({}, TextStyle::Body, Token::Second)),
      m_chain(new StatePill),
      m_chainWords(wrapped({}, TextStyle::Table, Token::Bad)),
      m_open(new Button),
      m_only(new Button(tr("Everything about it"), ButtonKind::Quiet)) {
    setObjectName(QStringLiteral("journalDetail"));
    m_what->setObjectName(QStringLiteral("journalWhat"));
    m_record->setObjectName(QStringLiteral("journalRecord"));
    m_who->setObjectName(QStringLiteral("journalWho"));
    m_chain->setObjectName(QStringLiteral("journalChain"));
    m_chainWords->setObjectName(QStringLiteral("journalChainWords"));
    m_open->setObjectName(QStringLiteral("journalOpenRecord"));
    m_only->setObjectName(QStringLiteral("journalOnlyRecord"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x4, space::x4, space::x4, space::x4);
    column->setSpacing(space::x2);
    column->addLayout(headLine(m_what));
    column->addWidget(m_record);
    column->addWidget(m_who);
    column->addWidget(m_chain, 0, Qt::AlignLeft);
    column->addWidget(m_chainWords);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(space::x2);
    ways->addWidget(m_open);
    ways->addWidget(m_only);
    ways->addStretch(1);
    column->addLayout(ways);
    column->addSpacing(space::x2);
    column->addStretch(1);
    connect(m_open, &Button::clicked, this, [this] {
        if (const auto link = linkOf(m_row))
            emit linkRequested(*link);
    });
    connect(m_only, &Button::clicked, this,
            [this] { emit onlyThisRequested(m_row.entityUuid.toString(), recordWords(m_row)); });
    m_chain->hide();
    m_chainWords->hide();
    m_open->hide();
    m_only->hide();
}

std::optional<PageLink> JournalDetail::linkOf(const AuditRow& row) {
    if (row.entity == QLatin1String("stock.document") && !row.recordCode.isEmpty())
        return PageLink{QStringLiteral("movements"), {{QStringLiteral("document"), row.recordCode}}};
    if (row.entity == QLatin1String("dataexchange.import"))
        return PageLink{QStringLiteral("import"), {}};
    if (row.entity == QLatin1String("stock.reason"))
        return PageLink{QStringLiteral("reasons"), {}};
    if (row.entity.startsWith(QLatin1String("identity.")) ||
        row.entity == QLatin1String("foundation.setting"))
        return PageLink{QStringLiteral("settings"), {}};
    if (row.recordId == 0)
        return std::nullopt;
    if (row.entity.startsWith(QLatin1String("catalog.")))
        return PageLink{QStringLiteral("products"), {{QStringLiteral("variant"), row.recordId}}};
    if (row.entity == QLatin1String("locations.location"))
        return PageLink{QStringLiteral("locations"), {{QStringLiteral("location"), row.recordId}}};
    if (row.entity == QLatin1String("partners.partner"))
        return PageLink{QStringLiteral("partners"), {{QStringLiteral("partner"), row.recordId}}};
    return std::nullopt;
}

void JournalDetail::showRow(const AuditRow& row) {
    m_row = row;
    const QString record = recordWords(row);
    m_what->setText(whatWords(row.action, row.entity));
    m_who->setText(tr("%1, %2, at %3. Row %4 of the journal.")
                       .arg(row.actor.isEmpty() ? tr("The program itself") : isolated(row.actor),
                            formats::dateTime(row.atMs, m_zone), breakable(row.desk),
                            formats::count(row.seq)));
    m_open->setVisible(linkOf(row).has_value());
    m_open->setText(row.recordCode.isEmpty() ? tr("Open it") : tr("Open %1").arg(row.recordCode));
    m_record->setText(breakable(record));
    m_record->setVisible(!record.isEmpty());
    m_only->setVisible(!row.entityUuid.isNull());
    showFacts();
    askChain();
    emit rowShown(row);
}

void JournalDetail::addFact(int line, const QString& field, const QString& before, const QString& after,
                            Token token) {
    auto* grid = static_cast<QGridLayout*>(m_facts->layout());
    const TextStyle style = line == 0 ? TextStyle::Caption : TextStyle::Body;
    int column = 0;
    for (const QString& text : {field, before, after}) {
        Label* label = wrapped(breakable(text), style, column == 0 ? Token::Second : token);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(label, line, column++);
    }
}

void JournalDetail::showFacts() {
    delete m_facts;
    m_facts = new QWidget;
    m_facts->setObjectName(QStringLiteral("journalFacts"));
    auto* grid = new QGridLayout(m_facts);
    grid->setContentsMargins(space::none, space::none, space::none, space::none);
    grid->setHorizontalSpacing(space::x4);
    grid->setVerticalSpacing(space::x2);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, column == 0 ? 2 : 3);
    QStringList fields = m_row.before.keys() + m_row.after.keys();
    fields.removeDuplicates();
    if (fields.isEmpty()) {
        grid->addWidget(
            wrapped(tr("This row says that it was done, and no more."), TextStyle::Body, Token::Second), 0, 0,
            1, 3);
    } else {
        addFact(0, tr("Field"), tr("Before"), tr("After"), Token::Second);
    }
    int line = 1;
    for (const QString& field : std::as_const(fields))
        addFact(line++, fieldWords(field), valueWords(field, m_row.before[field]),
                valueWords(field, m_row.after[field]), Token::Text);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, m_facts);
}

void JournalDetail::askChain() {
    m_chain->hide();
    m_chainWords->hide();
    m_gateway.run([&book = m_book, seq = m_row.seq] { return book.check(seq); })
        .then(this, [this, seq = m_row.seq](const Result<std::optional<ChainBreak>>& broken) {
            // What cannot be read here is said by the page around it.
            if (!broken || seq != m_row.seq)
                return;
            m_chain->show();
            if (!*broken)
                return m_chain->setState(IconName::Check, tr("In the chain, as it was written"), Token::Ok);
            m_chain->setState(IconName::Error, tr("The chain is broken here"), Token::Bad);
            m_chainWords->setText((*broken)->sentence);
            m_chainWords->show();
        });
}

} // namespace backroom::audit
