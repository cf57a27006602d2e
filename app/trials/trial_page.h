#pragma once

#include "foundation/ui/kit/page.h"
#include "trials/trial.h"

namespace backroom {
class Label;
}

namespace backroom::app {

class Application;
class TrialList;

/// "Things to try" in the demo company: each line opens the page where it is done, and is ticked off by what
/// the books and the window say was done, never by a click here.
class TrialPage : public Page {
    Q_OBJECT
public:
    explicit TrialPage(Application& application, QWidget* parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("try"); }
    void activate(const QVariantMap& arguments = {}) override;
    void refreshChanged() override;

signals:
    void practiceSheetRequested();
    /// A file that lies ready to be imported.
    void fileOffered(const QString& path);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void ask();
    void show(const TrialFacts& facts);
    void open(const QString& id);
    void offerFile(const Trial& trial);

    Application& m_application;
    QList<Trial> m_trials; ///< for this person
    TrialList* m_list;
    Label* m_done;
};

} // namespace backroom::app
