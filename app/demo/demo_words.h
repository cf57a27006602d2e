#pragma once

#include <QStringList>

/// What the people of the demo write down: reasons, notes, names of places. It is said in the language in
/// which the demo is made, and stays so in its books whoever reads them later.
namespace backroom::app::demo_words {

QString broken(); ///< why something was written off
QString pastItsDate();
QString usedOurselves();
QString found();
QString lostOrStolen();
QString countedWrong();
QString changedTheirMind();
QString arrivedBroken();
QString wrongItemSent();

QString foundInADrawer(); ///< notes of documents
QString lot(const QString& lot);
QString lotRecalled(const QString& lot, const QString& supplier);
QString palletOfOthers();
QString onTheWayTo(const QString& site);

QString mainWarehouse(); ///< names of places
QString outletStore();
QString zone(const QString& code);
QString quarantine();
QString packing();

QString cartonsOfSix(); ///< terms of suppliers, and what is to be known of a partner
QString halfInAdvance();
QString oftenLate();
QString mountainRoad();

/// Is it the reason broken(), in whatever language the demo was made?
bool isBroken(const QString& reason);

} // namespace backroom::app::demo_words
