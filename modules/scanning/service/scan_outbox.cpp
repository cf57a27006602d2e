#include "scanning/service/scan_outbox.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <vector>

namespace backroom::scanning {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(backroom::scanning::ScanOutbox)
};

constexpr int programs = 99; // of one person at one desk

tl::unexpected<Error> notKept(const QString& path, const QString& detail) {
    return fail(ErrorKind::Unavailable, QStringLiteral("scanning.not_kept"),
                Text::tr("The scan was not taken: it cannot be kept at this desk"), path,
                Text::tr("make room on the disk, then scan again"), detail);
}

QByteArray lineOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray lineOf(const KeptScan& scan, const QString& account) {
    QJsonObject line{{QStringLiteral("scan"), scan.uuid.toString()},
                     {QStringLiteral("account"), account},
                     {QStringLiteral("task"), scanTaskName(scan.task)},
                     {QStringLiteral("session"), scan.session.toString()},
                     {QStringLiteral("document"), scan.document.toString()},
                     {QStringLiteral("code"), scan.code},
                     {QStringLiteral("at"), QString::number(scan.atMs)}};
    if (scan.quantity)
        line.insert(QStringLiteral("quantity"), scan.quantity->toString());
    if (scan.effect != ScanEffect::None)
        line.insert(QStringLiteral("effect"), scanEffectName(scan.effect));
    if (!scan.reason.isEmpty())
        line.insert(QStringLiteral("reason"), scan.reason);
    if (!scan.siteCode.isEmpty())
        line.insert(QStringLiteral("site"), scan.siteCode);
    for (const auto& [name, is] : {std::pair("typed", scan.isTyped), std::pair("first", scan.isFirst),
                                   std::pair("last", scan.isLast), std::pair("sent", scan.wasSent)}) {
        if (is)
            line.insert(QLatin1String(name), true);
    }
    return lineOf(line);
}

std::optional<KeptScan> scanFrom(const QJsonObject& line) {
    const auto text = [&line](const char* name) { return line.value(QLatin1String(name)).toString(); };
    const auto is = [&line](const char* name) { return line.value(QLatin1String(name)).toBool(); };
    const auto task = scanTaskFromName(text("task"));
    KeptScan scan;
    scan.uuid = Uuid::fromString(text("scan"));
    scan.code = text("code");
    if (scan.uuid.isNull() || scan.code.isEmpty() || !task)
        return std::nullopt;
    scan.task = *task;
    scan.session = Uuid::fromString(text("session"));
    scan.document = Uuid::fromString(text("document"));
    if (line.contains(QLatin1String("quantity"))) {
        const auto quantity = Quantity::parse(text("quantity"));
        if (!quantity)
            return std::nullopt;
        scan.quantity = *quantity;
    }
    scan.effect = scanEffectFromName(text("effect")).value_or(ScanEffect::None);
    scan.reason = text("reason");
    scan.siteCode = text("site");
    scan.isTyped = is("typed");
    scan.isFirst = is("first");
    scan.isLast = is("last");
    scan.wasSent = is("sent");
    scan.atMs = text("at").toLongLong();
    return scan;
}

