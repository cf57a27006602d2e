#include "audit/ui/journal_page.h"

#include "audit/ui/journal_detail.h"
#include "audit/ui/journal_words.h"
#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/coded_text.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/list_filters.h"
#include "foundation/ui/theme/tokens.h"

#include <QAction>
#include <QLineEdit>

namespace backroom::audit {

namespace {

const QString recordChip = QStringLiteral("record");
const QString recordNameKey = QStringLiteral("recordName");
const QString fieldChip = QStringLiteral("field");
const QString fieldWordsKey = QStringLiteral("fieldWords");
const QString whenColumn = QStringLiteral("at");
constexpr int whatWidth = size::icon + size::labelColumn + space::x5 + space::x4;
constexpr int recordWidth = size::labelColumn + space::x2;

enum At { When, Who, What, Record, DeskName };

Columns journalColumns(const QTimeZone& zone) {
    const auto column = [](const char* id, const QString& title, ColumnKind kind, int width) {
        return Column{QString::fromLatin1(id), title, kind, width, ColumnSum::None, Sorting::None};
    };
    Columns columns = {column("when", JournalPage::tr("When"), ColumnKind::DateTime, size::instantColumn),
                       column("who", JournalPage::tr("Who"), ColumnKind::Text, size::instantColumn),
                       column("what", JournalPage::tr("What"), ColumnKind::State, whatWidth),
                       column("record", JournalPage::tr("Record"), ColumnKind::Text, recordWidth),
                       column("desk", JournalPage::tr("Desk"), ColumnKind::Text, size::instantColumn)};
    columns[When].zone = zone;
    // The order in which rows were written is the order of their numbers, and the only one that is indexed:
    // to order by another column would be to read the whole journal first. Filters find who, what and which
    // record.
    columns[When].listColumn = QStringLiteral("seq");
    columns[When].sorting = Sorting::Allowed;
    columns[Record].stretch = columns[Record].names = true;
    // What was done to which record stays longest.
    for (const At mayGo : {DeskName, Who})
        columns[mayGo].yields = true;
    return columns;
}

/// A row about no one record, a scanning session, says what it is about.
QString aboutWords(const AuditRow& row) {
    const QString record = recordWords(row);
    return record.isEmpty() ? entityWords(row.entity) : record;
}

QVariant readCell(const AuditRow& row, int column, int role) {
    if (role == TableRole::Value) {
        switch (column) {
        case When:
            return row.atMs;
        case Who:
            return row.actor;
        case What:
            return whatWords(row.action, row.entity);
        case Record:
            return aboutWords(row);
        default:
            return row.desk;
        }
    }
    if (column == Record && role == TableRole::Codes) {
        // Of a person's row the code is the name to sign in with: a word.
        const QStringList beside = row.recordName.isEmpty() ? QStringList() : QStringList{row.recordCode};
        return beside + codesIn(aboutWords(row));
    }
    if (column == Record && role == TableRole::TokenRole && recordWords(row).isEmpty())
        return int(Token::Quiet);
    if (column == What && role == TableRole::Icon)
        return int(actionIcon(row.action));
    if (column == What && role == TableRole::TokenRole)
        return int(actionToken(row.action));
    return {};
}

QList<FilterColumn> filterColumns() {
    const auto text = [](const char* column, const QString& title, const char* also = "") {
        return FilterColumn{
            QString::fromLatin1(column), title, FilterKind::Text, {}, QString::fromLatin1(also)};
    };
    return {{whenColumn, JournalPage::tr("When"), FilterKind::Moment},
            text("person", JournalPage::tr("Who"), "actor_name"),
            {QStringLiteral("entity"), JournalPage::tr("About"), FilterKind::Choice, entityChoices()},
            {QStringLiteral("action"), JournalPage::tr("Done"), FilterKind::Choice, actionChoices()},
            text("record_code", JournalPage::tr("Record"), "record_name"),
            text("desk", JournalPage::tr("Desk"))};
}

QList<ListView> usualViews() {
    const auto view = [](const char* id, const QString& name, const QList<FilterChoice>& filter) {
        return ListView{QString::fromLatin1(id), name, filter, {}, {}, {}};
    };
    const auto is = [](const char* column, const char* value) {
        return FilterTerm{QString::fromLatin1(column), FilterOperator::Is, {QString::fromLatin1(value)}};
    };
    const FilterTerm today{whenColumn, FilterOperator::Today, {}};
    // What an auditor looks at first: what was taken back, refused, put back from a backup.
    const FilterChoice takenBack{is("action", "reverse"), is("action", "undo"), is("action", "refused")};
    const FilterChoice rights{is("entity", "identity.account"), is("entity", "foundation.setting"),
                              is("entity", "identity.company"), is("entity", "foundation.database")};
    return {view("all", JournalPage::tr("All"), {}), view("today", JournalPage::tr("Today"), {{today}}),
            view("back", JournalPage::tr("Taken back, refused"), {takenBack}),
            view("rights", JournalPage::tr("Rights and settings"), {rights})};
}

Error brokenChain(const ChainBreak& broken) {
    return {
        ErrorKind::Unexpected,
        QStringLiteral("journal.broken"),
        broken.sentence,
        JournalPage::tr("the first broken link is row %1").arg(formats::count(broken.seq)),
        JournalPage::tr("somebody changed the books past the program: keep this file, and compare it with "
                        "the last good backup"),
        {}};
}

} // namespace

JournalPage::JournalPage(JournalAccess access, QWidget* parent)
    : PagedListPage(QStringLiteral("journal"), parent),
      m_access(std::move(access)),
      m_model(journalColumns(m_access.zone), readCell,
              PagedSource<AuditRow>{m_access.reading, m_access.book.list()}),
      m_detail(new JournalDetail(m_access.reading, m_access.book, m_access.zone)) {
    setObjectName(QStringLiteral("journalPage"));
    setTitle(tr("Journal"));
    table().setObjectName(QStringLiteral("journalTable"));
    table().setAccessibleName(tr("Journal"));
    setList(m_model, tr("Reading the journal"));
    setDetail(m_detail);
    connect(this, &ListPage::rowSelected, this, [this](int row) {
        const AuditRow* shown = m_model.rowAt(row);
        if (shown && shown->seq != m_detail->seq())
            m_detail->showRow(*shown);
    });
    connect(m_detail, &JournalDetail::linkRequested, this, &JournalPage::linkRequested);
    connect(m_detail, &JournalDetail::onlyThisRequested, this,
            [this](const QString& uuid, const QString& name) { onlyRecords({uuid}, name); });
    m_verify = new QAction(tr("Verify the journal"), this);
    m_verify->setObjectName(QStringLiteral("verifyJournal"));
    connect(m_verify, &QAction::triggered, this, &JournalPage::verify);
    setPrimaryAction(m_verify);
    onKey(PageKey::Explain, tr("What was before and after, and its link in the chain"),
          [this] { explain(); });
    buildBar();
    buildFilters();
}

void JournalPage::buildBar() {
    addSearch(QStringLiteral("journalSearch"), tr("Filter"), tr("Person or record"));
    narrowWhileTyping();
    connect(&filterBar(), &FilterBar::chipRemoved, this, [this](const QString& id) {
        if (id != recordChip && id != fieldChip)
            return;
        chooseRecords({}, {});
        chooseRows({}, {});
        ask();
    });
}

void JournalPage::buildFilters() {
    addFilters({QStringLiteral("journal"), filterColumns(), usualViews(),
                [this] { return businessDay(m_access.clock.nowMs(), m_access.zone); }, m_access.zone},
               QStringLiteral("when"), {QStringLiteral("seq"), Qt::DescendingOrder});
}

void JournalPage::activate(const QVariantMap& arguments) {
    const QList<QPair<QString, RecordKind>> kinds{{QStringLiteral("item"), RecordKind::Item},
                                                  {QStringLiteral("place"), RecordKind::Place},
                                                  {QStringLiteral("partner"), RecordKind::Partner}};
    if (arguments.contains(QStringLiteral("field")))
        return showField(arguments.value(QStringLiteral("item")).toLongLong(),
                         arguments.value(QStringLiteral("field")).toString());
    for (const auto& [name, kind] : kinds) {
        if (arguments.contains(name))
            return showRecord(kind, arguments.value(name).toLongLong());
    }
    arguments.isEmpty() ? showOrAsk() : ask();
}

void JournalPage::showRecord(RecordKind kind, qint64 id) {
    m_access.reading.run([&book = m_access.book, kind, id] { return book.recordsOf(kind, id); })
        .then(this, [this](const Result<RecordRows>& rows) {
            if (!rows)
                return showRefusal(rows.error());
            // All that was ever done to it, whatever was looked at before.
            takeWords({});
            filters().clear();
            onlyRecords(rows->uuids, rows->name);
        });
}

void JournalPage::showField(qint64 item, const QString& field) {
    m_access.reading.run([&book = m_access.book, item, field] { return book.rowsThatSet(item, field); })
        .then(this, [this, field](const Result<FieldRows>& rows) {
            if (!rows)
                return showRefusal(rows.error());
            takeWords({});
            filters().clear();
            QStringList seqs;
            for (const qint64 seq : rows->seqs)
                seqs.append(QString::number(seq));
            if (seqs.isEmpty()) // no row has this number, so none is shown
                seqs.append(QString::number(0));
            chooseRecords({}, {});
            chooseRows(seqs, tr("%1: %2", "a field of a record").arg(rows->name, fieldWords(field)));
            ask();
        });
}

void JournalPage::chooseRows(const QStringList& seqs, const QString& words) {
    m_seqs = seqs;
    m_seqWords = words;
    if (seqs.isEmpty())
        filterBar().removeChip(fieldChip);
    else
        filterBar().setChip(fieldChip, words);
}

void JournalPage::onlyRecords(const QStringList& uuids, const QString& name) {
    chooseRecords(uuids, name);
    chooseRows({}, {});
    ask();
}

void JournalPage::chooseRecords(const QStringList& uuids, const QString& name) {
    m_records = uuids;
    m_recordName = name;
    if (uuids.isEmpty())
        filterBar().removeChip(recordChip);
    else
        filterBar().setChip(recordChip, tr("Record: %1").arg(name));
}

JournalPage::Own JournalPage::own() const {
    return {{recordChip, m_records.join(QLatin1Char(' '))},
            {recordNameKey, m_recordName},
            {fieldChip, m_seqs.join(QLatin1Char(' '))},
            {fieldWordsKey, m_seqWords}};
}

void JournalPage::takeOwn(const Own& own) {
    chooseRecords(own.value(recordChip).split(QLatin1Char(' '), Qt::SkipEmptyParts),
                  own.value(recordNameKey));
    chooseRows(own.value(fieldChip).split(QLatin1Char(' '), Qt::SkipEmptyParts), own.value(fieldWordsKey));
}

void JournalPage::clearFilters() {
    chooseRecords({}, {});
    chooseRows({}, {});
    takeWords({});
    filters().clear();
    ask();
    table().setFocus();
}

Result<ListRequest> JournalPage::request() const {
    BACKROOM_TRY(const ListFilter chosen, filters().filter());
    QList<ListFilter> all{chosen};
    if (!m_records.isEmpty()) {
        QVariantList uuids;
        for (const QString& uuid : m_records)
            uuids.append(uuid);
        all += ListFilter::where(QStringLiteral("entity_uuid"), Compare::In, uuids);
    }
    if (!m_seqs.isEmpty()) {
        QVariantList seqs;
        for (const QString& seq : m_seqs)
            seqs.append(seq.toLongLong());
        all += ListFilter::where(QStringLiteral("seq"), Compare::In, seqs);
    }
    return ListRequest{ListFilter::all(all), search().text().trimmed(), order()};
}

void JournalPage::rowsShown(Leads leads) {
    openDetail();
    if (leads == Leads::ToTheTop)
        table().selectRow(0);
}

void JournalPage::explain() {
    const AuditRow* row = m_model.rowAt(table().currentRow());
    if (!row)
        return showNotice(tr("No row is chosen"), tr("choose a row first, then press Ctrl+E"));
    m_detail->showRow(*row);
    openDetail();
}

void JournalPage::verify() {
    auto job = std::make_shared<Progress>();
    m_verify->setEnabled(false);
    clearError();
    setWaiting(tr("Verifying the journal"), job);
    m_access.reading
        .run([&book = m_access.book, company = m_access.company, job] {
            return book.verify(company, job.get());
        })
        .then(this, [this](const Result<ChainReport>& report) {
            m_verify->setEnabled(true);
            endJob();
            if (report)
                return showReport(*report);
            if (report.error().code == QLatin1String("job.cancelled"))
                return showNotice(tr("Verifying was stopped; nothing is said about the journal"));
            showError(report.error());
        });
}

void JournalPage::showReport(const ChainReport& report) {
    if (report.firstBreak)
        return showError(brokenChain(*report.firstBreak));
    if (report.lateUnsealed > 0)
        return showError(
            {ErrorKind::Unexpected,
             QStringLiteral("journal.unsealed"),
             tr("%Ln row(s) wait for their number for more than a minute", nullptr, int(report.lateUnsealed)),
             {},
             tr("let a desk do something, then verify again"),
             {}});
    showNotice(tr("The journal is whole: %Ln row(s), and the chain holds from the first to the last", nullptr,
                  int(report.rowsChecked)));
}

} // namespace backroom::audit
