// Who did it: everywhere by the name that people call each other, not by the one that is typed to sign in.

#include "foundation/service/journal_seal.h"
#include "identity/service/accounts.h"
#include "list_hands.h"
#include "sights.h"

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

class PersonsNamesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void everyPageSaysWho_data() { EachEngine::rows(); }
    void everyPageSaysWho() {
        TestCompany company;
        Shop shop(company);
        MUST(identity::Accounts(company.as("admin"))
                 .add({u"jr"_s, u"Jonna Reimers"_s, identity::Role::Manager, TestCompany::password()}));
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        OpenWindow open(company, u"jr"_s, u"today"_s);
        const auto posted = open.application().gateway().run([&services = open.application().services(),
                                                              draft = shop.receipt(Shop::item1(), 7)] {
            const auto receipt = services.posting.post(draft);
            return receipt ? services.posting.reverse(receipt->number, {}, services.desk.newUuid()) : receipt;
        });
        QTRY_VERIFY(posted.isFinished() && posted.result());
        MUST(sealJournal(company.database()));
        // The last documents of Today.
        QTRY_VERIFY(open.find("lastDocuments") &&
                    open.find("lastDocuments")->accessibleDescription().contains(u"Jonna Reimers"_s));
        goTo(open, u"movements"_s);
        QTRY_COMPARE(listColumn(open, "person"),
                     QStringList({u"Jonna Reimers"_s, u"Jonna Reimers"_s, u"manager"_s}));
        addFilter(open, u"Person"_s, u"contains"_s, u"Reimers"_s);
        QTRY_COMPARE(listModel(open).rowCount(), 2);
        goTo(open, u"stock"_s);
        QTRY_VERIFY(open.find("itemSku"));
        QTRY_VERIFY(wordsOf(open.find("itemDetail")).contains(u"by Jonna Reimers"_s));
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(open.find<QAbstractItemView>("explainTable"));
        const QModelIndex entry = open.find<QAbstractItemView>("explainTable")->model()->index(0, 0);
        QTRY_VERIFY(entry.data(TableRole::Second).toString().contains(u"Jonna Reimers"_s));
        goTo(open, u"journal"_s);
        QTRY_VERIFY(listColumn(open, "who").contains(u"Jonna Reimers"_s));
        addFilter(open, u"Who"_s, u"contains"_s, u"Jonna"_s);
        QTRY_VERIFY(!listColumn(open, "who").contains(u"manager"_s));
        const int hers = listModel(open).rowCount();
        QVERIFY(hers >= 2);
        QTRY_VERIFY(open.find<QLabel>("journalWho") &&
                    open.find<QLabel>("journalWho")->text().startsWith(u"Jonna Reimers"_s));
        // By the name she signs in with she is found too.
        write(open, "journalSearch", u"jr"_s);
        QTRY_COMPARE(listModel(open).rowCount(), hers);
        const auto report = open.application().gateway().run(
            [&book = open.application().services().reports]() -> Result<QString> {
                BACKROOM_TRY(const auto prepared, book.prepare(u"stock-on-hand"_s, {}));
                return prepared.info.person;
            });
        QTRY_VERIFY(report.isFinished());
        QCOMPARE(report.result().value(), u"Jonna Reimers"_s);
    }
};

QTEST_MAIN(PersonsNamesTest)
#include "persons_names_test.moc"
