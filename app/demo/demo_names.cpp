#include "demo/demo_names.h"

#include <array>

using namespace Qt::StringLiterals;

namespace backroom::app {

namespace {

struct Country {
    std::array<const char*, 12> firstNames;
    std::array<const char*, 12> lastNames;
};

// Germany, France, Poland, the Netherlands; nobody of these lives.
constexpr std::array<Country, 4> countries = {{
    {{"Anke", "Bernd", "Carla", "Dirk", "Elke", "Fritz", "Gesa", "Holger", "Imke", "Jörg", "Käthe", "Lutz"},
     {"Ahlers", "Brandt", "Cordes", "Dörfler", "Eggers", "Fuhrmann", "Grothe", "Hövel", "Ilgner", "Jahnke",
      "Köster", "Lüders"}},
    {{"Adèle", "Baptiste", "Céline", "Damien", "Élise", "Florian", "Gisèle", "Hugo", "Inès", "Jérôme",
      "Lucie", "Maël"},
     {"Aubry", "Besson", "Chauvin", "Delmas", "Évrard", "Fontanel", "Gaudin", "Hébert", "Jacquet", "Lacombe",
      "Morvan", "Noiret"}},
    {{"Agata", "Bogdan", "Celina", "Dawid", "Ewa", "Filip", "Grażyna", "Henryk", "Iga", "Jacek", "Łucja",
      "Miłosz"},
     {"Adamiak", "Bąk", "Cieślik", "Dudek", "Fijał", "Górka", "Hajduk", "Jurek", "Kłos", "Łapa", "Mroczek",
      "Żuraw"}},
    {{"Anouk", "Bas", "Coen", "Daan", "Eva", "Femke", "Gijs", "Hanneke", "Ilse", "Joris", "Koen", "Lotte"},
     {"van Aalst", "Bakhuis", "Claassen", "van Dongen", "Eikelboom", "Franken", "Groeneveld", "Hoekman",
      "Jaspers", "Kuipers", "van Loon", "Molendijk"}},
}};

} // namespace

QStringList demoSuppliers() {
    return {u"Kera ceramics"_s, u"Teah tea"_s, u"Lumi lamps"_s};
}

QString demoLongName() {
    return u"Cooperative for the Supply of Tea Rooms, Reading Rooms, Boarding Houses and Mountain Huts "
           u"of the Upper Aller Valley Area"_s;
}

QString demoLongProductName() {
    return u"Serving tray of reclaimed alder wood with hand-forged handles, oiled, with feet of felt, for "
           u"six cups, a pot "
           u"and cookies"_s;
}

QStringList demoCustomers(int count) {
    QStringList names{u"مقهى الياسمين"_s, demoLongName(), u"Café Sonne ☀️🍵"_s,
                      u"Kettle & Leaf GmbH"_s};
    for (int i = 0; names.size() < count && i < 4 * 144; ++i) {
        const Country& country = countries[static_cast<size_t>(i % 4)];
        const int n = i / 4;
        // Every pair once: the first name runs, the last name shifts by one each round.
        names += QString::fromUtf8(country.firstNames[static_cast<size_t>(n % 12)]) + u' ' +
                 QString::fromUtf8(country.lastNames[static_cast<size_t>((n + n / 12) % 12)]);
    }
    return names;
}

} // namespace backroom::app
