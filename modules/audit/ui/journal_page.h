#pragma once

#include "audit/service/audit_book.h"
#include "foundation/domain/actor.h"
#include "foundation/ui/kit/paged_list_page.h"
#include "foundation/ui/kit/paged_model.h"

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
class JournalPage : public PagedListPage {
    Q_OBJECT
public:
    explicit JournalPage(JournalAccess access, QWidget* parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("journal"); }
    /// `item`, `place`, `partner`: an id; only the rows about it. With `item`, `field`: only those that set
    /// this field of it. `actor`: only that person's.
    void activate(const QVariantMap& arguments = {}) override;

private:
    void buildBar();
    void buildFilters();
    [[nodiscard]] Result<ListRequest> request() const override;
    void rowsShown(Leads leads) override;
    void sayEmpty() override { sayNothingMatches(); }
    void clearFilters() override;
    [[nodiscard]] Own own() const override;
    void takeOwn(const Own& own) override;
    void showRecord(RecordKind kind, qint64 id);
    void showField(qint64 item, const QString& field);
    void onlyRecords(const QStringList& uuids, const QString& name);
    void chooseRows(const QStringList& seqs, const QString& words);
    void chooseRecords(const QStringList& uuids, const QString& name);
    void verify();
    void explain();
    void showReport(const ChainReport& report);

    JournalAccess m_access;
    PagedModel<AuditRow> m_model;
    QStringList m_records; ///< only rows about these; empty = about everything
    QString m_recordName;
    QStringList m_seqs; ///< only these rows; empty = all
    QString m_seqWords;
    JournalDetail* m_detail;
    QAction* m_verify = nullptr;
};

} // namespace backroom::audit
