#pragma once

#include "foundation/ui/kit/list_filters.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/paged_model_base.h"

#include <QTimer>

class QLineEdit;

namespace backroom {

/// A list page over a list of any length: what is typed and chosen is asked of the database, and what comes
/// is said. A record may be wanted: it is chosen once it is found among the rows.
class PagedListPage : public ListPage {
    Q_OBJECT
public:
    using ListPage::ListPage;
    void refreshChanged() override { m_model->askAgain(); }

protected:
    /// Once, before anything else. The model stays the page's. `reading`: what is said while it is read.
    void setList(PagedModelBase& model, const QString& reading);
    /// The field before the chips. What it starts is the page's; see askWhileTyping().
    QLineEdit* addSearch(const QString& objectName, const QString& name, const QString& hint);
    /// Asks at every pause of typing; Enter goes to the rows.
    void askWhileTyping();
    /// `column` of the table and `order` of the list: how it lies unless a person says otherwise.
    ListFilters& addFilters(const ListFilters::Setup& setup, const QString& column, const ListSort& order);

    [[nodiscard]] const QLineEdit& search() const { return *m_search; }
    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] const ListFilters& filters() const { return *m_filters; }
    [[nodiscard]] ListFilters& filters() { return *m_filters; }
    [[nodiscard]] ListSort order() const { return m_filters->sort().value_or(m_order); }
    /// What is put away shows only where it is asked for.
    [[nodiscard]] ListFilter withoutArchived(const ListFilter& filter) const;

    void ask();
    /// What is there is shown and read again; what is not there yet is asked for.
    void showOrAsk();
    void want(const std::optional<ListFilter>& wanted) { m_wanted = wanted; }
    [[nodiscard]] bool isWanting() const { return m_wanted.has_value(); }
    void sayNothingMatches();

    [[nodiscard]] virtual Result<ListRequest> request() const = 0;
    /// There are rows, and they are shown.
    virtual void rowsShown() {}
    virtual void sayEmpty() = 0;
    virtual void clearFilters() = 0;

private:
    void showAnswer(int rows);
    void showFound(int row);

    PagedModelBase* m_model = nullptr;
    QString m_reading;
    QLineEdit* m_search = nullptr;
    ListFilters* m_filters = nullptr;
    ListSort m_order;
    std::optional<ListFilter> m_wanted;
    QTimer m_typing;
};

} // namespace backroom
