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

FloorStep stepOf(const PlaceFill& fill) {
    constexpr qint64 many = 5; // what somebody looks for is no longer seen at once
    switch (fill.load) {
    case PlaceLoad::Empty:
        return FloorStep::Empty;
    case PlaceLoad::Used:
        break;
    case PlaceLoad::Held:
        return FloorStep::Held;
    case PlaceLoad::Negative:
        return FloorStep::Negative;
    }
    if (fill.items >= many)
        return FloorStep::Many;
    return fill.items > 1 ? FloorStep::Several : FloorStep::One;
}

QString stepWords(FloorStep step) {
    switch (step) {
    case FloorStep::Empty:
        return loadWords(PlaceLoad::Empty);
    case FloorStep::One:
        return Text::tr("1 item");
    case FloorStep::Several:
        return Text::tr("2–4 items");
    case FloorStep::Many:
        return Text::tr("5 or more");
    case FloorStep::Held:
        return loadWords(PlaceLoad::Held);
    case FloorStep::Negative:
        return loadWords(PlaceLoad::Negative);
    }
    Q_UNREACHABLE();
}

IconName stepIcon(FloorStep step) {
    switch (step) {
    case FloorStep::Empty:
        return IconName::Bin;
    case FloorStep::One:
        return IconName::Box;
    case FloorStep::Several:
        return IconName::Products;
    case FloorStep::Many:
        return IconName::Stock;
    case FloorStep::Held:
        return IconName::Hold;
    case FloorStep::Negative:
        return IconName::Error;
    }
    Q_UNREACHABLE();
}

Token stepToken(FloorStep step) {
    switch (step) {
    case FloorStep::Empty:
        return Token::Quiet;
    case FloorStep::Held:
        return Token::Hold;
    case FloorStep::Negative:
        return Token::Bad;
    case FloorStep::One:
    case FloorStep::Several:
    case FloorStep::Many:
        break;
    }
    return Token::Ok;
}

QString fillWords(const QString& code, const PlaceFill& fill) {
    if (fill.items == 0)
        return Text::tr("%1: %2").arg(code, loadWords(PlaceLoad::Empty));
    return Text::tr("%1: %2, %Ln item(s)", nullptr, int(fill.items)).arg(code, loadWords(fill.load));
}

} // namespace backroom::locations
