#include "foundation/domain/text_key.h"
#include "foundation/service/list_declarations.h"
#include "foundation/service/list_query.h"
#include "support/each_engine.h"
#include "support/list_check.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <rapidcheck.h>
#include <sqlite3.h>

using namespace backroom;
using namespace backroom::test;

namespace {

struct Thing {
    qint64 id = 0;
    QString code;
    QString name;
    std::optional<qint64> amount;
    std::optional<QString> day;
};

constexpr ListUses any = ListUse::Sort | ListUse::Filter;

ListDeclaration things() {
    return {QStringLiteral("test_things"),
            QStringLiteral("id"),
            {{QStringLiteral("id"), ListType::Integer, any, ListNulls::Never, {}, ListFold::None},
             {QStringLiteral("code"),
              ListType::Text,
              any | ListUse::Search,
              ListNulls::Never,
              {},
              ListFold::None},
             {QStringLiteral("name"), ListType::Text, any | ListUse::Search, ListNulls::Never,
              QStringLiteral("name_key"), ListFold::Text},
             {QStringLiteral("amount"),
              ListType::Quantity,
              any | ListUse::Sum,
              ListNulls::Possible,
              {},
              ListFold::None},
             {QStringLiteral("day"), ListType::Day, any, ListNulls::Possible, {}, ListFold::None}}};
}

/// What the person sees of a thing in a column, as the list compares it.
QVariant cell(const Thing& thing, const QString& column) {
    if (column == QLatin1String("id"))
        return thing.id;
    if (column == QLatin1String("code"))
        return thing.code;
    if (column == QLatin1String("name"))
        return textKey(thing.name);
    if (column == QLatin1String("amount"))
        return thing.amount ? QVariant(*thing.amount) : QVariant();
    return thing.day ? QVariant(*thing.day) : QVariant();
}

int order(const QVariant& a, const QVariant& b) {
    if (a.metaType().id() == QMetaType::QString)
        return a.toString().toUtf8().compare(b.toString().toUtf8());
    return a.toLongLong() < b.toLongLong() ? -1 : a.toLongLong() > b.toLongLong() ? 1 : 0;
}

bool matches(const Thing& thing, const ListFilter& filter) {
    using Kind = ListFilter::Kind;
    if (filter.kind() != Kind::Condition) {
        const auto one = [&](const ListFilter& part) { return matches(thing, part); };
        // A group without any condition in it does not restrict.
        QList<ListFilter> parts;
        for (const ListFilter& part : filter.parts()) {
            if (part.kind() == Kind::Condition || !part.parts().isEmpty())
                parts += part;
        }
        return parts.isEmpty() || (filter.kind() == Kind::All ? std::all_of(parts.begin(), parts.end(), one)
                                                              : std::any_of(parts.begin(), parts.end(), one));
    }
    const QVariant mine = cell(thing, filter.column());
    const auto value = [&](int i) {
        const QVariant given = filter.values().at(i);
        return filter.column() == QLatin1String("name") ? QVariant(textKey(given.toString())) : given;
    };
    switch (filter.compare()) {
    case Compare::IsNull:
        return !mine.isValid();
    case Compare::IsNotNull:
        return mine.isValid();
    case Compare::Differs:
        return !mine.isValid() || order(mine, value(0)) != 0;
    default:
        break;
    }
    if (!mine.isValid())
        return false;
    switch (filter.compare()) {
    case Compare::Equals:
        return order(mine, value(0)) == 0;
    case Compare::Contains:
        return mine.toString().contains(value(0).toString());
    case Compare::StartsWith:
        return mine.toString().startsWith(value(0).toString());
    case Compare::Less:
        return order(mine, value(0)) < 0;
    case Compare::AtMost:
        return order(mine, value(0)) <= 0;
    case Compare::Greater:
        return order(mine, value(0)) > 0;
    case Compare::AtLeast:
        return order(mine, value(0)) >= 0;
    case Compare::Between:
        return order(mine, value(0)) >= 0 && order(mine, value(1)) <= 0;
    default:
        break;
    }
    for (int i = 0; i < filter.values().size(); ++i) {
        if (order(mine, value(i)) == 0)
            return true;
    }
    return false;
}

bool isFound(const Thing& thing, const QString& search) {
    for (const QString& word : search.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!thing.code.contains(word) && !textKey(thing.name).contains(textKey(word)))
            return false;
    }
    return true;
}

