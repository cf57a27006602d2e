#pragma once

#include "foundation/service/desk.h"
#include "reports/domain/report_info.h"
#include "reports/domain/report_source.h"

#include <QMap>

#include <memory>

namespace backroom::reports {

/// One choice a report offers.
struct ReportOption {
    QString key;   ///< "site", "as-of", "from", "to", "sku": as scripts say it
    QString title; ///< translated
};

/// A ready-made report.
struct ReportDefinition {
    QString name;  ///< "stock-on-hand"
    QString title; ///< translated
    QString what;  ///< translated: the one question it answers
    QList<ReportOption> options;
};

/// A report that has been asked, ready to be written or shown.
struct PreparedReport {
    std::unique_ptr<ReportSource> source;
    ReportInfo info;
};

/// The ready-made reports: stock-on-hand, movements, value-at-cost. Every figure in them can be explained,
/// because it is the ledger's own.
class ReportBook {
public:
    explicit ReportBook(Desk& desk) : m_desk(desk) {}

    static QList<ReportDefinition> definitions();
    /// Of one of them, at a company of this currency.
    static ReportColumns columns(const QString& name, const Currency& currency);

    /// Options left out mean everything, now. `as-of`, `from`, `to` are dates (the end of that business day;
    /// `from` begins after it) or RFC 3339 instants. Needs ReadStock, SeeCost for value-at-cost. Errors:
    /// NotFound reports.unknown, stock.no_such_place, stock.no_such_item; Invalid reports.bad_option,
    /// reports.bad_time.
    Result<PreparedReport> prepare(const QString& name, const QMap<QString, QString>& options);

private:
    /// Of the place that is asked for with "site"; empty = everywhere.
    Result<QString> path(const QMap<QString, QString>& options);
    Result<PreparedReport> stockOnHand(const QMap<QString, QString>& options);
    Result<PreparedReport> movements(const QMap<QString, QString>& options);
    Result<PreparedReport> valueAtCost(const QMap<QString, QString>& options);
    Result<ReportInfo> info(const ReportDefinition& definition, const QMap<QString, QString>& options);
    Result<QString> personName();
    /// What holds where a parameter is not chosen.
    [[nodiscard]] QString unchosen(const QString& key) const;
    Result<std::optional<qint64>> moment(const QMap<QString, QString>& options, const QString& key);

    Desk& m_desk;
    QTimeZone m_zone;
    Currency m_currency;
};

} // namespace backroom::reports
