#include "reports/domain/report_cell.h"

#include <QDateTime>

namespace backroom::reports {

QString instantText(qint64 ms, const QTimeZone& zone) {
    const bool utc = !zone.isValid() || zone.id() == QByteArrayLiteral("UTC");
    QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    const int offset = utc ? 0 : zone.offsetFromUtc(moment);
    // A fixed offset is written out, so the repeated hour of a clock change stays two different texts.
    if (offset != 0)
        moment = moment.toOffsetFromUtc(offset);
    QString text = moment.toString(ms % 1000 != 0 ? QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")
                                                  : QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    if (utc)
        return text + QLatin1Char('Z');
    const int minutes = qAbs(offset) / 60;
    return text + (offset < 0 ? QLatin1Char('-') : QLatin1Char('+')) +
           QStringLiteral("%1:%2")
               .arg(minutes / 60, 2, 10, QLatin1Char('0'))
               .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

namespace {

struct ExactText {
    const QTimeZone& zone;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(Quantity quantity) const { return quantity.toString(); }
    QString operator()(const Money& money) const { return money.toCanonicalString(); }
    QString operator()(PerUnitAmount amount) const {
        return decimal::toString(amount.micros, UnitCost::scale);
    }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(const QDate& day) const { return day.toString(Qt::ISODate); }
    QString operator()(Instant instant) const { return instantText(instant.ms, zone); }
};

} // namespace

QString exactText(const ReportCell& cell, const QTimeZone& zone) {
    return std::visit(ExactText{zone}, cell);
}

} // namespace backroom::reports
