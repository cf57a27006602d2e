#include "dataexchange/service/workbook_source.h"

#include "dataexchange/domain/sheet_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QXmlStreamReader>

#include <unzip.h>

namespace backroom::dataexchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

const QByteArray archiveMark("PK\x03\x04");
const QByteArray oldMark("\xD0\xCF\x11\xE0"); // Excel until 2003, and any with a password

QByteArray markOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(archiveMark.size()) : QByteArray();
}

tl::unexpected<Error> notOne(const QString& why) {
    return fail(ErrorKind::Invalid, QStringLiteral("workbook.not_one"), Text::tr("This is no Excel file"), {},
                Text::tr("save it as Excel (.xlsx) or as CSV in the spreadsheet program"), why);
}

struct Sheet {
    QString path; ///< in the archive
    DayZero zero = DayZero::Year1900;
};

/// One part of an archive, unpacked as it is read. An archive has one at a time.
class ArchivePart : public QIODevice {
public:
    explicit ArchivePart(unzFile archive) : m_archive(archive) { open(QIODevice::ReadOnly); }
    ~ArchivePart() override { unzCloseCurrentFile(m_archive); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override {
        constexpr qint64 most = 1 << 20;
        const int got = unzReadCurrentFile(m_archive, data, unsigned(qMin(size, most)));
        return got < 0 ? -1 : got;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    unzFile m_archive;
};

/// An open workbook, its sheet being read.
class Workbook {
public:
    Workbook() = default;
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;
    ~Workbook() {
        m_reader.reset();
        m_part.reset();
        if (m_archive)
            unzClose(m_archive);
    }
    Done open(const QString& path) {
        m_archive = unzOpen64(QFile::encodeName(path).constData());
        if (!m_archive)
            return notOne(QStringLiteral("not an archive"));
        BACKROOM_TRY(const Sheet sheet, findSheet());
        WorkbookValues values(sheet.zero);
        if (const auto styles = part(QStringLiteral("xl/styles.xml")))
            values.readStyles(*styles);
        QStringList texts;
        if (const auto shared = part(QStringLiteral("xl/sharedStrings.xml"))) {
            BACKROOM_TRY(texts, readSharedTexts(*shared));
        }
        m_part = part(sheet.path);
        if (!m_part)
            return notOne(sheet.path);
        m_reader = std::make_unique<SheetReader>(*m_part, std::move(texts), std::move(values));
        return {};
    }
    Result<QByteArray> next() { return m_reader->next(); }

private:
    std::unique_ptr<ArchivePart> part(const QString& name) {
        constexpr int anyCase = 2;
        if (unzLocateFile(m_archive, name.toUtf8().constData(), anyCase) != UNZ_OK ||
            unzOpenCurrentFile(m_archive) != UNZ_OK)
            return nullptr;
        return std::make_unique<ArchivePart>(m_archive);
    }
    /// Where the parts lie that the workbook names, by the names it gives them.
    QHash<QString, QString> relations() {
        QHash<QString, QString> found;
        const auto file = part(QStringLiteral("xl/_rels/workbook.xml.rels"));
        if (!file)
            return found;
        QXmlStreamReader xml(file.get());
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement ||
                xml.name() != QLatin1String("Relationship"))
                continue;
            const QString target = xml.attributes().value(QLatin1String("Target")).toString();
            found.insert(xml.attributes().value(QLatin1String("Id")).toString(),
                         target.startsWith(QLatin1Char('/'))
                             ? target.mid(1)
                             : QDir::cleanPath(QStringLiteral("xl/") + target));
        }
        return found;
    }
    Result<Sheet> findSheet() {
        const QHash<QString, QString> paths = relations();
        const auto file = part(QStringLiteral("xl/workbook.xml"));
        if (!file)
            return notOne(QStringLiteral("xl/workbook.xml"));
        QXmlStreamReader xml(file.get());
        Sheet sheet;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto attributes = xml.attributes();
            const auto zero = attributes.value(QLatin1String("date1904"));
            if (xml.name() == QLatin1String("workbookPr") && (zero == u"1" || zero == u"true"))
                sheet.zero = DayZero::Year1904;
            const auto state = attributes.value(QLatin1String("state"));
            if (xml.name() != QLatin1String("sheet") || !sheet.path.isEmpty() || state == u"hidden" ||
                state == u"veryHidden")
                continue;
            for (const auto& attribute : attributes)
                if (attribute.name() == QLatin1String("id") && !attribute.prefix().isEmpty())
                    sheet.path = paths.value(attribute.value().toString());
        }
        if (sheet.path.isEmpty())
            return notOne(xml.hasError() ? xml.errorString() : QStringLiteral("no sheet"));
        return sheet;
    }

    unzFile m_archive = nullptr;
    std::unique_ptr<ArchivePart> m_part;
    std::unique_ptr<SheetReader> m_reader;
};

} // namespace

bool isWorkbook(const QString& path) {
    const QByteArray mark = markOf(path);
    return mark == archiveMark || mark == oldMark;
}

CsvFormat workbookFormat() {
    CsvFormat format;
    format.delimiter = QLatin1Char(',');
    format.lines = CsvLines::Records;
    return format;
}

Result<ByteSource> openWorkbook(const QString& path) {
    if (markOf(path) == oldMark)
        return fail(ErrorKind::Invalid, QStringLiteral("workbook.old_or_protected"),
                    Text::tr("This Excel file is of an old kind or has a password"), path,
                    Text::tr("save it as Excel (.xlsx) without a password, or as CSV"));
    const auto workbook = std::make_shared<Workbook>();
    auto opened = workbook->open(path);
    if (!opened) {
        opened.error().where = path;
        return fail(opened.error());
    }
    return ByteSource([workbook] { return workbook->next(); });
}

} // namespace backroom::dataexchange
