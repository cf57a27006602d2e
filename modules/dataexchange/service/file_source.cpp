#include "dataexchange/service/file_source.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace backroom::dataexchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

constexpr qint64 chunkBytes = 256 * 1024;

tl::unexpected<Error> unreadable(const QString& path, const QString& reason) {
    return fail(ErrorKind::Unavailable, QStringLiteral("file.unreadable"),
                Text::tr("The file cannot be read"), path,
                Text::tr("check that you may read it and that it is no folder"), reason);
}

} // namespace

ByteSource sourceOf(QIODevice& device) {
    return [&device]() -> Result<QByteArray> {
        QByteArray chunk(chunkBytes, Qt::Uninitialized);
        const qint64 got = device.read(chunk.data(), chunkBytes);
        if (got < 0) {
            const auto* file = qobject_cast<QFileDevice*>(&device);
            return unreadable(file != nullptr ? file->fileName() : QString(), device.errorString());
        }
        chunk.truncate(got);
        return chunk;
    };
}

Result<ByteSource> openFile(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("file.absent"), Text::tr("There is no such file"),
                    path, Text::tr("check the name and the folder"));
    auto file = std::make_shared<QFile>(path);
    if (info.isDir() || !file->open(QIODevice::ReadOnly))
        return unreadable(path, file->errorString());
    return ByteSource([file, read = sourceOf(*file)] { return read(); });
}

ByteSource FileHash::of(ByteSource bytes) const {
    return [hash = m_hash, bytes = std::move(bytes)]() -> Result<QByteArray> {
        BACKROOM_TRY(QByteArray next, bytes());
        hash->addData(next);
        return next;
    };
}

} // namespace backroom::dataexchange
