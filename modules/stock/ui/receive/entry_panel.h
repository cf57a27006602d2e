#pragma once

#include <QWidget>

class QLineEdit;

namespace backroom {
class Label;
class TypedWords;
} // namespace backroom

namespace backroom::stock {

/// One or two lines to type where there is nothing to scan: a bin without a label; supplier and delivery
/// note. Enter goes on, and from the last line it hands them out; whoever takes them says handedIn().
class EntryPanel : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString name; ///< objectName of the field
        QString words;
        QString text;
        QStringList offers; ///< completed while typing
    };
    /// `key`: where what is typed waits when the panel goes without Enter.
    EntryPanel(const QString& title, const QList<Line>& lines, const QString& key, QWidget* parent = nullptr);

    void handedIn();
    /// Before it is shown: Enter hands out at once.
    void startAtEnd();

signals:
    void entered(const QStringList& texts);

private:
    QList<QLineEdit*> m_fields;
    TypedWords* m_typed;
};

} // namespace backroom::stock