/// The name of a file is not made after the name of a person.
QString folded(const QString& name) {
    return QString::fromLatin1(
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

/// A new name in a folder is on the disk when the folder is.
void syncFolder(const QString& folder) {
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

ScanOutbox::ScanOutbox(QString folder, Owner owner)
    : m_folder(std::move(folder)), m_owner(std::move(owner)) {}

ScanOutbox::~ScanOutbox() = default;

QString ScanOutbox::standardFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/backroom/kept");
}

QString ScanOutbox::path(int number) const {
    const QString name = folded(m_owner.company + QLatin1Char('\n') + m_owner.account);
    return QStringLiteral("%1/%2-%3.scans").arg(m_folder, name).arg(number);
}

Result<std::unique_ptr<QFile>> ScanOutbox::take(int number, QIODevice::OpenMode mode) const {
    auto file = std::make_unique<QFile>(path(number));
    if (mode.testFlag(QIODevice::ExistingOnly) && !file->exists())
        return std::unique_ptr<QFile>();
    if (!file->open(mode | QIODevice::Unbuffered))
        return notKept(file->fileName(), file->errorString());
    if (::flock(file->handle(), LOCK_EX | LOCK_NB) != 0)
        return std::unique_ptr<QFile>();
    file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file;
}

Result<QList<KeptScan>> ScanOutbox::open() {
    QByteArray all;
    std::vector<std::unique_ptr<QFile>> others;
    for (int number = 1; number <= programs; ++number) {
        BACKROOM_TRY(auto file, take(number, QIODevice::ReadWrite | QIODevice::ExistingOnly));
        if (!file)
            continue;
        // What the kill cut off is no line, and nothing may be glued to it.
        QByteArray lines = file->readAll();
        if (const qsizetype whole = lines.lastIndexOf('\n') + 1; whole < lines.size()) {
            qWarning("kept scans: %s ends in the middle of a line, which was never acknowledged",
                     qUtf8Printable(file->fileName()));
            lines.truncate(whole);
        }
        all += lines;
        if (m_file) {
            others.push_back(std::move(file));
            continue;
        }
        m_size = lines.size();
        if (!file->resize(m_size))
            return notKept(file->fileName(), file->errorString());
        m_file = std::move(file);
    }
    if (all.size() > m_size)
        BACKROOM_CHECK(write(all.mid(m_size)));
    for (const auto& other : others)
        other->resize(0);
    const QList<KeptScan> scans = read(all);
    m_open.clear();
    for (const KeptScan& scan : scans)
        m_open += scan.uuid;
    shrink();
    return scans;
}

QList<KeptScan> ScanOutbox::read(const QByteArray& lines) const {
    QList<KeptScan> scans;
    const auto find = [&scans](const QString& uuid) {
        return std::find_if(scans.begin(), scans.end(), [wanted = Uuid::fromString(uuid)](const KeptScan& s) {
            return s.uuid == wanted;
        });
    };
    for (const QByteArray& text : lines.split('\n')) {
        if (text.isEmpty())
            continue;
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        if (const auto gone = find(line.value(QLatin1String("gone")).toString()); gone != scans.end()) {
            scans.erase(gone);
            continue;
        }
        if (const auto kept = find(line.value(QLatin1String("refused")).toString()); kept != scans.end()) {
            kept->refused = line.value(QLatin1String("why")).toString();
            continue;
        }
        const auto scan = scanFrom(line);
        if (scan && line.value(QLatin1String("account")).toString() == m_owner.account)
            scans += *scan;
        else if (!line.contains(QLatin1String("gone")) && !line.contains(QLatin1String("refused")))
            qWarning("kept scans: a line of %s cannot be read", qUtf8Printable(m_file->fileName()));
    }
    return scans;
}

Done ScanOutbox::make() {
    if (m_file)
        return {};
    if (!QDir().mkpath(m_folder))
        return notKept(m_folder, QString::fromLocal8Bit(std::strerror(errno)));
    for (int number = 1; number <= programs && !m_file; ++number) {
        BACKROOM_TRY(m_file, take(number, QIODevice::ReadWrite));
    }
    if (!m_file)
        return notKept(m_folder, QStringLiteral("every file is in use"));
    m_size = m_file->size();
    syncFolder(m_folder);
    return {};
}

Done ScanOutbox::write(const QByteArray& lines) {
    BACKROOM_CHECK(make());
    const bool isWritten =
        m_file->seek(m_size) && m_file->write(lines) == lines.size() && ::fdatasync(m_file->handle()) == 0;
    if (!isWritten) {
        const QString why = m_file->errorString();
        m_file->resize(m_size); // half a line would swallow the next one
        return notKept(m_file->fileName(), why);
    }
    m_size += lines.size();
    return {};
}

Done ScanOutbox::keep(const KeptScan& scan) {
    BACKROOM_CHECK(write(lineOf(scan, m_owner.account)));
    m_open += scan.uuid;
    return {};
}

Done ScanOutbox::forget(const Uuid& scan) {
    if (!m_open.contains(scan))
        return {};
    BACKROOM_CHECK(write(lineOf(QJsonObject{{QStringLiteral("gone"), scan.toString()}})));
    m_open.removeAll(scan);
    shrink();
    return {};
}

void ScanOutbox::shrink() {
    if (m_file && m_open.isEmpty() && m_file->resize(0))
        m_size = 0;
}

Done ScanOutbox::refuse(const Uuid& scan, const QString& why) {
    return write(
        lineOf(QJsonObject{{QStringLiteral("refused"), scan.toString()}, {QStringLiteral("why"), why}}));
}

} // namespace backroom::scanning
