#include "palette_words.h"

#include "foundation/ui/kit/page.h"
#include "pages.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace backroom::app {

namespace {

/// A comma stands between two words. A translation has words of its own, as many as it wants.
struct Other {
    const char* id;
    const char* words;
};

constexpr Other ofPages[] = {
    {"adjust",
     QT_TRANSLATE_NOOP("PaletteWords", "correct,correction,write off,scrap,breakage,found,stock change")},
    {"backup", QT_TRANSLATE_NOOP("PaletteWords", "save,restore,safety copy")},
    {"import", QT_TRANSLATE_NOOP("PaletteWords", "upload,load,csv,spreadsheet")},
    {"journal", QT_TRANSLATE_NOOP("PaletteWords", "audit,log,history,who did what")},
    {"locations", QT_TRANSLATE_NOOP("PaletteWords", "bins,places,zones,sites,warehouses")},
    {"movements", QT_TRANSLATE_NOOP("PaletteWords", "ledger,transactions,documents,history")},
    {"partners", QT_TRANSLATE_NOOP("PaletteWords", "suppliers,customers,vendors,addresses")},
    {"products", QT_TRANSLATE_NOOP("PaletteWords", "items,articles,catalogue,goods,prices")},
    {"receive", QT_TRANSLATE_NOOP("PaletteWords", "goods in,delivery,inbound,arrivals")},
    {"reports", QT_TRANSLATE_NOOP("PaletteWords", "statistics,evaluation,lists,figures")},
    {"settings", QT_TRANSLATE_NOOP("PaletteWords", "options,preferences,users,people,accounts")},
    {"stock", QT_TRANSLATE_NOOP("PaletteWords", "inventory,on hand,quantities,levels")},
    {"transfer", QT_TRANSLATE_NOOP("PaletteWords", "transfer,relocate,put away,rebook")},
};

constexpr Other ofActions[] = {
    {"viewCsv", QT_TRANSLATE_NOOP("PaletteWords", "export,download,save as,spreadsheet")},
    {"viewExcel", QT_TRANSLATE_NOOP("PaletteWords", "export,download,save as,spreadsheet,xlsx")},
    {"viewPdf", QT_TRANSLATE_NOOP("PaletteWords", "export,download,save as,paper")},
    {"viewPrint", QT_TRANSLATE_NOOP("PaletteWords", "paper,hard copy")},
};

struct OfKey {
    PageKey key;
    const char* words;
};

constexpr OfKey ofKeys[] = {
    {PageKey::Undo, QT_TRANSLATE_NOOP("PaletteWords", "reverse,correct,cancel,undo,revoke,storno")},
    {PageKey::New, QT_TRANSLATE_NOOP("PaletteWords", "create,add,make")},
    {PageKey::Edit, QT_TRANSLATE_NOOP("PaletteWords", "change,correct,rename")},
    {PageKey::Explain, QT_TRANSLATE_NOOP("PaletteWords", "why,explain,derive,trace")},
    {PageKey::Excel, QT_TRANSLATE_NOOP("PaletteWords", "export,download,save as,spreadsheet,xlsx")},
    {PageKey::Filter, QT_TRANSLATE_NOOP("PaletteWords", "narrow down,only")},
};

QStringList spoken(const char* words) {
    const QString here = QCoreApplication::translate("PaletteWords", words);
    QStringList all = here.split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (const QString english = QString::fromLatin1(words); english != here)
        all += english.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return all;
}

template <std::size_t n>
QStringList wordsFor(const Other (&known)[n], const QString& id) {
    const auto found = std::find_if(std::begin(known), std::end(known),
                                    [&id](const Other& one) { return id == QLatin1String(one.id); });
    return found == std::end(known) ? QStringList() : spoken(found->words);
}

} // namespace

QStringList otherWordsOf(const PageEntry& page) {
    return wordsFor(ofPages, page.id);
}

QStringList otherWordsOf(const QAction& action) {
    if (QStringList own = wordsFor(ofActions, action.objectName()); !own.isEmpty())
        return own;
    for (const OfKey& one : ofKeys)
        if (!action.shortcut().isEmpty() && action.shortcut() == keysOf(one.key))
            return spoken(one.words);
    return {};
}

} // namespace backroom::app
