#include "dataexchange/domain/import_schema.h"

#include <QCoreApplication>

namespace backroom::dataexchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

ImportField field(const char* name, FieldKind kind, std::initializer_list<const char*> synonyms,
                  Presence presence = Presence::Optional) {
    ImportField made{QString::fromUtf8(name), kind, presence, {}};
    for (const char* synonym : synonyms)
        made.synonyms << QString::fromUtf8(synonym);
    return made;
}

ImportField skuField() {
    return field("sku", FieldKind::Code,
                 {"StockCode", "Article", "Article number", "Item number", "Item code", "Item no",
                  "Product code", "Code", "Variant SKU", "Artikelnummer", "Artikel-Nr.", "Artikel",
                  "Art.-Nr.", "SKU code", "Référence", "Código", "Codice"},
                 Presence::Required);
}

ImportField quantityField(Presence presence) {
    return field("quantity", FieldKind::Quantity,
                 {"Qty", "On hand", "Stock", "Stock on hand", "Inventory", "Count", "Menge", "Bestand",
                  "Anzahl", "Quantité", "Cantidad", "Quantità"},
                 presence);
}

ImportField locationField() {
    return field("location", FieldKind::Code,
                 {"Location code", "Bin", "Bin code", "Place", "Shelf", "Lagerplatz", "Platz", "Lagerort",
                  "Emplacement", "Ubicación"});
}

ImportField siteField() {
    return field("site", FieldKind::Code,
                 {"Warehouse", "Site code", "Store", "Lager", "Standort", "Entrepôt"});
}

ImportField costField() {
    return field(
        "unitCost", FieldKind::PerUnit,
        {"Cost", "Cost price", "Cost per item", "Purchase price", "Einstandspreis", "Einkaufspreis", "EK"});
}

} // namespace

QString fieldTitle(const QString& field) {
    const QMap<QString, QString> titles{{QStringLiteral("sku"), Text::tr("SKU")},
                                        {QStringLiteral("name"), Text::tr("Name")},
                                        {QStringLiteral("barcode"), Text::tr("Barcode")},
                                        {QStringLiteral("barcodeQuantity"), Text::tr("Pack holds")},
                                        {QStringLiteral("category"), Text::tr("Category")},
                                        {QStringLiteral("brand"), Text::tr("Brand")},
                                        {QStringLiteral("unit"), Text::tr("Unit")},
                                        {QStringLiteral("price"), Text::tr("Price")},
                                        {QStringLiteral("currency"), Text::tr("Currency")},
                                        {QStringLiteral("weight"), Text::tr("Weight in kg")},
                                        {QStringLiteral("taxClass"), Text::tr("Tax class")},
                                        {QStringLiteral("tariff"), Text::tr("Tariff number")},
                                        {QStringLiteral("origin"), Text::tr("Country of origin")},
                                        {QStringLiteral("code"), Text::tr("Code")},
                                        {QStringLiteral("kind"), Text::tr("Kind")},
                                        {QStringLiteral("purpose"), Text::tr("Purpose")},
                                        {QStringLiteral("parent"), Text::tr("Lies in")},
                                        {QStringLiteral("site"), Text::tr("Site")},
                                        {QStringLiteral("timeZone"), Text::tr("Time zone")},
                                        {QStringLiteral("negative"), Text::tr("Below zero")},
                                        {QStringLiteral("quantity"), Text::tr("Quantity")},
                                        {QStringLiteral("location"), Text::tr("Location")},
                                        {QStringLiteral("lot"), Text::tr("Lot")},
                                        {QStringLiteral("serial"), Text::tr("Serial number")},
                                        {QStringLiteral("expires"), Text::tr("Expires")},
                                        {QStringLiteral("state"), Text::tr("State")},
                                        {QStringLiteral("unitCost"), Text::tr("Unit cost")},
                                        {QStringLiteral("document"), Text::tr("Document number")},
                                        {QStringLiteral("effective"), Text::tr("Date")},
                                        {QStringLiteral("description"), Text::tr("Description")},
                                        {QStringLiteral("party"), Text::tr("Customer")},
                                        {QStringLiteral("role"), Text::tr("Role")},
                                        {QStringLiteral("contact"), Text::tr("Contact person")},
                                        {QStringLiteral("email"), Text::tr("E-mail")},
                                        {QStringLiteral("phone"), Text::tr("Telephone")},
                                        {QStringLiteral("addresses"), Text::tr("Address")},
                                        {QStringLiteral("street"), Text::tr("Street")},
                                        {QStringLiteral("postcode"), Text::tr("Postcode")},
                                        {QStringLiteral("city"), Text::tr("City")},
                                        {QStringLiteral("country"), Text::tr("Country")},
                                        {QStringLiteral("vatNumber"), Text::tr("VAT number")},
                                        {QStringLiteral("language"), Text::tr("Language")},
                                        {QStringLiteral("leadTime"), Text::tr("Lead time in days")},
                                        {QStringLiteral("minimumOrder"), Text::tr("Minimum order")},
                                        {QStringLiteral("terms"), Text::tr("Terms")},
                                        {QStringLiteral("warning"), Text::tr("Warning")}};
    return titles.value(field, field);
}

