#pragma once

#include "dataexchange/ui/import/import_page.h"
#include "foundation/ui/kit/chip.h"
#include "main_window.h"
#include "workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace backroom::test {

/// The import step by step, with what each refuses, and the past ones: `look` is called at each.
template <class Look>
void walkTheImport(app::MainWindow& window, const QString& folder, Look look) {
    auto* page = qobject_cast<dataexchange::ImportPage*>(window.workspace()->currentPage());
    const auto goOn = [&window] {
        window.findChild<QAction*>(QStringLiteral("importNext"))->trigger();
        QTest::qWait(400);
    };
    QFile file(folder + QStringLiteral("/A list of everything that lies in the shop, March.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Reference of the article;Title;Preis;Bought on\n");
    for (int i = 0; i < 60; ++i)
        file.write(QStringLiteral("LOOK-%1;Storage jar made by hand, with a lid that closes;%2;03/04/2026\n")
                       .arg(i)
                       .arg(i % 7 == 0 ? QStringLiteral("seven") : QStringLiteral("7,90"))
                       .toUtf8());
    file.close();
    page->activate({{QStringLiteral("file"), file.fileName()}});
    QTest::qWait(400);
    look("import-1-file");
    goOn();
    // What the walk before this one chose is remembered.
    if (auto* anew = window.findChild<QPushButton*>(QStringLiteral("mappingAnew")); anew->isVisible())
        anew->click();
    goOn();
    look("import-2-columns-missing");
    auto* sku = window.findChild<QComboBox*>(QStringLiteral("map_sku"));
    sku->setCurrentIndex(sku->findText(QStringLiteral("Reference of the article")));
    auto* brand = window.findChild<QComboBox*>(QStringLiteral("map_brand"));
    brand->setCurrentIndex(brand->count() - 1);
    goOn();
    window.findChild<QLineEdit*>(QStringLiteral("fixed_brand"))->setText(QStringLiteral("Kera"));
    QTest::qWait(50);
    look("import-2-columns");
    goOn();
    look("import-3-trial");
    for (auto* only : page->findChildren<QCheckBox*>(QStringLiteral("importOnlyErrors")))
        only->setChecked(only->isVisible());
    look("import-3-errors");
    goOn();
    look("import-4-result");
    page->filterBar().setCurrentView(QStringLiteral("history"));
    QTest::qWait(400);
    look("import-history");
}

} // namespace backroom::test
