#include "tour/tour_script.h"

#include "application.h"
#include "demo/demo_accounts.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/page.h"
#include "foundation/ui/kit/scan_lane.h"
#include "foundation/ui/kit/table_roles.h"
#include "main_window.h"
#include "tour/tour_hand.h"
#include "tour/workbook_totals.h"
#include "view_export.h"
#include "workspace.h"

#include <QAbstractItemView>
#include <QDir>
#include <QLabel>
#include <QRegularExpression>

namespace backroom::app {

namespace {

constexpr int numberedPages = 9; // Alt+1 … Alt+9

const QString cartonOfBlue = QStringLiteral("19520000000018");
const QString whiteMug = QStringLiteral("9520000000028");
const QString unknownCode = QStringLiteral("9520999000016");
const QString blueBin = QStringLiteral("A-01-02");
const QString whiteBin = QStringLiteral("A-01-03");
const QString otherBin = QStringLiteral("B-02-01");
const QString blueSku = QStringLiteral("MUG-350-BLU");
const QString whiteSku = QStringLiteral("MUG-350-WHT");

/// What a list shows, row by row, as a screen reader would say it.
QStringList rowsOf(const QAbstractItemView* list) {
    QStringList rows;
    for (int r = 0; list && list->model() && r < list->model()->rowCount(); ++r)
        rows.append(list->model()->index(r, 0).data(Qt::AccessibleTextRole).toString());
    return rows;
}

} // namespace

QWidget* TourScript::find(const QString& objectName) const {
    const QList<QWidget*> found = m_window.findChildren<QWidget*>(objectName);
    for (QWidget* widget : found) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QString TourScript::pageMissing(const QString& id) const {
    const Workspace* workspace = m_window.workspace();
    const Page* page = workspace ? workspace->currentPage() : nullptr;
    return page && page->pageId() == id && page->isVisible() ? QString() : tr("the page %1").arg(id);
}

void TourScript::openPage(TourHand& hand, const QString& id) const {
    const Workspace* workspace = m_window.workspace();
    int number = 0;
    for (const PageEntry& entry : workspace ? workspace->entries() : QList<PageEntry>()) {
        number += entry.under.isEmpty() ? 1 : 0;
        if (entry.id != id)
            continue;
        if (entry.under.isEmpty() && number <= numberedPages)
            return hand.press(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)));
        hand.press(QKeySequence(Qt::CTRL | Qt::Key_K));
        hand.type(entry.words);
        hand.pause(900);
        hand.press(QKeySequence(Qt::Key_Return));
    }
}

QString TourScript::labelMissing(const QString& objectName, const QString& words) const {
    const auto* label = qobject_cast<const QLabel*>(find(objectName));
    const QString shown = label ? label->text() : QString();
    // A figure is a whole one: 1 does not stand in 10.
    const QRegularExpression whole(
        QStringLiteral("(?<!\\d)%1(?!\\d)").arg(QRegularExpression::escape(words)));
    const bool endsInDigit = !words.isEmpty() && words.back().isDigit();
    const bool isThere = endsInDigit ? whole.match(shown).hasMatch() : shown.contains(words);
    return isThere ? QString() : tr("“%1” at %2 (it says “%3”)").arg(words, objectName, shown);
}

QString TourScript::lineMissing(const QString& sku, const QString& quantity) const {
    const QStringList rows =
        rowsOf(qobject_cast<const QAbstractItemView*>(find(QStringLiteral("stationLines"))));
    for (const QString& row : rows) {
        const QStringList parts = row.split(QStringLiteral(", "));
        if (parts.contains(sku) && parts.contains(quantity))
            return {};
    }
    return tr("a line %1 of %2 (there is: %3)").arg(quantity, sku, rows.join(QStringLiteral(" | ")));
}

