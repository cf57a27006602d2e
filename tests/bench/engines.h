#pragma once

#include "support/test_company.h"

#include <QCoreApplication>

namespace backroom::bench {

/// Both, or the one that is named: for a profiler one is enough.
inline QList<Engine> enginesAsked() {
    const QStringList named = QCoreApplication::arguments().mid(1);
    QList<Engine> asked;
    for (const Engine engine : {Engine::Sqlite, Engine::Postgresql})
        if (named.isEmpty() || named.contains(QLatin1String(test::EachEngine::name(engine))))
            asked += engine;
    return asked;
}

/// A server that has been working for a while has tidied up after what was stored, and knows its tables;
/// within the minutes of a benchmark it may do so at any moment, or not at all.
inline void letRest(const test::TestCompany& company) {
    if (company.engine() != Engine::Postgresql)
        return;
    const QString complaint = test::TestServer::run(company.url().name, QStringLiteral("VACUUM (ANALYZE)"));
    if (!complaint.isEmpty())
        qFatal("%s", qUtf8Printable(complaint));
}

} // namespace backroom::bench
