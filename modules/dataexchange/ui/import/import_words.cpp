#include "dataexchange/ui/import/import_words.h"

#include "foundation/ui/kit/formats.h"

#include <QCoreApplication>

namespace backroom::dataexchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

constexpr qsizetype keptShown = 5;

} // namespace

QString kindTitle(ImportKind kind) {
    switch (kind) {
    case ImportKind::Products:
        return Text::tr("Products");
    case ImportKind::Locations:
        return Text::tr("Locations");
    case ImportKind::Suppliers:
        return Text::tr("Suppliers and customers");
    case ImportKind::Stock:
        return Text::tr("Stock");
    case ImportKind::Movements:
        return Text::tr("Movements");
    }
    return {};
}

QString kindWords(ImportKind kind) {
    switch (kind) {
    case ImportKind::Products:
        return Text::tr("New ones are made, known SKUs get the values of the file");
    case ImportKind::Locations:
        return Text::tr("Sites, zones and bins");
    case ImportKind::Suppliers:
        return Text::tr("Whom goods come from and go to");
    case ImportKind::Stock:
        return Text::tr("What lies where; the difference is posted");
    case ImportKind::Movements:
        return Text::tr("What was sold and came back, as documents");
    }
    return {};
}

QString encodingWords(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16:
        return QStringLiteral("UTF-16");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    return {};
}

QString delimiterWords(QChar delimiter) {
    switch (delimiter.unicode()) {
    case u',':
        return Text::tr("comma");
    case u';':
        return Text::tr("semicolon");
    case u'\t':
        return Text::tr("tab");
    case u'|':
        return Text::tr("upright bar");
    default:
        return QString(delimiter);
    }
}

QString decimalWords(QChar sign) {
    return sign == QLatin1Char(',') ? Text::tr("comma, 12,50") : Text::tr("point, 12.50");
}

QString dateWords(DateOrder order) {
    switch (order) {
    case DateOrder::YearFirst:
        return Text::tr("year first");
    case DateOrder::DayFirst:
        return Text::tr("day first, 31/12");
    case DateOrder::MonthFirst:
        return Text::tr("month first, 12/31");
    }
    return {};
}

OutcomeLook outcomeLook(RowOutcome outcome) {
    switch (outcome) {
    case RowOutcome::Created:
        return {Text::tr("New"), IconName::Plus, Token::Ok};
    case RowOutcome::Updated:
        return {Text::tr("Changed"), IconName::Edit, Token::Moving};
    case RowOutcome::Unchanged:
        return {Text::tr("Unchanged"), IconName::Check, Token::Quiet};
    case RowOutcome::PassedOver:
        return {Text::tr("Passed over"), IconName::Minus, Token::Quiet};
    case RowOutcome::Failed:
        return {Text::tr("Failed"), IconName::Error, Token::Bad};
    }
    return {};
}

OutcomeLook recordLook(const ImportRecord& record) {
    if (record.undoneAtMs)
        return {Text::tr("Taken back"), IconName::Undo, Token::Warn};
    if (!record.finishedAtMs)
        return {Text::tr("Stopped"), IconName::Warning, Token::Bad};
    if (record.counts.failed > 0)
        return {Text::tr("Done, %1 failed").arg(formats::count(record.counts.failed)), IconName::Warning,
                Token::Warn};
    return {Text::tr("Done"), IconName::Check, Token::Ok};
}

QString importWords(const ImportTask& task) {
    const qint64 taken = task.summary.created + task.summary.updated;
    // With all or nothing it is all of them or none.
    return task.summary.failed == 0 || task.failures == FailurePolicy::AllOrNothing || taken == 0
               ? Text::tr("Import these rows")
               : Text::tr("Import %Ln row(s)", nullptr, int(taken));
}

QString wordsOf(const RowError& error) {
    QString words = error.message;
    if (!error.got.isEmpty() && !words.contains(error.got))
        words = Text::tr("%1: “%2”").arg(words, error.got);
    const QString& better = error.remedy.isEmpty() ? error.expected : error.remedy;
    return better.isEmpty() ? words : Text::tr("%1 – %2").arg(words, better);
}

QString undoWords(const UndoSummary& undone) {
    return Text::
        tr("Documents reversed: %1. Products, locations and partners archived: %2. Values brought back: %3.")
            .arg(formats::count(undone.reversed), formats::count(undone.archived),
                 formats::count(undone.restored));
}

QString keptWords(const UndoSummary& undone) {
    QStringList kept;
    for (const KeptThing& thing : undone.kept.mid(0, keptShown))
        kept << Text::tr("%1: %2").arg(thing.what, thing.why);
    if (undone.kept.size() > keptShown)
        kept << Text::tr("and %1 more").arg(formats::count(undone.kept.size() - keptShown));
    return kept.join(QLatin1Char('\n'));
}

} // namespace backroom::dataexchange
