#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

class QWidget;

namespace backroom {

/// What is typed and chosen in fields and not handed in yet: kept for this person with every letter, and
/// there again after Esc, after the window was closed, after a crash. handedIn() ends it.
class TypedWords : public QObject {
    Q_OBJECT
public:
    /// Lines and boxes, by their names. What stands in them now is what is not worth keeping. With no key
    /// nothing is kept before turnTo().
    TypedWords(const QList<QWidget*>& fields, const QString& key, QObject* parent);
    /// All that may be kept beneath a widget: named fields, and never a secret.
    static QList<QWidget*> fieldsOf(const QWidget& widget);
    /// Another record: what is kept of it stands there, and nothing of the one before.
    void turnTo(const QString& key);
    /// Boxes get what to choose from later than they are made.
    void putBack();
    void handedIn();
    /// Something typed waits there, whether its fields are shown or not.
    static bool isWaiting(const QString& key, const QStringList& fields);
    static void forget(const QString& key, const QStringList& fields);

private:
    void keep(const QWidget* field, const QString& words);
    [[nodiscard]] QString pathOf(const QWidget* field) const;
    QList<QWidget*> m_fields;
    QHash<const QWidget*, QString> m_plain;
    QString m_key;
    bool m_isPutting = false;
};

} // namespace backroom
