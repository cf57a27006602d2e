#pragma once

#include <QRgb>

#include <array>

/// Every colour, size, space and type size of the program. Outside foundation/ui/theme no number of this kind
/// is written (tests/foundation/ui/literals_test.cpp). All sizes are pixels at scale 1.
namespace backroom {

enum class Token {
    Canvas,        ///< the window
    Surface,       ///< a page
    Sunken,        ///< wells, a table's head
    Hover,         ///< the row under the pointer
    SelectedRow,   ///< text keeps its colour; a 3 px accent bar stands beside
    Line,          ///< parts things; decoration
    ControlBorder, ///< a control's edge, >= 3:1
    Text,
    Second,
    Quiet,    ///< the faintest text allowed
    Accent,   ///< what can be acted on, links, focus ring
    OnAccent, ///< text on a filled button
    Ok,       ///< done, available
    OkTint,
    Warn, ///< due, low, expiring, surplus
    WarnTint,
    Bad, ///< refused, negative, overdue
    BadTint,
    Hold, ///< quarantine, damaged, waiting for approval
    HoldTint,
    Moving, ///< incoming, in transit, syncing
    MovingTint,
    Rail, ///< dark in both themes, like the scan lane
    RailText,
    RailActive,
    RailStrong,  ///< white words of the scan lane
    RailSilent,  ///< the lane's edge when it does not listen
    ScanYellow,  ///< only the scan lane, the active rail mark and the logo
    ScanInk,     ///< ink on scan yellow
    VerdictOk,   ///< a whole band says: taken
    VerdictLook, ///< look at this
    VerdictBad,  ///< refused
    OnVerdict,   ///< words on VerdictOk and VerdictBad
    OnVerdictLook,
    Shadow, ///< under what floats
    Chart1,
    Chart2,
    Chart3,
    Chart4,
    Chart5,
    Count_
};

constexpr int tokenCount = static_cast<int>(Token::Count_);

namespace tokens {

using Palette = std::array<QRgb, tokenCount>;

// clang-format off
constexpr Palette light = {
    0xffF2F4F6, 0xffFFFFFF, 0xffE7EAEE, 0xffEDF2F7, 0xffD6E6F7, 0xffD3D9E0, 0xff717D89,
    0xff17202A, 0xff465361, 0xff566370, 0xff14569C, 0xffFFFFFF,
    0xff1B6B3A, 0xffE0F2E6, 0xff7A4B00, 0xffFCEFD2, 0xffA8261E, 0xffFBE5E2, 0xff673A99, 0xffEFE6F8,
    0xff14569C, 0xffE1ECF8,
    0xff17212B, 0xffC7D1DB, 0xff26384A, 0xffFFFFFF, 0xff717D89, 0xffF5C518, 0xff17202A,
    0xff1B6B3A, 0xffF0B429, 0xffA8261E, 0xffFFFFFF, 0xff17202A, 0x30101820,
    0xff14569C, 0xffB85C00, 0xff0F7A66, 0xff8A3F8F, 0xff6B6A00};

constexpr Palette dark = {
    0xff11161B, 0xff192027, 0xff0D1115, 0xff202932, 0xff1B3853, 0xff323D48, 0xff7F8C99,
    0xffE7ECF1, 0xffB6C1CB, 0xff9CA9B5, 0xff86B9F2, 0xff08213D,
    0xff7DD29A, 0xff14301F, 0xffF0C065, 0xff35280B, 0xffFF9D94, 0xff3C1B18, 0xffCBA8F2, 0xff2B1F3A,
    0xff86B9F2, 0xff142A40,
    0xff0B0F13, 0xffC7D1DB, 0xff1E2C3A, 0xffFFFFFF, 0xff7F8C99, 0xffF5C518, 0xff17202A,
    0xff1B6B3A, 0xffF0B429, 0xffA8261E, 0xffFFFFFF, 0xff17202A, 0x90000000,
    0xff7FB2EC, 0xffE8964A, 0xff4FBF9F, 0xffCF93D6, 0xffBDBB4E};

/// White on black, no tints: a state is told by icon and word alone. Only a verdict turns its whole band.
constexpr Palette highContrast = {
    0xff000000, 0xff000000, 0xff000000, 0xff000000, 0xff000000, 0xffFFFFFF, 0xffFFFFFF,
    0xffFFFFFF, 0xffFFFFFF, 0xffFFFFFF, 0xffFFFFFF, 0xff000000,
    0xffFFFFFF, 0xff000000, 0xffFFFFFF, 0xff000000, 0xffFFFFFF, 0xff000000, 0xffFFFFFF, 0xff000000,
    0xffFFFFFF, 0xff000000,
    0xff000000, 0xffFFFFFF, 0xff000000, 0xffFFFFFF, 0xffFFFFFF, 0xffF5C518, 0xff000000,
    0xffFFFFFF, 0xffFFFFFF, 0xffFFFFFF, 0xff000000, 0xff000000, 0x00000000,
    0xffFFFFFF, 0xffFFFFFF, 0xffFFFFFF, 0xffFFFFFF, 0xffFFFFFF};
// clang-format on

} // namespace tokens

namespace space {
constexpr int none = 0;
constexpr int hair = 1;  ///< between things that part by a line
constexpr int tight = 2; ///< between two lines of one thing
constexpr int x1 = 4;
constexpr int x2 = 8;
constexpr int x3 = 12;
constexpr int x4 = 16;
constexpr int x5 = 24;
constexpr int x6 = 32;
} // namespace space

namespace type {
constexpr int caption = 12;
constexpr int table = 13;
constexpr int body = 14;
constexpr int section = 16;
constexpr int title = 20;
constexpr int figure = 28;
constexpr int lane = 28;
constexpr int name = 32;
constexpr int glance = 64; ///< read from two metres
constexpr double lineHeight = 1.4;
} // namespace type

namespace size {
constexpr int rowCompact = 28, rowNormal = 34, rowStation = 48;
constexpr int control = 32, controlStation = 56;
constexpr int radius = 4;
constexpr int line = 1, lineStrong = 2;
constexpr int focusRing = 2, focusGap = 2, focusRoom = focusRing + focusGap;
constexpr int accentBar = 3;
constexpr int closeTop = 14, closeRoom = 32; ///< of a pane's ×, in the line of its head
constexpr int iconSmall = 16, icon = 20, iconLarge = 24, iconEmpty = 48;
constexpr int rail = 208, railFolded = 56, railItem = 40, railMark = 3;
constexpr int head = 56, filterBar = 40, statusBar = 28;
constexpr int detailMin = 360, detailPercent = 40, slideBelow = 1100;
constexpr int stationBand = 72, lane = 72, laneEdge = 6, legend = 28, stationLeftPercent = 60;
constexpr int pictureRow = 32, pictureDetail = 96, pictureStation = 160;
constexpr int quantityBar = 14, levelBar = 48, levelBarHeight = 6, sparkline = 56;
constexpr int progressLine = 2;
constexpr int pill = 22, chip = 28;
constexpr int dialog = 440, dialogWide = 720, palette = 640, paletteRows = 9, paletteRow = 44,
              paletteTop = 96;
constexpr int tourCard = 320, wizardSteps = 224, signIn = 360, textColumn = 560, labelColumn = 148;
constexpr int figureColumn = 84, instantColumn = 132, column = 96, nameMin = 160, columnMin = 40, field = 240,
              fieldShort = 112, trayMax = 220, timelineDot = 9, workCount = 64, chart = 208;
constexpr int scrollBar = 12, scrollThumbMin = 32, checkBox = 16, menuMin = 180;
constexpr int windowWidth = 1280, windowHeight = 800, windowMinWidth = 960, windowMinHeight = 600;
} // namespace size

namespace time {
constexpr int waitLineMs = 150;  ///< before it, waiting is not shown at all
constexpr int waitWordsMs = 500; ///< then words and Cancel
constexpr int jobMs = 100;       ///< how often a job is asked how far it is
constexpr int flashMs = 250;     ///< the lane's verdict
constexpr int glowMs = 1000;     ///< a changed row
constexpr int slideMs = 120;     ///< no other movement is longer
constexpr int frameMs = 16;
} // namespace time

} // namespace backroom
