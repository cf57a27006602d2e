#include "foundation/service/system_clock.h"
#include "scanning/service/scan_outbox.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace backroom;
using namespace backroom::scanning;

/// The file that keeps scans while the books are out of reach. It knows no database.
class ScanOutboxTest : public QObject {
    Q_OBJECT

    KeptScan scan(const char* code) {
        KeptScan scan;
        scan.uuid = m_uuids->next(++m_now);
        scan.session = m_uuids->next(m_now);
        scan.document = m_uuids->next(m_now);
        scan.code = QString::fromUtf8(code);
        scan.atMs = m_now;
        return scan;
    }
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("kept")); }
    [[nodiscard]] QFileInfo file() const {
        const auto files = QDir(folder()).entryInfoList(QDir::Files);
        return files.isEmpty() ? QFileInfo() : files.constFirst();
    }
    static QStringList codes(const Result<QList<KeptScan>>& scans) {
        QStringList codes;
        for (const KeptScan& scan : scans.value_or(QList<KeptScan>()))
            codes += scan.code;
        return codes;
    }

    const ScanOutbox::Owner mara{QStringLiteral("books"), QStringLiteral("mara")};

private slots:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_uuids = UuidSource::seeded(7);
    }

    void everythingOfAScanComesBack() {
        KeptScan all = scan("(01)09520000000011\x1d");
        all.task = ScanTask::Adjust;
        all.quantity = Quantity::fromMicros(2'500'000);
        all.effect = ScanEffect::Are;
        all.reason = QStringLiteral("zerbrochen, “schlimm”\nsehr");
        all.siteCode = QStringLiteral("MAIN");
        all.isTyped = all.isFirst = all.isLast = all.wasSent = true;
        {
            ScanOutbox outbox(folder(), mara);
            QVERIFY(outbox.open());
            QVERIFY(!file().exists()); // nothing is written for somebody who never needs it
            QVERIFY(outbox.keep(all));
        }
        QCOMPARE(file().permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        ScanOutbox later(folder(), mara);
        const auto scans = later.open();
        QVERIFY(scans);
        QCOMPARE(scans->size(), 1);
        const KeptScan& back = scans->constFirst();
        QCOMPARE(back.uuid, all.uuid);
        QCOMPARE(back.task, all.task);
        QCOMPARE(back.session, all.session);
        QCOMPARE(back.document, all.document);
        QCOMPARE(back.code, all.code);
        QCOMPARE(back.quantity, all.quantity);
        QCOMPARE(back.effect, all.effect);
        QCOMPARE(back.reason, all.reason);
        QCOMPARE(back.siteCode, all.siteCode);
        QCOMPARE(back.atMs, all.atMs);
        QVERIFY(back.isTyped && back.isFirst && back.isLast && back.wasSent);
        QVERIFY(back.refused.isEmpty());
    }

    void theFileShrinksWhenNothingWaits() {
        ScanOutbox outbox(folder(), mara);
        QVERIFY(outbox.open());
        const KeptScan one = scan("1");
        const KeptScan two = scan("2");
        QVERIFY(outbox.keep(one));
        QVERIFY(outbox.keep(two));
        QVERIFY(outbox.forget(one.uuid));
        QVERIFY(file().size() > 0);
        QVERIFY(outbox.forget(two.uuid));
        QCOMPARE(file().size(), 0);
        QVERIFY(outbox.keep(scan("3")));
        QVERIFY(file().size() > 0);
    }

    /// Killed between the last line and the shrinking.
    void theFileShrinksWithTheNextStart() {
        const KeptScan one = scan("1");
        {
            ScanOutbox outbox(folder(), mara);
            QVERIFY(outbox.open());
            QVERIFY(outbox.keep(one));
        }
        QFile grown(file().filePath());
        QVERIFY(grown.open(QIODevice::Append));
        grown.write("{\"gone\":\"" + one.uuid.toString().toUtf8() + "\"}\n");
        grown.close();
        ScanOutbox later(folder(), mara);
        QVERIFY(later.open()->isEmpty());
        QCOMPARE(file().size(), 0);
    }

    void whatWasRefusedStaysUntilItIsForgotten() {
        const KeptScan one = scan("1");
        {
            ScanOutbox outbox(folder(), mara);
            QVERIFY(outbox.open());
            QVERIFY(outbox.keep(one));
            QVERIFY(outbox.refuse(one.uuid, QStringLiteral("1 is unknown here")));
        }
        ScanOutbox later(folder(), mara);
        const auto scans = later.open();
        QCOMPARE(scans->constFirst().refused, QStringLiteral("1 is unknown here"));
        QVERIFY(later.forget(one.uuid));
        QCOMPARE(file().size(), 0);
    }

    /// At every byte at which a power cut may have ended it.
    void aTornLastLineIsNone() {
        {
            ScanOutbox outbox(folder(), mara);
            QVERIFY(outbox.open());
            QVERIFY(outbox.keep(scan("1")));
            QVERIFY(outbox.keep(scan("2")));
        }
        QFile whole(file().filePath());
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        const qsizetype first = bytes.indexOf('\n') + 1;
        for (qsizetype cut = first; cut < bytes.size(); ++cut) {
            QFile torn(file().filePath());
            QVERIFY(torn.open(QIODevice::WriteOnly | QIODevice::Truncate));
            torn.write(bytes.left(cut));
            torn.close();
            if (cut > first)
                QTest::ignoreMessage(QtWarningMsg,
                                     QRegularExpression(QStringLiteral("ends in the middle of a line")));
            {
                ScanOutbox outbox(folder(), mara);
                QCOMPARE(codes(outbox.open()), QStringList(QStringLiteral("1")));
                QVERIFY(outbox.keep(scan("3"))); // not glued to it
            }
            ScanOutbox again(folder(), mara);
            QCOMPARE(codes(again.open()), QStringList({QStringLiteral("1"), QStringLiteral("3")}));
        }
    }

    void scansStayWithTheirPersonAndTheirBooks() {
        {
            ScanOutbox outbox(folder(), mara);
            QVERIFY(outbox.open());
            QVERIFY(outbox.keep(scan("1")));
        }
        ScanOutbox other(folder(), {QStringLiteral("books"), QStringLiteral("tom")});
        QVERIFY(other.open()->isEmpty());
        ScanOutbox copy(folder(), {QStringLiteral("copy"), QStringLiteral("mara")});
        QVERIFY(copy.open()->isEmpty());
        ScanOutbox again(folder(), mara);
        QCOMPARE(again.open()->size(), 1);
    }

    /// A second program keeps its own; what a dead one left is taken over, once.
    void twoProgramsOfOnePerson() {
        auto first = std::make_unique<ScanOutbox>(folder(), mara);
        QVERIFY(first->open());
        QVERIFY(first->keep(scan("1")));
        {
            ScanOutbox second(folder(), mara);
            QVERIFY(second.open()->isEmpty());
            QVERIFY(second.keep(scan("2")));
            ScanOutbox third(folder(), mara);
            QVERIFY(third.open()->isEmpty());
        }
        first.reset();
        {
            ScanOutbox later(folder(), mara);
            QCOMPARE(codes(later.open()), QStringList({QStringLiteral("1"), QStringLiteral("2")}));
        }
        ScanOutbox last(folder(), mara);
        QCOMPARE(codes(last.open()), QStringList({QStringLiteral("1"), QStringLiteral("2")}));
    }

    void whereNothingCanBeWrittenTheScanIsRefused() {
        QFile inTheWay(folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        ScanOutbox outbox(folder(), mara);
        QVERIFY(outbox.open());
        const Done kept = outbox.keep(scan("1"));
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, QStringLiteral("scanning.not_kept"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<UuidSource> m_uuids;
    qint64 m_now = 1'770'000'000'000;
};

QTEST_GUILESS_MAIN(ScanOutboxTest)
#include "scan_outbox_test.moc"
