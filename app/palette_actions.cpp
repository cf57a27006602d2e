#include "palette_actions.h"

#include "application.h"
#include "foundation/domain/text_key.h"
#include "foundation/service/desk.h"
#include "foundation/ui/kit/key_words.h"
#include "foundation/ui/kit/view_state.h"
#include "pages.h"
#include "palette_words.h"
#include "settings/look_section.h"
#include "workspace.h"

#include <QAction>

#include <algorithm>

namespace backroom::app {

namespace {

const QString recentKey = QStringLiteral("palette/recent");
constexpr int mostRecent = 20;
constexpr int mostShown = 12;
constexpr int letters = 2; ///< from so many on, actions of other pages are looked for
constexpr int allOfIt = 500, wholeWords = 400, beginning = 300, beginningOfWord = 200, middle = 100;
/// Below all that is called so: a tenth of what the word itself would count.
constexpr int byAnotherWord = 10;
constexpr int inFront = 50; ///< what the page in front can do comes before what others can as well

bool isForFront(const QAction& action) {
    return action.property(onlyInFront).toBool();
}

QStringList recents() {
    return ViewState::current().value(recentKey).toStringList();
}

} // namespace

int matchOf(const QString& words, const QString& typed) {
    const QString in = textKey(words);
    const QString key = textKey(typed);
    if (key.isEmpty())
        return 1;
    if (in == key)
        return allOfIt;
    const QStringList parts = key.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList wholes = in.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (std::all_of(parts.begin(), parts.end(), [&](const QString& part) { return wholes.contains(part); }))
        return wholeWords;
    if (in.startsWith(key))
        return beginning;
    int worst = beginningOfWord;
    for (const QString& part : parts) {
        const qsizetype at = in.indexOf(part);
        if (at < 0)
            return 0;
        const bool begins = at == 0 || in.contains(QLatin1Char(' ') + part);
        worst = qMin(worst, begins ? beginningOfWord : middle);
    }
    return worst;
}

namespace {

/// By the page it belongs to, or by another word for it.
int otherMatchOf(const PaletteEntry& entry, const QString& text) {
    int best = matchOf(entry.title + QLatin1Char(' ') + entry.subtitle, text) > 0 ? 1 : 0;
    for (const QString& word : entry.also)
        best = qMax(best, matchOf(word, text) / byAnotherWord);
    return best;
}

} // namespace

void ActionsSource::remember(const PaletteEntry& entry) {
    if (entry.id.isEmpty())
        return;
    QStringList kept = recents();
    kept.removeAll(entry.id);
    kept.prepend(entry.id);
    ViewState::current().setValue(recentKey, kept.mid(0, mostRecent));
}

void ActionsSource::addPages(QList<PaletteEntry>& out) const {
    int number = 0;
    for (const PageEntry& entry : m_workspace.entries()) {
        const bool isOnRail = entry.under.isEmpty();
        number += isOnRail ? 1 : 0;
        const QString keys = isOnRail && number <= 9 ? QStringLiteral("Alt+%1").arg(number) : QString();
        const auto open = [&workspace = m_workspace, id = entry.id] { workspace.open({id, {}}); };
        out.append({entry.words, tr("Page"), entry.icon, keys, open, QStringLiteral("page:") + entry.id, {}});
        out.last().also = otherWordsOf(entry);
        if (!entry.does.isEmpty())
            out.append(
                {entry.does, entry.words, entry.icon, keys, open, QStringLiteral("does:") + entry.id, {}});
    }
    const QList<PageEntry> forbidden = forbiddenPages(m_application);
    for (const PageEntry& entry : forbidden)
        out.append({entry.words,
                    tr("Page"),
                    entry.icon,
                    {},
                    {},
                    {},
                    tr("you may not: %1").arg(permissionName(entry.needed))});
}

PaletteEntry ActionsSource::entryOf(const PageEntry& page, QAction* action) const {
    const bool isInFront = m_workspace.currentPage() == m_workspace.pageAtHand(page.id);
    // The stations say theirs in the middle of a sentence.
    const QString words = action->text().left(1).toUpper() + action->text().mid(1);
    PaletteEntry entry{words, page.words, page.icon, keyWords(action->shortcut()), {}};
    entry.id = QStringLiteral("action:%1:%2").arg(page.id, action->text());
    entry.also = otherWordsOf(*action);
    // On a page that is not in front, an action asks first what is there.
    if (!action->isEnabled() && isInFront)
        entry.whyNot = action->statusTip().isEmpty() ? tr("not now") : action->statusTip();
    entry.run = [&workspace = m_workspace, id = page.id, action = QPointer<QAction>(action), isInFront] {
        if (!isInFront)
            workspace.open({id, {}});
        if (action && action->isEnabled())
            action->trigger();
    };
    return entry;
}

void ActionsSource::addActions(QList<PaletteEntry>& out) const {
    const Page* front = m_workspace.currentPage();
    QStringList here;
    if (front) {
        const QList<QAction*> actions = front->keyActions();
        for (const QAction* action : actions)
            here.append(action->text());
    }
    for (const PageEntry& entry : m_workspace.entries()) {
        const Page* page = m_workspace.pageAtHand(entry.id);
        if (!page)
            continue;
        const QList<QAction*> actions = page->keyActions();
        QStringList said;
        for (QAction* action : actions) {
            if (action->text().isEmpty() || said.contains(action->text()))
                continue;
            // What every list can do is meant for the one in front.
            if (page != front && (here.contains(action->text()) || isForFront(*action)))
                continue;
            said.append(action->text());
            out.append(entryOf(entry, action));
        }
    }
}

void ActionsSource::addWindow(QList<PaletteEntry>& out) const {
    for (QAction* action : m_ofWindow)
        out.append({action->text(), tr("Window"), IconName::ChevronRight, keyWords(action->shortcut()),
                    [action] { action->trigger(); }, QStringLiteral("window:") + action->text(),
                    action->isEnabled() ? QString() : action->statusTip()});
    const auto schemes = colorSchemes();
    for (const auto& [id, words] : schemes)
        out.append({words,
                    tr("Colours of this desk"),
                    IconName::Moon,
                    {},
                    [id = id] { chooseColorScheme(id); },
                    QStringLiteral("scheme:") + id,
                    {}});
}

void ActionsSource::find(const QString& text, PaletteAnswer answer) {
    const auto give = [this, text, answer = std::move(answer)] {
        QList<PaletteEntry> all;
        addPages(all);
        addActions(all);
        addWindow(all);
        const QStringList recent = recents();
        const Page* front = m_workspace.currentPage();
        // Before anything is typed what was done last stands first.
        const QString ofFront =
            front && !text.isEmpty() ? QStringLiteral("action:%1:").arg(front->pageId()) : QString();
        const auto rank = [&](const PaletteEntry& entry) {
            const int match = matchOf(entry.title, text);
            const int other = match > 0 || text.isEmpty() ? 0 : otherMatchOf(entry, text);
            if (match == 0 && other == 0)
                return 0;
            const qsizetype at = entry.id.isEmpty() ? -1 : recent.indexOf(entry.id);
            const bool canRun = entry.whyNot.isEmpty();
            const bool isHere = !ofFront.isEmpty() && entry.id.startsWith(ofFront);
            return 1 + match + other + (isHere ? inFront : 0) + (at < 0 ? 0 : int(mostRecent - at)) -
                   (canRun ? 0 : match / 2);
        };
        QList<QPair<int, PaletteEntry>> ranked;
        for (const PaletteEntry& entry : std::as_const(all)) {
            if (const int points = rank(entry); points > 0)
                ranked.append({points, entry});
        }
        std::stable_sort(ranked.begin(), ranked.end(),
                         [](const auto& one, const auto& other) { return one.first > other.first; });
        QList<PaletteEntry> found;
        for (const auto& [points, entry] : std::as_const(ranked)) {
            if (found.size() < mostShown)
                found.append(entry);
        }
        answer(found);
    };
    if (text.size() < letters)
        return give();
    m_workspace.prepareAll(give);
}

} // namespace backroom::app
