#pragma once

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <ctime>

namespace backroom::test {

/// The most the window's thread may compute, or wait, in one go.
#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 longestTurnMs = 250;
#else
constexpr qint64 longestTurnMs = 50;
#endif

/// Watches the thread it is made on, the window's: how much one turn of the event loop computes, and how long
/// the thread does nothing at all while it should answer – waits for a lock, a disk, another program. Both
/// are told apart from a busy machine: of the first the processor's own time is counted, and from the second
/// what the thread stood in the queue for a processor is taken off. What the machine below a virtual one
/// takes cannot be told apart.
class GuiWatch : public QObject {
public:
    GuiWatch() {
        auto* dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, &GuiWatch::turn);
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &GuiWatch::turn);
        m_beat.setTimerType(Qt::PreciseTimer);
        connect(&m_beat, &QTimer::timeout, this, &GuiWatch::beat);
        forget();
        m_beat.start(beatMs);
    }
    /// The most one turn computed.
    [[nodiscard]] qint64 turnMs() const { return m_turn / nsInMs; }
    /// The longest it was neither computing nor waiting for something to do.
    [[nodiscard]] qint64 blockMs() const { return m_block / nsInMs; }
    /// The longest a person would have waited for an answer, whatever the reason.
    [[nodiscard]] qint64 deafMs() const { return m_deaf / nsInMs; }
    [[nodiscard]] qint64 longestMs() const { return qMax(turnMs(), blockMs()); }
    /// What a test itself computes or waits for meanwhile is not the program's doing.
    template <class Look>
    auto aside(const Look& look) {
        beat();
        const qint64 before = computedNs();
        auto seen = look();
        m_computed = computedNs();
        m_turnBegan += m_computed - before;
        m_queued = queuedNs();
        m_since.start();
        return seen;
    }
    void forget() {
        m_turn = m_block = m_deaf = 0;
        m_turnBegan = m_computed = computedNs();
        m_queued = queuedNs();
        m_since.start();
    }

private:
    static constexpr int beatMs = 10;
    static constexpr qint64 nsInMs = 1'000'000;

    static qint64 computedNs() {
        timespec spent{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
        return qint64(spent.tv_sec) * 1'000'000'000 + spent.tv_nsec;
    }
    /// Of this thread, since it began; 0 where the kernel does not tell.
    static qint64 queuedNs() {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArrayList parts = file.readAll().split(' ');
        return parts.size() > 1 ? parts.at(1).toLongLong() : 0;
    }
    // Which of the two signals comes before the work of a turn is the dispatcher's own affair (glib's and
    // ours differ, and a loop that does not wait has only one of them): the work lies between one and the
    // next.
    void turn() {
        const qint64 at = computedNs();
        m_turn = qMax(m_turn, at - m_turnBegan);
        m_turnBegan = at;
    }
    void beat() {
        const qint64 computed = computedNs();
        const qint64 queued = queuedNs();
        const qint64 passed = m_since.nsecsElapsed() - (queued - m_queued);
        m_since.start();
        m_deaf = qMax(m_deaf, passed);
        m_block = qMax(m_block, passed - (computed - m_computed) - beatMs * nsInMs);
        m_computed = computed;
        m_queued = queued;
    }

    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_turnBegan = 0, m_computed = 0, m_queued = 0;
    qint64 m_turn = 0, m_block = 0, m_deaf = 0;
};

/// What a person does, deed by deed: the window's thread may neither compute nor wait long in any of them,
/// nor in the time after it.
class WatchedDeeds {
public:
    static constexpr int usualAfterMs = 250;
    template <class Deed>
    void within(const QString& where, QAnyStringView what, const Deed& deed, int afterMs = usualAfterMs) {
        m_watch.forget();
        deed();
        QTest::qWait(afterMs);
        const QString named = where + QStringLiteral(", ") + what.toString();
        if (m_watch.longestMs() > longestTurnMs / 2)
            qInfo("measured: %-25s computes at most %lld ms, waits %lld ms", qUtf8Printable(named),
                  m_watch.turnMs(), m_watch.blockMs());
        if (m_watch.longestMs() > longestTurnMs)
            m_tooLong += named;
    }
    template <class Look>
    auto aside(const Look& look) {
        return m_watch.aside(look);
    }
    [[nodiscard]] const QSet<QString>& tooLong() const { return m_tooLong; }

private:
    GuiWatch m_watch;
    QSet<QString> m_tooLong;
};

/// What the same test finds too long in a program of its own, which has everything still to load, as this one
/// had.
inline QSet<QString> longInAnotherProgram() {
    const QTemporaryDir folder;
    const QString told = folder.filePath(QStringLiteral("long"));
    QProcess again;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BACKROOM_LONG_DEEDS"), told);
    again.setProcessEnvironment(environment);
    again.setProcessChannelMode(QProcess::ForwardedChannels);
    const QString row = QString::fromUtf8(QTest::currentDataTag());
    const QString function = QString::fromUtf8(QTest::currentTestFunction());
    again.start(QCoreApplication::applicationFilePath(),
                {row.isEmpty() ? function : function + QLatin1Char(':') + row});
    again.waitForFinished(-1);
    QFile file(told);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the second program told nothing, code %d", again.exitCode());
    const QStringList deeds = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return {deeds.begin(), deeds.end()};
}

/// `walk` answers its tooLong(). A processor that is shared with other machines is taken away for a while,
/// and its time goes on. What is the program's own doing is too long in another program too, at the same
/// place. Another one, not another window of this one: what only the first window of a program needs, a
/// person waits for every morning.
template <class Walk>
void checkNothingIsLong(const Walk& walk) {
    QSet<QString> tooLong = walk();
    if (QFile told(qEnvironmentVariable("BACKROOM_LONG_DEEDS")); !told.fileName().isEmpty()) {
        QVERIFY(told.open(QIODevice::WriteOnly));
        told.write(QStringList(tooLong.values()).join(QLatin1Char('\n')).toUtf8());
        return;
    }
    if (!tooLong.isEmpty())
        tooLong.intersect(longInAnotherProgram());
    QVERIFY2(tooLong.isEmpty(), qPrintable(QStringList(tooLong.values()).join(QStringLiteral("; "))));
}

} // namespace backroom::test
