// The journal as people read it: each row with its record by name, and whether it stands as it was written.

#include "audit/service/audit_book.h"

#include "foundation/service/journal_seal.h"
#include "identity/service/accounts.h"
#include "support/list_check.h"
#include "support/tamper.h"
#include "support/test_company.h"

#include <QTest>

using namespace backroom;
using namespace backroom::audit;
using namespace backroom::test;

namespace {

ListRequest newestFirst() {
    return {{}, {}, ListSort{QStringLiteral("seq"), Qt::DescendingOrder}};
}

QList<AuditRow> rowsOf(AuditBook& book, const ListRequest& request) {
    auto list = book.list();
    return MUST(list.part(request, ListPlace::start(), 1000)).rows;
}

} // namespace

class AuditBookTest : public QObject {
    Q_OBJECT

private slots:
    void everyOrderAndFilterIsAnswered_data() { EachEngine::rows(); }
    void everyOrderAndFilterIsAnswered() {
        TestCompany company;
        QCOMPARE(whatListRefuses(company.database(), auditRows()), QStringList());
    }

    void aRowKnowsItsRecordByName_data() { EachEngine::rows(); }
    void aRowKnowsItsRecordByName() {
        TestCompany company;
        identity::Accounts accounts(company.as("admin"));
        const auto jo = MUST(accounts.add(
            {QStringLiteral("jo"), QStringLiteral("Jo"), identity::Role::Auditor, TestCompany::password()}));
        MUST(accounts.setRole(jo, identity::Role::Manager));
        MUST(sealJournal(company.as("admin").database()));
        AuditBook book(company.desk());
        const QList<AuditRow> rows = rowsOf(book, newestFirst());
        QVERIFY(rows.size() > 2);
        const auto found = std::find_if(rows.begin(), rows.end(), [](const AuditRow& row) {
            return row.action == QLatin1String("change");
        });
        QVERIFY(found != rows.end());
        const AuditRow& changed = *found;
        QCOMPARE(changed.entity, QStringLiteral("identity.account"));
        QCOMPARE(changed.recordName, QStringLiteral("jo"));
        QCOMPARE(changed.actor, QStringLiteral("admin"));
        QCOMPARE(changed.before[QLatin1String("role")].toString(), QStringLiteral("auditor"));
        QCOMPARE(changed.after[QLatin1String("role")].toString(), QStringLiteral("manager"));
        for (qsizetype i = 1; i < rows.size(); ++i)
            QVERIFY(rows.at(i - 1).seq > rows.at(i).seq);
        // Only this record's, and found by its name.
        ListRequest only = newestFirst();
        only.filter =
            ListFilter::where(QStringLiteral("entity_uuid"), Compare::In, {changed.entityUuid.toString()});
        QCOMPARE(rowsOf(book, only).size(), 2);
        ListRequest searched = newestFirst();
        searched.search = QStringLiteral("jo");
        QCOMPARE(rowsOf(book, searched).size(), 2);
        // A list reads a page of it without the joins when the question needs none.
        auto list = book.list();
        QCOMPARE(MUST(list.count(newestFirst())), rows.size());
    }

    void whoMayNotReadTheJournalReadsNothing_data() { EachEngine::rows(); }
    void whoMayNotReadTheJournalReadsNothing() {
        TestCompany company;
        AuditBook book(company.as("warehouse"));
        auto list = book.list();
        const auto code = [](const auto& result) { return result ? QString() : result.error().code; };
        const auto refused = QStringLiteral("identity.not_allowed");
        QCOMPARE(code(list.part(newestFirst(), ListPlace::start(), 10)), refused);
        QCOMPARE(code(list.count(newestFirst())), refused);
        QCOMPARE(code(book.check(1)), refused);
        QCOMPARE(code(book.verify({}, nullptr)), refused);
        QCOMPARE(code(book.recordsOf(RecordKind::Partner, 1)), refused);
        AuditBook manager(company.desk());
        QCOMPARE(code(manager.recordsOf(RecordKind::Partner, 1)), QStringLiteral("audit.no_record"));
    }

    void aRowSaysWhetherItStandsAsWritten_data() { EachEngine::rows(); }
    void aRowSaysWhetherItStandsAsWritten() {
        TestCompany company;
        MUST(sealJournal(company.database()));
        AuditBook book(company.desk());
        const QList<AuditRow> rows = rowsOf(book, newestFirst());
        QVERIFY(rows.size() >= 3);
        for (const AuditRow& row : rows)
            QVERIFY2(!MUST(book.check(row.seq)), qPrintable(QString::number(row.seq)));
        QCOMPARE(MUST(book.check(rows.first().seq + 100))->fault, ChainFault::RowMissing);
        tamperWithJournal(
            company, QStringLiteral("UPDATE foundation_journal SET actor_name = 'nobody' WHERE seq = 2"));
        QVERIFY(!MUST(book.check(1)));
        const auto broken = MUST(book.check(2));
        QVERIFY(broken);
        QCOMPARE(broken->fault, ChainFault::RowChanged);
        QCOMPARE(MUST(book.verify({}, nullptr)).firstBreak->seq, qint64(2));
    }

    void verifyingCanBeWatchedAndStopped_data() { EachEngine::rows(); }
    void verifyingCanBeWatchedAndStopped() {
        TestCompany company;
        MUST(sealJournal(company.database()));
        AuditBook book(company.desk());
        Progress job;
        const ChainReport report = MUST(book.verify(company.uuids().next(0), &job));
        QVERIFY(report.isSound());
        QCOMPARE(job.state().done, report.rowsChecked);
        QCOMPARE(job.state().total, report.rowsChecked);
        Progress stopped;
        stopped.requestCancel();
        const auto refused = book.verify({}, &stopped);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("job.cancelled"));
    }
};

QTEST_GUILESS_MAIN(AuditBookTest)
#include "audit_book_test.moc"
