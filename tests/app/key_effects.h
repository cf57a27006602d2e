#pragma once

#include "by_keys.h"
#include "foundation/ui/kit/page.h"
#include "support/each_engine.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStackedWidget>

namespace backroom::test {

/// What a key came to, as a person sees it, and the table of what it is to come to: "place | key | effect".

inline QString nameOf(const QWidget* widget) {
    return widget ? widget->objectName() : QString();
}
/// What a person sees, by the names of its parts: the page, what stands over it, what has the keys, and what
/// each part on it says.
struct Sight {
    QString page; ///< before the sign-in what stands there instead
    QString over;
    QString focus;
    QHash<QString, QString> says;
    QStringList files; ///< in the folder of exports
    QString words;     ///< of a notice, else of the lane: how they begin
};
/// What is in front: a sheet, the page, or what the window shows instead of pages.
inline QWidget& inFront(OpenWindow& open) {
    if (QWidget* sheet = QApplication::activeModalWidget())
        return *sheet;
    auto* stack = open.window().findChild<QStackedWidget*>(QString(), Qt::FindDirectChildrenOnly);
    QWidget* shown = stack->currentWidget();
    return shown == open.window().workspace() ? *open.window().workspace()->currentPage() : *shown;
}
inline Sight look(OpenWindow& open, const QString& exports) {
    const bool isIn = open.window().workspace() != nullptr;
    Sight sight{isIn ? open.page() : nameOf(&inFront(open)),
                nameOf(QApplication::activeModalWidget()) + nameOf(QApplication::activePopupWidget()),
                nameOf(QApplication::focusWidget()),
                {},
                {},
                open.errorText()};
    for (const char* over : {"commandPalette", "helpPane", "lockPage"})
        sight.over += open.find(over) ? QString::fromLatin1(over) : QString();
    for (const QWidget* widget : inFront(open).findChildren<QWidget*>()) {
        const QString name = nameOf(widget);
        if (!widget->isVisible() || name.isEmpty() || name.startsWith(QLatin1String("qt_")))
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* line = qobject_cast<const QLineEdit*>(widget);
        sight.says[name] += (label ? label->text() : widget->accessibleName()) +
                            widget->accessibleDescription() + (line ? line->text() : QString());
    }
    if (const QWidget* lane = open.find("scanLane"); lane && sight.words.isEmpty())
        sight.words = lane->accessibleDescription();
    // Its beginning says what it is; numbers in it are another test's.
    static const QRegularExpression number(QStringLiteral("[0-9]+"));
    constexpr int fewLetters = 48;
    sight.words = sight.words.simplified().replace(number, QStringLiteral("#")).left(fewLetters).trimmed();
    for (const QString& file : QDir(exports).entryList(QDir::Files))
        sight.files += file;
    return sight;
}
/// What a key came to, the first of these: a file, another page, something over it, the focus, words of a
/// notice or of the lane, parts that say something else.
inline QString effect(const Sight& before, const Sight& after) {
    for (const QString& file : after.files)
        if (!before.files.contains(file))
            return QStringLiteral("file ") + QFileInfo(file).suffix();
    if (after.page != before.page)
        return QStringLiteral("page ") + after.page;
    if (after.over != before.over)
        return after.over.isEmpty() ? QStringLiteral("closes it") : QStringLiteral("over ") + after.over;
    if (after.focus != before.focus)
        return QStringLiteral("focus ") + after.focus;
    if (after.words != before.words && !after.words.isEmpty())
        return QStringLiteral("says ") + after.words;
    constexpr int few = 3;
    QStringList changed;
    for (auto part = after.says.begin(); part != after.says.end(); ++part)
        if (before.says.value(part.key()) != part.value())
            changed += part.key();
    changed.sort();
    return changed.isEmpty() ? QString()
                             : QStringLiteral("shows ") + changed.mid(0, few).join(QLatin1Char(' '));
}
inline QList<QKeySequence> keysOfPages() {
    QList<QKeySequence> keys;
    for (const PageKey key : {PageKey::Filter, PageKey::New, PageKey::Primary, PageKey::Undo,
                              PageKey::Explain, PageKey::Excel, PageKey::Edit, PageKey::NextPane})
        keys += keysOf(key);
    for (const Qt::Key key :
         {Qt::Key_F3, Qt::Key_F4, Qt::Key_F5, Qt::Key_F7, Qt::Key_F8, Qt::Key_F9, Qt::Key_F12})
        keys += QKeySequence(key);
    return keys;
}
inline QList<QKeySequence> keysOfTheWindow() {
    return {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::Key_L), QKeySequence(Qt::Key_F1)};
}
/// From the file BACKROOM_KEYS.
inline QHash<QString, QString> readKeyTable() {
    QFile file(QStringLiteral(BACKROOM_KEYS));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no table of keys");
    QHash<QString, QString> table;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    // What only the server does otherwise comes last, with its name before the page.
    const QString server = QLatin1String(EachEngine::name(Engine::Postgresql)) + QLatin1Char(' ');
    for (QString line : lines) {
        if (line.startsWith(QLatin1Char('#')) ||
            (line.startsWith(server) && EachEngine::current() != Engine::Postgresql))
            continue;
        line.remove(server);
        const QString between = QStringLiteral(" | ");
        table.insert(line.section(between, 0, 1), line.section(between, 2));
    }
    return table;
}

} // namespace backroom::test
