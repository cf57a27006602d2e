#include "dataexchange/domain/ledger_file.h"

#include "foundation/domain/text_key.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace backroom::dataexchange {

namespace {

constexpr qsizetype fewTexts = 16;

/// What shops' lists of sales put between the goods: postage, carriage, discount, a line by hand, samples,
/// bad debt, commission, fees.
const std::array<QLatin1String, 10> services{
    QLatin1String("POST"),     QLatin1String("DOT"),  QLatin1String("C2"),
    QLatin1String("D"),        QLatin1String("M"),    QLatin1String("S"),
    QLatin1String("B"),        QLatin1String("CRUK"), QLatin1String("BANK CHARGES"),
    QLatin1String("AMAZONFEE")};

} // namespace

bool isNoGoods(const QString& sku) {
    const QString code = sku.simplified();
    static const QRegularExpression voucher(QStringLiteral("^gift_\\d{4}_\\d+$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return std::any_of(
               services.begin(), services.end(),
               [&](QLatin1String service) { return code.compare(service, Qt::CaseInsensitive) == 0; }) ||
           voucher.match(code).hasMatch();
}

stock::DocumentType documentTypeOf(const LedgerRow& row) {
    if (!row.quantity.isNegative())
        return stock::DocumentType::Issue;
    if (row.document.startsWith(QLatin1Char('C'), Qt::CaseInsensitive))
        return stock::DocumentType::Return;
    return row.priceMicros.value_or(0) == 0 ? stock::DocumentType::Adjustment : stock::DocumentType::Return;
}

Uuid LedgerGroup::uuid(int generation) const {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString& text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    add(QStringLiteral("backroom.ledger-file.1"));
    add(document);
    add(stock::documentTypeName(type));
    add(codeKey(site));
    add(textKey(reason));
    add(QString::number(effectiveAtMs));
    add(QString::number(generation));
    for (const LedgerRow& row : rows) {
        add(codeKey(row.sku));
        add(row.quantity.toString());
    }
    const QByteArray digest = hash.result();
    std::array<quint8, 10> random{};
    for (size_t i = 0; i < random.size(); ++i)
        random[i] = static_cast<quint8>(digest[static_cast<qsizetype>(i)]);
    return Uuid::v7(effectiveAtMs, random);
}

void LedgerGroups::add(const LedgerRow& row) {
    const stock::DocumentType type = documentTypeOf(row);
    const QString reason = type == stock::DocumentType::Adjustment ? row.description.simplified() : QString();
    const QString key = codeKey(row.document) + QChar(u'\0') + stock::documentTypeName(type) + QChar(u'\0') +
                        codeKey(row.site) + QChar(u'\0') + textKey(reason);
    auto known = m_index.constFind(key);
    if (known == m_index.constEnd()) {
        known = m_index.insert(key, m_groups.size());
        m_groups.append({row.document, type, row.site, row.party, reason, row.effectiveAtMs, {}});
    }
    m_groups[*known].rows.append(row);
}

void MostFrequent::add(const QString& text) {
    const QString clean = text.simplified();
    if (clean.isEmpty())
        return;
    if (const qsizetype at = find(clean); at >= 0) {
        ++m_texts[at].count;
        return;
    }
    m_texts.append({clean, 1});
    if (m_texts.size() <= fewTexts)
        return;
    if (m_index.isEmpty())
        for (qsizetype i = 0; i < m_texts.size(); ++i)
            m_index.insert(m_texts[i].text, i);
    m_index.insert(clean, m_texts.size() - 1);
}

qsizetype MostFrequent::find(const QString& text) const {
    if (!m_index.isEmpty())
        return m_index.value(text, -1);
    for (qsizetype i = 0; i < m_texts.size(); ++i)
        if (m_texts[i].text == text)
            return i;
    return -1;
}

QString MostFrequent::winner() const {
    QString best;
    int most = 0;
    for (const Counted& counted : m_texts)
        if (counted.count > most) {
            most = counted.count;
            best = counted.text;
        }
    return best;
}

} // namespace backroom::dataexchange
