#include "open_window.h"

#include "foundation/service/query.h"
#include "foundation/ui/kit/station_page.h"
#include "scanning/service/scan_outbox.h"
#include "stock/service/dock_goods.h"
#include "stock/service/movement_list.h"
#include "support/own_server.h"

#include <QAbstractItemView>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <iostream>
#include <thread>
#include <unistd.h>

using namespace backroom;
using namespace backroom::test;

namespace {

constexpr int soonMs = 20'000;
const QString stationArgument = QStringLiteral("--station");
const QString manager = QStringLiteral("manager");
const QString storekeeper = QStringLiteral("warehouse");
const QString mug = QStringLiteral("9520000000011");
const QString white = QStringLiteral("9520000000028");
const QString carton = QStringLiteral("19520000000018");
const QString bin = QStringLiteral("A-01-02");

StationPage* openStation(OpenWindow& open, const QString& page) {
    open.window().workspace()->open({page, {}});
    open.window().activateWindow();
    if (!QTest::qWaitFor([&open] { return QApplication::activeWindow() == &open.window(); }))
        qFatal("the window does not come to the front");
    QTest::qWait(500);
    return qobject_cast<StationPage*>(open.window().workspace()->currentPage());
}

QStringList lines(OpenWindow& open) {
    QStringList all;
    const QAbstractItemModel* model = open.find<QAbstractItemView>("stationLines")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        all += model->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return all;
}

qsizetype linesThat(OpenWindow& open, const char* words) {
    return lines(open).filter(QString::fromUtf8(words)).size();
}

/// The program at a station: scans what it is told, a line each, and says how each was heard. With a last
/// argument it dies at the so manieth sound or a moment later, wherever it is then: nobody has to be fast
/// enough to kill it.
int runStation(const QStringList& arguments) {
    OpenWindow open(*DatabaseUrl::parse(arguments.at(1)), storekeeper, {});
    int left = arguments.value(2).toInt();
    QObject::connect(&open.application().sounds(), &scanning::ScanSounds::played, &open.window(),
                     [&left](Verdict verdict) {
                         std::printf("%s\n", verdict == Verdict::Refused ? "refused" : "beep");
                         std::fflush(stdout);
                         constexpr int longestUs = 8'000;
                         if (left > 0 && --left == 0)
                             ::ualarm(useconds_t(QRandomGenerator::global()->bounded(1, longestUs)), 0);
                     });
    if (!arguments.at(0).isEmpty())
        openStation(open, arguments.at(0));
    std::printf("ready\n");
    std::fflush(stdout);
    std::thread([&open] {
        std::string code;
        while (std::getline(std::cin, code)) {
            QMetaObject::invokeMethod(&open.window(), [&open, code] {
                open.application().scans().inject(QString::fromStdString(code));
            });
        }
    }).detach();
    return QApplication::exec();
}

/// A program of its own, to be killed.
class StationProgram {
public:
    StationProgram(const ScanDock& dock, const QString& page, int sounds = 0) {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(
            QCoreApplication::applicationFilePath(),
            {stationArgument, page, dock.company.url(storekeeper).toString(), QString::number(sounds)});
    }
    ~StationProgram() { kill(); }
    bool waitFor(const char* word, int times = 1) {
        QElapsedTimer timer;
        timer.start();
        while (m_said.count(word) < times && timer.elapsed() < 60'000) {
            m_process.waitForReadyRead(100);
            m_said += m_process.readAllStandardOutput();
        }
        return m_said.count(word) >= times;
    }
    /// Until it has died, or there is nothing left to be read.
    template <class IsDone>
    bool waitForEnd(const IsDone& isDone) {
        QElapsedTimer timer;
        timer.start();
        while (m_process.state() != QProcess::NotRunning && !isDone() && timer.elapsed() < 60'000)
            m_process.waitForFinished(20);
        return m_process.state() == QProcess::NotRunning || isDone();
    }
    void scan(const QString& code) {
        m_process.write(code.toUtf8() + '\n');
        m_process.waitForBytesWritten();
    }
    void kill() {
        if (m_process.state() == QProcess::NotRunning)
            return;
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

/// The server goes away while somebody scans: what is scanned is kept at the desk, said to be kept, and read
/// once and in its order when the server is back, be the program killed meanwhile or not.
class KeptScansTest : public QObject {
    Q_OBJECT

    const QTemporaryDir m_home;

    /// Of the one draft of this task, in their order.
    static QStringList scansOf(ScanDock& dock, scanning::ScanTask task) {
        static const Sql drafts{"scans of drafts",
                                "SELECT s.raw, s.quantity, s.session_id FROM scanning_scan s "
                                "JOIN scanning_session g ON g.id = s.session_id "
                                "WHERE g.state = 'open' AND g.task = :task ORDER BY s.session_id, s.seq",
                                "SELECT s.raw, s.quantity, s.session_id FROM scanning_scan s "
                                "JOIN scanning_session g ON g.id = s.session_id "
                                "WHERE g.state = 'open' AND g.task = :task ORDER BY s.session_id, s.seq"};
        const auto seat = dock.company.seat(manager);
        Query query(*seat->database, drafts);
        query.bind(":task", scanning::scanTaskName(task));
        if (!query.exec())
            return {QStringLiteral("not asked")};
        QStringList codes;
        QSet<qint64> sessions;
        while (query.next()) {
            sessions += query.int64("session_id");
            const Quantity times = query.quantity("quantity");
            const QString more = times.toString() + QLatin1Char('x');
            codes += (times == Quantity::whole(1) ? QString() : more) + query.text("raw");
        }
        return sessions.size() > 1 ? QStringList{QStringLiteral("several drafts")} : codes;
    }
    static QByteArray keptFiles() {
        QByteArray all;
        for (const QFileInfo& info :
             QDir(scanning::ScanOutbox::standardFolder()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
    static void takePicture(OpenWindow& open, const QString& name) {
        const QString folder = qEnvironmentVariable("BACKROOM_PICTURES");
        if (!folder.isEmpty())
            open.window().grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
    static QString receivingCode(ScanDock& dock) {
        const auto seat = dock.company.seat(manager);
        return MUST(locations::PlaceFinder(*seat->desk).byId(dock.receiving)).location.code;
    }
    /// 3* typed, then the code scanned.
    static void scanThree(OpenWindow& open, const QString& code) {
        for (const Qt::Key key : {Qt::Key_3, Qt::Key_Asterisk}) {
            QTest::qWait(100); // slower than a scanner
            open.press(key);
        }
        QTest::qWait(100);
        open.application().scans().inject(code);
    }
    static bool isVerified(ScanDock& dock) {
        const auto seat = dock.company.seat(manager);
        return MUST(stock::Verifier(*seat->desk).differences(stock::Verifier::Depth::Deep)).isEmpty();
    }

private slots:
    void initTestCase() {
        // What is kept stands in one folder of a person; other tests that run beside this one keep scans too.
        qputenv("HOME", QFile::encodeName(m_home.path()));
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(scanning::ScanOutbox::standardFolder().startsWith(m_home.path()));
        initFoundationUi(*qApp);
    }
    void init() { QDir(scanning::ScanOutbox::standardFolder()).removeRecursively(); }
    void cleanup() { QDir(scanning::ScanOutbox::standardFolder()).removeRecursively(); }

    /// The first of them goes into the dying connection, the others are made while the window knows.
    void aDeliveryGoesOn() {
        OwnServer server;
        ScanDock dock(Engine::Postgresql);
        OpenWindow open(dock.company);
        auto* station = openStation(open, QStringLiteral("receive"));
        open.application().scans().inject(mug);
        QTRY_COMPARE(lines(open).size(), 1);

        server.crash();
        open.application().scans().inject(white);
        QTRY_VERIFY_WITH_TIMEOUT(station->lane().words().contains(QStringLiteral("kept here")), soonMs);
        QTRY_COMPARE_WITH_TIMEOUT(linesThat(open, "Kept here"), 1, soonMs);
        QCOMPARE(station->lane().listening(), Listening::Yes);
        open.application().scans().inject(bin);
        open.application().scans().inject(mug);
        open.application().scans().inject(carton);
        QTRY_COMPARE(linesThat(open, "Kept here"), 4);
        scanThree(open, white);
        QTRY_COMPARE(linesThat(open, "Kept here"), 5);
        QVERIFY(station->lane().words().contains(QStringLiteral("5 scans kept here")));
        QVERIFY(lines(open).constFirst().contains(QStringLiteral("3 ×")));
        QCOMPARE(lines(open).size(), 6); // nothing is said to be received
        // A scan too many goes again, and nothing is posted beside those that wait.
        open.application().scans().inject(white);
        QTRY_COMPARE(linesThat(open, "Kept here"), 6);
        open.press(Qt::Key_F9);
        QTRY_COMPARE(linesThat(open, "Kept here"), 5);
        open.press(Qt::Key_F12);
        QTRY_VERIFY(station->lane().lastWords().contains(QStringLiteral("5 scans wait")));
        open.press(Qt::Key_F9); // the refusal
        takePicture(open, QStringLiteral("kept-receive"));

        server.revive();
        QTRY_COMPARE_WITH_TIMEOUT(linesThat(open, "Kept here"), 0, soonMs);
        QTRY_COMPARE_WITH_TIMEOUT(station->lane().words(), QStringLiteral("Ready"), soonMs);
        QCOMPARE(open.errorText(), QString());
        QTRY_COMPARE(keptFiles().size(), 0);
        QCOMPARE(scansOf(dock, scanning::ScanTask::Receive),
                 QStringList({mug, white, bin, mug, carton, QStringLiteral("3x") + white}));
        open.application().scans().inject(mug);
        QTest::qWait(500);
        open.press(Qt::Key_F12);
        QTRY_VERIFY_WITH_TIMEOUT(open.find("postedNumber"), soonMs);
        const auto seat = dock.company.seat(manager);
        QCOMPARE(MUST(stock::StockList(*seat->desk).row(dock.blue)).onHand, Quantity::whole(9));
        QCOMPARE(MUST(stock::StockList(*seat->desk).row(dock.white)).onHand, Quantity::whole(4));
        QVERIFY(isVerified(dock));
    }

    void anAdjustmentGoesOn() {
        OwnServer server;
        ScanDock dock(Engine::Postgresql);
        receiveAt(dock, dock.blue, 20);
        OpenWindow open(dock.company);
        auto* station = openStation(open, QStringLiteral("adjust"));
        open.application().scans().inject(bin);
        QTRY_VERIFY(open.find("stationBand")->accessibleName().contains(bin));
        server.crash();
        open.application().scans().inject(mug);
        QTRY_COMPARE_WITH_TIMEOUT(linesThat(open, "Kept here"), 1, soonMs);
        QTRY_VERIFY_WITH_TIMEOUT(station->lane().words().contains(QStringLiteral("kept here")), soonMs);
        open.application().scans().inject(carton);
        open.application().scans().inject(QStringLiteral("NOBODY-KNOWS"));
        scanThree(open, mug);
        QTest::qWait(100);
        open.press(Qt::Key_Plus);
        QTest::qWait(100);
        open.application().scans().inject(white);
        QTRY_COMPARE(linesThat(open, "Kept here"), 5);
        takePicture(open, QStringLiteral("kept-adjust"));

        QList<Verdict> heard;
        connect(&open.application().sounds(), &scanning::ScanSounds::played, this,
                [&heard](Verdict verdict) { heard += verdict; });
        server.revive();
        QTRY_COMPARE_WITH_TIMEOUT(linesThat(open, "Kept here"), 0, soonMs);
        QCOMPARE(heard.count(Verdict::Refused), 1);
        QCOMPARE(heard.size(), 5);
        QCOMPARE(scansOf(dock, scanning::ScanTask::Adjust),
                 QStringList({bin, mug, carton, QStringLiteral("3x") + mug, white}));
        // What was not taken stays to be found, through another program too, until it is put away.
        QCOMPARE(linesThat(open, "Not taken, NOBODY-KNOWS"), 1);
        QCOMPARE(linesThat(open, "NOBODY-KNOWS is unknown here"), 1);
        takePicture(open, QStringLiteral("kept-refused"));
        OpenWindow later(dock.company, storekeeper, {});
        QTest::qWait(500);
        QCOMPARE(later.page(), QStringLiteral("today")); // another person's
        open.window().activateWindow();
        QTRY_VERIFY(QApplication::activeWindow() == &open.window());
        for (int tries = 0; tries < 3 && linesThat(open, "Not taken") > 0; ++tries)
            open.press(Qt::Key_F9);
        QCOMPARE(linesThat(open, "Not taken"), 0);
        QTRY_COMPARE(keptFiles().size(), 0);
        open.press(Qt::Key_F12);
        QTRY_VERIFY_WITH_TIMEOUT(open.find("stationBand")->accessibleName().contains(QStringLiteral("ADJ-")),
                                 soonMs);
        const auto seat = dock.company.seat(manager);
        QCOMPARE(MUST(stock::StockList(*seat->desk).row(dock.blue)).onHand, Quantity::whole(10));
        QCOMPARE(MUST(stock::StockList(*seat->desk).row(dock.white)).onHand, Quantity::whole(1));
        QVERIFY(isVerified(dock));
    }

    /// Item, from and to, twice; and one move between them that cannot be made.
    void movesGoOn() {
        OwnServer server;
        ScanDock dock(Engine::Postgresql);
        receiveAt(dock, dock.blue, 20);
        const QString dockCode = receivingCode(dock);
        OpenWindow open(dock.company);
        auto* station = openStation(open, QStringLiteral("transfer"));
        open.application().scans().inject(carton);
        QTRY_COMPARE(station->lane().words(), QStringLiteral("From which bin?"));
        server.crash();
        for (const QString& code : {bin, dockCode, white, bin, dockCode, mug, bin, dockCode,
                                    QStringLiteral("NOBODY"), bin, dockCode, mug})
            open.application().scans().inject(code);
        QTRY_COMPARE_WITH_TIMEOUT(linesThat(open, "Kept here"), 12, soonMs);
        takePicture(open, QStringLiteral("kept-move"));
        server.revive();
        QTRY_COMPARE_WITH_TIMEOUT(linesThat(open, "Kept here"), 0, soonMs);
        // None of white lies there, and nobody knows NOBODY: neither move is made, and the next one is.
        QCOMPARE(linesThat(open, "Not taken"), 5);
        QCOMPARE(linesThat(open, "TRF-"), 2);
        QTRY_COMPARE(station->lane().words(), QStringLiteral("From which bin?"));
        QVERIFY(open.find("lastScan")->accessibleName().contains(QStringLiteral("MUG-350-BLU")));
        const auto seat = dock.company.seat(manager);
        QCOMPARE(MUST(stock::MovementList(*seat->desk).page({})).size(), 3);
        QVERIFY(isVerified(dock));
    }

    void killedWhileTheyWait_data() {
        QTest::addColumn<QString>("page");
        for (const char* page : {"receive", "adjust", "transfer"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void killedWhileTheyWait() {
        QFETCH(const QString, page);
        OwnServer server;
        ScanDock dock(Engine::Postgresql);
        receiveAt(dock, dock.blue, 20);
        const QString dockCode = receivingCode(dock);
        const bool moves = page == QLatin1String("transfer");
        const QStringList codes =
            moves ? QStringList{mug, bin, dockCode, carton, bin} : QStringList{bin, mug, carton, mug, mug};
        {
            StationProgram program(dock, page);
            QVERIFY(program.waitFor("ready"));
            server.crash();
            for (const QString& code : codes)
                program.scan(code);
            QVERIFY(program.waitFor("beep", 5));
            program.kill();
        }
        QCOMPARE(keptFiles().count('\n'), 5);
        server.revive();
        {
            // Somebody else at this desk.
            OpenWindow other(dock.company, manager, {});
            QTest::qWait(1'000);
            QCOMPARE(other.page(), QStringLiteral("today"));
            QCOMPARE(keptFiles().count('\n'), 5);
        }
        OpenWindow open(dock.company, storekeeper, {});
        QTRY_COMPARE_WITH_TIMEOUT(open.page(), page, soonMs);
        QTRY_COMPARE_WITH_TIMEOUT(keptFiles().size(), 0, soonMs);
        QCOMPARE(linesThat(open, "Kept here"), 0);
        if (!moves) {
            QCOMPARE(scansOf(dock, page == QLatin1String("adjust") ? scanning::ScanTask::Adjust
                                                                   : scanning::ScanTask::Receive),
                     codes);
            return;
        }
        QCOMPARE(scansOf(dock, scanning::ScanTask::Transfer), codes.mid(3));
        QCOMPARE(linesThat(open, "TRF-"), 1);
        QVERIFY(isVerified(dock));
    }

    /// Again and again, between a scan that is stored and the file that forgets it as often as anywhere.
    void killedWhileTheyAreRead_data() { killedWhileTheyWait_data(); }
    void killedWhileTheyAreRead() {
        QFETCH(const QString, page);
        OwnServer server;
        ScanDock dock(Engine::Postgresql);
        receiveAt(dock, dock.blue, 100);
        const QString dockCode = receivingCode(dock);
        const bool moves = page == QLatin1String("transfer");
        QStringList codes;
        if (!moves)
            codes += bin;
        for (int i = 0; i < (moves ? 8 : 23); ++i)
            codes += moves ? QStringList{mug, bin, dockCode} : QStringList{i % 3 == 0 ? carton : mug};
        {
            StationProgram program(dock, page);
            QVERIFY(program.waitFor("ready"));
            server.crash();
            for (const QString& code : std::as_const(codes))
                program.scan(code);
            QVERIFY(program.waitFor("beep", int(codes.size())));
            program.kill();
        }
        server.revive();
        int rounds = 0;
        while (!keptFiles().isEmpty() && rounds < 60) {
            ++rounds;
            StationProgram program(dock, {}, QRandomGenerator::global()->bounded(1, 4));
            QVERIFY(program.waitForEnd([] { return keptFiles().isEmpty(); }));
        }
        qInfo("measured: %lld kept scans are read in %d lives", qlonglong(codes.size()), rounds);
        QVERIFY(rounds > 2);
        OpenWindow open(dock.company, storekeeper, page);
        QTRY_COMPARE_WITH_TIMEOUT(keptFiles().size(), 0, soonMs);
        QCOMPARE(linesThat(open, "Not taken"), 0);
        if (!moves) {
            QCOMPARE(scansOf(dock, page == QLatin1String("adjust") ? scanning::ScanTask::Adjust
                                                                   : scanning::ScanTask::Receive),
                     codes);
            return;
        }
        const auto seat = dock.company.seat(manager);
        QCOMPARE(MUST(stock::MovementList(*seat->desk).page({})).size(), 9);
        QVERIFY(isVerified(dock));
    }
};

int main(int argc, char** argv) {
    qputenv("BACKROOM_SILENT", "1");
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    initFoundationUi(app);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 3 && arguments.at(1) == stationArgument)
        return runStation(arguments.mid(2));
    KeptScansTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kept_scans_test.moc"
