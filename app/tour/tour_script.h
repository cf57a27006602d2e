#pragma once

#include "tour/tour_step.h"

#include <QCoreApplication>
#include <QList>

#include <memory>

namespace backroom::app {

class Application;
class MainWindow;

/// The twelve steps, with what must stand on the screen after each. It reads the window as a person does: by
/// what the widgets show.
class TourScript {
    Q_DECLARE_TR_FUNCTIONS(backroom::app::TourScript)
public:
    TourScript(Application& application, MainWindow& window) : m_application(application), m_window(window) {}
    /// Unattended from step 7 on: after the crash.
    QList<TourStep> steps(const QString& folder);

private:
    void addReceiving(QList<TourStep>& steps);
    void addAfterCrash(QList<TourStep>& steps);
    void addKnowing(QList<TourStep>& steps);
    void addMoving(QList<TourStep>& steps, const QString& folder);
    /// By its place on the rail, or by asking for it.
    void openPage(TourHand& hand, const QString& id) const;
    [[nodiscard]] QString pageMissing(const QString& id) const;
    [[nodiscard]] QString lineMissing(const QString& name, const QString& quantity) const;
    [[nodiscard]] QString labelMissing(const QString& objectName, const QString& words) const;
    /// What lies in a bin by the books, asked on the database thread: the answer is there at a later look.
    [[nodiscard]] QString inBinMissing(const QString& sku, const QString& bin, const QString& quantity);
    /// The totals of the workbook stand on the page too; read on the database thread like the above.
    [[nodiscard]] QString workbookMissing(const QString& path, const QString& onPage);
    [[nodiscard]] QWidget* find(const QString& objectName) const;

    Application& m_application;
    MainWindow& m_window;
    struct Asked {
        bool isOpen = false;
        QString answer;
    };
    std::shared_ptr<Asked> m_inBin = std::make_shared<Asked>();
    std::shared_ptr<Asked> m_workbook = std::make_shared<Asked>();
};

} // namespace backroom::app
