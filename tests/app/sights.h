#pragma once

#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "list_hands.h"
#include "other_desk.h"

#include <QAbstractItemView>
#include <QRegularExpression>

/// How long the window needs until what another desk stored can be read there.
namespace backroom::test {

/// A page on which something of the other desk is to be seen.
struct Sight {
    const char* page;
    const char* order; ///< "receive", or what is given another name
    bool isDetail = false;
};
inline QList<Sight> sights() {
    return {{"stock", "receive"},          {"stock", "receive", true},    {"movements", "receive"},
            {"today", "receive"},          {"journal", "receive"},        {"reports", "receive"},
            {"products", "product"},       {"products", "product", true}, {"partners", "partner"},
            {"partners", "partner", true}, {"locations", "place"}};
}

/// Everything that can be read on a page.
inline QString wordsOf(const QWidget* page) {
    QStringList words;
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            words += label->text();
        words += widget->accessibleName();
        words += widget->accessibleDescription();
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        if (!view || !view->model())
            continue;
        for (int row = 0; row < qMin(view->model()->rowCount(), 50); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                words += view->model()->index(row, column).data().toString();
        }
    }
    return words.join(QLatin1Char('\n'));
}

/// Brings a sight to the front, its rows read.
inline Page* goTo(OpenWindow& open, const Sight& sight) {
    goTo(open, QString::fromLatin1(sight.page));
    auto* page = open.window().workspace()->currentPage();
    QTest::qWait(500);
    if (!sight.isDetail)
        return page;
    openRow(open);
    QTest::qWait(500);
    return page;
}

/// What the strip above a list says that waits: "3 new".
inline int waiting(const QString& words) {
    static const QRegularExpression strip(QStringLiteral("(\\d+) new\\b"));
    return strip.match(words).captured(1).toInt();
}

/// Milliseconds from the moment it was stored until it can be read on this page; an empty answer after
/// `patienceMs`.
inline std::optional<qint64> shownAfterMs(Page* page, const Sight& sight, OtherDesk& other, int patienceMs) {
    const QString before = wordsOf(page);
    const bool isReceipt = qstrcmp(sight.order, "receive") == 0;
    const OtherDesk::Stored stored = isReceipt ? other.receive() : other.rename(sight.order);
    const QString figure = QLocale(QLocale::English).toString(other.onHand()); // "3,003"
    const auto isShown = [&] {
        const QString now = wordsOf(page);
        return now.contains(stored.word) ||
               (isReceipt && (now.contains(figure) || waiting(now) > waiting(before)));
    };
    if (before.contains(stored.word) || (isReceipt && before.contains(figure)) ||
        !QTest::qWaitFor(isShown, patienceMs))
        return std::nullopt;
    return QDateTime::currentMSecsSinceEpoch() - stored.atMs;
}

} // namespace backroom::test
