#pragma once

#include "foundation/ui/kit/command_palette.h"
#include "foundation/ui/kit/page.h"

#include <QCoreApplication>

namespace backroom::app {

class Application;
class Workspace;
struct PageEntry;

/// Pages and everything that can be done: what each page declares, what the window itself can do, colours.
/// Nothing is written down here twice. What was used last stands first; what cannot be done says why.
class ActionsSource : public PaletteProvider {
    Q_DECLARE_TR_FUNCTIONS(backroom::app::ActionsSource)
public:
    /// `ofWindow`: the window's own actions, with words.
    ActionsSource(Application& application, Workspace& workspace, QList<QAction*> ofWindow)
        : m_application(application), m_workspace(workspace), m_ofWindow(std::move(ofWindow)) {}
    [[nodiscard]] QString title() const override { return tr("Pages and actions"); }
    void find(const QString& text, PaletteAnswer answer) override;
    /// Keeps what was chosen, for this person.
    static void remember(const PaletteEntry& entry);

private:
    void addPages(QList<PaletteEntry>& out) const;
    void addActions(QList<PaletteEntry>& out) const;
    void addWindow(QList<PaletteEntry>& out) const;
    [[nodiscard]] PaletteEntry entryOf(const PageEntry& page, QAction* action) const;

    Application& m_application;
    Workspace& m_workspace;
    QList<QAction*> m_ofWindow;
};

/// How well words answer what was typed: 0 = not at all; the beginning beats the beginning of a word, and
/// that beats the middle. Several typed words must all be there.
int matchOf(const QString& words, const QString& typed);

} // namespace backroom::app
