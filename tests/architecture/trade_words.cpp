#include "architecture/trade_words.h"

namespace backroom::test {

namespace {

/// What somebody writes into a terminal or a file is the same in every language.
QString withoutCode(QString text) {
    static const QRegularExpression code(QStringLiteral("\\{\".*\\}|backroomctl.*$|--[a-z]+( [a-z]+=\\S+)?"));
    return text.remove(code);
}

/// Names under which columns of other people's files are known: as many words for a thing as there are.
bool isListOfNames(const QString& text) {
    static const QRegularExpression names(QStringLiteral("^[^,]+(,[^, ][^,]*)+$"));
    return names.match(text).hasMatch();
}

} // namespace

const QList<TradeWord>& tradeWords() {
    static const QList<TradeWord> words = {
        {"bins?", "\\bPl[aä]tz"},
        {"locations?", "Lagerort"},
        {"sites?", "Standort"},
        {"zones?", "[Zz]one"},
        {"reasons?", "Gr[uü]nd"},
        {"receipts?|docks?", "Wareneing[aä]ng"},
        {"issues?", "Warenausg[aä]ng"},
        {"transfers?", "[Uu]mlager"},
        {"adjustments?", "[Kk]orrektur"},
        {"movements?", "[Bb]ewegung"},
        {"documents?", "Beleg|Storno"},
        {"delivery notes?", "Lieferschein"},
        {"drafts?", "Entw[uü]rf"},
        {"SKUs?", "Artikelnummer|Art\\.-Nr\\."},
        {"variants?", "Variante"},
        {"barcodes?", "[Bb]arcode"},
        {"suppliers?", "Lieferant"},
        {"customers?", "Kunde"},
        {"partners?", "[Pp]artner"},
        {"costs?", "Einst[aä]nd"},
        {"quantity|quantities", "[Mm]enge"},
        {"on hand", "[Bb]estand"},
        {"available", "[Vv]erfügbar"},
        {"reserved", "[Rr]eserviert"},
        {"held", "[Gg]esperrt"},
        {"incoming", "Zulauf"},
        {"quarantine", "[Qq]uarantäne"},
        {"parked", "[Gg]eparkt"},
        {"turned away|reject(ed|ing)?", "[Aa]bgewiesen|[Aa]bweis"},
        {"scan lane|the lane", "Scanzeile"},
        {"(?<!Brass )desks?", "Arbeitspl[aä]tz"},
        {"backups?", "[Ss]icher|[Zz]urückspiel"},
        {"labels?", "[Ee]tikett"},
        {"archived?", "[Aa]rchiv"},
        {"(undo|taken? back)\\b[^.]*\\b(document|receipt)", "[Ss]torn"},
        {"(document|receipt)\\b[^.]*\\btaken? back", "[Ss]torn"},
        {"(undo|taken? back)\\b[^.]*\\b(scan|import)", "[Zz]urück|[Rr]ücknahme"},
        {"(scan|import)\\b[^.]*\\btaken? back", "[Zz]urück|[Rr]ücknahme"},
    };
    return words;
}

QStringList otherWords(const QList<Wording>& words) {
    QStringList found;
    for (const TradeWord& word : tradeWords()) {
        const QRegularExpression english(QStringLiteral("\\b(%1)\\b").arg(QString::fromUtf8(word.english)),
                                         QRegularExpression::CaseInsensitiveOption);
        const QRegularExpression german(QString::fromUtf8(word.german),
                                        QRegularExpression::UseUnicodePropertiesOption);
        for (const Wording& text : words) {
            const QRegularExpressionMatch named = english.match(withoutCode(text.source));
            if (!named.hasMatch() || isListOfNames(text.source))
                continue;
            for (const QString& form : text.forms) {
                // A name in a file stays what it is: “good, quarantine or damaged”.
                const bool isName = form.contains(named.captured(1), Qt::CaseSensitive);
                if (!isName && !german.match(form).hasMatch())
                    found += QStringLiteral("%1: “%2” is “%3”, without %4")
                                 .arg(text.context, text.source, form, QString::fromUtf8(word.german));
            }
        }
    }
    return found;
}

} // namespace backroom::test
