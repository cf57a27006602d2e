#include "today/ui/work_words.h"

#include "foundation/domain/clock.h"
#include "foundation/domain/isolated.h"
#include "foundation/ui/kit/formats.h"

#include <QCoreApplication>

namespace backroom::today {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WorkWords)
};

const QString between = QStringLiteral(" · ");

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(between);
}

QString titleOf(const WorkLine& line) {
    switch (line.what) {
    case Work::Delivery:
        return line.count == 1 ? Text::tr("A delivery at the dock") : Text::tr("Deliveries at the dock");
    case Work::Move:
        return line.count == 1 ? Text::tr("A move that is not posted")
                               : Text::tr("Moves that are not posted");
    case Work::Adjustment:
        return line.count == 1 ? Text::tr("An adjustment that is not posted")
                               : Text::tr("Adjustments that are not posted");
    case Work::OthersDraft:
        return line.count == 1 ? Text::tr("Begun by somebody else") : Text::tr("Begun by others");
    case Work::Parked:
        return Text::tr("Parked codes");
    case Work::OnTheWay:
        return Text::tr("On the way");
    case Work::Negative:
        return Text::tr("Below zero");
    case Work::Held:
        return Text::tr("Held apart");
    case Work::CostUnknown:
        return Text::tr("Of unknown cost");
    case Work::NoBarcode:
        return Text::tr("Without a barcode");
    case Work::LyingStill:
        return Text::tr("Not moved for half a year");
    case Work::Reversed:
        return Text::tr("Taken back in 30 days");
    case Work::Overridden:
        return Text::tr("Posted below zero on purpose in 30 days");
    case Work::Backup:
        return line.count == 0 ? Text::tr("Last good backup")
               : line.sinceMs  ? Text::tr("The last good backup is old")
                               : Text::tr("There is no backup yet");
    }
    return {};
}

QString scansOf(const WorkLine& line) {
    return line.scans == 0 ? Text::tr("nothing scanned yet")
                           : Text::tr("%Ln scan(s)", nullptr, int(line.scans));
}

QString moreOf(const WorkLine& line) {
    if (line.count == 0)
        return {};
    switch (line.what) {
    case Work::Delivery:
        return joined({line.party, line.reference, scansOf(line)});
    case Work::Move:
    case Work::Adjustment:
        return scansOf(line);
    case Work::OthersDraft:
        return joined({line.person, line.party, line.reference, scansOf(line)});
    case Work::Parked:
        return scansOf(line);
    case Work::CostUnknown:
        return Text::tr("not in the stock's value");
    case Work::Reversed:
    case Work::Overridden:
        return Text::tr("the last: %1 by %2").arg(line.document, isolated(line.person));
    case Work::Backup:
        return Text::tr("make the first one now");
    case Work::OnTheWay:
    case Work::Negative:
    case Work::Held:
    case Work::NoBarcode:
    case Work::LyingStill:
        break;
    }
    if (line.count > 1)
        return Text::tr("%1 and %2 more").arg(line.item, formats::count(line.count - 1));
    return joined({line.item, line.reference.isEmpty() ? line.document : line.reference});
}

void dress(WorkRow& row, Work what) {
    const auto as = [&row](IconName icon, Token token) {
        row.icon = icon;
        row.token = token;
    };
    switch (what) {
    case Work::Delivery:
        return as(IconName::Receive, Token::Moving);
    case Work::Move:
        return as(IconName::Movements, Token::Moving);
    case Work::Adjustment:
        return as(IconName::Scale, Token::Moving);
    case Work::OthersDraft:
        return as(IconName::Users, Token::Second);
    case Work::Parked:
        return as(IconName::Barcode, Token::Warn);
    case Work::OnTheWay:
        return as(IconName::Truck, Token::Moving);
    case Work::Negative:
        return as(IconName::Minus, Token::Bad);
    case Work::Held:
        return as(IconName::Hold, Token::Hold);
    case Work::CostUnknown:
        return as(IconName::Help, Token::Warn);
    case Work::NoBarcode:
        return as(IconName::Tag, Token::Second);
    case Work::LyingStill:
        return as(IconName::Clock, Token::Second);
    case Work::Reversed:
        return as(IconName::Undo, Token::Second);
    case Work::Overridden:
        return as(IconName::Warning, Token::Warn);
    case Work::Backup:
        return as(IconName::Backup, Token::Warn);
    }
}

