#include "dataexchange/ui/import/mapping_memory.h"

#include "foundation/domain/text_key.h"
#include "foundation/ui/kit/view_state.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backroom::dataexchange {

namespace {

QJsonObject objectOf(const QMap<QString, QString>& map) {
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QMap<QString, QString> mapOf(const QJsonValue& value) {
    QMap<QString, QString> map;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

} // namespace

QString MappingMemory::keyOf(const ImportTask& task) {
    QStringList names;
    for (const QString& name : task.look.head)
        // Failed rows that come back have the reason behind them.
        if (name != FailedRows::reasonColumn())
            names << codeKey(name);
    const QByteArray hash =
        QCryptographicHash::hash(names.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("import/%1/%2").arg(importKindName(task.kind), QString::fromLatin1(hash.toHex()));
}

void MappingMemory::keep(const ImportTask& task) {
    QJsonObject kept{{QStringLiteral("columns"), objectOf(task.sources.columns)},
                     {QStringLiteral("fixed"), objectOf(task.sources.fixed)},
                     {QStringLiteral("leftOut"), QJsonArray::fromStringList(task.sources.leftOut)}};
    if (task.values.decimalSign)
        kept.insert(QStringLiteral("decimal"), QString(*task.values.decimalSign));
    if (task.values.dates)
        kept.insert(QStringLiteral("dates"), int(*task.values.dates));
    ViewState::current().setValue(keyOf(task),
                                  QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

bool MappingMemory::recall(ImportTask& task) {
    const QString text = ViewState::current().value(keyOf(task)).toString();
    const QJsonObject kept = QJsonDocument::fromJson(text.toUtf8()).object();
    if (kept.isEmpty())
        return false;
    task.sources.columns = mapOf(kept.value(QStringLiteral("columns")));
    task.sources.fixed = mapOf(kept.value(QStringLiteral("fixed")));
    task.sources.leftOut.clear();
    const QJsonArray leftOut = kept.value(QStringLiteral("leftOut")).toArray();
    for (const auto& field : leftOut)
        task.sources.leftOut << field.toString();
    const QString sign = kept.value(QStringLiteral("decimal")).toString();
    // What this file shows of itself counts more than what the last one was.
    if (!task.values.decimalSign && !sign.isEmpty())
        task.values.decimalSign = sign.front();
    const int dates = kept.value(QStringLiteral("dates")).toInt(-1);
    if (!task.values.dates && dates >= int(DateOrder::YearFirst) && dates <= int(DateOrder::MonthFirst))
        task.values.dates = DateOrder(dates);
    return true;
}

void MappingMemory::forget(const ImportTask& task) {
    ViewState::current().setValue(keyOf(task), {});
}

} // namespace backroom::dataexchange
