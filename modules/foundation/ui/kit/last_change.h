#pragma once

#include "foundation/domain/result.h"

#include <QList>
#include <QObject>

#include <functional>

namespace backroom {

class Gateway;
class Page;

/// One change a person made, as Ctrl+Z takes it back.
struct MadeChange {
    QString what;               ///< what taking it back does: "Name of MUG-1: from “Cup” to “Mug”"
    QString remains;            ///< what stays all the same; of what cannot be taken back, why
    std::function<Done()> back; ///< runs on the database thread; none = it cannot be taken back
    qint64 record = 0;          ///< which record the page shows then

    /// The way back of one fact, `now` to `before`, in words.
    static QString fact(const QString& label, const QString& record, const QString& now,
                        const QString& before);
};

/// What a person changed on a page since they signed in, and its Ctrl+Z: the first press says what is taken
/// back and what stays, the next one does it, through the service and its check for conflicts. It changes
/// nothing by itself, and never what somebody else made of it meanwhile.
class LastChange : public QObject {
    Q_OBJECT
public:
    LastChange(Page& page, Gateway& gateway);
    void made(const MadeChange& change);

signals:
    /// A record is again as it was.
    void takenBack(qint64 record);

private:
    void press();
    void offer();
    void takeBack();
    void took(const MadeChange& change, const Done& done);
    [[nodiscard]] bool isOffered() const;

    Page& m_page;
    Gateway& m_gateway;
    QList<MadeChange> m_changes; ///< the last one made stands last
    QString m_offered;           ///< the words of the offer that stands there
    bool m_isRunning = false;
};

} // namespace backroom
