#pragma once

#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/label.h"
#include "open_window.h"
#include "scanning/ui/key_player.h"

#include <QComboBox>
#include <QRadioButton>

namespace backroom::test {

/// What a person without a mouse does, whatever page is in front: gets there, goes to a control, types,
/// presses. What Tab does not come to is not found, so that a test by these shows that nothing needs a mouse.

/// The window that keys go to: a menu that is open, a sheet, else the program's. The offscreen desktop gives
/// them to nobody when a menu or a sheet goes, and says so later.
inline QWidget& front(OpenWindow& open) {
    QCoreApplication::processEvents();
    QWidget* window = QApplication::activePopupWidget();
    if (window && window->focusProxy()) // suggestions, which leave the keys with their line
        window = window->focusProxy()->window();
    if (!window)
        window = QApplication::activeModalWidget();
    if (!window)
        window = &open.window();
    const auto hasKeys = [window] {
        const QWidget* at = QApplication::focusWidget();
        if (QGuiApplication::focusWindow() == window->windowHandle() && (!at || at->window() == window))
            return true;
        window->activateWindow();
        return false;
    };
    if (!QTest::qWaitFor(hasKeys))
        qFatal("%s gets no keys", qUtf8Printable(window->objectName()));
    return *window;
}

/// Tab, until the focus is there.
inline void tabTo(OpenWindow& open, const QByteArray& name) {
    constexpr int most = 200;
    front(open);
    QStringList walk;
    for (int i = 0; i < most; ++i) {
        const QWidget* at = QApplication::focusWidget();
        walk += at ? at->objectName() : QString();
        if (walk.last().toUtf8() == name)
            return;
        open.press(Qt::Key_Tab);
    }
    qFatal("Tab does not come to %s: %s", name.constData(), qUtf8Printable(walk.join(QLatin1Char(' '))));
}

/// Letter after letter, with the pauses of a hand: the same keys without them are a scan, and no scan is ever
/// text. Waits until the last one has arrived.
inline void type(OpenWindow& open, const QString& text) {
    constexpr int handMs = 90;
    static quint64 nowMs = 1'000'000'000; // far from any scanner of a test
    const auto* box = qobject_cast<QComboBox*>(QApplication::focusWidget());
    const QPointer<QLineEdit> line =
        box ? box->lineEdit() : qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (!line)
        qFatal("nothing to type “%s” into", qUtf8Printable(text));
    KeyPlayer hand(front(open), nowMs);
    hand.type(text, handMs);
    nowMs += quint64(handMs) * quint64(text.size() + 10);
    if (!QTest::qWaitFor([&] { return !line || line->text().contains(text); }))
        qFatal("%s reads “%s” where “%s” was typed", qUtf8Printable(line->objectName()),
               qUtf8Printable(line->text()), qUtf8Printable(text));
}

/// What stands there goes, and this is typed.
inline void write(OpenWindow& open, const QByteArray& field, const QString& text) {
    tabTo(open, field);
    open.press(Qt::Key_A, Qt::ControlModifier);
    open.press(Qt::Key_Delete);
    type(open, text);
}

inline void push(OpenWindow& open, const QByteArray& button) {
    tabTo(open, button);
    open.press(Qt::Key_Return);
}

inline void tick(OpenWindow& open, const QByteArray& box) {
    tabTo(open, box);
    open.press(Qt::Key_Space);
}

/// From anywhere to a record, by what it is called or by its number.
inline void lookUp(OpenWindow& open, const QString& words) {
    front(open);
    open.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(open.find("paletteEdit"));
    write(open, "paletteEdit", words);
    open.press(Qt::Key_Return);
    QTRY_VERIFY(!open.find("paletteEdit"));
}

/// The one of several, with the arrows.
inline void chooseOne(OpenWindow& open, const QByteArray& radio) {
    front(open);
    constexpr int most = 50;
    for (int i = 0; i < most && !qobject_cast<QRadioButton*>(QApplication::focusWidget()); ++i)
        open.press(Qt::Key_Tab);
    for (const Qt::Key way : {Qt::Key_Down, Qt::Key_Up})
        for (int i = 0; i < most && QApplication::focusWidget()->objectName().toUtf8() != radio; ++i)
            open.press(way);
    const auto* one = open.find<QRadioButton>(radio.constData());
    QVERIFY2(one && one->hasFocus() && one->isChecked(), radio.constData());
}
/// In the box that has the keys, with the arrows.
inline void downTo(OpenWindow& open, const QString& words) {
    auto* box = qobject_cast<QComboBox*>(QApplication::focusWidget());
    QVERIFY2(box, qUtf8Printable(words));
    open.press(Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentText() != words; ++i)
        open.press(Qt::Key_Down);
    QCOMPARE(box->currentText(), words);
}
inline void chooseIn(OpenWindow& open, const QByteArray& box, const QString& words) {
    tabTo(open, box);
    downTo(open, words);
}
/// The same by what is stored.
inline void chooseValue(OpenWindow& open, const QByteArray& box, const QVariant& value) {
    tabTo(open, box);
    const auto* shown = qobject_cast<QComboBox*>(QApplication::focusWidget());
    QVERIFY2(shown && shown->findData(value) >= 0, box.constData());
    downTo(open, shown->itemText(shown->findData(value)));
}

/// As the rail has it: Alt and its number, and what stands under that with the arrows.
inline void goTo(OpenWindow& open, const QString& page) {
    front(open);
    QString place = page;
    for (const app::PageEntry& entry : open.window().workspace()->entries())
        if (entry.id == page && !entry.under.isEmpty())
            place = entry.under;
    int number = 0;
    int below = 0;
    bool isPast = false;
    for (const app::PageEntry& entry : open.window().workspace()->entries()) {
        const bool isPlace = entry.under.isEmpty();
        isPast = isPast || entry.id == place;
        number += isPlace && (!isPast || entry.id == place) ? 1 : 0;
        if (entry.under == place)
            ++below;
        if (entry.id == page)
            break;
    }
    open.press(Qt::Key_0 + number, Qt::AltModifier);
    if (place != page) {
        tabTo(open, "rail");
        for (int i = 0; i < below; ++i)
            open.press(Qt::Key_Down);
        open.press(Qt::Key_Return);
    }
    QCOMPARE(open.page(), page);
}

/// A fact of the pane, changed where it stands: Enter opens it, Enter keeps it.
inline void editFact(OpenWindow& open, const QByteArray& field, const QString& text) {
    tabTo(open, field);
    open.press(Qt::Key_F2);
    QVERIFY2(qobject_cast<QLineEdit*>(QApplication::focusWidget()), field.constData());
    open.press(Qt::Key_A, Qt::ControlModifier);
    open.press(Qt::Key_Delete);
    if (!text.isEmpty())
        type(open, text);
    open.press(Qt::Key_Return);
}
/// The same where there are words to choose from.
inline void chooseFact(OpenWindow& open, const QByteArray& field, const QString& words) {
    tabTo(open, field);
    open.press(Qt::Key_F2);
    downTo(open, words);
    open.press(Qt::Key_Return);
}
/// What it says where it is read.
inline QString fact(OpenWindow& open, const char* field) {
    const auto* editor = open.find<FieldEditor>(field);
    return editor && !editor->isEditing() ? editor->accessibleDescription() : QString();
}
/// What is wrong with it, at the field.
inline QString flawOf(OpenWindow& open, const QByteArray& field) {
    const QWidget* editor = open.find(QByteArray(field + "Editor").constData());
    return editor ? editor->accessibleDescription() : QString();
}

} // namespace backroom::test
