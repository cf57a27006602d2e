#pragma once

#include "foundation/ui/theme/icons.h"

#include <QJsonValue>
#include <QList>
#include <QPair>
#include <QString>

namespace backroom::audit {

/// "Product changed", "Receipt posted": what a row of the journal says, for a person.
QString whatWords(const QString& action, const QString& entity);
/// "Product"; what is not known says its own name in words.
QString entityWords(const QString& entity);
/// "changed"
QString actionWords(const QString& action);
/// A field of a before or after: "Lead time".
QString fieldWords(const QString& field);
/// Its value: yes and no, roles and states in words; "–" when there was none.
QString valueWords(const QString& field, const QJsonValue& value);
IconName actionIcon(const QString& action);
Token actionToken(const QString& action);

/// Codes and words to choose from, by word.
QList<QPair<QString, QString>> entityChoices();
QList<QPair<QString, QString>> actionChoices();

} // namespace backroom::audit