QList<Thing> naive(QList<Thing> all, const ListRequest& request) {
    all.removeIf([&](const Thing& t) { return !matches(t, request.filter) || !isFound(t, request.search); });
    const QString column = request.sort ? request.sort->column : QStringLiteral("id");
    const int way = request.sort && request.sort->order == Qt::DescendingOrder ? -1 : 1;
    std::sort(all.begin(), all.end(), [&](const Thing& a, const Thing& b) {
        const QVariant x = cell(a, column);
        const QVariant y = cell(b, column);
        if (x.isValid() != y.isValid())
            return x.isValid();
        const int byValue = x.isValid() ? order(x, y) : 0;
        return byValue != 0 ? byValue * way < 0 : way > 0 ? a.id < b.id : a.id > b.id;
    });
    return all;
}

QList<qint64> idsOf(const QList<Thing>& list) {
    QList<qint64> ids;
    for (const Thing& thing : list)
        ids += thing.id;
    return ids;
}

QList<qint64> idsOf(const ListSlice& page) {
    QList<qint64> ids;
    for (const ListRow& row : page.rows)
        ids += row.values.first().toLongLong();
    return ids;
}

/// Everything random comes from one seed, so a failure can be had again.
class Dice {
public:
    explicit Dice(quint32 seed) : m_engine(seed) {}
    int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(m_engine); }
    bool chance(int percent) { return below(100) < percent; }

    QString text() {
        static const QStringList parts{QStringLiteral("a"),  QStringLiteral("B"),  QStringLiteral("%"),
                                       QStringLiteral("_"),  QStringLiteral("\\"), QStringLiteral("É"),
                                       QStringLiteral("e"),  QStringLiteral("'"),  QStringLiteral("ß"),
                                       QStringLiteral("\""), QStringLiteral("z"),  QStringLiteral(":p"),
                                       QStringLiteral("中"), QStringLiteral("😀"),  QStringLiteral("{,}")};
        QString text;
        for (int n = below(4); n > 0; --n)
            text += parts.at(below(int(parts.size())));
        return text;
    }
    qint64 amount() {
        static const QList<qint64> some{0, 1, -1, 2, 3, std::numeric_limits<qint64>::max() / 100, -1000000};
        return some.at(below(int(some.size())));
    }
    QString day() { return QStringLiteral("2026-0%1-1%2").arg(1 + below(3)).arg(below(3)); }
    QVariant valueFor(const ListColumn& column) {
        if (column.name == QLatin1String("id"))
            return qint64(below(60));
        if (column.type == ListType::Day)
            return day();
        return column.isText() ? QVariant(text()) : QVariant(amount());
    }
    ListFilter filter(int depth) {
        if (depth > 0 && chance(40)) {
            QList<ListFilter> parts;
            for (int n = below(3); n > 0; --n)
                parts += filter(depth - 1);
            return chance(50) ? ListFilter::all(parts) : ListFilter::any(parts);
        }
        const ListDeclaration list = things();
        const ListColumn& column = list.columns.at(below(int(list.columns.size())));
        auto compare = Compare(below(int(Compare::In) + 1));
        if (!column.isText() && (compare == Compare::Contains || compare == Compare::StartsWith))
            compare = Compare::AtLeast;
        QVariantList values;
        const bool none = compare == Compare::IsNull || compare == Compare::IsNotNull;
        const int count = none ? 0 : compare == Compare::Between ? 2 : compare == Compare::In ? below(4) : 1;
        for (int i = 0; i < count; ++i)
            values += valueFor(column);
        return ListFilter::where(column.name, compare, values);
    }
    ListRequest request() {
        ListRequest request;
        if (chance(70))
            request.filter = filter(2);
        if (chance(20))
            request.search = text() + QLatin1Char(' ') + text();
        const ListDeclaration list = things();
        if (chance(90))
            request.sort = ListSort{list.columns.at(below(int(list.columns.size()))).name,
                                    chance(50) ? Qt::AscendingOrder : Qt::DescendingOrder};
        return request;
    }

