#include "dataexchange/domain/import_schema.h"

#include "foundation/domain/text_key.h"

#include <QCoreApplication>

namespace backroom::dataexchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

QString list(const QStringList& names) {
    QStringList shown;
    for (const QString& name : names)
        if (!name.isEmpty())
            shown << name;
    return shown.join(QStringLiteral(", "));
}

Done checkDuplicates(const QStringList& head) {
    QMap<QString, QString> seen;
    for (const QString& name : head) {
        const QString key = codeKey(name);
        if (key.isEmpty())
            continue;
        if (seen.contains(key))
            return fail(ErrorKind::Invalid, QStringLiteral("import.duplicate_column"),
                        Text::tr("Two columns have the same name"), name,
                        Text::tr("rename one of them in the first line of the file"));
        seen.insert(key, name);
    }
    return {};
}

int findColumn(const QStringList& head, const QString& name) {
    for (int i = 0; i < head.size(); ++i)
        if (codeKey(head[i]) == codeKey(name))
            return i;
    for (int i = 0; i < head.size(); ++i)
        if (!head[i].isEmpty() && columnKey(head[i]) == columnKey(name))
            return i;
    return -1;
}

/// Error: Invalid import.unknown_field.
Result<QString> fieldCalled(const ImportSchema& schema, const QString& name) {
    QStringList names;
    for (const ImportField& known : schema) {
        if (columnKey(known.name) == columnKey(name))
            return known.name;
        names << known.name;
    }
    return fail(ErrorKind::Invalid, QStringLiteral("import.unknown_field"),
                Text::tr("There is no field of this name"), name,
                Text::tr("choose one of %1").arg(list(names)));
}

} // namespace

QString expectedText(FieldKind kind) {
    switch (kind) {
    case FieldKind::Text:
        return Text::tr("a text");
    case FieldKind::Code:
        return Text::tr("a code");
    case FieldKind::Quantity:
        return Text::tr("a quantity like 12 or 12.5");
    case FieldKind::PerUnit:
        return Text::tr("an amount like 12.50");
    case FieldKind::Integer:
        return Text::tr("a whole number like 12");
    case FieldKind::Date:
        return Text::tr("a date like 2026-03-01");
    case FieldKind::Instant:
        return Text::tr("a moment like 2026-03-01 10:30 or 2026-03-01T10:30:00Z");
    case FieldKind::YesNo:
        return Text::tr("yes or no");
    }
    return {};
}

QString columnKey(const QString& name) {
    QString key;
    for (const QChar c : textKey(name))
        if (c.isLetterOrNumber())
            key += c;
    return key;
}

QStringList ColumnMapping::unusedColumns() const {
    QStringList unused;
    const QList<int> used = m_columns.values();
    for (int i = 0; i < m_head.size(); ++i)
        if (!used.contains(i) && !m_head[i].isEmpty())
            unused << m_head[i];
    return unused;
}

Result<ColumnMapping> ColumnMapping::make(const ImportSchema& schema, const QStringList& head,
                                          const FieldSources& chosen) {
    BACKROOM_CHECK(checkDuplicates(head));
    ColumnMapping mapping;
    mapping.m_head = head;
    QMap<QString, QString> byField;
    for (auto it = chosen.fixed.begin(); it != chosen.fixed.end(); ++it) {
        BACKROOM_TRY(const QString field, fieldCalled(schema, it.key()));
        mapping.m_fixed.insert(field, it.value());
    }
    for (auto it = chosen.columns.begin(); it != chosen.columns.end(); ++it) {
        BACKROOM_TRY(const QString field, fieldCalled(schema, it.key()));
        if (findColumn(head, it.value()) < 0)
            return fail(ErrorKind::Invalid, QStringLiteral("import.unknown_column"),
                        Text::tr("The file has no column of this name"), it.value(),
                        Text::tr("choose one of %1").arg(list(head)));
        byField.insert(field, it.value());
    }
    QStringList missing;
    for (const ImportField& field : schema) {
        if (chosen.leftOut.contains(field.name) || mapping.m_fixed.contains(field.name)) {
            if (field.presence == Presence::Required && !mapping.has(field.name))
                missing << field.name;
            continue;
        }
        const QStringList names = byField.contains(field.name) ? QStringList{byField.value(field.name)}
                                                               : QStringList{field.name} + field.synonyms;
        for (const QString& name : names) {
            const int column = findColumn(head, name);
            if (column < 0)
                continue;
            mapping.m_columns.insert(field.name, column);
            break;
        }
        if (field.presence == Presence::Required && !mapping.has(field.name))
            missing << field.name;
    }
    if (!missing.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("import.missing_column"),
                    Text::tr("The file has no column for %1").arg(list(missing)),
                    Text::tr("its columns are %1").arg(list(head)),
                    Text::tr("say which one it is with --map %1=COLUMN").arg(missing.first()));
    return mapping;
}

Result<ColumnMapping> ColumnMapping::guess(const ImportSchema& schema, const QStringList& head) {
    ImportSchema wanted = schema;
    for (ImportField& field : wanted)
        field.presence = Presence::Optional;
    return make(wanted, head, {});
}

} // namespace backroom::dataexchange