QString TourScript::inBinMissing(const QString& sku, const QString& bin, const QString& quantity) {
    if (m_inBin->answer != quantity && !std::exchange(m_inBin->isOpen, true)) {
        m_application.gateway()
            .run([&list = m_application.services().stockList, sku, bin]() -> Result<QString> {
                BACKROOM_TRY(const auto variant, list.variantBySku(sku));
                BACKROOM_TRY(const auto place, list.placeByCode(bin));
                BACKROOM_TRY(const auto row, list.row(variant, place.path));
                return row.onHand.toString();
            })
            .then(&m_window, [asked = m_inBin](const Result<QString>& there) {
                asked->isOpen = false;
                asked->answer = there ? *there : there.error().oneLine();
            });
    }
    return m_inBin->answer == quantity
               ? QString()
               : tr("%1 at %2 again (there is: %3)").arg(quantity, bin, m_inBin->answer);
}

QString TourScript::workbookMissing(const QString& path, const QString& onPage) {
    if (m_workbook->answer != onPage && !std::exchange(m_workbook->isOpen, true)) {
        m_application.gateway()
            .run([path] { return workbookTotals(path); })
            .then(&m_window, [asked = m_workbook, onPage](const Result<QStringList>& read) {
                asked->isOpen = false;
                if (!read)
                    return void(asked->answer = read.error().oneLine());
                // Behind the time the page's first total has its column's title before it, and all units in
                // one line.
                const QString totals = read->join(QStringLiteral(" + "));
                // A person reads 6,137, never parted from its unit and in their language, a workbook 6137.
                const QString pieces = QStringLiteral("pcs");
                QString first = onPage.section(QStringLiteral(" · "), 1, 1);
                first.replace(QChar::Nbsp, QLatin1Char(' '))
                    .replace(QLatin1Char(' ') + formats::unit(pieces), QLatin1Char(' ') + pieces)
                    .remove(QLocale().groupSeparator())
                    .replace(QLocale().decimalPoint(), QLatin1String("."));
                asked->answer = first.endsWith(QLatin1Char(' ') + totals) ? onPage : totals;
            });
    }
    return m_workbook->answer == onPage
               ? QString()
               : tr("the page's total “%1” in the workbook (it says “%2”)").arg(onPage, m_workbook->answer);
}

QList<TourStep> TourScript::steps(const QString& folder) {
    QList<TourStep> steps;
    TourStep first;
    first.number = 1;
    first.does = tr("signs in as storekeeper");
    first.words = tr(
        "This is a working shop with months of business behind it. Nothing you do here can break anything.");
    first.picture = QStringLiteral("01-today");
    first.act = [](TourHand& hand) {
        hand.type(QStringLiteral("storekeeper"));
        hand.press(QKeySequence(Qt::Key_Tab));
        hand.type(demoPassword());
        hand.press(QKeySequence(Qt::Key_Return));
    };
    first.missing = [this] {
        QString page = pageMissing(QStringLiteral("today"));
        if (!page.isEmpty())
            return page;
        const QStringList lines = rowsOf(qobject_cast<QAbstractItemView*>(find(QStringLiteral("workList"))));
        // The last one says what is in order.
        return lines.size() > 5 && lines.first().contains(tr("A delivery at the dock"))
                   ? QString()
                   : tr("5 or more lines, the delivery first (%1)").arg(lines.join(QLatin1Char('|')));
    };
    first.anchor = [this] { return find(QStringLiteral("workList")); };
    steps.append(first);
    addReceiving(steps);
    addAfterCrash(steps);
    addKnowing(steps);
    addMoving(steps, folder);
    return steps;
}

