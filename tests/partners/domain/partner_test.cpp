#include "partners/domain/partner.h"

#include "partners/domain/country.h"
#include "partners/domain/vat_number.h"

#include <QTest>

using namespace backroom;
using namespace backroom::partners;
using namespace Qt::StringLiterals;

namespace {

template <class T>
QString codeOf(const Result<T>& result) {
    return result ? u"(done)"_s : result.error().code;
}

Partner kera() {
    Partner partner;
    partner.name = u"Kera ceramics"_s;
    partner.isSupplier = true;
    return partner;
}

} // namespace

class PartnerTest : public QObject {
    Q_OBJECT
private slots:
    void vatNumbers_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char* typed, const char* kept) {
            QTest::addRow("%s", typed) << QString::fromLatin1(typed) << QString::fromLatin1(kept);
        };
        row("", "");
        row("DE 123 456 789", "DE123456789");
        row("de123456789", "DE123456789");
        row("DE12345678", "refused");
        row("ATU12345678", "ATU12345678");
        row("AT12345678", "refused");
        row("NL123456789B01", "NL123456789B01");
        row("NL123456789001", "refused");
        row("FR1A123456789", "FR1A123456789");
        row("FRO0123456789", "refused"); // no O and no I, they are taken for 0 and 1
        row("EL123456789", "EL123456789");
        row("GR123456789", "refused"); // Greece uses EL
        row("IE1234567WA", "IE1234567WA");
        row("ESX1234567X", "ESX1234567X");
        row("PL-123-456-78-90", "PL1234567890");
        row("XI123456789", "XI123456789");
        row("GB123456789", "GB123456789"); // not of the Union: letters and digits
        row("CHE123456789MWST", "CHE123456789MWST");
        row("123456789", "refused");
        row("ZZ123456789", "refused");
    }
    void vatNumbers() {
        QFETCH(const QString, typed);
        QFETCH(const QString, kept);
        const auto number = checkedVatNumber(typed);
        QCOMPARE(number ? *number : u"refused"_s, kept);
        if (!number)
            QCOMPARE(number.error().code, u"partners.vat_number"_s);
    }

    void countriesAreThoseOfIso3166() {
        QCOMPARE(countryCodes().size(), 249);
        QVERIFY(std::is_sorted(countryCodes().begin(), countryCodes().end()));
        QVERIFY(isCountryCode(u"DE"_s));
        QVERIFY(!isCountryCode(u"EU"_s));
        for (const QString& code : countryCodes())
            QVERIFY2(countryWords(code).size() > 4, qPrintable(code));
    }

    void textsAreCleaned() {
        Partner partner = kera();
        partner.name = u"  Kera   ceramics "_s;
        partner.email = u" orders@kera.example "_s;
        partner.currency = u"eur"_s;
        partner.language = u"PL"_s;
        partner.addresses = {
            {AddressKind::Main, {}, u" Ofenweg 4 \n\n  Hof 2"_s, u"62-800"_s, u"Kalisz"_s, u"pl"_s}};
        const auto clean = checkedPartner(partner);
        QVERIFY(clean);
        QCOMPARE(clean->name, u"Kera ceramics"_s);
        QCOMPARE(clean->email, u"orders@kera.example"_s);
        QCOMPARE(clean->currency, u"EUR"_s);
        QCOMPARE(clean->language, u"pl"_s);
        QCOMPARE(clean->addresses.first().street, u"Ofenweg 4\nHof 2"_s);
        QCOMPARE(addressText(clean->addresses.first()), u"Ofenweg 4, Hof 2, 62-800 Kalisz, PL"_s);
    }

    void whatCannotBeIsNamed_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* field, const QString& value, const char* code) {
            QTest::addRow("%s %s", field, qPrintable(value.left(20)))
                << QString::fromLatin1(field) << value << QString::fromLatin1(code);
        };
        row("name", u" "_s, "partners.name");
        row("name", QString(201, u'x'), "partners.name");
        row("code", u"KE RA"_s, "partners.code");
        row("email", u"kera.example"_s, "partners.email");
        row("email", u"a b@kera.example"_s, "partners.email");
        row("phone", u"call me"_s, "partners.phone");
        row("currency", u"XXQ"_s, "partners.currency");
        row("language", u"qq"_s, "partners.language");
        row("lead", u"1000"_s, "partners.lead_time");
        row("minimum", u"5"_s, "partners.minimum_order"); // of what currency?
        row("country", u"UK"_s, "partners.country");
        row("warning", QString(1001, u'x'), "partners.too_long");
    }
    void whatCannotBeIsNamed() {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        Partner partner = kera();
        const QHash<QString, QString*> texts{
            {u"name"_s, &partner.name},         {u"code"_s, &partner.code},
            {u"email"_s, &partner.email},       {u"phone"_s, &partner.phone},
            {u"currency"_s, &partner.currency}, {u"language"_s, &partner.language},
            {u"warning"_s, &partner.warning}};
        if (QString* text = texts.value(field))
            *text = value;
        if (field == "lead"_L1)
            partner.leadTimeDays = value.toInt();
        if (field == "minimum"_L1)
            partner.minimumOrderMinor = value.toLongLong();
        if (field == "country"_L1)
            partner.addresses = {{AddressKind::Main, {}, u"High Street 1"_s, {}, {}, value}};
        QTEST(codeOf(checkedPartner(partner)), "code");
    }

    void onePartnerIsSomething() {
        Partner partner = kera();
        partner.isSupplier = false;
        QCOMPARE(codeOf(checkedPartner(partner)), u"partners.role"_s);
    }

    void editsOfTwoFieldsMeet() {
        const Partner before = kera();
        Partner mine = before;
        mine.phone = u"+48 62 1"_s;
        Partner theirs = before;
        theirs.email = u"orders@kera.example"_s;
        const auto merged = editedPartner(before, mine, theirs);
        QVERIFY(merged);
        QCOMPARE(merged->phone, mine.phone);
        QCOMPARE(merged->email, theirs.email);
    }

    void editsOfOneFieldShowBothValues() {
        Partner before = kera();
        before.contact = u"Old"_s;
        Partner mine = before;
        mine.contact = u"Mine"_s;
        Partner theirs = before;
        theirs.contact = u"Theirs"_s;
        const auto merged = editedPartner(before, mine, theirs);
        QCOMPARE(codeOf(merged), u"partners.edit_conflict"_s);
        QVERIFY2(merged.error().where.contains(u"“Mine”"_s) && merged.error().where.contains(u"“Theirs”"_s),
                 qPrintable(merged.error().where));
    }

    void aMinimumKeepsItsCurrency() {
        Partner before = kera();
        before.currency = u"EUR"_s;
        before.minimumOrderMinor = 15000;
        Partner after = before;
        after.currency = u"USD"_s;
        QCOMPARE(codeOf(editedPartner(before, after, before)), u"partners.minimum_currency"_s);
        after.minimumOrderMinor.reset();
        QVERIFY(editedPartner(before, after, before));
    }
};

QTEST_APPLESS_MAIN(PartnerTest)
#include "partner_test.moc"
