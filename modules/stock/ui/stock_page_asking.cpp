// What the stock page asks, and what it does when others post.
#include "foundation/domain/change.h"
#include "foundation/ui/kit/detail_stack.h"
#include "locations/ui/pickers/site_choice.h"
#include "stock/ui/item_detail.h"
#include "stock/ui/stock_page.h"

#include <QSet>

namespace backroom::stock {

namespace {

const QString documentEntity = QStringLiteral("stock.document");
constexpr int mostDocuments = 200; // more are read faster with all the rest

/// What the journal tells of these leaves every row as it is.
const QSet<QString>& withoutStock() {
    static const QSet<QString> entities{
        QStringLiteral("scanning.session"),    QStringLiteral("identity.session"),
        QStringLiteral("identity.account"),    QStringLiteral("stock.reason"),
        QStringLiteral("dataexchange.import"), QStringLiteral("partners.partner")};
    return entities;
}

} // namespace

StockQuestion StockPage::question() const {
    StockQuestion question;
    question.locationPath = m_place.isEmpty() ? m_site->code() : m_placePath;
    if (m_asOf.isValid())
        question.asOfMs = endOfBusinessDayMs(m_asOf, m_access.zone);
    return question;
}

void StockPage::refreshChanged() {
    ask(Asking::SameQuestion);
    showItemAgain();
}

void StockPage::showItemAgain() {
    if (m_shown && m_detail->currentWidget() == m_item)
        showItem(m_shown);
}

void StockPage::takeChanges(const QList<Change>& changes) {
    QList<Uuid> posted;
    bool isOther = false; // names, units, places: whose, no document says
    for (const Change& change : changes) {
        if (change.entity == documentEntity)
            posted += change.entityUuid;
        else if (!withoutStock().contains(change.entity))
            isOther = true;
    }
    // A past day is another one too when somebody posts for then.
    if (isOther || (!posted.isEmpty() && (m_isReading || !isHeld() || m_asOf.isValid())))
        return refreshChanged();
    if (posted.isEmpty())
        return;
    m_posted += posted;
    if (m_posted.size() > mostDocuments)
        return refreshChanged();
    askPosted();
    showItemAgain();
}

/// Only what moved is read again, and only its rows are looked at.
void StockPage::askPosted() {
    const int number = ++m_question;
    m_access.beside.gateway
        .run([reading = m_access.beside, shape = m_shape, question = question(),
              before = StockSheet{held(), m_sites},
              posted = m_posted] { return readChange(reading, shape, question, before, posted); })
        .then(this, [this, number](const Result<std::optional<StockChange>>& change) {
            if (number != m_question)
                return;
            if (!change)
                return showRefusal(change.error());
            if (!*change)
                return ask(Asking::SameQuestion);
            m_posted.clear();
            holdChanged((*change)->rows, [items = (*change)->items](const StockItem& item) {
                return items.contains(item.row.variant);
            });
        });
}

void StockPage::ask(Asking asking) {
    m_posted.clear();
    m_isReading = true;
    // Now, and not when the answer is there: a scan may have been refused meanwhile.
    if (asking == Asking::NewQuestion) {
        clearError();
        setWaiting(tr("Reading stock"));
    }
    const int number = ++m_question;
    m_access.beside.gateway
        .run([reading = m_access.beside, shape = m_shape, question = question()]() -> Result<StockSheet> {
            BACKROOM_TRY(StockSheet sheet, readStock(reading, shape, question));
            if (shape == StockShape::Item && !question.asOfMs)
                BACKROOM_CHECK(addLastMoved(reading, sheet));
            return sheet;
        })
        .then(this, [this, number, asking](const Result<StockSheet>& sheet) {
            if (number != m_question)
                return;
            m_isReading = false;
            take(sheet, asking);
        });
}

void StockPage::take(const Result<StockSheet>& sheet, Asking asking) {
    clearWaiting();
    if (!sheet)
        return showRefusal(sheet.error());
    clearFailure();
    const bool otherSites = sheet->sites != m_sites;
    m_sites = sheet->sites;
    if (otherSites) {
        makeTable();
        filters().setColumns(filtersOf(model().columns()));
    }
    hold(sheet->rows, otherSites ? Asking::NewQuestion : asking);
}

void StockPage::askAnew() {
    m_detail->setCurrentWidget(m_item);
    ask(Asking::NewQuestion);
    if (m_shown)
        showItem(m_shown);
}

void StockPage::addValue(const SelectionSum& sum) {
    const int number = ++m_valued;
    const Result<Currency> currency = Currency::fromCode(m_access.currency);
    if (sum.rows == 0 || sum.isReading || !currency || !m_access.actor.may(Permission::SeeCost))
        return;
    QList<Goods> goods;
    const QList<int> rows = table().selectedRowNumbers();
    for (const int row : rows)
        goods.append({model().row(row).row.variant, model().row(row).row.onHand});
    m_access.beside.gateway
        .run([reading = m_access.beside, goods, asOf = question().asOfMs] {
            return reading.explain.valueOf(goods, asOf);
        })
        .then(this, [this, number, sum, money = *currency](const Result<GoodsValue>& value) {
            if (number != m_valued || !value)
                return; // what stands there is right, and says nothing of a value
            SelectionSum whole = sum;
            whole.unknownValues = value->unknown;
            if (value->unknown < sum.rows || value->valueMinor != 0)
                whole.valueMinor = value->valueMinor;
            whole.currency = money.code();
            whole.digits = money.minorDigits();
            emit selectionSumChanged(whole);
        });
}

} // namespace backroom::stock
