#pragma once

#include <QWidget>

class QLineEdit;

namespace backroom {
class Label;
}

namespace backroom::stock {

/// One or two lines to type where there is nothing to scan: a bin without a label; supplier and delivery
/// note. Enter goes on, and from the last line it hands them out.
class EntryPanel : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString name; ///< objectName of the field
        QString words;
        QString text;
        QStringList offers; ///< completed while typing
    };
    EntryPanel(const QString& title, const QList<Line>& lines, QWidget* parent = nullptr);

signals:
    void entered(const QStringList& texts);

private:
    QList<QLineEdit*> m_fields;
};

} // namespace backroom::stock
