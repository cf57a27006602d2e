#include "partners/ui/address_sheet.h"

#include "partners/domain/country.h"
#include "partners/ui/partner_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace backroom::partners {

using namespace Qt::StringLiterals;

AddressSheet::AddressSheet(const QString& title, const QList<Address>& addresses, int index, QWidget* parent)
    : Sheet(title, parent), m_seen(addresses) {
    Address address;
    if (index >= 0)
        m_original = address = addresses.value(index);
    else
        address.kind = addresses.isEmpty() ? AddressKind::Main : AddressKind::Delivery;
    setObjectName(u"addressSheet"_s);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::none, space::none, space::none, space::none);
    column->setSpacing(space::x1);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"addressKind"_s);
    for (const auto kind :
         {AddressKind::Main, AddressKind::Billing, AddressKind::Delivery, AddressKind::Returns})
        m_kind->addItem(addressKindWords(kind), addressKindName(kind));
    m_kind->setCurrentIndex(m_kind->findData(addressKindName(address.kind)));
    m_recipient =
        addLine(column, u"addressRecipient"_s, tr("To, where it is not the name"), address.recipient);
    m_street =
        addLine(column, u"addressStreet"_s, tr("Street and number"), address.street.section(u'\n', 0, 0));
    m_more = addLine(column, u"addressMore"_s, tr("Second line"),
                     address.street.section(u'\n', 1).replace(u'\n', u' '));
    m_postcode = addLine(column, u"addressPostcode"_s, tr("Postcode"), address.postcode);
    m_city = addLine(column, u"addressCity"_s, tr("City"), address.city);
    m_country = new QComboBox;
    m_country->setObjectName(u"addressCountry"_s);
    m_country->addItem(tr("None"), QString());
    for (const QString& code : countryCodes())
        m_country->addItem(countryWords(code), code);
    m_country->setCurrentIndex(qMax(0, m_country->findData(address.country)));
    column->addWidget(new FormField(tr("Country"), m_country));
    column->addWidget(new FormField(tr("For"), m_kind));
    setBody(body);
    setPrimary(tr("Save address"));
    m_street->setFocus();
}

void AddressSheet::keepDraftOf(const QString& partner) {
    keepDraft(m_original ? u"partners/%1/address/%2"_s.arg(partner, addressText(*m_original))
                         : u"partners/%1/address"_s.arg(partner));
}

QLineEdit* AddressSheet::addLine(QVBoxLayout* column, const QString& id, const QString& label,
                                 const QString& value) {
    auto* line = new QLineEdit(value);
    line->setObjectName(id);
    column->addWidget(new FormField(label, line));
    return line;
}

Address AddressSheet::address() const {
    Address address;
    address.kind = addressKindFromName(m_kind->currentData().toString()).value_or(AddressKind::Main);
    address.recipient = m_recipient->text();
    address.street = QString(m_street->text() + u'\n' + m_more->text());
    address.postcode = m_postcode->text();
    address.city = m_city->text();
    address.country = m_country->currentData().toString();
    return address;
}

void AddressSheet::showOvertaken(const QList<Address>& now) {
    QStringList theirs;
    for (const Address& address : now) {
        if (!m_seen.contains(address))
            theirs += addressText(address);
    }
    showFlaw({ErrorKind::Conflict,
              u"partners.edit_conflict"_s,
              tr("Somebody else changed this address meanwhile"),
              tr("yours “%1”, theirs “%2”")
                  .arg(addressText(address()), theirs.isEmpty() ? tr("removed") : theirs.join(u"; "_s)),
              tr("take theirs with Esc, or save once more to have yours beside it"),
              {}});
    m_original.reset();
}

void AddressSheet::showFlaw(const Error& error) {
    Error shown = error;
    if (error.kind == ErrorKind::Conflict)
        shown.what += u": "_s + error.where;
    showError(shown);
}

} // namespace backroom::partners
