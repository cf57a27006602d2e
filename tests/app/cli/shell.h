#pragma once

#include "support/test_company.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <unistd.h>

namespace backroom::test {

/// What a command answered.
struct Answer {
    int code = -1;
    QByteArray out;
    QByteArray err;
    /// Everything it said, for a failed check.
    [[nodiscard]] QByteArray said() const { return QByteArray::number(code) + QByteArray(" ") + err + out; }
};

/// backroomctl as a script runs it: on a company, as one of its accounts, with files in a folder of its own.
class Shell {
public:
    Shell(TestCompany& company, const QString& account) : m_env(QProcessEnvironment::systemEnvironment()) {
        m_env.insert(QStringLiteral("BACKROOM_DB"), company.url(account).toString());
        m_env.insert(QStringLiteral("BACKROOM_PASSWORD"), TestCompany::password());
        m_env.insert(QStringLiteral("XDG_DATA_HOME"), m_dir.filePath(QStringLiteral("data")));
        m_env.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        if (company.engine() == Engine::Sqlite)
            m_global = {QStringLiteral("--user"), account};
    }
    void set(const QString& name, const QString& value) { m_env.insert(name, value); }
    QString file(const QString& name, const QByteArray& content) {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qUtf8Printable(name));
        return file.fileName();
    }
    QString path(const QString& name) const { return m_dir.filePath(name); }
    /// `wrapper` is a line of shell that runs before the program, and may replace how it is run: it ends with
    /// "$0" "$@".
    Answer run(const QStringList& arguments, const QString& wrapper = {}) {
        const auto process = start(arguments, wrapper);
        return finish(*process);
    }
    std::unique_ptr<QProcess> start(const QStringList& arguments, const QString& wrapper = {}) {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_env);
        // No terminal: nobody is asked, whoever runs the tests.
        process->setChildProcessModifier([] { ::setsid(); });
        const QString program = QStringLiteral(BACKROOMCTL);
        if (wrapper.isEmpty())
            process->start(program, m_global + arguments);
        else
            process->start(QStringLiteral("/bin/sh"),
                           QStringList{QStringLiteral("-c"), wrapper, program} + m_global + arguments);
        return process;
    }
    static Answer finish(QProcess& process) {
        if (!process.waitForFinished(120'000))
            qFatal("backroomctl does not end");
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QJsonDocument json(const QStringList& arguments) {
        const Answer answer =
            run(arguments + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
        if (answer.code != 0)
            qFatal("%s", answer.err.constData());
        return QJsonDocument::fromJson(answer.out);
    }

private:
    QTemporaryDir m_dir;
    QProcessEnvironment m_env;
    QStringList m_global;
};

/// Nothing when `answer` is a refusal as the contract wants it: this code, and one line that says what, where
/// and what to do.
inline QByteArray faultOf(const Answer& answer, int code) {
    static const QRegularExpression line(QStringLiteral("^backroomctl: \\S.* \\(.+\\): \\S.*\\n$"));
    if (answer.code == code && answer.err.count('\n') == 1 &&
        line.match(QString::fromUtf8(answer.err)).hasMatch())
        return {};
    return QByteArray("expected ") + QByteArray::number(code) + QByteArray(" and one line: ") + answer.said();
}

inline QByteArray about(const QByteArray& what, const QByteArray& fault) {
    return what + QByteArray(": ") + fault;
}

inline QStringList words(const char* line) {
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Two items and a site that is ready to receive.
inline void fill(Shell& shell) {
    const QString products =
        shell.file(QStringLiteral("products.csv"), "sku,name,barcode,price\n0017,Hook,9520000000080,0.40\n"
                                                   "90.750,Hinge,400000000015,2.10\n");
    const Answer answer = shell.run({QStringLiteral("import"), QStringLiteral("products"), products});
    if (answer.code != 0)
        qFatal("%s", answer.err.constData());
    const QString places = shell.file(QStringLiteral("places.csv"), "code,kind,parent,name\nSHOP,site,,Shop\n"
                                                                    "S-01,bin,SHOP,Shelf 1\n");
    const Answer made = shell.run({QStringLiteral("import"), QStringLiteral("locations"), places});
    if (made.code != 0)
        qFatal("%s", made.said().constData());
}

} // namespace backroom::test
