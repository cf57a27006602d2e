#include "reports/ui/report_preview.h"

namespace backroom::reports {

namespace {

/// Notes which units occur, of all rows that come by.
class UnitsNoted : public ReportSource {
public:
    UnitsNoted(std::unique_ptr<ReportSource> source, QStringList& units)
        : m_source(std::move(source)), m_units(units) {
        for (const ReportColumn& column : m_source->columns())
            if (const int at = columnIndex(m_source->columns(), column.unitColumn); at >= 0)
                m_at = at;
    }
    [[nodiscard]] const ReportColumns& columns() const override { return m_source->columns(); }
    Result<std::optional<ReportRow>> next() override {
        BACKROOM_TRY(std::optional<ReportRow> row, m_source->next());
        const auto* unit = row && m_at >= 0 ? std::get_if<QString>(&row->at(size_t(m_at))) : nullptr;
        if (unit && !m_units.contains(*unit))
            m_units.append(*unit);
        return row;
    }
    Done restart() override { return m_source->restart(); }

private:
    std::unique_ptr<ReportSource> m_source;
    QStringList& m_units;
    int m_at = -1;
};

/// What stays when figures change.
QString namesOf(const ReportRow& row) {
    QStringList names;
    for (const ReportCell& cell : row) {
        if (const auto* text = std::get_if<QString>(&cell))
            names += *text;
        else if (const auto* day = std::get_if<QDate>(&cell))
            names += day->toString(Qt::ISODate);
        else if (const auto* moment = std::get_if<Instant>(&cell))
            names += QString::number(moment->ms);
    }
    return names.join(QLatin1Char('\n'));
}

} // namespace

Result<ReportPreview> previewReport(ReportBook& book, const ReportQuestion& question, int mostRows,
                                    Progress& progress) {
    constexpr qint64 rowsOfAStep = 500;
    BACKROOM_TRY(PreparedReport report, book.prepare(question.name, question.options));
    ReportPreview preview;
    ViewedReport viewed(std::make_unique<UnitsNoted>(std::move(report.source), preview.units), question.view);
    preview.columns = viewed.columns();
    preview.info = report.info;
    preview.totals = ReportTotals(preview.columns);
    QHash<QString, int> alike;
    for (qint64 read = 1;; ++read) {
        BACKROOM_TRY(std::optional<ReportRow> row, viewed.next());
        if (!row)
            break;
        if (read % rowsOfAStep == 0)
            BACKROOM_CHECK(progress.step(rowsOfAStep));
        preview.totals.add(*row);
        if (preview.rows.size() >= mostRows)
            continue;
        const QString names = namesOf(*row);
        preview.rows.append({std::move(*row), names + QLatin1Char('#') + QString::number(++alike[names])});
    }
    return preview;
}

} // namespace backroom::reports
