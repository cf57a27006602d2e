#pragma once

class QLineEdit;
class QString;
class QWidget;

namespace backroom {

/// Marks a field that asks for a code. A scan never falls into a field by itself; into these it is put,
/// whole, by whoever catches it.
void takeScans(QLineEdit* field);
/// Where a scan belongs in this window: the marked field with the focus; in a dialog the only marked one.
QLineEdit* fieldForScan(const QWidget* window);
/// Replaces what the field held, as typing would.
void putScan(QLineEdit* field, const QString& code);

} // namespace backroom
