#pragma once

#include "application.h"
#include "foundation/ui/foundation_ui.h"
#include "foundation/ui/kit/page.h"
#include "main_window.h"
#include "models_watched.h"
#include "stock/service/shop.h"
#include "support/own_settings.h"
#include "workspace.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace backroom::test {

/// The real window on a company of the test, with somebody signed in by typing. Everything is found by
/// objectName and driven by keys, as a person does. Every model it shows stands under a tester, save where
/// times are measured.
class OpenWindow {
public:
    /// `first`: the page to begin at; empty = where the program begins.
    explicit OpenWindow(const TestCompany& company, const QString& account = QStringLiteral("manager"),
                        const QString& first = QStringLiteral("stock"))
        : OpenWindow(company.url(account), account, first) {}
    OpenWindow(const DatabaseUrl& url, const QString& account, const QString& first = QStringLiteral("stock"))
        : m_application(url), m_window(m_application) {
        m_window.resize(1280, 800);
        m_window.show();
        m_window.activateWindow();
        QSignalSpy asked(&m_window, &app::MainWindow::signInShown);
        m_window.start();
        if (asked.isEmpty() && !asked.wait(25'000))
            qFatal("no sign-in page");
        if (!account.isEmpty())
            signIn(account, TestCompany::password());
        if (m_window.workspace() && !first.isEmpty())
            m_window.workspace()->open({first, {}});
    }

    /// Where there is no company yet: the first questions.
    enum class Door { FirstStart };
    OpenWindow(const DatabaseUrl& url, Door) : m_application(url), m_window(m_application) {
        m_window.resize(1280, 800);
        m_window.show();
        m_window.activateWindow();
        QSignalSpy asked(&m_window, &app::MainWindow::firstStartShown);
        m_window.start();
        if (asked.isEmpty() && !asked.wait(25'000))
            qFatal("no first start");
    }

    void signIn(const QString& account, const QString& password) {
        QSignalSpy in(&m_window, &app::MainWindow::workspaceShown);
        find<QLineEdit>("signInName")->setText(account);
        auto* secret = find<QLineEdit>("signInPassword");
        secret->setText(password); // keys without a pause between them are a scan, and no scan is ever text
        QTest::keyClick(secret, Qt::Key_Return);
        if (in.isEmpty() && !in.wait(25'000))
            qFatal("not signed in: %s", qUtf8Printable(errorText()));
    }

    /// The visible widget of this name.
    template <class T = QWidget>
    T* find(const char* name) {
        const QList<T*> found = m_window.findChildren<T*>(QString::fromLatin1(name));
        for (T* widget : found) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// What the page's error banner says; empty when there is none.
    QString errorText() {
        QStringList words;
        if (const auto* banner = find("errorBanner")) {
            for (const QLabel* label : banner->findChildren<QLabel*>()) {
                if (label->isVisible())
                    words += label->text();
            }
        }
        return words.join(QLatin1Char(' '));
    }
    /// A key of the keyboard, where the focus is; counted.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++m_presses;
        QWidget* where = QApplication::focusWidget() ? QApplication::focusWidget() : &m_window;
        // Suggestions under a line are told each key before the line is.
        if (QWidget* popup = QApplication::activePopupWidget(); popup && popup->focusProxy())
            where = popup;
        QTest::keyClick(where, Qt::Key(key), modifiers);
    }
    void startCounting() { m_presses = 0; }
    [[nodiscard]] int presses() const { return m_presses; }
    [[nodiscard]] QString page() const {
        const app::Workspace* workspace = m_window.workspace();
        return workspace && workspace->currentPage() ? workspace->currentPage()->pageId() : QString();
    }
    app::MainWindow& window() { return m_window; }
    app::Application& application() { return m_application; }

private:
#ifdef BACKROOM_MODELS_WATCHED
    ModelsWatched m_models;
#endif
    app::Application m_application;
    app::MainWindow m_window;
    int m_presses = 0;
};

} // namespace backroom::test
