#include "foundation/domain/result.h"

#include <QSet>
#include <QTest>

using namespace backroom;

class ErrorTest : public QObject {
    Q_OBJECT
private slots:
    /// cli.md's line; parts that are empty leave nothing behind.
    void oneLineHasItsParts() {
        Error error{ErrorKind::Refused, QStringLiteral("a.b"), QStringLiteral("What"), {}, {}, {}};
        QCOMPARE(error.oneLine(), QStringLiteral("What"));
        error.where = QStringLiteral("where");
        QCOMPARE(error.oneLine(), QStringLiteral("What (where)"));
        error.remedy = QStringLiteral("do this");
        QCOMPARE(error.oneLine(), QStringLiteral("What (where): do this"));
        error.where.clear();
        QCOMPARE(error.oneLine(), QStringLiteral("What: do this"));
    }
    void everyKindHasANameOfItsOwn() {
        QSet<QString> names;
        for (const ErrorKind kind :
             {ErrorKind::NotFound, ErrorKind::Invalid, ErrorKind::Refused, ErrorKind::Conflict,
              ErrorKind::Forbidden, ErrorKind::Unavailable, ErrorKind::Unexpected})
            names += errorKindName(kind);
        QCOMPARE(names.size(), 7);
        QVERIFY(names.contains(QStringLiteral("notFound")) && names.contains(QStringLiteral("unexpected")));
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "error_test.moc"
