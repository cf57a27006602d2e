#pragma once

#include <QString>

namespace backroom::test {

/// Real input that nobody here wrote. It is not part of the project: BACKROOM_TEST_DATA names its folder,
/// which is `shared` beside the source folder when unset.
class TestData {
public:
    /// "online-retail/x.csv" -> "<folder>/data/online-retail/x.csv". Ends the program when it is not there: a
    /// test without its data has shown nothing, so it must not pass.
    static QString path(const QString& relative);

    /// The folder itself, for what lies beside data/.
    static QString root();
};

} // namespace backroom::test
