#include "foundation/ui/foundation_ui.h"
#include "foundation/ui/kit/day_sheet.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace backroom;
using namespace Qt::StringLiterals;

/// A day is typed or chosen; what is none is refused and nothing goes on.
class DaySheetTest : public QObject {
    Q_OBJECT

    /// What was taken after these keys and Enter: days, or the words that refused them.
    static QString takenAfter(const QString& typed) {
        QWidget window;
        window.show();
        auto* sheet = new DaySheet(u"As of"_s, u"Show"_s, &window);
        sheet->calendar().setMaximumDate(QDate(2026, 3, 7));
        sheet->calendar().setSelectedDate(QDate(2026, 3, 5));
        QSignalSpy taken(sheet, &DaySheet::dayTaken);
        sheet->open();
        QWidget* first = sheet->focusWidget();
        QTest::keyClicks(first, typed.left(1)); // over the calendar
        auto* field = sheet->findChild<QLineEdit*>(u"dayTyped"_s);
        QTest::keyClicks(field, typed.mid(1));
        if (field->text() != typed)
            return u"in the field: "_s + field->text();
        QTest::keyClick(typed.isEmpty() ? first : field, Qt::Key_Return);
        if (!taken.isEmpty())
            return taken.first().first().toDate().toString(Qt::ISODate);
        for (const QLabel* label : sheet->findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(u"Th"_s))
                return label->text();
        return u"nothing"_s;
    }

private slots:
    void initTestCase() { initFoundationUi(*qApp); }

    void whatIsADayIsTaken_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("becomes");
        QTest::newRow("chosen") << QString() << u"2026-03-05"_s;
        QTest::newRow("ISO") << u"2026-03-01"_s << u"2026-03-01"_s;
        QTest::newRow("as it is shown") << u"1 Mar 2026"_s << u"2026-03-01"_s;
        QTest::newRow("never was") << u"2026-02-31"_s << u"That is no day"_s;
        QTest::newRow("half") << u"31"_s << u"That is no day"_s;
        QTest::newRow("not yet") << u"2026-03-08"_s << u"That day has not been yet"_s;
        QTest::newRow("before the books") << u"1969-12-31"_s << u"There are no books of that day"_s;
    }
    void whatIsADayIsTaken() {
        QFETCH(const QString, typed);
        QFETCH(const QString, becomes);
        const QString taken = takenAfter(typed);
        QVERIFY2(taken.startsWith(becomes), qUtf8Printable(taken));
    }
};

QTEST_MAIN(DaySheetTest)
#include "day_sheet_test.moc"
