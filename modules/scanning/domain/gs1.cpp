#include "scanning/domain/gs1.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace backroom::scanning::gs1 {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(backroom::scanning::gs1)
};

enum class Content { Digits, Text, Date, Checked };
enum class Ending { Fixed, Variable };

/// One row of the GS1 table of application identifiers; a trailing 'n' stands for the place of the decimal
/// point.
struct Format {
    const char* ai;
    qsizetype longest;
    Ending ending;
    Content content;
};

// The identifiers goods receiving lives on; GS1 General Specifications section 3.2.
constexpr std::array<Format, 13> formats{{{"00", 18, Ending::Fixed, Content::Checked},
                                          {"01", 14, Ending::Fixed, Content::Checked},
                                          {"02", 14, Ending::Fixed, Content::Checked},
                                          {"10", 20, Ending::Variable, Content::Text},
                                          {"11", 6, Ending::Fixed, Content::Date},
                                          {"13", 6, Ending::Fixed, Content::Date},
                                          {"15", 6, Ending::Fixed, Content::Date},
                                          {"16", 6, Ending::Fixed, Content::Date},
                                          {"17", 6, Ending::Fixed, Content::Date},
                                          {"21", 20, Ending::Variable, Content::Text},
                                          {"30", 8, Ending::Variable, Content::Digits},
                                          {"37", 8, Ending::Variable, Content::Digits},
                                          {"310n", 6, Ending::Fixed, Content::Digits}}};

/// More than this many ways to read a label are no help to anybody.
constexpr std::size_t mostReadings = 16;
/// A text made to be ambiguous must not keep the dock waiting.
constexpr int mostSteps = 2000;

bool isDigits(const QString& text) {
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
}

bool isPrintable(const QString& text) {
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(),
                                          [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; });
}

/// The format that `text` begins with and the identifier as it stands there.
const Format* formatAt(const QString& text, QString& ai) {
    for (const Format& format : formats) {
        const QLatin1String name(format.ai);
        const bool placed = name.endsWith(QLatin1Char('n'));
        const QLatin1String fixedPart = placed ? name.chopped(1) : name;
        if (!text.startsWith(fixedPart) || text.size() <= name.size())
            continue;
        ai = text.left(name.size());
        if (!placed || ai.back().isDigit())
            return &format;
    }
    return nullptr;
}

Done check(const Format& format, const QString& ai, const QString& data, int thisYear) {
    const QString where = QStringLiteral("(%1)%2").arg(ai, data);
    const bool digits = format.content == Content::Text ? isPrintable(data) : isDigits(data);
    const bool length =
        format.ending == Ending::Fixed ? data.size() == format.longest : data.size() <= format.longest;
    if (!digits || !length)
        return fail(ErrorKind::Invalid, QStringLiteral("gs1.malformed"),
                    Texts::tr("This part of the label does not have the form GS1 gives it"), where,
                    Texts::tr("scan the label again or type the code beneath it"));
    if (format.content == Content::Checked && !hasCheckDigit(data))
        return fail(ErrorKind::Invalid, QStringLiteral("gs1.bad_check_digit"),
                    Texts::tr("The check digit is wrong"), where,
                    Texts::tr("scan the label again or type the code beneath it"));
    if (format.content == Content::Date)
        BACKROOM_CHECK(parseDate(data, thisYear));
    return {};
}

/// Walks an element string depth first: the longest data a variable field may have is tried first, so the
/// plain reading comes first.
class Reader {
public:
    explicit Reader(int thisYear) : m_thisYear(thisYear) {}

    void read(const QString& rest, Elements& before) {
        if (m_found.size() >= mostReadings || ++m_steps > mostSteps)
            return;
        if (rest.isEmpty()) {
            m_found.push_back(before);
            return;
        }
        QString ai;
        const Format* format = formatAt(rest, ai);
        if (format == nullptr) {
            note({ErrorKind::Invalid,
                  QStringLiteral("gs1.unknown_ai"),
                  Texts::tr("This part of the label is not known"),
                  rest.left(4),
                  Texts::tr("type the code beneath the label"),
                  {}});
            return;
        }
        const QString field = rest.mid(ai.size());
        const qsizetype separator = field.indexOf(groupSeparator);
        const qsizetype available = separator < 0 ? field.size() : separator;
        const bool ended = format->ending == Ending::Variable && separator >= 0;
        const qsizetype longest = ended ? available : std::min(available, format->longest);
        const qsizetype shortest = format->ending == Ending::Fixed || ended ? longest : 1;
        for (qsizetype length = longest; length >= shortest; --length)
            take(*format, ai, field, length, before);
    }