void TourScript::addReceiving(QList<TourStep>& steps) {
    const auto lane = [this] { return find(QStringLiteral("scanLane")); };
    // The codes to click stand beneath the lines.
    const auto lines = [this] {
        QWidget* table = find(QStringLiteral("stationLines"));
        return table ? table->parentWidget() : nullptr;
    };
    steps.append(
        {2, tr("Enter on “A delivery at the dock”"),
         tr("The yellow edge means: I listen. You need no mouse, and no field needs a click."),
         QStringLiteral("02-receive"), [](TourHand& hand) { hand.press(QKeySequence(Qt::Key_Return)); },
         [this] {
             const auto* lane = qobject_cast<ScanLane*>(find(QStringLiteral("scanLane")));
             return lane && lane->listening() == Listening::Yes ? QString() : tr("the lane, listening");
         },
         lane});
    steps.append({3, tr("scans bin %1, then a carton of blue mugs").arg(blueBin),
                  tr("One carton, six mugs. The bin you scanned says where they go."),
                  QStringLiteral("03-carton"),
                  [](TourHand& hand) {
                      hand.scan(blueBin);
                      hand.pause(150);
                      hand.scan(cartonOfBlue);
                  },
                  [this] { return lineMissing(blueSku, QStringLiteral("6")); }, lines});
    steps.append({4, tr("scans %1, types 12*, scans a white mug").arg(whiteBin),
                  tr("Twelve at once: type 12* and scan."), QStringLiteral("04-twelve"),
                  [](TourHand& hand) {
                      hand.scan(whiteBin);
                      hand.type(QStringLiteral("12*"));
                      hand.pause(150);
                      hand.scan(whiteMug);
                  },
                  [this] { return lineMissing(whiteSku, QStringLiteral("12")); }, lines});
    steps.append(
        {5, tr("scans a code nobody knows"),
         tr("Unknown? Parked. Nobody waits; you or the office say later what it is."),
         QStringLiteral("05-parked"), [](TourHand& hand) { hand.scan(unknownCode); },
         [this] { return find(QStringLiteral("parkedTray")) ? QString() : tr("the tray of parked codes"); },
         lines});
    steps.append({6, tr("scans the carton once too often, then F9"),
                  tr("Scanned once too often. F9 takes the last scan back."), QStringLiteral("06-undone"),
                  [](TourHand& hand) {
                      hand.scan(blueBin);
                      hand.pause(150);
                      hand.scan(cartonOfBlue);
                      hand.pause(400);
                      hand.press(QKeySequence(Qt::Key_F9));
                      hand.pause(200);
                  },
                  [this] { return lineMissing(blueSku, QStringLiteral("6")); }, lines});
}

