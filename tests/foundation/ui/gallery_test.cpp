#include "foundation/ui/foundation_ui.h"
#include "foundation/ui/gallery.h"
#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/command_palette.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/figure.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/quantity_bar.h"
#include "foundation/ui/kit/rail.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/state_pill.h"
#include "foundation/ui/kit/station_page.h"
#include "foundation/ui/kit/status_bar.h"
#include "foundation/ui/kit/timeline.h"
#include "foundation/ui/kit/tour_card.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace backroom;

namespace {

struct Item {
    QString sku, name, bin, unit;
    qint64 onHand, minimum, value;
    int state;
    std::optional<qint64> cost;
};

QList<Item> items() {
    const auto n = [](qint64 whole) { return whole * Quantity::one; };
    return {
        {QStringLiteral("MUG-350-BLU"), QStringLiteral("Blue mug"), QStringLiteral("A-01-02"),
         QStringLiteral("pcs"), n(96), n(40), 28800, 0, 300},
        {QStringLiteral("MUG-350-WHT"), QStringLiteral("White mug"), QStringLiteral("A-01-03"),
         QStringLiteral("pcs"), n(9), n(40), 2700, 1, 300},
        {QStringLiteral("FAB-LIN"), QStringLiteral("Linen, natural, 140 cm"), QStringLiteral("B-05-01"),
         QStringLiteral("m"), 37'500'000, n(20), 41250, 0, 1100},
        {QStringLiteral("TEA-SEN-100"),
         QStringLiteral("Sencha tea 100 g"),
         QStringLiteral("B-01-01"),
         QStringLiteral("pcs"),
         n(70),
         n(120),
         0,
         2,
         {}},
        {QStringLiteral("0017"),
         QStringLiteral("Coat hook, brushed brass, with two screws and a wall plug, the article whose name "
                        "is longer than anybody expected it to be"),
         QStringLiteral("B-04-01"), QStringLiteral("pcs"), n(1250), 0, 62500, 0, 50},
        {QStringLiteral("JUG-1000"), QStringLiteral("Jug 1 l"), QStringLiteral("A-02-03"),
         QStringLiteral("pcs"), 0, n(8), 0, 3, 990},
        {QStringLiteral("NB-A5"), QStringLiteral("Notebook A5"), QStringLiteral("A-03-01"),
         QStringLiteral("pcs"), n(-3), n(5), -750, 3, 250},
    };
}

QVariant read(const Item& item, int column, int role) {
    static const struct {
        const char* word;
        IconName icon;
        Token token;
    } states[] = {{"Available", IconName::Check, Token::Ok},
                  {"Low", IconName::Warning, Token::Warn},
                  {"Quarantine", IconName::Hold, Token::Hold},
                  {"Negative", IconName::Error, Token::Bad}};
    const auto& state = states[item.state];
    switch (role) {
    case TableRole::Value:
        switch (column) {
        case 1:
            return item.sku;
        case 2:
            return item.name;
        case 3:
            return item.bin;
        case 4:
        case 5:
            return item.onHand;
        case 6:
            return item.cost ? QVariant(item.value) : QVariant();
        case 7:
            return QString::fromUtf8(state.word);
        default:
            return {};
        }
    case TableRole::Unit:
        return column == 4 ? QVariant(item.unit) : column == 6 ? QVariant(QStringLiteral("")) : QVariant();
    case TableRole::Minimum:
        return column == 5 ? QVariant(item.minimum) : QVariant();
    case TableRole::Icon:
        return column == 7 ? QVariant(int(state.icon)) : QVariant();
    case TableRole::TokenRole:
        return column == 7 ? QVariant(int(state.token)) : QVariant();
    default:
        return {};
    }
}

Columns columns() {
    return {{QStringLiteral("picture"), {}, ColumnKind::Picture},
            {QStringLiteral("sku"), QStringLiteral("SKU"), ColumnKind::Code},
            {QStringLiteral("name"), QStringLiteral("Name"), ColumnKind::Text, 0, ColumnSum::None,
             Sorting::Allowed, true},
            {QStringLiteral("bin"), QStringLiteral("Bin"), ColumnKind::Code, 80},
            {QStringLiteral("onHand"), QStringLiteral("On hand"), ColumnKind::Number, 0, ColumnSum::Quantity},
            {QStringLiteral("level"), QStringLiteral("Level"), ColumnKind::Bar},
            {QStringLiteral("value"), QStringLiteral("Value"), ColumnKind::Money, 0, ColumnSum::Value,
             Sorting::Allowed, false, false, false, QStringLiteral("EUR")},
            {QStringLiteral("state"), QStringLiteral("State"), ColumnKind::State, 110}};
}

class StockList : public ListPage {
public:
    StockList()
        : ListPage(QStringLiteral("gallery")), model(columns(), read, [](const Item& i) { return i.sku; }) {
        setTitle(QStringLiteral("Stock"));
        setCount(1204);
        setSite(QStringLiteral("Main"));
        setPrimaryAction(new QAction(QStringLiteral("Receive goods"), this));
        addHeadAction(new QAction(QStringLiteral("Excel"), this));
        filterBar().setViews({{QStringLiteral("all"), QStringLiteral("All")},
                              {QStringLiteral("low"), QStringLiteral("Below minimum")}});
        auto* find = new QLineEdit;
        find->setPlaceholderText(QStringLiteral("Name, SKU or code"));
        find->setFixedHeight(28);
        addFilterWidget(find);
        filterBar().setChip(QStringLiteral("site"), QStringLiteral("Site: Main"));
        filterBar().showAdd();
        setTable(&model);
        setDetail(makeDetail());
        model.setRows(items());
    }
    [[nodiscard]] QString pageId() const override { return QStringLiteral("gallery"); }
    void activate(const QVariantMap&) override {}

