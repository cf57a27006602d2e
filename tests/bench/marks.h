#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <sys/resource.h>
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace backroom::bench {

/// What a benchmark holds the program to. Both sides of a pair run in turn, in the same process, so that a
/// noisy machine is noisy for both; the medians are compared. In brackets: the time of the processor, which
/// others on the machine do not lengthen. Printed as the table that stands in README.md
/// of this folder.
class Marks {
public:
    using Work = std::function<void(int round)>;

    /// `each`: of how many things one run consists; times are said for one of them.
    void pair(const QString& what, double mark, int rounds, int each, const Work& ours, const Work& plain) {
        QList<double> a;
        QList<double> b;
        double oursCpu = 0;
        double plainCpu = 0;
        const auto withCpu = [](double& sum, const Work& work) {
            return [&sum, &work](int round) {
                const double before = cpuMicros();
                work(round);
                sum += cpuMicros() - before;
            };
        };
        const Work first = withCpu(oursCpu, ours);
        const Work second = withCpu(plainCpu, plain);
        for (int round = 0; round < rounds; ++round) {
            // Who goes first pays for cold caches: it is each one's turn.
            if (round % 2 == 0)
                a += timed(first, round, each);
            b += timed(second, round, each);
            if (round % 2 != 0)
                a += timed(first, round, each);
        }
        const double ratio = median(a) / median(b);
        add(what, micros(median(a)) + QStringLiteral(" (%1)").arg(micros(oursCpu / rounds / each)),
            micros(median(b)) + QStringLiteral(" (%1)").arg(micros(plainCpu / rounds / each)),
            QStringLiteral("%1 ×").arg(ratio, 0, 'f', 2), QStringLiteral("≤ %1 ×").arg(mark), ratio <= mark);
    }
    /// What was timed by whoever asks, in microseconds: the medians.
    void compared(const QString& what, double mark, const QList<double>& ours, const QList<double>& plain) {
        const double ratio = median(ours) / median(plain);
        add(what, micros(median(ours)), micros(median(plain)), QStringLiteral("%1 ×").arg(ratio, 0, 'f', 2),
            QStringLiteral("≤ %1 ×").arg(mark), ratio <= mark);
    }
    /// A figure that has a mark of its own.
    void value(const QString& what, double value, const QString& unit, double mark) {
        add(what, QStringLiteral("%1 %2").arg(value, 0, 'f', 2).arg(unit), QStringLiteral("–"),
            QStringLiteral("–"), QStringLiteral("≤ %1 %2").arg(mark).arg(unit), value <= mark);
    }
    /// One that is only told.
    void told(const QString& what, const QString& value) {
        add(what, value, QStringLiteral("–"), QStringLiteral("–"), QStringLiteral("–"), true);
    }
    /// Prints the table; 1 when a mark was missed.
    [[nodiscard]] int end() const {
        std::printf("| what | ours | plain | ratio | mark | |\n|---|---|---|---|---|---|\n");
        int missed = 0;
        for (const Row& row : m_rows) {
            std::printf("| %s | %s | %s | %s | %s | %s |\n", qUtf8Printable(row.what),
                        qUtf8Printable(row.ours), qUtf8Printable(row.plain), qUtf8Printable(row.ratio),
                        qUtf8Printable(row.mark), row.isHeld ? "" : "MISSED");
            missed += row.isHeld ? 0 : 1;
        }
        std::fflush(stdout);
        return missed == 0 ? 0 : 1;
    }

    /// Microseconds of the middle run of several.
    static double medianOf(int runs, const Work& work) {
        QList<double> times;
        for (int run = 0; run < runs; ++run)
            times += timed(work, run, 1);
        return median(times);
    }
    static double percentile(QList<double> values, double part) {
        std::sort(values.begin(), values.end());
        return values.at(qMin(values.size() - 1, qsizetype(double(values.size()) * part)));
    }
    static QString micros(double value) {
        return value < 1'000       ? QStringLiteral("%1 µs").arg(value, 0, 'f', 1)
               : value < 1'000'000 ? QStringLiteral("%1 ms").arg(value / 1'000, 0, 'f', 2)
                                   : QStringLiteral("%1 s").arg(value / 1'000'000, 0, 'f', 2);
    }
    /// The most memory this process ever had, in MB.
    static double peakMegabytes() {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return double(usage.ru_maxrss) / 1024.0;
    }

private:
    struct Row {
        QString what, ours, plain, ratio, mark;
        bool isHeld = true;
    };
    static double cpuMicros() {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e6 + double(now.tv_nsec) / 1e3;
    }
    static double timed(const Work& work, int round, int each) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        return double(timer.nsecsElapsed()) / 1'000.0 / each;
    }
    static double median(QList<double> values) { return percentile(std::move(values), 0.5); }
    void add(const QString& what, const QString& ours, const QString& plain, const QString& ratio,
             const QString& mark, bool isHeld) {
        m_rows += {what, ours, plain, ratio, mark, isHeld};
    }
    QList<Row> m_rows;
};

} // namespace backroom::bench
