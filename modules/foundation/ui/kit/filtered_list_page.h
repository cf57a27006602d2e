#pragma once

#include "foundation/ui/kit/list_filters.h"
#include "foundation/ui/kit/list_page.h"

#include <QTimer>

class QLineEdit;

namespace backroom {

/// A list page that a person narrows down: words that are typed, chips, kept views, an order. It holds no
/// rows: whoever derives from it is told by narrowed() and says what comes of it.
class FilteredListPage : public ListPage {
    Q_OBJECT
public:
    explicit FilteredListPage(const QString& viewId, QWidget* parent = nullptr);
    /// Site, typed words, the page's own chips, and what the filters say.
    [[nodiscard]] Asked asked() const override;
    [[nodiscard]] bool isSettling() const override { return m_typing.isActive(); }
    /// All but the site, which is one choice for all pages.
    [[nodiscard]] QJsonObject shownState() const override;
    void showState(const QJsonObject& state) override;

protected:
    using Own = QMap<QString, QString>;
    /// What a person chooses here beside words and filters, and views keep too: the site, a day, one item.
    [[nodiscard]] virtual Own own() const { return {}; }
    /// What is not in it is not chosen. Says nothing: narrowed() follows. The site stays where none is named.
    virtual void takeOwn(const Own& own) { Q_UNUSED(own) }
    /// The site among them.
    static const inline QString ownSite = QStringLiteral("site");
    /// These words stand in the field now, and count.
    virtual void takeWords(const QString& words);
    /// The field before the chips. What it starts is the page's; see narrowWhileTyping().
    QLineEdit* addSearch(const QString& objectName, const QString& name, const QString& hint);
    /// At every pause of typing; Enter goes to the rows.
    void narrowWhileTyping();
    /// `column` of the table and `order` of the list: how it lies unless a person says otherwise. The table
    /// is set by then.
    ListFilters& addFilters(const ListFilters::Setup& setup, const QString& column, const ListSort& order);

    [[nodiscard]] const QLineEdit& search() const { return *m_search; }
    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] const ListFilters& filters() const { return *m_filters; }
    [[nodiscard]] ListFilters& filters() { return *m_filters; }
    [[nodiscard]] ListSort order() const { return m_filters->sort().value_or(m_order); }
    /// Without blanks around it; empty where there is no field.
    [[nodiscard]] QString typed() const;
    /// Something is typed or a chip stands there.
    [[nodiscard]] bool isNarrowed() const;
    /// What is put away shows only where it is asked for.
    [[nodiscard]] ListFilter withoutArchived(const ListFilter& filter) const;

    /// What was typed counts already.
    void forgetTyping() { m_typing.stop(); }
    void sayNothingMatches();

    /// Other rows or another order are wanted.
    virtual void narrowed() = 0;
    /// All of it is to be seen again.
    virtual void clearFilters();

private:
    QLineEdit* m_search = nullptr;
    ListFilters* m_filters = nullptr;
    ListSort m_order;
    QTimer m_typing;
};

} // namespace backroom
