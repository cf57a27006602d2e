#pragma once

#include "partners/domain/partner.h"
#include "partners/ui/partners_ui.h"

#include <QWidget>

namespace backroom {
class Button;
class RowStack;
} // namespace backroom

namespace backroom::partners {

/// The addresses of a partner, one beneath the other, each with what can be done to it.
class AddressList : public QWidget {
    Q_OBJECT
public:
    explicit AddressList(Editing editing, QWidget* parent = nullptr);
    void setAddresses(const QList<Address>& addresses);

signals:
    void addRequested();
    void editRequested(int index);
    void removeRequested(int index);

private:
    QWidget* makeRow(int index);
    QWidget* makeActions(int index);

    Editing m_editing;
    QList<Address> m_addresses;
    RowStack* m_rows;
};

} // namespace backroom::partners
