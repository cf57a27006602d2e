#pragma once

#include "foundation/service/desk.h"

namespace backroom::stock {

/// Something that is not as the entries say it must be.
struct Difference {
    QString what;  ///< translated: "Balance", "Checkpoint", "Document"
    QString where; ///< item and place, or document
    QString expected;
    QString got;
};

/// Derives every balance again from the entries and compares, in release builds too. It repairs nothing.
class Verifier {
public:
    explicit Verifier(Desk& desk) : m_desk(desk) {}

    enum class Depth {
        Balances, ///< balances, open documents, entries that mix items, places that go below zero on their
                  ///< own
        /// And checkpoints, fileDamage(), the content and costs of every document against its hash, and every
        /// document against the journal, both ways, for whoever may read the journal.
        Deep
    };
    /// Empty = nothing differs. Needs ReadStock.
    Result<QList<Difference>> differences(Depth depth);
    /// One sentence of fileDamage() as a difference.
    static Difference damaged(const DatabaseUrl& url, const QString& sentence);

private:
    Done derive(Depth depth, QList<Difference>& out);
    Done balances(QList<Difference>& out);
    Done documents(QList<Difference>& out);
    Done policies(QList<Difference>& out);
    Done checkpoints(QList<Difference>& out);
    Done contents(QList<Difference>& out);
    Done journal(QList<Difference>& out);
    Desk& m_desk;
};

} // namespace backroom::stock
