#include "locations/ui/bin_sheet.h"

#include "foundation/domain/text_key.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/label.h"
#include "locations/service/location_tree.h"
#include "locations/service/place_finder.h"
#include "locations/ui/place_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace backroom::locations {

using namespace Qt::StringLiterals;

namespace {
constexpr int previewed = 6;
} // namespace

BinSheet::BinSheet(const LocationsUiContext& context, LocationKind kind, const QString& parentCode,
                   QWidget* parent)
    : Sheet(kind == LocationKind::Bin ? tr("New bins in %1").arg(parentCode)
                                      : tr("New zone in %1").arg(parentCode),
            parent),
      m_context(context),
      m_kind(kind),
      m_parentCode(parentCode) {
    setObjectName(u"binSheet"_s);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::none, space::none, space::none, space::none);
    column->setSpacing(space::x2);
    if (kind == LocationKind::Bin)
        buildBins(body);
    else
        buildZone(body);
    setBody(body);
    m_create = setPrimary(kind == LocationKind::Bin ? tr("Create bins") : tr("Create zone"));
    connect(this, &Sheet::primaryTriggered, this, &BinSheet::create);
    setTitleCodes({parentCode});
    keepDraft(u"locations/new-%1/%2"_s.arg(locationKindName(kind), parentCode));
    if (kind == LocationKind::Bin)
        preview();
}

QLineEdit* BinSheet::addLine(QWidget* body, const QString& id, const QString& label, const QString& value) {
    auto* line = new QLineEdit(value);
    line->setObjectName(id);
    line->setAccessibleName(label);
    line->setFont(textFont(TextStyle::BodyCode));
    body->layout()->addWidget(new FormField(label, line));
    if (m_kind == LocationKind::Bin)
        connect(line, &QLineEdit::textChanged, this, &BinSheet::preview);
    return line;
}

void BinSheet::buildBins(QWidget* body) {
    m_pattern = addLine(body, u"binPattern"_s, tr("Pattern of the codes"), u"{aisle}-{bay:02}-{level:02}"_s);
    auto* ranges = new QWidget;
    auto* row = new QHBoxLayout(ranges);
    row->setContentsMargins(space::none, space::none, space::none, space::none);
    row->setSpacing(space::x3);
    body->layout()->addWidget(ranges);
    m_aisles = addLine(ranges, u"binAisles"_s, tr("Aisles"), u"A"_s);
    m_bays = addLine(ranges, u"binBays"_s, tr("Bays"), u"1-10"_s);
    m_levels = addLine(ranges, u"binLevels"_s, tr("Levels"), u"1-4"_s);
    m_count = new Label({}, TextStyle::BodyStrong);
    m_count->setObjectName(u"binCount"_s);
    body->layout()->addWidget(m_count);
    m_preview = new Label({}, TextStyle::BodyCode, Token::Second);
    m_preview->setObjectName(u"binPreview"_s);
    m_preview->setWordWrap(true);
    body->layout()->addWidget(m_preview);
    m_flaw = new FieldError;
    m_flaw->setObjectName(u"binError"_s);
    body->layout()->addWidget(m_flaw);
    for (QWidget* words :
         {static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_preview), static_cast<QWidget*>(m_flaw)})
        words->setContentsMargins(size::focusRoom, space::none, size::focusRoom, space::none);
}

void BinSheet::buildZone(QWidget* body) {
    m_code = addLine(body, u"zoneCode"_s, tr("Code"), {});
    m_name = new QLineEdit;
    m_name->setObjectName(u"zoneName"_s);
    body->layout()->addWidget(new FormField(tr("Name"), m_name));
    m_purpose = new QComboBox;
    m_purpose->setObjectName(u"zonePurpose"_s);
    for (const auto purpose :
         {ZonePurpose::Storage, ZonePurpose::Receiving, ZonePurpose::Packing, ZonePurpose::Quarantine})
        m_purpose->addItem(purposeWords(purpose), zonePurposeName(purpose));
    body->layout()->addWidget(new FormField(tr("Purpose"), m_purpose));
    m_flaw = new FieldError;
    body->layout()->addWidget(m_flaw);
}

Result<BinPattern> BinSheet::pattern() const {
    return BinPattern::parse(m_pattern->text(), m_aisles->text(), m_bays->text(), m_levels->text());
}

void BinSheet::preview() {
    ++m_previews;
    const auto made = pattern();
    m_create->setEnabled(made.has_value());
    if (!made) {
        m_count->clear();
        m_preview->clear();
        return m_flaw->showError(made.error());
    }
    m_flaw->clear();
    const auto n = int(made->codes().size());
    m_count->setText(n == 1 ? tr("1 bin") : tr("%1 bins").arg(n));
    m_preview->setText(made->preview(previewed).join(u"   "_s));
    lookForTaken(made->codes());
}

/// Which of them exist already is said while it is typed, not when everything else is done.
void BinSheet::lookForTaken(const QStringList& codes) {
    m_context.gateway.run([&finder = m_context.finder, codes] { return finder.byCodes(codes); })
        .then(this, [this, codes, asked = m_previews](const Result<QHash<QString, Place>>& found) {
            if (asked != m_previews || !found || found->isEmpty())
                return;
            QStringList taken;
            for (const QString& code : codes) {
                if (found->contains(codeKey(code)))
                    taken.append(code);
            }
            m_create->setEnabled(false);
            const QString named = QStringList(taken.mid(0, previewed)).join(u", "_s);
            m_flaw->showError({ErrorKind::Conflict,
                               u"locations.code_taken"_s,
                               tr("%Ln of these exist already: %1", nullptr, int(taken.size()))
                                   .arg(taken.size() > previewed ? tr("%1 and more").arg(named) : named),
                               {},
                               tr("change the ranges or the pattern"),
                               {}});
        });
}

void BinSheet::create() {
    clearError();
    if (m_kind != LocationKind::Bin)
        return createZone();
    const auto made = pattern();
    if (!made)
        return m_flaw->showError(made.error());
    m_create->setEnabled(false);
    m_context.gateway
        .run([&tree = m_context.tree, &finder = m_context.finder, parent = m_parentCode,
              pattern = *made]() -> Result<Place> {
            BACKROOM_CHECK(tree.createBins(parent, pattern));
            return finder.byCode(pattern.codes().first());
        })
        .then(this, [this, places = int(made->codes().size())](const Result<Place>& first) {
            m_create->setEnabled(true);
            if (!first)
                return m_flaw->showError(first.error());
            emit created(first->id(), places);
            accept();
        });
}

void BinSheet::createZone() {
    PlaceDraft draft;
    draft.kind = LocationKind::Zone;
    draft.parentCode = m_parentCode;
    draft.code = m_code->text();
    draft.name = m_name->text();
    draft.purpose = zonePurposeFromName(m_purpose->currentData().toString()).value_or(ZonePurpose::Storage);
    m_context.gateway.run([&tree = m_context.tree, draft] { return tree.create(draft); })
        .then(this, [this](const Result<Place>& zone) {
            if (!zone)
                return m_flaw->showError(zone.error());
            emit created(zone->id(), 1);
            accept();
        });
}

} // namespace backroom::locations
