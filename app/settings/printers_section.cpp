#include "settings/printers_section.h"

#include "application.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/dialogs.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/label.h"
#include "scanning/service/item_label.h"
#include "view_export.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPrinterInfo>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <array>

namespace backroom::app {

namespace {

struct Size {
    int widthMm;
    int heightMm;
};
// What label printers of shops are fed with, and what lies in a tray of paper.
constexpr std::array<Size, 5> labelSizes{{{62, 29}, {57, 32}, {89, 36}, {100, 50}, {100, 150}}};
constexpr std::array<Size, 3> paperSizes{{{210, 297}, {148, 210}, {216, 279}}};

QString idOf(const QSizeF& mm) {
    return QStringLiteral("%1x%2").arg(qRound(mm.width())).arg(qRound(mm.height()));
}

QString paperName(const Size& size) {
    if (size.widthMm == 210)
        return QStringLiteral("A4");
    return size.widthMm == 148 ? QStringLiteral("A5") : QStringLiteral("Letter");
}

QList<QPair<QString, QString>> sizesOf(scanning::PrintUse use) {
    QList<QPair<QString, QString>> choices;
    const auto add = [&choices](const Size& size, const QString& name) {
        const QString words = PrintersSection::tr("%1 × %2 mm").arg(size.widthMm).arg(size.heightMm);
        choices.append({idOf(QSizeF(size.widthMm, size.heightMm)),
                        name.isEmpty() ? words : QStringLiteral("%1, %2").arg(name, words)});
    };
    if (use == scanning::PrintUse::Labels) {
        for (const Size& size : labelSizes)
            add(size, {});
    } else {
        for (const Size& size : paperSizes)
            add(size, paperName(size));
    }
    return choices;
}

QSizeF sizeFrom(const QString& id) {
    return {id.section(QLatin1Char('x'), 0, 0).toDouble(), id.section(QLatin1Char('x'), 1).toDouble()};
}

Done paintTestPage(QPagedPaintDevice& device) {
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorKind::Unavailable, QStringLiteral("print.not_printed"),
                    PrintersSection::tr("The page could not be printed"), {},
                    PrintersSection::tr("check that the printer is on and has paper"));
    const QRect room = painter.viewport();
    painter.drawRect(room.adjusted(0, 0, -1, -1));
    painter.drawText(room, Qt::AlignCenter,
                     PrintersSection::tr("Backroom: this is the edge of what this printer can print"));
    return {};
}

} // namespace

