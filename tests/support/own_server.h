#pragma once

#include <QTemporaryDir>

namespace backroom::test {

/// A PostgreSQL of one test alone, to be ended and started again. While this object lives, TestServer and
/// TestCompany use it.
class OwnServer {
public:
    OwnServer();
    ~OwnServer();
    OwnServer(const OwnServer&) = delete;
    OwnServer& operator=(const OwnServer&) = delete;

    /// Ends it at once, as a power cut does; "fast" as an administrator stops it, "kill" by signal 9.
    void crash(const char* how = "immediate") { call("crash", how); }
    /// On the same port, with what it had written.
    void revive() { call("revive"); }

private:
    void call(const char* action, const char* how = "");

    QByteArray m_before;
    QTemporaryDir m_dir;
};

} // namespace backroom::test
