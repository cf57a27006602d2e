#include "locations/ui/floor/floor_words.h"

#include <QCoreApplication>

namespace backroom::locations {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(FloorWords)
};
} // namespace

QString loadWords(PlaceLoad load) {
    switch (load) {
    case PlaceLoad::Empty:
        return Text::tr("Empty");
    case PlaceLoad::Used:
        return Text::tr("In use");
    case PlaceLoad::Held:
        return Text::tr("Held");
    case PlaceLoad::Negative:
        return Text::tr("Below zero");
    }
    Q_UNREACHABLE();
}

IconName loadIcon(PlaceLoad load) {
    switch (load) {
    case PlaceLoad::Empty:
        return IconName::Bin;
    case PlaceLoad::Used:
        return IconName::Box;
    case PlaceLoad::Held:
        return IconName::Hold;
    case PlaceLoad::Negative:
        return IconName::Error;
    }
    Q_UNREACHABLE();
}

Token loadToken(PlaceLoad load) {
    switch (load) {
    case PlaceLoad::Empty:
        return Token::Quiet;
    case PlaceLoad::Used:
        return Token::Ok;
    case PlaceLoad::Held:
        return Token::Hold;
    case PlaceLoad::Negative:
        return Token::Bad;
    }
    Q_UNREACHABLE();
}

QString fillWords(const QString& code, const PlaceFill& fill) {
    if (fill.items == 0)
        return Text::tr("%1: %2").arg(code, loadWords(PlaceLoad::Empty));
    return Text::tr("%1: %2, %Ln item(s)", nullptr, int(fill.items)).arg(code, loadWords(fill.load));
}

} // namespace backroom::locations