PrintersSection::PrintersSection(Application& application, QWidget* parent)
    : QWidget(parent),
      m_application(application),
      m_said(new Label({}, TextStyle::Body, Token::Second)),
      m_folder(new Label(exportFolder())),
      m_folderSaid(new Label({}, TextStyle::Body, Token::Bad)) {
    setObjectName(QStringLiteral("printers"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::none, space::x4, space::none, space::none);
    column->setSpacing(space::x2);
    column->addWidget(new Label(tr("Printers of this desk"), TextStyle::Section));
    addUse(column, scanning::PrintUse::Labels);
    addUse(column, scanning::PrintUse::Paper);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::x2);
    for (const scanning::PrintUse use : {scanning::PrintUse::Labels, scanning::PrintUse::Paper}) {
        const bool labels = use == scanning::PrintUse::Labels;
        auto* button = new Button(labels ? tr("Print a test label") : tr("Print a test page"));
        button->setObjectName(labels ? QStringLiteral("tryLabels") : QStringLiteral("tryPaper"));
        connect(button, &Button::clicked, this, [this, use] { tryOut(use); });
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    m_said->setObjectName(QStringLiteral("printerSaid"));
    m_said->setWordWrap(true);
    m_said->hide();
    column->addWidget(m_said);
    addFolder(column);
    showPrinters({});
}

void PrintersSection::addUse(QVBoxLayout* column, scanning::PrintUse use) {
    const bool labels = use == scanning::PrintUse::Labels;
    auto* printer = new FieldEditor(labels ? tr("Labels on") : tr("Paper on"), FieldEditor::Kind::Choice);
    printer->setObjectName(labels ? QStringLiteral("labelPrinter") : QStringLiteral("paperPrinter"));
    m_printers[std::size_t(use)] = printer;
    column->addWidget(printer);
    auto* size = new FieldEditor(labels ? tr("Label") : tr("Sheet"), FieldEditor::Kind::Choice);
    size->setObjectName(labels ? QStringLiteral("labelSize") : QStringLiteral("paperSize"));
    size->setChoices(sizesOf(use));
    size->setValue(idOf(scanning::printerOf(use).sizeMm));
    column->addWidget(size);
    connect(printer, &FieldEditor::committed, this, [printer, use](const QString& value) {
        scanning::PrinterChoice choice = scanning::printerOf(use);
        choice.printer = value;
        scanning::keepPrinter(use, choice);
        printer->setValue(value);
        printer->saved(tr("Saved"));
    });
    connect(size, &FieldEditor::committed, this, [size, use](const QString& value) {
        scanning::PrinterChoice choice = scanning::printerOf(use);
        choice.sizeMm = sizeFrom(value);
        scanning::keepPrinter(use, choice);
        size->setValue(value);
        size->saved(tr("Saved"));
    });
}

void PrintersSection::ask() {
    Answer(QtConcurrent::run([] {
        return QPrinterInfo::availablePrinterNames();
    })).then(this, [this](const QStringList& names) { showPrinters(names); });
}

void PrintersSection::showPrinters(const QStringList& names) {
    for (const scanning::PrintUse use : {scanning::PrintUse::Labels, scanning::PrintUse::Paper}) {
        const QString kept = scanning::printerOf(use).printer;
        QList<QPair<QString, QString>> choices{
            {QString(), tr("The system's own printer")},
            {scanning::PrinterChoice::toFile(), tr("None: a PDF each time")}};
        for (const QString& name : names)
            choices.append({name, name});
        if (!kept.isEmpty() && kept != scanning::PrinterChoice::toFile() && !names.contains(kept))
            choices.append({kept, tr("%1, which is not there").arg(kept)});
        FieldEditor* editor = m_printers[std::size_t(use)];
        if (editor->isEditing())
            continue;
        editor->setChoices(choices);
        editor->setValue(kept);
    }
}

void PrintersSection::addFolder(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::x2);
    auto* name = new Label(tr("Exports and PDFs"), TextStyle::Body, Token::Second);
    name->setFixedWidth(size::labelColumn);
    row->addWidget(name);
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_folder->setWordWrap(true);
    row->addWidget(m_folder, 1);
    auto* choose = new Button(tr("Choose another folder …"));
    choose->setObjectName(QStringLiteral("chooseExportFolder"));
    connect(choose, &Button::clicked, this, &PrintersSection::chooseFolder);
    row->addWidget(choose);
    column->addLayout(row);
    m_folderSaid->setObjectName(QStringLiteral("exportFolderSaid"));
    m_folderSaid->setWordWrap(true);
    m_folderSaid->hide();
    column->addWidget(m_folderSaid);
}

void PrintersSection::chooseFolder() {
    const FileQuestion question{QStringLiteral("exportFolder"),
                                FileUse::Folder,
                                tr("Folder for exports and PDFs"),
                                {},
                                exportFolder()};
    Dialogs::current().chooseFile(this, question, [this](const QString& folder) {
        Answer(QtConcurrent::run([folder] {
            return mayExportTo(folder);
        })).then(this, [this, folder](const Done& done) {
            if (done)
                keepExportFolder(folder);
            m_folder->setText(exportFolder());
            m_folderSaid->setVisible(!done);
            m_folderSaid->setText(done ? QString() : done.error().oneLine());
        });
    });
}

void PrintersSection::tryOut(scanning::PrintUse use) {
    const QString title = use == scanning::PrintUse::Labels ? tr("Test label") : tr("Test page");
    const QString path = exportPath(title, QStringLiteral(".pdf"), m_application.companyNow());
    Answer(QtConcurrent::run([use, path, choice = scanning::printerOf(use)]() -> Result<QString> {
        BACKROOM_TRY(const scanning::OpenPrinter printer, scanning::openPrinter(choice, path));
        if (use == scanning::PrintUse::Paper) {
            BACKROOM_CHECK(paintTestPage(*printer.device));
        } else {
            const scanning::ItemLabel label{tr("Test label"), QStringLiteral("TEST-1"),
                                            QStringLiteral("9520000000011"), choice.sizeMm};
            printer.device->setPageMargins({});
            BACKROOM_CHECK(scanning::paintLabel(*printer.device, label));
        }
        return scanning::printedWords(printer, choice);
    })).then(this, [this](const Result<QString>& said) {
        m_said->setToken(said ? Token::Second : Token::Bad);
        m_said->setText(said ? *said : said.error().oneLine());
        m_said->show();
        emit tried(m_said->text());
    });
}

} // namespace backroom::app