ImportSchema productSchema() {
    return {
        skuField(),
        field("name", FieldKind::Text,
              {"Description", "Title", "Product name", "Item name", "Bezeichnung", "Artikelbezeichnung",
               "Nom", "Nombre", "Nome", "Post title"}),
        field("barcode", FieldKind::Code,
              {"EAN", "EAN13", "GTIN", "UPC", "Variant Barcode", "Barcodes", "ISBN",
               "GTIN, UPC, EAN, or ISBN", "Strichcode", "Code barre"}),
        field("barcodeQuantity", FieldKind::Quantity, {"Pack quantity", "Pack size", "Packmenge"}),
        field("category", FieldKind::Text,
              {"Categories", "Product category", "Kategorie", "Warengruppe", "Catégorie", "Category path"}),
        field("brand", FieldKind::Text, {"Vendor", "Manufacturer", "Marke", "Hersteller", "Marque"}),
        field("unit", FieldKind::Code, {"Unit of measure", "UoM", "Einheit", "Mengeneinheit", "Unité"}),
        field("price", FieldKind::PerUnit,
              {"Regular price", "Sales price", "Unit price", "UnitPrice", "Selling price", "Retail price",
               "Variant Price", "Preis", "Verkaufspreis", "VK", "Prix"}),
        field("currency", FieldKind::Code, {"Währung", "Devise"}),
        field("weight", FieldKind::Quantity, {"Weight (kg)", "Weight kg", "Gewicht", "Gewicht (kg)"}),
        field("taxClass", FieldKind::Code, {"Tax class", "Steuerklasse"}),
        field("tariff", FieldKind::Code, {"Tariff number", "HS code", "Zolltarifnummer", "Commodity code"}),
        field("origin", FieldKind::Code, {"Country of origin", "Ursprungsland", "Origin country"})};
}

ImportSchema locationSchema() {
    ImportField code =
        field("code", FieldKind::Code,
              {"Location", "Location code", "Bin", "Bin code", "Lagerplatz", "Platz"}, Presence::Required);
    return {code,
            field("name", FieldKind::Text, {"Description", "Title", "Bezeichnung", "Nom"}),
            field("kind", FieldKind::Code, {"Type", "Location type", "Art", "Typ"}),
            field("purpose", FieldKind::Code, {"Use", "Zweck"}),
            field("parent", FieldKind::Code,
                  {"Parent code", "Within", "Zone", "Area", "Übergeordnet", "Bereich"}),
            siteField(),
            field("barcode", FieldKind::Code, {"Barcode text", "Strichcode", "Label"}),
            field("timeZone", FieldKind::Code, {"Timezone", "Zeitzone"}),
            field("negative", FieldKind::Code, {"Negative policy", "Below zero", "Negativ", "Unter null"})};
}

