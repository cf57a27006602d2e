// What is asked of a person at a terminal, where a script says it in its environment.
#include "app/cli/shell.h"
#include "support/each_engine.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace backroom;
using namespace backroom::test;

namespace {

constexpr int patienceMs = 60'000;

/// Runs the program on a terminal of its own and types the next answer at each question. `out` is all that
/// the terminal shows.
Answer type(const QStringList& arguments, const QStringList& answers,
            const QHash<QString, QString>& environment) {
    QList<QByteArray> words{QByteArray(BACKROOMCTL)};
    for (const QString& argument : arguments)
        words += argument.toUtf8();
    std::vector<char*> argv(size_t(words.size()) + 1); // ends with a null pointer
    std::transform(words.begin(), words.end(), argv.begin(), [](QByteArray& word) { return word.data(); });
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        for (const char* name : {"BACKROOM_PASSWORD", "BACKROOM_DB", "DBUS_SESSION_BUS_ADDRESS"})
            ::unsetenv(name);
        for (auto it = environment.cbegin(); it != environment.cend(); ++it)
            ::setenv(qUtf8Printable(it.key()), qUtf8Printable(it.value()), 1);
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    Answer answer;
    qsizetype given = 0;
    pollfd watched{terminal, POLLIN, 0};
    while (::poll(&watched, 1, patienceMs) == 1) {
        char piece[4096];
        const ssize_t bytes = ::read(terminal, piece, sizeof piece);
        if (bytes <= 0)
            break; // it ended
        answer.out.append(piece, int(bytes));
        if (answer.out.endsWith(": ") && given < answers.size()) {
            const QByteArray line = answers.at(given++).toUtf8() + '\n';
            if (::write(terminal, line.constData(), size_t(line.size())) != line.size())
                break;
        }
    }
    int status = 0;
    ::close(terminal);
    ::waitpid(child, &status, 0);
    answer.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return answer;
}

} // namespace

class TerminalTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    Answer typeAt(const TestCompany& company, const QStringList& arguments, const QStringList& answers,
                  const QString& account = QStringLiteral("admin")) {
        return type(arguments, answers,
                    {{QStringLiteral("BACKROOM_DB"), company.url(account).toString()},
                     {QStringLiteral("XDG_DATA_HOME"), m_folder.path()}});
    }
    /// A server's URL names the account; a file has several.
    static QStringList whoAndPassword(const TestCompany& company) {
        return company.engine() == Engine::Sqlite
                   ? QStringList{QStringLiteral("admin"), TestCompany::password()}
                   : QStringList{TestCompany::password()};
    }

private slots:
    void whoItIsIsAsked_data() { EachEngine::rows(); }
    void whoItIsIsAsked() {
        TestCompany company;
        const Answer listed = typeAt(company, words("user list"), whoAndPassword(company));
        QVERIFY2(listed.code == 0, listed.said().constData());
        QVERIFY2(listed.out.contains("Password of admin: "), listed.said().constData());
        QVERIFY2(!listed.out.contains(TestCompany::password().toUtf8()), "a password was shown");
        QStringList wrong = whoAndPassword(company);
        wrong.last() = QStringLiteral("wrong password");
        QCOMPARE(typeAt(company, words("user list"), wrong).code, 4);
    }
    void aRestoreAsks_data() { EachEngine::rows(); }
    void aRestoreAsks() {
        TestCompany company;
        Shell shell(company, QStringLiteral("admin"));
        const QString file = shell.path(QStringLiteral("books.backup"));
        QCOMPARE(shell.run({QStringLiteral("backup"), file}).code, 0);
        QStringList wrong = whoAndPassword(company);
        wrong.last() = QStringLiteral("wrong password");
        QCOMPARE(typeAt(company, {QStringLiteral("restore"), file}, wrong).code, 4);
        const Answer done = typeAt(company, {QStringLiteral("restore"), file}, whoAndPassword(company));
        QVERIFY2(done.code == 0, done.said().constData());
    }
    void anUpgradeAsks_data() { EachEngine::rows(); }
    void anUpgradeAsks() {
        TestCompany company;
        const Answer down = typeAt(company, words("migrate down --yes --to 6"), whoAndPassword(company));
        QVERIFY2(down.code == 0, down.said().constData());
        // A file tells its version to whoever may read it.
        const QStringList toConnect =
            company.engine() == Engine::Sqlite ? QStringList() : whoAndPassword(company);
        QCOMPARE(typeAt(company, words("migrate status"), toConnect).code, 1);
        const Answer up = typeAt(company, words("migrate up"), whoAndPassword(company));
        QVERIFY2(up.code == 0, up.said().constData());
        QCOMPARE(typeAt(company, words("migrate status"), toConnect).code, 0);
        const Answer nothing = typeAt(company, words("init"), toConnect);
        QVERIFY2(nothing.code == 0, nothing.said().constData());
    }
    void aServerIsPreparedAtATerminal() {
        const FreshDatabase fresh;
        QUrl owner = fresh.url();
        const QString password = owner.password();
        owner.setPassword(QString());
        const Answer made = type(words("init"), {password, TestCompany::password(), TestCompany::password()},
                                 {{QStringLiteral("BACKROOM_DB"), owner.toString()},
                                  {QStringLiteral("XDG_DATA_HOME"), m_folder.path()}});
        QVERIFY2(made.code == 0, made.said().constData());
        QVERIFY2(made.out.contains("New password of admin: "), made.said().constData());
    }
};

QTEST_GUILESS_MAIN(TerminalTest)
#include "terminal_test.moc"
