#pragma once

#include <QStringList>

class QAction;

namespace backroom::app {

struct PageEntry;

/// What people type into Ctrl+K who call a thing otherwise than the page does: "export" for what writes a
/// file, "reverse" and "correct" for what takes a document back. In the person's language, and in English.
QStringList otherWordsOf(const PageEntry& page);
QStringList otherWordsOf(const QAction& action);

} // namespace backroom::app