private:
    std::mt19937 m_engine;
};

QString literal(QString text) {
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
}

QList<Thing> fill(Database& database, quint32 seed, int rows) {
    const QString text = database.isSqlite() ? QStringLiteral("TEXT") : QStringLiteral("TEXT COLLATE \"C\"");
    QString script =
        QStringLiteral("DROP TABLE IF EXISTS test_things; CREATE TABLE test_things (id BIGINT NOT NULL, "
                       "code %1 NOT NULL, name %1 NOT NULL, name_key %1 NOT NULL, amount BIGINT, "
                       "day %1);")
            .arg(text);
    Dice dice(seed);
    QList<Thing> things;
    for (int i = 0; i < rows; ++i) {
        Thing thing{i, dice.text(), dice.text(), {}, {}};
        if (dice.chance(70))
            thing.amount = dice.amount();
        if (dice.chance(60))
            thing.day = dice.day();
        script += QStringLiteral("INSERT INTO test_things VALUES (%1, %2, %3, %4, %5, %6);")
                      .arg(QString::number(i), literal(thing.code), literal(thing.name),
                           literal(textKey(thing.name)),
                           thing.amount ? QString::number(*thing.amount) : QStringLiteral("NULL"),
                           thing.day ? literal(*thing.day) : QStringLiteral("NULL"));
        things += thing;
    }
    if (!database.runScript(script))
        qFatal("no things");
    return things;
}

/// All pages one after another, one way or the other.
QList<qint64> walk(ListQuery& list, const ListRequest& request, int limit, bool backwards) {
    QList<qint64> ids;
    ListPlace place = backwards ? ListPlace::end() : ListPlace::start();
    while (true) {
        const auto page = list.page(request, place, limit);
        RC_ASSERT(bool(page));
        RC_ASSERT(page->rows.size() <= limit);
        ids = backwards ? idsOf(*page) + ids : ids + idsOf(*page);
        RC_ASSERT(page->hasMore == false || page->rows.size() == limit);
        if (!page->hasMore)
            return ids;
        place = backwards ? ListPlace::before(page->rows.first().cursor)
                          : ListPlace::after(page->rows.last().cursor);
    }
}

void compareWithModel(Database& database, const QList<Thing>& all, quint32 seed) {
    Dice dice(seed);
    ListQuery list(database, things());
    const ListRequest request = dice.request();
    const QList<Thing> expected = naive(all, request);
    const QList<qint64> ids = idsOf(expected);
    const int limit = 1 + dice.below(25);
    RC_ASSERT(walk(list, request, limit, false) == ids);
    RC_ASSERT(walk(list, request, limit, true) == ids);
    RC_ASSERT(*list.count(request) == ids.size());
    qint64 sum = 0;
    for (const Thing& thing : expected)
        sum += thing.amount.value_or(0);
    RC_ASSERT(*list.sums(request, {QStringLiteral("amount")}) == QList<qint64>{sum});
    const int stride = 1 + dice.below(9);
    const auto positions = list.positions(request, stride);
    RC_ASSERT(bool(positions));
    RC_ASSERT(positions->size() == (ids.size() + stride - 1) / stride);
    for (qsizetype i = 0; i < positions->size(); ++i) {
        const auto page = list.page(request, ListPlace::at(positions->at(i)), stride);
        RC_ASSERT(bool(page));
        RC_ASSERT(idsOf(*page) == ids.mid(i * stride, stride));
        RC_ASSERT(*list.indexOf(request, positions->at(i)) == i * stride);
        RC_ASSERT(*ListCursor::fromText(positions->at(i).toText()) == positions->at(i));
    }
}

} // namespace

