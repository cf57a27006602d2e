#include "partners/ui/address_list.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/row_stack.h"
#include "partners/domain/country.h"
#include "partners/ui/partner_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace backroom::partners {

using namespace Qt::StringLiterals;

namespace {

QString addressLines(const Address& address) {
    QStringList lines;
    const QString place = QString(address.postcode + u' ' + address.city).trimmed();
    for (const QString& line : {address.recipient, address.street, place, countryWords(address.country)}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace

AddressList::AddressList(Editing editing, QWidget* parent) : QWidget(parent), m_editing(editing) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::none, space::none, space::none, space::none);
    column->setSpacing(space::x2);
    column->addWidget(new Label(tr("Addresses"), TextStyle::Section));
    m_rows = new RowStack(space::x2);
    column->addWidget(m_rows);
    if (editing == Editing::Forbidden)
        return;
    auto* add = new Button(tr("Add address"));
    add->setObjectName(u"addAddress"_s);
    connect(add, &QPushButton::clicked, this, &AddressList::addRequested);
    column->addWidget(add, 0, Qt::AlignLeft);
}

void AddressList::setAddresses(const QList<Address>& addresses) {
    if (!m_rows->isEmpty() && addresses == m_addresses)
        return; // the same again: what has the focus keeps it
    m_addresses = addresses;
    m_rows->clear();
    if (addresses.isEmpty())
        m_rows->add(new Label(tr("None yet."), TextStyle::Body, Token::Quiet));
    for (int i = 0; i < int(addresses.size()); ++i)
        m_rows->add(makeRow(i));
}

QWidget* AddressList::makeRow(int index) {
    const Address& address = m_addresses.at(index);
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(space::none, space::none, space::none, space::none);
    column->setSpacing(space::none);
    column->addWidget(new Label(addressKindWords(address.kind), TextStyle::Body, Token::Second));
    auto* text = new Label(addressLines(address));
    text->setObjectName(u"addressText"_s);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text);
    if (m_editing == Editing::Allowed)
        column->addWidget(makeActions(index), 0, Qt::AlignLeft);
    return row;
}

QWidget* AddressList::makeActions(int index) {
    auto* actions = new QWidget;
    auto* line = new QHBoxLayout(actions);
    line->setContentsMargins(space::none, space::none, space::none, space::none);
    line->setSpacing(space::x2);
    const QString which = addressText(m_addresses.at(index));
    auto* edit = new Button(tr("Change"), ButtonKind::Quiet);
    edit->setObjectName(u"changeAddress"_s);
    edit->setAccessibleName(tr("Change the address %1").arg(which));
    connect(edit, &QPushButton::clicked, this, [this, index] { emit editRequested(index); });
    line->addWidget(edit);
    auto* remove = new Button(tr("Remove"), ButtonKind::Quiet);
    remove->setObjectName(u"removeAddress"_s);
    remove->setAccessibleName(tr("Remove the address %1").arg(which));
    connect(remove, &QPushButton::clicked, this, [this, index] { emit removeRequested(index); });
    line->addWidget(remove);
    return actions;
}

} // namespace backroom::partners
