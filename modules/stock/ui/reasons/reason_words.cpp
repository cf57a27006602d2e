#include "stock/ui/reasons/reason_words.h"

#include <QCoreApplication>

namespace backroom::stock::reasonWords {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(backroom::stock::ReasonsPage)
};

constexpr int lastDigit = 9;

QString wordsIn(const Choices& choices, const QString& id) {
    for (const auto& [known, words] : choices) {
        if (known == id)
            return words;
    }
    return id;
}

} // namespace

Choices categories() {
    return {{documentTypeName(DocumentType::Adjustment), Text::tr("Adjustments")},
            {documentTypeName(DocumentType::Receipt), Text::tr("Receipts")},
            {documentTypeName(DocumentType::Transfer), Text::tr("Moves")},
            {documentTypeName(DocumentType::Issue), Text::tr("Issues")},
            {documentTypeName(DocumentType::Count), Text::tr("Counts")},
            {documentTypeName(DocumentType::Return), Text::tr("Returns")}};
}

Choices kinds(const QString& category) {
    Choices choices;
    for (const ReasonKind one : {ReasonKind::Any, ReasonKind::Out, ReasonKind::In, ReasonKind::Reject}) {
        if (mayBeOf(one, category))
            choices.append({reasonKindName(one), reasonKindTitle(one)});
    }
    return choices;
}

Choices people() {
    Choices choices;
    for (const ForWhom whom : {ForWhom::Everybody, ForWhom::Managers, ForWhom::Administrators})
        choices.append({forWhomName(whom), forWhomTitle(whom)});
    return choices;
}

Choices keys() {
    Choices choices{{QStringLiteral("0"), Text::tr("none of its own")}};
    for (int digit = 1; digit <= lastDigit; ++digit)
        choices.append({QString::number(digit), key(digit)});
    return choices;
}

QString category(const QString& category) {
    return wordsIn(categories(), category);
}

QString key(int digit) {
    return digit == 0 ? QString() : QStringLiteral("F7 %1").arg(digit);
}

} // namespace backroom::stock::reasonWords
