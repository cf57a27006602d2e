#include "locations/ui/site_sheet.h"

#include "locations/service/location_tree.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace backroom::locations {

using namespace Qt::StringLiterals;

SiteSheet::SiteSheet(const LocationsUiContext& context, QWidget* parent)
    : Sheet(tr("New site"), parent), m_context(context) {
    setObjectName(u"siteSheet"_s);
    setWords(
        tr("A building or shop of its own. It gets a receiving location, where goods without a bin arrive."));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::none, space::none, space::none, space::none);
    column->setSpacing(space::x2);
    m_code = new QLineEdit;
    m_code->setObjectName(u"siteCode"_s);
    m_code->setFont(textFont(TextStyle::BodyCode));
    m_codeField = new FormField(tr("Code"), m_code);
    m_codeField->setHint(tr("Short, without blanks, like MAIN"));
    column->addWidget(m_codeField);
    m_name = new QLineEdit;
    m_name->setObjectName(u"siteName"_s);
    column->addWidget(new FormField(tr("Name"), m_name));
    m_timeZone = new QComboBox;
    m_timeZone->setObjectName(u"siteTimeZone"_s);
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
        m_timeZone->addItem(QString::fromUtf8(zone));
    m_timeZone->setCurrentText(QString::fromUtf8(context.zone.id()));
    m_timeZoneField = new FormField(tr("Time zone"), m_timeZone);
    m_timeZoneField->setHint(tr("It decides which business day a movement falls on."));
    column->addWidget(m_timeZoneField);
    setBody(body);
    setPrimary(tr("Create site"));
    keepDraft(u"locations/new-site"_s);
    connect(this, &Sheet::primaryTriggered, this, &SiteSheet::create);
    m_code->setFocus();
}

void SiteSheet::create() {
    clearError();
    m_codeField->clearError();
    m_timeZoneField->clearError();
    PlaceDraft draft;
    draft.kind = LocationKind::Site;
    draft.code = m_code->text();
    draft.name = m_name->text();
    draft.timeZone = m_timeZone->currentText();
    m_context.gateway.run([&tree = m_context.tree, draft] { return tree.createSite(draft); })
        .then(this, [this](const Result<Place>& site) {
            if (site) {
                emit created(site->id());
                return accept();
            }
            const QString& code = site.error().code;
            if (code.startsWith("locations.code"_L1))
                m_codeField->showError(site.error());
            else if (code == "locations.time_zone"_L1)
                m_timeZoneField->showError(site.error());
            else
                showError(site.error());
        });
}

} // namespace backroom::locations
