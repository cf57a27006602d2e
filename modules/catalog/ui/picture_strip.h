#pragma once

#include "catalog/ui/catalog_ui.h"
#include "foundation/ui/kit/thumbnails.h"

class QHBoxLayout;

namespace backroom {
class Button;
}

namespace backroom::catalog {

/// All pictures of a product beneath its first one: one is chosen by a click, then put first, moved on or
/// taken away. It stores nothing itself.
class PictureStrip : public QWidget {
    Q_OBJECT
public:
    explicit PictureStrip(const CatalogUiContext& context, QWidget* parent = nullptr);
    /// In their order; hidden with fewer than one.
    void setPictures(const QStringList& hashes);
    [[nodiscard]] const QStringList& pictures() const { return m_hashes; }
    [[nodiscard]] QString chosen() const { return m_chosen; }

signals:
    /// To be looked at larger.
    void pictureChosen(const QString& hash);
    /// To stand at this place, counted from 0.
    void placeWanted(const QString& hash, int place);
    void removeWanted(const QString& hash);

private:
    void choose(const QString& hash);
    void rebuild();
    void paintPictures();

    Thumbnails* m_thumbnails;
    QStringList m_hashes;
    QString m_chosen;
    QHBoxLayout* m_row;
    QList<Button*> m_buttons;
    Button* m_first = nullptr;
    Button* m_later = nullptr;
    Button* m_remove = nullptr;
};

} // namespace backroom::catalog
