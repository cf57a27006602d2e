// Several programs, and programs that die: what was acknowledged stands once, nothing stands half, nothing
// goes below zero.
#include "foundation/service/system_clock.h"
#include "stock/service/shop.h"
#include "support/kill_rounds.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace backroom;
using namespace backroom::stock;
using namespace backroom::test;

namespace {

struct Poster {
    std::unique_ptr<Database> database;
    std::unique_ptr<UuidSource> uuids = UuidSource::system();
    SystemClock clock;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<identity::SignIn> signIn;

    explicit Poster(const QString& url) {
        const DatabaseUrl where = *DatabaseUrl::parse(url);
        auto opened = Database::open(
            where, identity::SignIn::credentials(where, QStringLiteral("manager"), TestCompany::password()));
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().oneLine()));
        database = std::move(*opened);
        desk = std::make_unique<Desk>(*database, clock, *uuids, QStringLiteral("poster"));
        signIn = std::make_unique<identity::SignIn>(*desk);
        if (const auto in = signIn->signIn(QStringLiteral("manager"), TestCompany::password()); !in)
            qFatal("%s", qUtf8Printable(in.error().oneLine()));
    }
    Draft draft(DocumentType type, QList<DraftLine> lines) {
        Draft out;
        out.uuid = desk->newUuid();
        out.type = type;
        out.lines = std::move(lines);
        out.effectiveAtMs = TestCompany::startMs();
        return out;
    }
};

void say(const QString& line) {
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

/// Posts documents of three lines for ever and says each UUID once it is in the ledger.
int postForEver(const QString& url) {
    Poster poster(url);
    Posting posting(*poster.desk);
    for (;;) {
        const Draft draft =
            poster.draft(DocumentType::Receipt, {Shop::line(Shop::item1(), 1, Shop::supplier(), Shop::a()),
                                                 Shop::line(Shop::item2(), 2, Shop::supplier(), Shop::b()),
                                                 Shop::line(Shop::item1(), 3, Shop::supplier(), Shop::b())});
        if (posting.post(draft))
            say(draft.uuid.toString());
    }
}

/// Takes one piece after the other until there is none; says how many it got, or what else went wrong.
int takeUntilEmpty(const QString& url) {
    Poster poster(url);
    Posting posting(*poster.desk);
    int taken = 0;
    for (;;) {
        const Draft draft =
            poster.draft(DocumentType::Issue, {Shop::line(Shop::item1(), 1, Shop::a(), Shop::customer())});
        auto posted = posting.post(draft);
        // What the gateway does for every face: a busy database is asked again, with the same UUID.
        for (int n = 0; n < 50 && !posted && posted.error().code == QLatin1String("database.busy"); ++n)
            posted = posting.post(draft);
        if (posted) {
            ++taken;
            continue;
        }
        say(posted.error().code == QLatin1String("stock.below_zero")
                ? QStringLiteral("taken %1").arg(taken)
                : posted.error().code + QLatin1Char(' ') + posted.error().detail);
        return 0;
    }
}

} // namespace

class ProcessesTest : public QObject {
    Q_OBJECT

    static void start(QProcess& process, const char* role, const DatabaseUrl& url) {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(role), url.toString()});
        if (!process.waitForStarted())
            qFatal("The child does not start");
    }

private slots:
    void killedWhilePosting_data() { EachEngine::rows(); }
    void killedWhilePosting() {
        TestCompany company;
        Shop shop(company);
        QStringList acknowledged;
        for (int kill = 0; kill < killRounds; ++kill) {
            QProcess child;
            start(child, "--post", company.url());
            QVERIFY2(child.waitForReadyRead(60'000), "no document within a minute");
            // Anywhere within the next few postings.
            QTest::qSleep(QRandomGenerator::global()->bounded(12));
            child.kill();
            QVERIFY(child.waitForFinished());
            const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
            for (qsizetype i = 0; i + 1 < lines.size(); ++i) // a line without its end was not said
                acknowledged += QString::fromLatin1(lines[i]);
        }
        QVERIFY(acknowledged.size() >= killRounds);
        company.waitUntilAlone();
        QHash<QString, int> found;
        MovementQuestion question;
        question.limit = 1'000'000;
        const auto rows = MovementList(company.desk()).page(question);
        QVERIFY2(rows, why(rows));
        for (const MovementRow& row : *rows)
            ++found[row.documentUuid.toString()];
        for (const QString& uuid : std::as_const(acknowledged))
            QCOMPARE(found.value(uuid), 3);
        for (const int lines : std::as_const(found))
            QCOMPARE(lines, 3);
        QCOMPARE(shop.differences(), QString());
    }

    void eightWantTheLastUnits_data() { EachEngine::rows(); }
    void eightWantTheLastUnits() {
        TestCompany company;
        Shop shop(company);
        constexpr int pieces = 120;
        QVERIFY(Posting(company.desk()).post(shop.receipt(Shop::item1(), pieces)));
        std::vector<std::unique_ptr<QProcess>> children;
        for (int i = 0; i < 8; ++i) {
            children.push_back(std::make_unique<QProcess>());
            start(*children.back(), "--take", company.url());
        }
        int taken = 0;
        for (const auto& child : children) {
            QVERIFY(child->waitForFinished(300'000));
            const QString said = QString::fromLatin1(child->readAllStandardOutput()).trimmed();
            QVERIFY2(said.startsWith(QLatin1String("taken ")), qUtf8Printable(said));
            taken += said.mid(6).toInt();
        }
        QCOMPARE(taken, pieces);
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("0"));
        QCOMPARE(shop.differences(), QString());
    }
};

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--post") == 0)
        return postForEver(QString::fromLocal8Bit(argv[2]));
    if (argc == 3 && qstrcmp(argv[1], "--take") == 0)
        return takeUntilEmpty(QString::fromLocal8Bit(argv[2]));
    ProcessesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "processes_test.moc"
