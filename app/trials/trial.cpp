#include "trials/trial.h"

#include "trials/trial_facts.h"
#include "view_export.h"

#include <QCoreApplication>
#include <QDir>

namespace backroom::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Trials)
};

PageLink documentLink(const QString& number) {
    if (number.isEmpty())
        return {QStringLiteral("movements"), {}};
    return {QStringLiteral("movements"), {{QStringLiteral("document"), number}}};
}

QList<Trial> atTheStations(const TrialFacts& facts) {
    return {
        {QStringLiteral("delivery"),
         Text::tr("Receive Kera's delivery PO-1042"),
         Text::tr("Scan PO-1042, a bin, then the goods. 8* before a scan takes eight. F12 posts."),
         IconName::Receive,
         Permission::PostStock,
         {QStringLiteral("receive"), {}}},
        {QStringLiteral("parcel"),
         Text::tr("Receive a parcel nobody announced"),
         Text::tr("Without a delivery note: a bin, the goods, F12."),
         IconName::Box,
         Permission::PostStock,
         {QStringLiteral("receive"), {}}},
        {QStringLiteral("unknown"),
         Text::tr("Say what a code nobody knows is"),
         Text::tr("Scan 9520999000016 at the dock, then F3, three letters of the product, Enter."),
         IconName::Barcode,
         Permission::EditCatalog,
         {QStringLiteral("receive"), {{QStringLiteral("parked"), true}}}},
        {QStringLiteral("move"),
         Text::tr("Move six mugs to another bin"),
         Text::tr("Three scans: the carton, A-01-02, B-02-01."),
         IconName::Movements,
         Permission::PostStock,
         {QStringLiteral("transfer"), {}}},
        {QStringLiteral("broken"),
         Text::tr("Write off a mug that broke"),
         Text::tr("Scan A-01-02, then the mug: one is missing. F7 and a digit say why, F12 posts."),
         IconName::Scale,
         Permission::AdjustStock,
         {QStringLiteral("adjust"), {}}},
        {QStringLiteral("takeBack"), Text::tr("Take a document of yours back"),
         Text::tr("Here is a wrong receipt that was taken back. Choose one of yours and press Ctrl+Z."),
         IconName::Undo, Permission::ReverseDocument, documentLink(facts.wrongReceipt)},
        {QStringLiteral("hooks"), Text::tr("Bring back 100 hooks that never arrived"),
         Text::tr("Transfer TR-0318 left six days ago. Ctrl+Z takes it back to the outlet."), IconName::Truck,
         Permission::ReverseDocument, documentLink(facts.lostTransfer)},
    };
}

QList<Trial> inTheOffice(const TrialFacts& facts) {
    return {
        {QStringLiteral("why"),
         Text::tr("Ask why 57 advent boxes lie there"),
         Text::tr("Ctrl+E: these entries make the number. Nobody bought one for 300 days."),
         IconName::Explain,
         Permission::ReadStock,
         {QStringLiteral("stock"), {{QStringLiteral("variant"), facts.adventBox}}}},
        {QStringLiteral("price"),
         Text::tr("Find out who changed a price"),
         Text::tr(
             "The blue mug's, nine days ago. “Who changed this?” beside the product tells before and after."),
         IconName::Eye,
         Permission::ReadJournal,
         {QStringLiteral("products"), {{QStringLiteral("variant"), facts.blueMug}}}},
        {QStringLiteral("excel"),
         Text::tr("Take the stock list to Excel"),
         Text::tr("Ctrl+Shift+E, without a question. Numbers are numbers, 0017 stays 0017."),
         IconName::Excel,
         Permission::ExportData,
         {QStringLiteral("stock"), {}}},
        {QStringLiteral("import"),
         Text::tr("Import a price list and take it back"),
         Text::tr("A file lies ready. Ctrl+Enter goes on step by step; the result offers the undo."),
         IconName::Import,
         Permission::ImportData,
         {QStringLiteral("import"), {{QStringLiteral("kind"), QStringLiteral("products")}}},
         practiceFile()},
    };
}

} // namespace

QList<Trial> allTrials(const TrialFacts& facts) {
    return atTheStations(facts) + inTheOffice(facts);
}

QString practiceFile() {
    return QDir(exportFolder()).filePath(Text::tr("practice-products.csv"));
}

QByteArray practiceFileContent() {
    return "sku,name,price\n"
           "GRD-101,Watering can,24.90\n"
           "GRD-102,Seed tray,7.50\n"
           "GRD-103,Dibber,12.00\n";
}

} // namespace backroom::app
