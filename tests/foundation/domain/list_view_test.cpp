#include "foundation/domain/list_view.h"

#include <QTest>

using namespace backroom;

namespace {

const QDate wednesday(2026, 3, 4);

QList<FilterColumn> columns() {
    return {{QStringLiteral("at"), QStringLiteral("When"), FilterKind::Moment},
            {QStringLiteral("day"), QStringLiteral("Day"), FilterKind::Day},
            {QStringLiteral("from"), QStringLiteral("Place"), FilterKind::Text, {}, QStringLiteral("to")},
            {QStringLiteral("quantity"), QStringLiteral("Quantity"), FilterKind::Quantity}};
}

FilterTerm term(const char* column, FilterOperator comparison, const QStringList& values = {}) {
    return {QString::fromLatin1(column), comparison, values};
}

Result<ListFilter> filterOf(const FilterTerm& one) {
    return toListFilter({{one}}, columns(), wednesday, QTimeZone("Europe/Berlin"));
}

QString code(const FilterTerm& one) {
    const auto filter = filterOf(one);
    return filter ? QString() : filter.error().code;
}

} // namespace

class ListViewTest : public QObject {
    Q_OBJECT

private slots:
    void relativeDaysAreDaysOfToday_data() {
        QTest::addColumn<int>("comparison");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const auto row = [](const char* name, FilterOperator comparison, const QStringList& values,
                            const char* first, const char* last) {
            QTest::newRow(name) << int(comparison) << values
                                << QDate::fromString(QLatin1String(first), Qt::ISODate)
                                << QDate::fromString(QLatin1String(last), Qt::ISODate);
        };
        row("today", FilterOperator::Today, {}, "2026-03-04", "2026-03-04");
        row("yesterday", FilterOperator::Yesterday, {}, "2026-03-03", "2026-03-03");
        row("this week", FilterOperator::ThisWeek, {}, "2026-03-02", "2026-03-08");
        row("last week", FilterOperator::LastWeek, {}, "2026-02-23", "2026-03-01");
        row("this month", FilterOperator::ThisMonth, {}, "2026-03-01", "2026-03-31");
        row("last month", FilterOperator::LastMonth, {}, "2026-02-01", "2026-02-28");
        row("this year", FilterOperator::ThisYear, {}, "2026-01-01", "2026-12-31");
        row("7 days", FilterOperator::LastDays, {QStringLiteral("7")}, "2026-02-26", "2026-03-04");
        row("on", FilterOperator::On, {QStringLiteral("2024-02-29")}, "2024-02-29", "2024-02-29");
    }
    void relativeDaysAreDaysOfToday() {
        QFETCH(const int, comparison);
        QFETCH(const QStringList, values);
        QFETCH(const QDate, first);
        QFETCH(const QDate, last);
        const DaySpan span = daysOf({QStringLiteral("at"), FilterOperator(comparison), values}, wednesday);
        QCOMPARE(*span.first, first);
        QCOMPARE(*span.last, last);
    }
    void aDayIsTheSitesDay() {
        const auto filter = filterOf(term("at", FilterOperator::Today));
        QVERIFY(filter);
        // 2026-03-04 00:00 in Berlin is 23:00 of the day before in Greenwich.
        const ListFilter span = filter->parts().first();
        QCOMPARE(span.parts().at(0).values().first().toLongLong(),
                 QDateTime(QDate(2026, 3, 3), QTime(23, 0), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(span.parts().at(0).compare(), Compare::AtLeast);
        QCOMPARE(span.parts().at(1).values().first().toLongLong(),
                 QDateTime(QDate(2026, 3, 4), QTime(23, 0), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(span.parts().at(1).compare(), Compare::Less);
    }
    void theDayTheClocksChangeHas23Hours() {
        const auto filter =
            filterOf(term("at", FilterOperator::On, {QStringLiteral("2026-03-29")}))->parts().first();
        QCOMPARE(filter.parts().at(1).values().first().toLongLong() -
                     filter.parts().at(0).values().first().toLongLong(),
                 qint64(23) * 3'600'000);
    }
    void longAgoHasNoBeginning() {
        const auto span = daysOf(term("at", FilterOperator::OlderThan, {QStringLiteral("180")}), wednesday);
        QVERIFY(!span.first);
        QCOMPARE(*span.last, QDate(2025, 9, 4)); // 181 days before: 180 days ago is not more than 180
        QCOMPARE(code(term("at", FilterOperator::OlderThan, {QStringLiteral("0")})),
                 QStringLiteral("filter.bad_count"));
    }
    void oneOfTwoColumnsMayFulfilIt() {
        const QStringList value{QStringLiteral("A-01")};
        QCOMPARE(filterOf(term("from", FilterOperator::Is, value))->parts().first().kind(),
                 ListFilter::Kind::Any);
        QCOMPARE(filterOf(term("from", FilterOperator::IsNot, value))->parts().first().kind(),
                 ListFilter::Kind::All);
    }
    void whatDoesNotFitIsRefused() {
        const QString bad = QStringLiteral("filter.bad_value");
        QCOMPARE(code(term("quantity", FilterOperator::AtLeast, {QStringLiteral("many")})), bad);
        QCOMPARE(code(term("quantity", FilterOperator::AtLeast, {QStringLiteral("1.0000001")})), bad);
        QCOMPARE(code(term("quantity", FilterOperator::Between, {QStringLiteral("1")})), bad);
        QCOMPARE(code(term("at", FilterOperator::On, {QStringLiteral("2026-02-30")})), bad);
        QCOMPARE(code(term("at", FilterOperator::LastDays, {QStringLiteral("0")})),
                 QStringLiteral("filter.bad_count"));
        // What may be written is said: it is no day that is missing.
        const auto many = filterOf(term("at", FilterOperator::LastDays, {QStringLiteral("999999")}));
        QCOMPARE(many.error().code, QStringLiteral("filter.bad_count"));
        QVERIFY2(many.error().remedy.contains(QStringLiteral("from 1 to 36,500")),
                 qPrintable(many.error().remedy));
        QCOMPARE(code(term("at", FilterOperator::LastDays, {QStringLiteral("99999999999")})),
                 QStringLiteral("filter.bad_count"));
        QCOMPARE(code(term("nothing", FilterOperator::Is, {QString()})),
                 QStringLiteral("filter.unknown_column"));
        QCOMPARE(code(term("quantity", FilterOperator::AtLeast, {QStringLiteral("0.000001")})), QString());
    }
    void aViewIsKeptAsItWas() {
        ListView view;
        view.id = QStringLiteral("v1");
        view.name = QStringLiteral("Häufig “gebraucht”");
        view.filter = {
            {term("at", FilterOperator::LastDays, {QStringLiteral("7")}),
             term("from", FilterOperator::Contains, {QStringLiteral("A-01")})},
            {term("quantity", FilterOperator::Between, {QStringLiteral("1"), QStringLiteral("2.5")})}};
        view.sort = ListSort{QStringLiteral("quantity"), Qt::DescendingOrder};
        view.columns = {QStringLiteral("sku"), QStringLiteral("when")};
        view.shape = QStringLiteral("place");
        const ListView again = ListView::fromJson(view.toJson());
        QCOMPARE(again.id, view.id);
        QCOMPARE(again.name, view.name);
        QVERIFY(again.filter == view.filter);
        QCOMPARE(again.sort->column, view.sort->column);
        QCOMPARE(again.sort->order, view.sort->order);
        QCOMPARE(again.columns, view.columns);
        QCOMPARE(again.shape, view.shape);
        // Of a newer program, or written by hand.
        QJsonObject strange = view.toJson();
        strange.insert(QStringLiteral("filter"), QStringLiteral("what?"));
        QVERIFY(ListView::fromJson(strange).filter.isEmpty());
    }
    void everyOperatorHasANameOfItsOwn() {
        QSet<QString> names;
        for (int i = 0; i <= int(FilterOperator::OlderThan); ++i)
            names += operatorName(FilterOperator(i));
        QCOMPARE(names.size(), int(FilterOperator::OlderThan) + 1);
    }
};

QTEST_GUILESS_MAIN(ListViewTest)
#include "list_view_test.moc"