class ListQueryTest : public QObject {
    Q_OBJECT

private slots:
    void everyDeclaredListAnswersEverything_data() { EachEngine::rows(); }
    void everyDeclaredListAnswersEverything() {
        const TestDatabase fresh(EachEngine::current());
        const auto database = fresh.openMigrated();
        for (const ListDeclaration& list : foundation::listDeclarations())
            QCOMPARE(whatListRefuses(*database, list), QStringList());
        fill(*database, 1, 3);
        QCOMPARE(whatListRefuses(*database, things()), QStringList());
        ListDeclaration wrong = things();
        wrong.columns[1].name = QStringLiteral("no_such");
        QVERIFY2(!whatListRefuses(*database, wrong).isEmpty(), "a wrong declaration is found");
    }
    void answersAreThoseOfAPlainModel_data() { EachEngine::rows(); }
    void answersAreThoseOfAPlainModel() {
        const TestDatabase fresh(EachEngine::current());
        const auto database = fresh.open();
        QList<Thing> all = fill(*database, 7, 60);
        QVERIFY(rc::check("a list is what a plain model says",
                          [&](quint32 seed) { compareWithModel(*database, all, seed); }));
        all = fill(*database, 8, 0);
        compareWithModel(*database, all, 1);
    }
    void aPageFarBehindCostsNoMoreStatements() {
        const TestDatabase fresh(Engine::Sqlite);
        const auto database = fresh.open();
        fill(*database, 3, 500);
        ListQuery list(*database, things());
        const ListRequest request{{}, {}, ListSort{QStringLiteral("code"), Qt::AscendingOrder}};
        const auto positions = *list.positions(request, 100);
        const qint64 before = database->statementsRun();
        QVERIFY(list.page(request, ListPlace::at(positions.last()), 50));
        QVERIFY(database->statementsRun() - before <= 2); // the rest of its value, and what is beyond
    }
    /// Nine of ten movements are of one piece: a page in the middle of them reads no more than itself.
    void aPageAmongEqualsReadsOnlyItself() {
        const TestDatabase fresh(Engine::Sqlite);
        const auto database = fresh.open();
        constexpr int equals = 20'000;
        QVERIFY(database->runScript(
            QStringLiteral(
                "CREATE TABLE test_things (id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, "
                "name_key TEXT NOT NULL, amount BIGINT, day TEXT);"
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                "INSERT INTO test_things SELECT i, 'c', 'n', 'n', 1, NULL FROM n;"
                "CREATE INDEX of_amount ON test_things (amount);")
                .arg(equals)));
        ListQuery list(*database, things());
        const ListRequest request{{}, {}, ListSort{QStringLiteral("amount"), Qt::AscendingOrder}};
        // Ten instructions of the engine for each row it looks at, a few for each it answers.
        const auto steps = [&](const ListPlace& place) {
            static int counted;
            counted = 0;
            auto* engine = static_cast<sqlite3*>(database->nativeHandle());
            sqlite3_progress_handler(
                engine, 100, [](void*) { return ++counted, 0; }, nullptr);
            if (const auto page = list.page(request, place, 50); !page || page->rows.size() != 50)
                qFatal("no page");
            sqlite3_progress_handler(engine, 0, nullptr, nullptr);
            return counted;
        };
        const int first = steps(ListPlace::start());
        for (const int at : {100, equals / 2, equals - 100}) {
            const int there = steps(ListPlace::at({qint64(1), qint64(at)}));
            const int back = steps(ListPlace::before({qint64(1), qint64(at)}));
            QVERIFY2(there <= 2 * first && back <= 2 * first,
                     qPrintable(QStringLiteral("%1: %2, %3 of %4").arg(at).arg(there).arg(back).arg(first)));
        }
    }
    void eachVisitsEveryRowOnceAndStopsAtAnError() {
        const TestDatabase fresh(Engine::Sqlite);
        const auto database = fresh.open();
        fill(*database, 3, 4100);
        ListQuery list(*database, things());
        qint64 next = 0;
        QVERIFY(list.each({}, [&](const ListRow& row) -> Done {
            return row.values[0].toLongLong() == next++ ? Done() : fail(Error{});
        }));
        QCOMPARE(next, 4100);
        next = 0;
        const Done stopped = list.each({}, [&](const ListRow&) -> Done {
            return ++next < 10 ? Done() : fail(ErrorKind::Refused, QStringLiteral("job.cancelled"), {});
        });
        QCOMPARE(stopped.error().code, QStringLiteral("job.cancelled"));
        QCOMPARE(next, 10);
    }
    void requestsAreChecked_data() {
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("compare");
        QTest::addColumn<QVariantList>("values");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* column, Compare compare, const QVariantList& values,
                            const char* code) {
            QTest::newRow(name) << QString::fromLatin1(column) << int(compare) << values
                                << QString::fromLatin1(code);
        };
        const QVariantList one{qint64(1)};
        row("unknown", "price", Compare::Equals, one, "list.unknown_column");
        row("injected", "id\" = 1 OR \"id", Compare::Equals, one, "list.unknown_column");
        row("text for a number", "amount", Compare::Equals, {QStringLiteral("1")}, "list.bad_value");
        row("number for a text", "name", Compare::Equals, one, "list.bad_value");
        row("nothing", "name", Compare::Equals, {}, "list.bad_value");
        row("half a range", "amount", Compare::Between, one, "list.bad_value");
        row("contains of a number", "amount", Compare::Contains, one, "list.not_filterable");
        row("a character no text has", "name", Compare::Equals, {QString(QChar(QChar::Null))},
            "list.bad_value");
        row("no value at all", "amount", Compare::Equals, {QVariant()}, "list.bad_value");
    }
    void requestsAreChecked() {
        QFETCH(QString, column);
        QFETCH(int, compare);
        QFETCH(QVariantList, values);
        QFETCH(QString, code);
        const TestDatabase fresh(Engine::Sqlite);
        const auto database = fresh.open();
        fill(*database, 1, 3);
        ListQuery list(*database, things());
        const auto count = list.count({ListFilter::where(column, Compare(compare), values), {}, {}});
        QVERIFY(!count);
        QCOMPARE(count.error().code, code);
        QCOMPARE(count.error().kind, ErrorKind::Invalid);
    }
    void sortsAndCursorsAreChecked() {
        const TestDatabase fresh(Engine::Sqlite);
        const auto database = fresh.open();
        fill(*database, 1, 3);
        ListQuery list(*database, things());
        const auto code = [&](const ListRequest& request, const ListPlace& place) {
            const auto page = list.page(request, place, 5);
            return page ? QStringLiteral("fine") : page.error().code;
        };
        const ListRequest byAmount{{}, {}, ListSort{QStringLiteral("amount"), Qt::AscendingOrder}};
        QCOMPARE(code({{}, {}, ListSort{QStringLiteral("nothing"), Qt::AscendingOrder}}, {}),
                 QStringLiteral("list.unknown_column"));
        QCOMPARE(code(byAmount, ListPlace::after({QStringLiteral("x"), qint64(1)})),
                 QStringLiteral("list.bad_value"));
        QCOMPARE(code(byAmount, ListPlace::after({qint64(1), {}})), QStringLiteral("list.bad_value"));
        QCOMPARE(code(byAmount, ListPlace::after({{}, qint64(1)})), QStringLiteral("fine"));
        ListFilter deep;
        for (int i = 0; i < 40; ++i)
            deep = ListFilter::all({deep});
        QCOMPARE(code({deep, {}, {}}, {}), QStringLiteral("list.too_deep"));
        QCOMPARE(list.sums({}, {QStringLiteral("id")}).error().code, QStringLiteral("list.unknown_column"));
        for (const char* text : {"", "!!!", "e30", "WzFd", "WyJuMSIsbnVsbF0"})
            QVERIFY2(!ListCursor::fromText(QString::fromLatin1(text)), text);
    }
};

QTEST_GUILESS_MAIN(ListQueryTest)
#include "list_query_test.moc"
