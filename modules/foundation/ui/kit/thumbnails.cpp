#include "foundation/ui/kit/thumbnails.h"

namespace backroom {

Thumbnails::Thumbnails(Gateway& gateway, Read read, QObject* parent)
    : QObject(parent), m_gateway(gateway), m_read(std::move(read)) {
    m_gather.setSingleShot(true);
    m_gather.setInterval(0);
    connect(&m_gather, &QTimer::timeout, this, &Thumbnails::ask);
}

QPixmap Thumbnails::picture(const QString& hash) {
    if (hash.isEmpty())
        return {};
    if (!m_asked.contains(hash)) {
        m_asked.insert(hash);
        m_wanted.append(hash);
        m_gather.start();
    }
    return m_pictures.value(hash);
}

QVariant Thumbnails::cell(const QString& hash) {
    const QPixmap found = picture(hash);
    return found.isNull() ? QVariant() : QVariant(found);
}

void Thumbnails::ask() {
    using Images = QHash<QString, QImage>;
    m_gateway
        .run([read = m_read, hashes = std::exchange(m_wanted, {})]() -> Result<Images> {
            BACKROOM_TRY(const Bytes found, read(hashes));
            Images images;
            for (auto it = found.begin(); it != found.end(); ++it)
                images.insert(it.key(), QImage::fromData(it.value()));
            return images;
        })
        .then(this, [this](const Result<Images>& images) {
            // A list without its pictures still is the list.
            if (!images || images->isEmpty())
                return;
            for (auto it = images->begin(); it != images->end(); ++it)
                m_pictures.insert(it.key(), QPixmap::fromImage(it.value()));
            emit changed();
        });
}

} // namespace backroom
