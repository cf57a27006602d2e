#pragma once

#include "foundation/ui/foundation_ui.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/theme/theme.h"
#include "scanning/service/scan_dock.h"
#include "scanning/ui/key_player.h"
#include "stock/service/stock_list.h"
#include "stock/ui/receive/receive_page.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace backroom::test {

inline QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

/// One start of the program at the dock: a connection on the database thread and the page on screen.
class Station {
public:
    explicit Station(ScanDock& dock) {
        wait([this, &dock] {
            m_seat = dock.company.seat(QStringLiteral("warehouse"));
            m_receiving = std::make_unique<stock::Receiving>(*m_seat->desk);
        });
        page = std::make_unique<stock::ReceivePage>(
            stock::ReceiveAccess{m_gateway,
                                 *m_receiving,
                                 filter,
                                 sounds,
                                 kept,
                                 m_seat->desk->actor(),
                                 [this](const QString&) { return labels.filePath(text("label.pdf")); },
                                 {},
                                 QTimeZone("Europe/Berlin")});
        page->resize(size::windowWidth, size::windowHeight);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("The page does not come to the front");
        page->activate();
        keys = std::make_unique<KeyPlayer>(*page);
        settle();
    }
    ~Station() {
        page.reset();
        wait([this] {
            m_receiving.reset();
            m_seat.reset();
        });
    }
    /// Until everything asked for stands on the page.
    void settle() {
        QTest::qWait(60); // longer than a scanner's pause, so that what was typed is known as typing
        wait([] {});
        QTest::qWait(1);
        wait([] {});
        QTest::qWait(1);
    }
    void scan(const char* code) {
        keys->pause();
        keys->scan(text(code));
    }
    [[nodiscard]] QString words(const char* label) const {
        const auto* found = page->findChild<Label*>(text(label));
        return found ? found->text() : QStringLiteral("(no such label)");
    }

    QTemporaryDir labels;
    scanning::ScanFilter filter;
    scanning::ScanSounds sounds;
    scanning::KeptScans kept;
    std::unique_ptr<stock::ReceivePage> page;
    std::unique_ptr<KeyPlayer> keys;

private:
    template <class Call>
    void wait(Call call) {
        auto done = m_gateway.run([call]() -> Done {
            call();
            return {};
        });
        done.waitForFinished();
        QCoreApplication::processEvents();
    }
    Gateway m_gateway;
    std::unique_ptr<TestCompany::Seat> m_seat;
    std::unique_ptr<stock::Receiving> m_receiving;
};

inline void takePicture(const Station& station, const QString& name) {
    const QString folder = qEnvironmentVariable("BACKROOM_PICTURES");
    if (!folder.isEmpty())
        station.page->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace backroom::test