    [[nodiscard]] std::vector<Elements> found() const { return m_found; }
    [[nodiscard]] Error firstProblem() const { return m_problem.value_or(Error{}); }

private:
    void take(const Format& format, const QString& ai, const QString& field, qsizetype length,
              Elements& before) {
        const QString data = field.left(length);
        if (const Done fits = check(format, ai, data, m_thisYear); !fits) {
            note(fits.error());
            return;
        }
        QString rest = field.mid(length);
        if (rest.startsWith(groupSeparator))
            rest.remove(0, 1);
        before.push_back({ai, data});
        read(rest, before);
        before.pop_back();
    }

    void note(Error problem) {
        if (!m_problem)
            m_problem = std::move(problem);
    }

    int m_thisYear;
    int m_steps = 0;
    std::vector<Elements> m_found;
    std::optional<Error> m_problem;
};

} // namespace

Result<Date> parseDate(const QString& digits, int thisYear) {
    const auto bad = [&digits] {
        return fail(ErrorKind::Invalid, QStringLiteral("gs1.bad_date"), Texts::tr("This is not a date"),
                    digits, Texts::tr("type the date printed beneath the label"));
    };
    if (digits.size() != 6 || !isDigits(digits))
        return bad();
    int year = thisYear - thisYear % 100 + digits.left(2).toInt();
    if (year - thisYear >= 51)
        year -= 100;
    else if (year - thisYear <= -50)
        year += 100;
    const int month = digits.mid(2, 2).toInt();
    const int day = digits.right(2).toInt();
    const QDate first(year, month, 1);
    const QDate date =
        day == 0 && first.isValid() ? QDate(year, month, first.daysInMonth()) : QDate(year, month, day);
    if (!date.isValid())
        return bad();
    return Date{date, digits};
}

Result<std::vector<Elements>> readings(const QString& elementString, int thisYear) {
    QString text = elementString;
    if (text.startsWith(groupSeparator))
        text.remove(0, 1);
    if (text.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("gs1.malformed"), Texts::tr("The label is empty"), {},
                    Texts::tr("scan it again"));
    Reader reader(thisYear);
    Elements elements;
    reader.read(text, elements);
    if (reader.found().empty())
        return fail(reader.firstProblem());
    return reader.found();
}

std::optional<QString> find(const Elements& elements, const QString& ai) {
    for (const Element& element : elements) {
        if (element.ai == ai)
            return element.data;
    }
    return std::nullopt;
}

bool hasCheckDigit(const QString& digits) {
    if (digits.size() < 2 || !isDigits(digits))
        return false;
    int sum = 0;
    for (qsizetype fromRight = 1; fromRight < digits.size(); ++fromRight) {
        const int digit = digits.at(digits.size() - 1 - fromRight).digitValue();
        sum += fromRight % 2 == 1 ? 3 * digit : digit;
    }
    return (10 - sum % 10) % 10 == digits.back().digitValue();
}

QString gtin14(const QString& digits) {
    const bool length = digits.size() == 8 || (digits.size() >= 12 && digits.size() <= 14);
    if (!length || !isDigits(digits))
        return {};
    return digits.rightJustified(14, QLatin1Char('0'));
}

QString expandUpcE(const QString& digits) {
    if (digits.size() != 8 || !isDigits(digits) || digits.front().digitValue() > 1)
        return {};
    const QString system = digits.left(1);
    const QString body = digits.mid(1, 6);
    const int last = body.back().digitValue();
    QString middle;
    if (last <= 2)
        middle = body.left(2) + body.right(1) + QStringLiteral("0000") + body.mid(2, 3);
    else if (last == 3)
        middle = body.left(3) + QStringLiteral("00000") + body.mid(3, 2);
    else if (last == 4)
        middle = body.left(4) + QStringLiteral("00000") + body.mid(4, 1);
    else
        middle = body.left(5) + QStringLiteral("0000") + body.right(1);
    const QString upcA = system + middle + digits.right(1);
    return hasCheckDigit(upcA) ? upcA : QString();
}

} // namespace backroom::scanning::gs1
