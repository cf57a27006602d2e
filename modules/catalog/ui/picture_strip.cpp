#include "catalog/ui/picture_strip.h"

#include "catalog/service/product_pictures.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace backroom::catalog {

using namespace Qt::StringLiterals;

namespace {
constexpr int side = size::pictureRow + space::x3;
}

PictureStrip::PictureStrip(const CatalogUiContext& context, QWidget* parent)
    : QWidget(parent),
      m_thumbnails(new Thumbnails(
          context.gateway,
          [&pictures = context.pictures](const QStringList& hashes) { return pictures.thumbnails(hashes); },
          this)),
      m_row(new QHBoxLayout) {
    setObjectName(u"pictureStrip"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::none, space::none, space::none, space::none);
    column->setSpacing(space::x1);
    m_row->setSpacing(space::x1);
    m_row->addStretch(1);
    column->addLayout(m_row);
    connect(m_thumbnails, &Thumbnails::changed, this, &PictureStrip::paintPictures);
    if (context.editing == Editing::Forbidden)
        return;
    auto* deeds = new QHBoxLayout;
    deeds->setSpacing(space::x1);
    const auto deed = [this, deeds](const char* name, const QString& words) {
        auto* button = new Button(words, ButtonKind::Quiet);
        button->setObjectName(QString::fromLatin1(name));
        deeds->addWidget(button);
        return button;
    };
    m_first = deed("pictureFirst", tr("Show first"));
    m_later = deed("pictureLater", tr("Move on"));
    m_remove = deed("pictureRemove", tr("Remove picture"));
    deeds->addStretch(1);
    column->addLayout(deeds);
    connect(m_first, &Button::clicked, this, [this] { emit placeWanted(m_chosen, 0); });
    connect(m_later, &Button::clicked, this,
            [this] { emit placeWanted(m_chosen, int((m_hashes.indexOf(m_chosen) + 1) % m_hashes.size())); });
    connect(m_remove, &Button::clicked, this, [this] { emit removeWanted(m_chosen); });
}

void PictureStrip::setPictures(const QStringList& hashes) {
    m_hashes = hashes;
    if (!hashes.contains(m_chosen))
        m_chosen = hashes.value(0);
    setVisible(!hashes.isEmpty());
    rebuild();
}

void PictureStrip::rebuild() {
    qDeleteAll(std::exchange(m_buttons, {}));
    for (qsizetype i = 0; m_hashes.size() > 1 && i < m_hashes.size(); ++i) {
        auto* button = new Button(QString(), ButtonKind::Quiet);
        button->setObjectName(u"picture%1"_s.arg(i + 1));
        button->setAccessibleName(tr("Picture %1 of %2").arg(i + 1).arg(m_hashes.size()));
        button->setCheckable(true);
        button->setFixedSize(side, side);
        button->setIconSize({size::pictureRow, size::pictureRow});
        connect(button, &Button::clicked, this, [this, hash = m_hashes.at(i)] { choose(hash); });
        m_row->insertWidget(int(i), button);
        m_buttons += button;
    }
    paintPictures();
}

void PictureStrip::choose(const QString& hash) {
    m_chosen = hash;
    paintPictures();
    emit pictureChosen(hash);
}

void PictureStrip::paintPictures() {
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setIcon(QIcon(m_thumbnails->picture(m_hashes.at(i))));
        m_buttons.at(i)->setChecked(m_hashes.at(i) == m_chosen);
    }
    if (!m_first)
        return;
    m_first->setVisible(m_hashes.size() > 1);
    m_later->setVisible(m_hashes.size() > 1);
    m_first->setEnabled(m_chosen != m_hashes.value(0));
}

} // namespace backroom::catalog