    static QWidget* makeDetail() {
        auto* detail = new QWidget;
        auto* column = new QVBoxLayout(detail);
        column->setContentsMargins(space::x5, space::x5, space::x5, space::x5);
        column->setSpacing(space::x3);
        column->addWidget(new Label(QStringLiteral("Blue mug"), TextStyle::Title));
        column->addWidget(
            new Label(QStringLiteral("MUG-350-BLU · 9520000000011"), TextStyle::BodyCode, Token::Second));
        auto* pills = new QHBoxLayout;
        pills->addWidget(new StatePill(IconName::Check, QStringLiteral("Active"), Token::Ok));
        pills->addWidget(new StatePill(IconName::Warning, QStringLiteral("Below minimum"), Token::Warn));
        pills->addStretch(1);
        column->addLayout(pills);
        auto* bar = new QuantityBar;
        bar->setSplit({Quantity::whole(96), Quantity::whole(84), Quantity::whole(12), Quantity(),
                       Quantity::whole(24), Quantity::whole(10), QStringLiteral("pcs")});
        column->addWidget(bar);
        auto* line = new Sparkline;
        QList<qint64> values;
        for (int i = 0; i < 90; ++i)
            values << (40 + (i * 37) % 23 + (i / 20) * 11) * Quantity::one;
        line->setValues(values, QDate(2026, 11, 21), QStringLiteral("pcs"));
        line->setMinimum(40 * Quantity::one);
        column->addWidget(line);
        column->addWidget(new Line);
        auto* name = new FieldEditor(QStringLiteral("Name"), FieldEditor::Kind::Text);
        name->setValue(QStringLiteral("Blue mug"));
        auto* sku = new FieldEditor(QStringLiteral("SKU"), FieldEditor::Kind::Code);
        sku->setValue(QStringLiteral("MUG-350-BLU"));
        auto* weight = new FieldEditor(QStringLiteral("Weight"), FieldEditor::Kind::Text);
        for (FieldEditor* field : {name, sku, weight})
            column->addWidget(field);
        column->addWidget(new Line);
        column->addWidget(new Label(QStringLiteral("Last events"), TextStyle::Section));
        auto* events = new Timeline;
        events->setEvents({{QStringLiteral("1"), 1795252320000, QStringLiteral("Receipt R-1042"),
                            QStringLiteral("18 pcs to A-01-02, by Jo"), Token::Ok},
                           {QStringLiteral("2"), 1795152320000, QStringLiteral("Transfer T-0318"),
                            QStringLiteral("6 pcs to B-02-01, by Mara"), Token::Moving},
                           {{},
                            1794852320000,
                            QStringLiteral("Price changed"),
                            QStringLiteral("12.50 to 12.90 EUR, by Ole"),
                            Token::Second}},
                          QTimeZone::utc());
        column->addWidget(events);
        column->addStretch(1);
        return detail;
    }
    RowsModel<Item> model;
};

class Station : public StationPage {
public:
    Station() {
        setFacts({QStringLiteral("Receive"), QStringLiteral("Kera ceramics"), QStringLiteral("PO-1042"),
                  QStringLiteral("A-01-02"), QStringLiteral("Jo Tamsel")});
        lane().setState(Listening::Yes, QStringLiteral("Ready"));
        for (const auto& [key, words] :
             {std::pair{Qt::Key_F2, "quantity"}, std::pair{Qt::Key_F3, "unknown code"},
              std::pair{Qt::Key_F4, "place"}, std::pair{Qt::Key_F5, "lot, serial, expiry"},
              std::pair{Qt::Key_F7, "reject"}, std::pair{Qt::Key_F8, "label"},
              std::pair{Qt::Key_F9, "undo last scan"}, std::pair{Qt::Key_F12, "done"}})
            onStationKey(QKeySequence(key), QString::fromLatin1(words), [] {});
        clearLastScan(QStringLiteral("Scan a bin or an item."));
    }
    void fill() {
        setLastScan({{},
                     QStringLiteral("Blue mug"),
                     QStringLiteral("MUG-350-BLU"),
                     QStringLiteral("Lot L2431, ends 3 Dec 2026"),
                     QStringLiteral("48"),
                     QStringLiteral("pcs"),
                     QStringLiteral("8 × carton of 6"),
                     QStringLiteral("A-01-02"),
                     Verdict::Taken});
        const auto q = [](int whole) { return Quantity::whole(whole); };
        setLines({{QStringLiteral("1"), QStringLiteral("Bowl"), QStringLiteral("BWL-160"), q(13), q(12),
                   QStringLiteral("pcs"), QStringLiteral("1 surplus"), Token::Warn},
                  {QStringLiteral("2"), QStringLiteral("White mug"), QStringLiteral("MUG-350-WHT"), q(22),
                   q(24), QStringLiteral("pcs"), QStringLiteral("2 rejected"), Token::Bad},
                  {QStringLiteral("3"),
                   QStringLiteral("Jug 1 l"),
                   QStringLiteral("JUG-1000"),
                   q(0),
                   q(10),
                   QStringLiteral("pcs"),
                   {},
                   Token::Text},
                  {QStringLiteral("4"),
                   QStringLiteral("Linen"),
                   QStringLiteral("FAB-LIN"),
                   Quantity::fromMicros(37500000),
                   {},
                   QStringLiteral("m"),
                   {},
                   Token::Text},
                  {QStringLiteral("5"),
                   QStringLiteral("Blue mug"),
                   QStringLiteral("MUG-350-BLU"),
                   q(48),
                   q(48),
                   QStringLiteral("pcs"),
                   {},
                   Token::Text}});
        setLinesSummary(QStringLiteral("5 lines · 120 of 130 pcs"));
        setParked(1, QStringLiteral("1 unknown code parked, F3 says what it is"));
        lane().setTyped(QStringLiteral("12 ×"));
        lane().flash(Verdict::Taken, QStringLiteral("8 × carton of 6 = 48"));
    }
    [[nodiscard]] QString pageId() const override { return QStringLiteral("station"); }
    void activate(const QVariantMap&) override {}
};

QWidget* desk() {
    auto* window = new QWidget;
    auto* row = new QHBoxLayout(window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* rail = new Rail;
    rail->setItems({{QStringLiteral("today"), QStringLiteral("Today"), IconName::Today},
                    {QStringLiteral("receive"), QStringLiteral("Receive"), IconName::Receive},
                    {QStringLiteral("gallery"), QStringLiteral("Stock"), IconName::Stock},
                    {QStringLiteral("orders"), QStringLiteral("Orders"), IconName::Orders},
                    {QStringLiteral("returns"), QStringLiteral("Returns"), IconName::Returns},
                    {QStringLiteral("purchasing"), QStringLiteral("Purchasing"), IconName::Purchasing},
                    {QStringLiteral("products"), QStringLiteral("Products"), IconName::Products},
                    {QStringLiteral("reports"), QStringLiteral("Reports"), IconName::Reports},
                    {QStringLiteral("settings"), QStringLiteral("Settings"), IconName::Settings}});
    rail->setCurrent(QStringLiteral("gallery"));
    rail->setBadge(QStringLiteral("receive"), 3);
    row->addWidget(rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* page = new StockList;
    column->addWidget(page, 1);
    auto* status = new StatusBar;
    QObject::connect(page, &Page::selectionSumChanged, status, &StatusBar::setSelection);
    status->setSync(IconName::Check, QStringLiteral("Up to date"), Token::Ok);
    status->setDatabase(QStringLiteral("tamsel.backroom"));
    status->setPerson(QStringLiteral("Jo Tamsel"), QStringLiteral("warehouse"));
    status->setMark(QStringLiteral("Demo"));
    column->addWidget(status);
    row->addLayout(column, 1);
    return window;
}

class Answers : public PaletteProvider {
public:
    [[nodiscard]] QString title() const override { return QStringLiteral("Products"); }
    void find(const QString&, PaletteAnswer answer) override {
        answer(QList<PaletteEntry>{
            {QStringLiteral("Blue mug"), QStringLiteral("MUG-350-BLU · 54 pcs"), IconName::Products, {}, {}},
            {QStringLiteral("White mug"), QStringLiteral("MUG-350-WHT · 13 pcs"), IconName::Products, {}, {}},
            {QStringLiteral("Receive goods"), {}, IconName::Receive, QStringLiteral("Alt+2"), {}}});
    }
};

} // namespace

/// Renders every widget of the kit in every theme into ./gallery, to be looked at; fails when something stays
/// blank, leaves ground unpainted or does not follow the theme.
class GalleryTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        initFoundationUi(*qApp);
        QDir().mkpath(QStringLiteral("gallery"));
    }
    void pictures_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QSize>("size");
        const struct {
            const char* name;
            QSize size;
        } all[] = {{"desk", {1280, 800}},  {"narrow", {1000, 700}},  {"station", {1280, 800}},
                   {"fresh", {1280, 800}}, {"palette", {1280, 800}}, {"empty", {1000, 600}},
                   {"rtl", {1280, 800}}};
        for (const auto& one : all)
            QTest::newRow(one.name) << QString::fromLatin1(one.name) << one.size;
    }
    void pictures() {
        QFETCH(QString, what);
        QFETCH(QSize, size);
        gallery::render(what, size, [&] { return make(what, size); });
    }