PageLink linkOf(const WorkLine& line) {
    const QVariantMap item = {{QStringLiteral("variant"), line.variant.value()}};
    switch (line.what) {
    case Work::Delivery:
        return {QStringLiteral("receive"), {}};
    case Work::Move:
        return {QStringLiteral("transfer"), {}};
    case Work::Adjustment:
        return {QStringLiteral("adjust"), {}};
    case Work::OthersDraft:
        return {};
    case Work::Parked:
        return {QStringLiteral("receive"), {{QStringLiteral("parked"), true}}};
    case Work::OnTheWay:
    case Work::Reversed:
    case Work::Overridden:
        return {QStringLiteral("movements"), {{QStringLiteral("document"), line.document}}};
    case Work::Negative:
        return {QStringLiteral("stock"), {{QStringLiteral("look"), QStringLiteral("negative")}}};
    case Work::Held:
        return {QStringLiteral("stock"), {{QStringLiteral("look"), QStringLiteral("held")}}};
    case Work::LyingStill:
        return {QStringLiteral("stock"), {{QStringLiteral("look"), QStringLiteral("still")}}};
    case Work::CostUnknown:
        return {QStringLiteral("stock"),
                {{QStringLiteral("variant"), line.variant.value()},
                 {QStringLiteral("explain"), QStringLiteral("cost")}}};
    case Work::NoBarcode:
        return {QStringLiteral("products"), item};
    case Work::Backup:
        break;
    }
    return {QStringLiteral("backup"), {}};
}

/// "Last backup today 02:00, restored and verified into a side file"
QString lastBackup(const WorkLine& line, qint64 nowMs, const QTimeZone& zone) {
    const bool isToday = businessDay(*line.sinceMs, zone) == businessDay(nowMs, zone);
    const QString when = isToday ? Text::tr("today %1").arg(formats::time(*line.sinceMs, zone))
                                 : formats::dateTime(*line.sinceMs, zone);
    return line.isProved ? Text::tr("Last backup %1, restored and verified into a side file").arg(when)
                         : Text::tr("Last backup %1, read again as a whole").arg(when);
}

void makeInOrder(WorkRow& row) {
    row.kind = WorkRow::Kind::InOrder;
    row.icon = IconName::Check;
    row.token = Token::Ok;
    row.link = {};
    row.hint = Text::tr("Nothing waits there");
}

} // namespace

WorkRow workRow(const WorkLine& line, qint64 nowMs, const QTimeZone& zone) {
    WorkRow row;
    row.key = QStringLiteral("work-%1").arg(int(line.what));
    row.what = titleOf(line);
    row.more = moreOf(line);
    row.codes = {line.document, line.reference};
    if (line.what == Work::Backup && line.count == 0 && line.sinceMs)
        row.what = lastBackup(line, nowMs, zone);
    const bool counts = line.what != Work::Backup;
    const bool isNews = line.what == Work::Reversed || line.what == Work::Overridden;
    if (counts)
        row.count = formats::count(line.count);
    if (line.sinceMs && !isNews)
        row.oldest = formats::age(nowMs - *line.sinceMs);
    dress(row, line.what);
    row.link = linkOf(line);
    if (line.what == Work::OthersDraft)
        row.hint = Text::tr("Only %1 can go on with it").arg(isolated(line.person));
    if (line.count == 0)
        makeInOrder(row);
    if (line.what == Work::Backup && line.count == 0) { // there is more to be seen of it
        row.link = linkOf(line);
        row.hint = Text::tr("Enter opens the backups");
    }
    return row;
}

WorkRow journalRow(const std::optional<Error>& problem) {
    WorkRow row;
    row.key = QStringLiteral("journal");
    if (!problem) {
        row.what = Text::tr("The journal is as this desk left it");
        makeInOrder(row);
        return row;
    }
    row.what = Text::tr("The journal is not whole");
    row.more = problem->what;
    row.icon = IconName::Error;
    row.token = Token::Bad;
    row.link = {QStringLiteral("journal"), {}};
    return row;
}

} // namespace backroom::today
