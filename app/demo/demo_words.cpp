#include "demo/demo_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

namespace backroom::app::demo_words {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DemoWords)
};

/// Of every language there are words for; what a demo was made in is not what it is opened in.
QStringList brokenEverywhere() {
    constexpr auto english = "Broken in the warehouse";
    QStringList all{QString::fromLatin1(english)};
    const QDir words(QStringLiteral(":/words"));
    const QStringList files = words.entryList({QStringLiteral("backroom_*.qm")});
    for (const QString& file : files) {
        QTranslator translator;
        if (translator.load(words.filePath(file)))
            all += translator.translate("DemoWords", english);
    }
    all.removeAll(QString()); // a file that has no words for it
    return all;
}

} // namespace

QString broken() {
    return Text::tr("Broken in the warehouse");
}

QString pastItsDate() {
    return Text::tr("Past its date");
}

QString usedOurselves() {
    return Text::tr("Used ourselves");
}

QString found() {
    return Text::tr("Found");
}

QString lostOrStolen() {
    return Text::tr("Lost or stolen");
}

QString countedWrong() {
    return Text::tr("Counted wrong before");
}

QString arrivedBroken() {
    return Text::tr("Arrived broken");
}

QString wrongItemSent() {
    return Text::tr("Wrong item was sent");
}

QString changedTheirMind() {
    return Text::tr("Changed their mind");
}

QString foundInADrawer() {
    return Text::tr("Found in a drawer; nobody knows what it cost");
}

QString lot(const QString& lot) {
    return Text::tr("Lot %1").arg(lot);
}

QString lotRecalled(const QString& lot, const QString& supplier) {
    return Text::tr("Lot %1 is recalled by %2").arg(lot, supplier);
}

QString palletOfOthers() {
    return Text::tr("The pallet was for the firm next door");
}

QString onTheWayTo(const QString& site) {
    return Text::tr("On the way to %1").arg(site);
}

QString mainWarehouse() {
    return Text::tr("Main warehouse");
}

QString outletStore() {
    return Text::tr("Outlet store");
}

QString zone(const QString& code) {
    return Text::tr("Zone %1").arg(code);
}

QString quarantine() {
    return Text::tr("Quarantine");
}

QString packing() {
    return Text::tr("Packing");
}

QString cartonsOfSix() {
    return Text::tr("30 days net; cartons of 6");
}

QString halfInAdvance() {
    return Text::tr("Half in advance; packs of 12");
}

QString oftenLate() {
    return Text::tr("Often late: five days are usual. Order in good time.");
}

QString mountainRoad() {
    return Text::tr("Delivers up a mountain road: nothing over 25 kg in one parcel.");
}

bool isBroken(const QString& reason) {
    return brokenEverywhere().contains(reason);
}

} // namespace backroom::app::demo_words