private:
    QWidget* make(const QString& what, const QSize& size) {
        if (what == QLatin1String("desk") || what == QLatin1String("narrow") ||
            what == QLatin1String("rtl")) {
            QWidget* window = desk();
            window->resize(size);
            if (what == QLatin1String("rtl"))
                window->setLayoutDirection(Qt::RightToLeft);
            auto* page = window->findChild<ListPage*>();
            window->show();
            page->table().selectRow(0);
            page->openDetail();
            QTest::qWait(what == QLatin1String("narrow") ? 200 : 0);
            return window;
        }
        if (what == QLatin1String("station") || what == QLatin1String("fresh")) {
            auto* station = new Station;
            if (what == QLatin1String("station"))
                station->fill();
            return station;
        }
        if (what == QLatin1String("empty")) {
            auto* page = new StockList;
            auto* import = new QAction(QStringLiteral("Import from a spreadsheet"), page);
            auto* first = new QAction(QStringLiteral("Receive goods"), page);
            page->showEmpty().showNothingYet(
                QStringLiteral("Here stands what lies where, how much of it is free, and why."), first,
                import);
            return page;
        }
        QWidget* window = desk();
        window->resize(size);
        auto* palette = new CommandPalette(window);
        palette->addProvider(&m_answers);
        window->show();
        palette->open(QStringLiteral("mug"));
        auto* card = new TourCard(window);
        card->showStep(9, 12, QStringLiteral("Ask for anything by its name, code or number."), nullptr);
        return window;
    }
    Answers m_answers;
};

QTEST_MAIN(GalleryTest)
#include "gallery_test.moc"
