#include "support/test_data.h"

#include <QDir>
#include <QFileInfo>

namespace backroom::test {

QString TestData::root() {
    const QString given = qEnvironmentVariable("BACKROOM_TEST_DATA");
    return given.isEmpty() ? QDir::cleanPath(QStringLiteral(BACKROOM_SOURCE_DIR "/../shared")) : given;
}

QString TestData::path(const QString& relative) {
    QString path = QDir::cleanPath(root() + QStringLiteral("/data/") + relative);
    if (!QFileInfo::exists(path))
        qFatal("No test data at %s: set BACKROOM_TEST_DATA to the folder that holds data/", qPrintable(path));
    return path;
}

} // namespace backroom::test
