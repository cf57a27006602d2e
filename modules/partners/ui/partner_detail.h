#pragma once

#include "foundation/ui/kit/edited_record.h"
#include "foundation/ui/kit/last_change.h"
#include "partners/ui/partner_fields.h"
#include "partners/ui/partners_ui.h"

class QVBoxLayout;

namespace backroom {
class Button;
class Label;
class StatePill;
class WarningBand;
} // namespace backroom

namespace backroom::partners {

class AddressList;
class AddressSheet;

/// One supplier or customer: who it is, what nobody may overlook, what was delivered last, then the facts,
/// which turn into editors when touched.
class PartnerDetail : public QWidget {
    Q_OBJECT
public:
    explicit PartnerDetail(const PartnersUiContext& context, QWidget* parent = nullptr);
    void showPartner(PartnerId id);
    [[nodiscard]] PartnerId partner() const { return m_id; }
    /// Asks again; what is being edited stays as it is typed.
    void reload();
    void editFirst();
    Page::Closed cancelEditing();

signals:
    void changed(backroom::partners::PartnerId partner);
    /// For Ctrl+Z, beside changed().
    void made(const backroom::MadeChange& change);
    void failed(const backroom::Error& error);

private:
    void buildHead(QVBoxLayout* column);
    void buildFields(QVBoxLayout* column);
    void buildFoot(QVBoxLayout* column);
    void show(const Partner& partner);
    void save(qsizetype index, const QString& typed);
    void refused(qsizetype index, const Error& error);
    void editAddress(int index);
    void storeAddress(AddressSheet* sheet);
    void removeAddress(int index);
    void toggleArchived();
    void taken(const Partner& partner);
    void tellFact(qsizetype index, const Partner& before, const Partner& stored);
    /// Of what was stored only the addresses went from `before` to `after`.
    void tellAddresses(const Partner& before, const Partner& stored, const QString& what);

    PartnersUiContext m_context;
    PartnerId m_id;
    QList<PartnerField> m_fields;
    EditedRecord<Partner> m_record;
    PartnerPanel* m_panel = nullptr; ///< none where nobody knows of documents
    Label* m_name = nullptr;
    Label* m_code = nullptr;
    Label* m_reach = nullptr;
    StatePill* m_role = nullptr;
    WarningBand* m_warning = nullptr;
    AddressList* m_addresses = nullptr;
    Button* m_archive = nullptr;
    bool m_owesEdit = false; ///< what is to be edited is not read yet
};

} // namespace backroom::partners
