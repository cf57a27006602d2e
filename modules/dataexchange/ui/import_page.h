#pragma once

#include "dataexchange/service/importer.h"
#include "foundation/service/gateway.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"

namespace backroom {
class Button;
class Label;
} // namespace backroom

namespace backroom::dataexchange {

/// A spreadsheet comes in: choose what it holds and the file, see what would happen, then let it happen; what
/// happened can be undone as a whole. Nothing is changed before the second button.
class ImportPage : public ListPage {
    Q_OBJECT
public:
    /// `importer` lives on the gateway's thread and is used there only.
    ImportPage(Gateway& gateway, Importer& importer, QWidget* parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("import"); }
    void activate(const QVariantMap& arguments = {}) override;

    /// Tries the file without changing anything.
    void tryFile(const QString& path);

private:
    enum class Stage { Choose, Tried, Done };
    struct Remark {
        qint64 row = 0;
        QString column;
        QString message;
        bool failed = false;
    };
    void buildActions();
    void chooseFile();
    void run(ImportMode mode);
    void take(const Result<ImportSummary>& summary, ImportMode mode);
    void undo();
    void showStage();
    [[nodiscard]] ImportKind kind() const;
    [[nodiscard]] QString failedRowsPath() const;

    Gateway& m_gateway;
    Importer& m_importer;
    RowsModel<Remark> m_model;
    Stage m_stage = Stage::Choose;
    QString m_path;
    ImportSummary m_summary;
    Label* m_counts;
    QAction* m_choose;
    QAction* m_next;
    QAction* m_undo;
};

} // namespace backroom::dataexchange
