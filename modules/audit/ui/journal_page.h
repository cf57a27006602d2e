#pragma once

#include "audit/service/audit_book.h"
#include "foundation/domain/actor.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/paged_model.h"

class QLineEdit;

namespace backroom {
class ListFilters;
}

namespace backroom::audit {

class JournalDetail;

/// What the journal's page stands on; app fills it. The book lives on the gateway's thread and outlives the
/// page.
struct JournalAccess {
    Gateway& reading;
    AuditBook& book;
    const Clock& clock;
    QTimeZone zone; ///< the company's
    Uuid company;
};

/// Who did what, newest first: every row of the journal, what was before and after, and whether the chain
/// holds.
class JournalPage : public ListPage {
    Q_OBJECT
public:
    explicit JournalPage(JournalAccess access, QWidget* parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("journal"); }
    /// `item`, `place`, `partner`: an id; only the rows about it. `actor`: only that person's.
    void activate(const QVariantMap& arguments = {}) override;
    void refreshChanged() override { m_model.askAgain(); }

private:
    void buildBar();
    void buildFilters();
    void ask();
    [[nodiscard]] Result<ListRequest> request() const;
    void showAnswer(int rows);
    void showRecord(RecordKind kind, qint64 id);
    void onlyRecords(const QStringList& uuids, const QString& name);
    void clearFilters();
    void verify();
    void showReport(const ChainReport& report);

    JournalAccess m_access;
    PagedModel<AuditRow> m_model;
    QStringList m_records; ///< only rows about these; empty = about everything
    QLineEdit* m_search = nullptr;
    JournalDetail* m_detail;
    ListFilters* m_filters = nullptr;
    QAction* m_verify = nullptr;
};

} // namespace backroom::audit