void TourScript::addAfterCrash(QList<TourStep>& steps) {
    steps.append({7, tr("the program was killed, and signs in again"),
                  tr("Power cut. Look: every scan that beeped is here."), QStringLiteral("07-after-crash"),
                  [](TourHand& hand) {
                      hand.type(QStringLiteral("storekeeper"));
                      hand.press(QKeySequence(Qt::Key_Tab));
                      hand.type(demoPassword());
                      hand.press(QKeySequence(Qt::Key_Return));
                      hand.pause(1'500);
                      hand.press(QKeySequence(Qt::Key_Return));
                  },
                  [this] {
                      const QString blue = lineMissing(blueSku, QStringLiteral("6"));
                      return blue.isEmpty() ? lineMissing(whiteSku, QStringLiteral("12")) : blue;
                  },
                  [this] { return find(QStringLiteral("stationLines")); }});
    steps.append({8, tr("F12 posts"), tr("Posted. It has a number, and a way back."),
                  QStringLiteral("08-posted"), [](TourHand& hand) { hand.press(QKeySequence(Qt::Key_F12)); },
                  [this] {
                      QString number = labelMissing(QStringLiteral("postedNumber"), QStringLiteral("RCV-"));
                      if (!number.isEmpty())
                          return number;
                      const QString pieces = labelMissing(QStringLiteral("postedSum"), QStringLiteral("18"));
                      return pieces.isEmpty()
                                 ? labelMissing(QStringLiteral("postedParked"), QStringLiteral("1"))
                                 : pieces;
                  },
                  [this] { return find(QStringLiteral("postedPanel")); }});
}

void TourScript::addKnowing(QList<TourStep>& steps) {
    steps.append({9, tr("Ctrl+K, “blue mug”, Enter"), tr("Ask for anything by its name, code or number."),
                  QStringLiteral("09-product"),
                  [](TourHand& hand) {
                      hand.press(QKeySequence(Qt::CTRL | Qt::Key_K));
                      hand.type(QStringLiteral("blue mug"));
                      hand.pause(900);
                      hand.press(QKeySequence(Qt::Key_Return));
                  },
                  [this] {
                      return labelMissing(
                          QStringLiteral("bySite"),
                          tr("%1 = 47 at MAIN + 7 at OUTLET")
                              .arg(formats::quantity(Quantity::whole(54), QStringLiteral("pcs"))));
                  },
                  [this] { return find(QStringLiteral("quantityBar")); }});
    steps.append(
        {10, tr("Ctrl+E on 54"), tr("Every figure can be asked why. These entries make 54."),
         QStringLiteral("10-explain"), [](TourHand& hand) { hand.press(QKeySequence(Qt::CTRL | Qt::Key_E)); },
         [this] {
             const auto* table = qobject_cast<QAbstractItemView*>(find(QStringLiteral("explainTable")));
             if (!table)
                 return tr("the explanation");
             qint64 sum = 0;
             for (int r = 0; r < table->model()->rowCount(); ++r)
                 sum += table->model()->index(r, 2).data(TableRole::Value).toLongLong();
             return sum == Quantity::whole(54).micros()
                        ? QString()
                        : tr("rows that add up to 54 (%1)").arg(Quantity::fromMicros(sum).toString());
         },
         [this] { return find(QStringLiteral("explainTable")); }});
}

void TourScript::addMoving(QList<TourStep>& steps, const QString& folder) {
    steps.append({11, tr("moves six to %1 by three scans, then Ctrl+Z").arg(otherBin),
                  tr("Undo is a new document, not a rubber."), QStringLiteral("11-undo"),
                  [this](TourHand& hand) {
                      openPage(hand, QStringLiteral("transfer"));
                      hand.pause(400);
                      hand.scan(cartonOfBlue);
                      hand.pause(200);
                      hand.scan(blueBin);
                      hand.pause(200);
                      hand.scan(otherBin);
                      hand.pause(900);
                      hand.press(QKeySequence(Qt::CTRL | Qt::Key_Z));
                      hand.pause(700);
                      hand.press(QKeySequence(Qt::Key_Space));
                  },
                  [this] {
                      const QStringList rows =
                          rowsOf(qobject_cast<QAbstractItemView*>(find(QStringLiteral("stationLines"))));
                      if (rows.size() != 2)
                          return tr("two documents (%1)").arg(rows.join(QLatin1Char('|')));
                      return inBinMissing(blueSku, blueBin, QStringLiteral("47"));
                  },
                  [this] { return find(QStringLiteral("stationLines")); }});
    steps.append({12, tr("Reports, stock on hand, Ctrl+Shift+E"),
                  tr("Real numbers, real dates, codes as text. Open it."), QStringLiteral("12-report"),
                  [this, folder](TourHand& hand) {
                      setExportFolder(folder);
                      openPage(hand, QStringLiteral("reports"));
                      hand.pause(1'500);
                      hand.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
                  },
                  [this, folder] {
                      QString totals = labelMissing(QStringLiteral("reportTotals"), QStringLiteral(" "));
                      if (!totals.isEmpty())
                          return totals;
                      const QStringList books =
                          QDir(folder).entryList({QStringLiteral("*.xlsx")}, QDir::Files);
                      if (books.isEmpty())
                          return tr("the workbook");
                      const auto* page = qobject_cast<const QLabel*>(find(QStringLiteral("reportTotals")));
                      return workbookMissing(QDir(folder).filePath(books.last()), page->text());
                  },
                  [this] { return find(QStringLiteral("reportTable")); }});
}

} // namespace backroom::app
