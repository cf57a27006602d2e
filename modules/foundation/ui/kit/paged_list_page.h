#pragma once

#include "foundation/ui/kit/filtered_list_page.h"
#include "foundation/ui/kit/paged_model_base.h"

namespace backroom {

/// A list page over a list of any length: what is typed and chosen is asked of the database, and what comes
/// is said. A record may be wanted: it is chosen once it is found among the rows.
class PagedListPage : public FilteredListPage {
    Q_OBJECT
public:
    using FilteredListPage::FilteredListPage;
    void refreshChanged() override { m_model->askAgain(); }
    [[nodiscard]] bool isSettling() const override {
        return FilteredListPage::isSettling() || m_model->isAsking();
    }

protected:
    /// Once, before anything else. The model stays the page's. `reading`: what is said while it is read.
    void setList(PagedModelBase& model, const QString& reading);

    void ask();
    void narrowed() override { ask(); }
    /// What is there is shown and read again; what is not there yet is asked for.
    void showOrAsk();
    void want(const std::optional<ListFilter>& wanted) { m_wanted = wanted; }
    [[nodiscard]] bool isWanting() const { return m_wanted.has_value(); }

    [[nodiscard]] virtual Result<ListRequest> request() const = 0;
    /// Where a question leads: to the first row, or to one of its own, which comes (PagedModelBase).
    enum class Leads { ToTheTop, ToARow };
    /// There are rows, and they are shown.
    virtual void rowsShown(Leads leads) { Q_UNUSED(leads) }
    virtual void sayEmpty() = 0;

private:
    void showAnswer(int rows);
    void showFound(int row);

    PagedModelBase* m_model = nullptr;
    QString m_reading;
    std::optional<ListFilter> m_wanted;
};

} // namespace backroom
