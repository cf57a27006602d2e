#pragma once

#include "by_keys.h"
#include "demo/demo_accounts.h"
#include "demo/demo_company.h"
#include "foundation/ui/kit/dialogs.h"
#include "trials/trial_list.h"
#include "view_export.h"

#include <QAbstractItemView>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

namespace backroom::test {

/// The demo that every test begins at: made once, a copy for each.
class DemoDesk {
public:
    /// `name`: of the settings; where the demo lies is nobody else's.
    explicit DemoDesk(const QString& name) {
        using namespace Qt::StringLiterals;
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"%1-%2"_s.arg(name).arg(QCoreApplication::applicationPid()));
        initFoundationUi(*qApp);
        DatabaseUrl url;
        url.path = m_made.filePath(u"made.db"_s);
        MUST(app::makeDemoCompany(url, SystemClock()));
    }
    ~DemoDesk() {
        QSettings().clear();
        app::setExportFolder({});
    }
    DemoDesk(const DemoDesk&) = delete;
    DemoDesk& operator=(const DemoDesk&) = delete;
    void begin() {
        using namespace Qt::StringLiterals;
        QSettings().clear(); // what was seen is kept by company, and each test has the same
        m_own = std::make_unique<QTemporaryDir>();
        m_url.path = m_own->filePath(u"demo.db"_s);
        if (!QFile::copy(m_made.filePath(u"made.db"_s), m_url.path))
            qFatal("no copy of the demo");
        app::setExportFolder(filePath(u"exports"_s));
    }
    [[nodiscard]] const DatabaseUrl& url() const { return m_url; }
    [[nodiscard]] QString filePath(const QString& name) const { return m_own->filePath(name); }

private:
    QTemporaryDir m_made;
    std::unique_ptr<QTemporaryDir> m_own;
    DatabaseUrl m_url;
};

inline constexpr int patienceMs = 20'000; // a loaded machine

inline app::TrialList* trialList(OpenWindow& open) {
    return open.window().findChild<app::TrialList*>(QStringLiteral("trialList"));
}
inline QStringList triedOut(OpenWindow& open) {
    QStringList found;
    const QAbstractItemModel* model = trialList(open)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(", done")))
            found += model->index(row, 0).data().toString();
    }
    return found;
}
inline void comeBack(OpenWindow& open) {
    goTo(open, QStringLiteral("try"));
    QTest::qWait(50);
}
/// Each scan is answered before the next.
inline void scanEach(OpenWindow& open, const QStringList& codes) {
    open.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&open.window()));
    QTest::qWait(300);
    for (const QString& code : codes) {
        open.application().scans().inject(code);
        QTest::qWait(300);
    }
}
inline int stationLines(OpenWindow& open) {
    const auto* view = open.find<QAbstractItemView>("stationLines");
    return view ? view->model()->rowCount() : 0;
}

} // namespace backroom::test