ImportSchema partnerSchema() {
    return {
        field("code", FieldKind::Code,
              {"Partner code",     "Supplier code",     "Supplier number", "Supplier no",
               "Supplier ID",      "Vendor code",       "Vendor number",   "Vendor no",
               "Vendor ID",        "Customer code",     "Customer number", "Customer no",
               "Customer ID",      "Lieferantennummer", "Lieferanten-Nr.", "Lieferantencode",
               "Kreditorennummer", "Kreditor",          "Kürzel",          "Debitorennummer",
               "Debitor",          "Kundennummer",      "Kunden-Nr."}),
        field("name", FieldKind::Text,
              {"Company", "Company name", "Supplier name", "Supplier", "Vendor name", "Vendor",
               "Customer name", "Customer", "Firma", "Firmenname", "Lieferantenname", "Lieferant",
               "Kundenname", "Kunde", "Name 1", "Nom", "Nombre", "Nome"},
              Presence::Required),
        field("role", FieldKind::Text, {"Partner type", "Type", "Rolle", "Art", "Typ"}),
        field("contact", FieldKind::Text,
              {"Contact person", "Contact name", "Ansprechpartner", "Ansprechpartnerin", "Kontakt",
               "Kontaktperson"}),
        field("email", FieldKind::Text,
              {"E-mail address", "Mail", "Mail address", "E-Mail-Adresse", "Mailadresse"}),
        field("phone", FieldKind::Text,
              {"Telephone", "Phone number", "Telephone number", "Tel", "Telefon", "Telefonnummer", "Fon"}),
        field("street", FieldKind::Text,
              {"Address", "Street address", "Address line 1", "Address 1", "Straße", "Strasse",
               "Straße und Hausnummer", "Straße, Hausnummer", "Adresse", "Anschrift"}),
        field("postcode", FieldKind::Code,
              {"Postal code", "Post code", "ZIP", "ZIP code", "PLZ", "Postleitzahl"}),
        field("city", FieldKind::Text, {"Town", "Ort", "Stadt", "Wohnort"}),
        field("country", FieldKind::Text, {"Country code", "Land", "Ländercode", "Länderkennzeichen"}),
        field("vatNumber", FieldKind::Code,
              {"VAT", "VAT ID", "VAT no", "VAT registration number", "USt-IdNr.", "USt-ID", "USt-ID-Nr.",
               "Umsatzsteuer-ID", "Umsatzsteuer-Identifikationsnummer", "UID", "UID-Nummer"}),
        field("currency", FieldKind::Code, {"Currency code", "Währung", "Devise"}),
        field("language", FieldKind::Code, {"Language code", "Sprache"}),
        field("leadTime", FieldKind::Integer,
              {"Lead time (days)", "Lead time in days", "Lead time days", "Delivery time", "Lieferzeit",
               "Lieferzeit (Tage)", "Lieferzeit in Tagen", "Wiederbeschaffungszeit"}),
        field("minimumOrder", FieldKind::PerUnit,
              {"Minimum order value", "Min order", "Min order value", "MOV", "Mindestbestellwert",
               "Mindestbestellung", "Mindestauftragswert"}),
        field("terms", FieldKind::Text,
              {"Payment terms", "Terms of payment", "Conditions", "Konditionen", "Zahlungsbedingungen",
               "Zahlungsbedingung", "Zahlungsziel"}),
        field("warning", FieldKind::Text, {"Attention", "Warnung", "Warnhinweis", "Achtung"})};
}

ImportSchema stockSchema() {
    return {skuField(),
            quantityField(Presence::Required),
            locationField(),
            siteField(),
            field("lot", FieldKind::Code, {"Batch", "Lot number", "Batch number", "Charge"}),
            field("serial", FieldKind::Code, {"Serial number", "Seriennummer"}),
            field("expires", FieldKind::Date, {"Expiry", "Expiry date", "Best before", "MHD", "Ablaufdatum"}),
            field("state", FieldKind::Code, {"Condition", "Zustand"}),
            costField(),
            field("currency", FieldKind::Code, {"Währung", "Devise"})};
}

ImportSchema movementSchema() {
    return {skuField(),
            quantityField(Presence::Required),
            field("document", FieldKind::Code,
                  {"Invoice", "InvoiceNo", "Invoice number", "Document number", "Order", "Order number",
                   "Reference", "Beleg", "Belegnummer", "Rechnung", "Rechnungsnummer"},
                  Presence::Required),
            field("effective", FieldKind::Instant,
                  {"InvoiceDate", "Invoice date", "Date", "Time", "Timestamp", "Posted", "Document date",
                   "Datum", "Belegdatum", "Zeitpunkt"},
                  Presence::Required),
            field("description", FieldKind::Text, {"Text", "Note", "Name", "Bezeichnung", "Bemerkung"}),
            field("price", FieldKind::PerUnit, {"UnitPrice", "Unit price", "Sales price", "Preis"}),
            field("party", FieldKind::Code,
                  {"CustomerID", "Customer", "Customer number", "Kunde", "Kundennummer"}),
            siteField()};
}

} // namespace backroom::dataexchange
