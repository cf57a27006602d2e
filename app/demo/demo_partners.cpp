#include "demo/demo_partners.h"

#include "demo/demo_names.h"
#include "demo/demo_words.h"
#include "foundation/domain/text_key.h"
#include "foundation/service/transaction.h"
#include "partners/service/partners.h"
#include "stock/service/stock_usage.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace backroom::app {

namespace {

using partners::AddressKind;
using partners::Partner;

struct City {
    const char* postcode;
    const char* name;
};

struct Country {
    const char* code;
    const char* language;
    const char* dial;
    std::array<const char*, 5> streets;
    std::array<City, 5> cities;
};

constexpr std::array<Country, 4> countries = {
    {{"DE",
      "de",
      "+49 30 5550",
      {"Lindenweg", "Am Wehr", "Kirchgasse", "Mühlenstraße", "Torfweg"},
      {{{"29221", "Celle"},
        {"23552", "Lübeck"},
        {"99084", "Erfurt"},
        {"26122", "Oldenburg"},
        {"37073", "Göttingen"}}}},
     {"FR",
      "fr",
      "+33 1 99 00 ",
      {"Rue des Lilas", "Quai du Moulin", "Impasse du Four", "Allée des Érables", "Rue du Puits"},
      {{{"35000", "Rennes"},
        {"21000", "Dijon"},
        {"44000", "Nantes"},
        {"67000", "Strasbourg"},
        {"14000", "Caen"}}}},
     {"PL",
      "pl",
      "+48 22 100 ",
      {"ul. Lipowa", "ul. Młyńska", "ul. Słoneczna", "ul. Wodna", "ul. Żytnia"},
      {{{"62-800", "Kalisz"},
        {"87-100", "Toruń"},
        {"90-001", "Łódź"},
        {"35-001", "Rzeszów"},
        {"45-018", "Opole"}}}},
     {"NL",
      "nl",
      "+31 20 555 ",
      {"Molenpad", "Kerkstraat", "Havenkade", "Lindelaan", "Dijkweg"},
      {{{"7411 AA", "Deventer"},
        {"2011 BB", "Haarlem"},
        {"6811 CC", "Arnhem"},
        {"8011 DD", "Zwolle"},
        {"3511 EE", "Utrecht"}}}}}};

/// "lotte.van.loon"; what has no letters of the Latin alphabet goes by its number.
QString mailName(const QString& name, int number) {
    QString mail;
    for (const QChar c : textKey(name)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            mail += c;
        else if (!mail.isEmpty() && !mail.endsWith(u'.'))
            mail += u'.';
    }
    while (mail.endsWith(u'.'))
        mail.chop(1);
    return mail.size() < 3 ? u"customer.%1"_s.arg(number) : mail.left(60);
}

void fillSupplier(Partner& partner) {
    partner.addresses.clear();
    if (partner.name == demoSuppliers().at(0)) {
        partner.code = u"KERA"_s;
        partner.contact = u"Zofia Mroczek"_s;
        partner.phone = u"+48 62 1000001"_s;
        partner.currency = u"EUR"_s;
        partner.leadTimeDays = 7;
        partner.minimumOrderMinor = 15'000;
        partner.terms = demo_words::cartonsOfSix();
        partner.vatNumber = u"PL1234567890"_s;
        partner.language = u"pl"_s;
        partner.addresses = {
            {AddressKind::Main, {}, u"ul. Ceramiczna 4"_s, u"62-800"_s, u"Kalisz"_s, u"PL"_s},
            {AddressKind::Returns, u"Gate 2"_s, u"ul. Ceramiczna 6"_s, u"62-800"_s, u"Kalisz"_s, u"PL"_s}};
    } else if (partner.name == demoSuppliers().at(1)) {
        partner.code = u"TEAH"_s;
        partner.contact = u"Meera Pillai"_s;
        partner.phone = u"+91 4865 100001"_s;
        partner.currency = u"USD"_s;
        partner.leadTimeDays = 30;
        partner.terms = demo_words::halfInAdvance();
        partner.language = u"en"_s;
        partner.warning = demo_words::oftenLate();
        partner.addresses = {{AddressKind::Main, {}, u"12 Garden Road"_s, u"685612"_s, u"Munnar"_s, u"IN"_s}};
    } else if (partner.name == demoSuppliers().at(2)) {
        partner.code = u"LUMI"_s;
        partner.contact = u"Jörg Fuhrmann"_s;
        partner.phone = u"+49 361 5550001"_s;
        partner.currency = u"EUR"_s;
        partner.leadTimeDays = 14;
        partner.vatNumber = u"DE123456789"_s;
        partner.language = u"de"_s;
        partner.addresses = {{AddressKind::Main, {}, u"Lichthof 3"_s, u"99084"_s, u"Erfurt"_s, u"DE"_s}};
    }
    partner.email = u"orders@%1.example"_s.arg(partner.code.toLower());
}

/// `number` is the customer's among demoCustomers(); the first four are firms.
void fillCustomer(Partner& partner, int number) {
    constexpr int firms = 4;
    const Country& country = countries[static_cast<size_t>(number % 4)];
    const auto pick = static_cast<size_t>(number / 4 % 5);
    const City& city = country.cities[pick];
    partner.code = u"C%1"_s.arg(number + 1001);
    partner.email = mailName(partner.name, number) + u"@example.org"_s;
    partner.phone = QString::fromLatin1(country.dial) + QString::number(100 + number);
    partner.language = QString::fromLatin1(country.language);
    partner.addresses = {{AddressKind::Main,
                          {},
                          QString::fromUtf8(country.streets[pick]) + u' ' + QString::number(1 + number % 87),
                          QString::fromLatin1(city.postcode),
                          QString::fromUtf8(city.name),
                          QString::fromLatin1(country.code)}};
    if (number >= firms)
        return;
    static const QStringList people{u"ليلى حداد"_s, u"Heike Ahlers"_s, u"Sunny 🌻 Brandt"_s, u"Tom Kessler"_s};
    partner.contact = people.at(number);
    if (number == 1)
        partner.warning = demo_words::mountainRoad();
}

Done fill(partners::Partners& service, const partners::PartnerRow& row, const QHash<QString, int>& numbers) {
    BACKROOM_TRY(const Partner before, service.partner(row.id));
    Partner after = before;
    if (demoSuppliers().contains(row.name))
        fillSupplier(after);
    else if (numbers.contains(row.name))
        fillCustomer(after, numbers.value(row.name));
    return service.change(before, after).map([](const Partner&) {});
}

} // namespace

Done addDemoContacts(Desk& desk) {
    constexpr int pageSize = 200;
    QHash<QString, int> numbers;
    for (const QString& name : demoCustomers(1000))
        numbers.insert(name, int(numbers.size()));
    stock::StockUsage usage(desk);
    locations::LocationTree tree(desk, usage);
    partners::Partners service(desk, tree);
    BACKROOM_TRY(Transaction transaction, Transaction::begin(desk.database()));
    auto list = service.list();
    const ListRequest byName{{}, {}, ListSort{QStringLiteral("name"), Qt::AscendingOrder}};
    ListPlace at = ListPlace::start();
    for (;;) {
        BACKROOM_TRY(const auto part, list.part(byName, at, pageSize));
        for (const partners::PartnerRow& row : part.rows)
            BACKROOM_CHECK(fill(service, row, numbers));
        if (!part.hasMore)
            return transaction.commit();
        at = ListPlace::after(part.cursors.last());
    }
}

} // namespace backroom::app
