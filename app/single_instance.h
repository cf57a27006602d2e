#pragma once

#include <QLocalServer>
#include <QObject>

namespace backroom::app {

/// One window per person and company: a second start knocks at the first and ends. It decides nothing else.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// `company` tells companies apart (the database's URL).
    explicit SingleInstance(const QString& company, QObject* parent = nullptr);

    /// True when another program answered the knock: this one should end.
    [[nodiscard]] bool raiseFirst() const;
    /// From now on knocks are heard here.
    void listen();

signals:
    void raiseRequested();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace backroom::app
