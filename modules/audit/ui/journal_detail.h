#pragma once

#include "audit/service/audit_book.h"
#include "foundation/ui/kit/page.h"
#include "foundation/ui/theme/tokens.h"

namespace backroom {
class Button;
class Label;
class StatePill;
} // namespace backroom

namespace backroom::audit {

/// One row of the journal: what, who, when, where it leads, whether it stands as it was written, and what was
/// before and is after side by side.
class JournalDetail : public QWidget {
    Q_OBJECT
public:
    JournalDetail(Gateway& gateway, AuditBook& book, const QTimeZone& zone, QWidget* parent = nullptr);
    void showRow(const AuditRow& row);
    [[nodiscard]] qint64 seq() const { return m_row.seq; }
    /// Where the record's own page is; nothing when it has none.
    [[nodiscard]] static std::optional<PageLink> linkOf(const AuditRow& row);

signals:
    void rowShown(const backroom::audit::AuditRow& row);
    void linkRequested(const backroom::PageLink& link);
    void onlyThisRequested(const QString& uuid, const QString& name);

private:
    void showFacts();
    void askChain();
    void addFact(int line, const QString& field, const QString& before, const QString& after, Token token);

    Gateway& m_gateway;
    AuditBook& m_book;
    QTimeZone m_zone;
    AuditRow m_row;
    Label* m_what;
    Label* m_record;
    Label* m_who;
    StatePill* m_chain;
    Label* m_chainWords;
    Button* m_open;
    Button* m_only;
    QWidget* m_facts = nullptr;
};

/// "MUG-350-BLU blue mug": the record by its code and name, as far as it has them.
QString recordWords(const AuditRow& row);

} // namespace backroom::audit
