#include "settings/scanner_section.h"

#include "application.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/scan_field.h"

#include <QLineEdit>
#include <QSettings>
#include <QVBoxLayout>

namespace backroom::app {

namespace {

const QString kindKey = QStringLiteral("scanner/kind");
const QString usbKind = QStringLiteral("usb");
const QString bluetoothKind = QStringLiteral("bluetooth");

} // namespace

void applySavedScanner(Application& application) {
    const bool slow = QSettings().value(kindKey).toString() == bluetoothKind;
    application.scans().setProfile(slow ? scanning::WedgeProfile::bluetooth()
                                        : scanning::WedgeProfile::usb());
}

ScannerSection::ScannerSection(Application& application, QWidget* parent)
    : QWidget(parent), m_trial(new QLineEdit), m_verdict(new Label({}, TextStyle::Body, Token::Second)) {
    setObjectName(QStringLiteral("scanner"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::x4, 0, 0);
    column->setSpacing(space::x2);
    column->addWidget(new Label(tr("Scanner of this desk"), TextStyle::Section));
    auto* kind = new FieldEditor(tr("It writes"), FieldEditor::Kind::Choice);
    kind->setObjectName(QStringLiteral("scannerKind"));
    kind->setChoices(
        {{usbKind, tr("Fast, by cable")}, {bluetoothKind, tr("Slowly, by Bluetooth (up to 60 ms a key)")}});
    kind->setValue(QSettings().value(kindKey, usbKind).toString());
    connect(kind, &FieldEditor::committed, this, [kind, &application](const QString& value) {
        QSettings().setValue(kindKey, value);
        applySavedScanner(application);
        kind->setValue(value);
        kind->saved(tr("Saved"));
    });
    column->addWidget(kind);
    buildTrial();
    column->addWidget(m_trial);
    column->addWidget(m_verdict);
}

void ScannerSection::buildTrial() {
    m_trial->setObjectName(QStringLiteral("scannerTrial"));
    m_trial->setAccessibleName(tr("Try the scanner"));
    m_trial->setPlaceholderText(tr("Click here and scan to try it"));
    m_verdict->setObjectName(QStringLiteral("scannerVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->hide();
    takeScans(m_trial);
    const auto say = [this](const QString& words, Token token) {
        m_verdict->setText(words);
        m_verdict->setToken(token);
        m_verdict->show();
    };
    connect(m_trial, &QLineEdit::textEdited, this, [this, say](const QString& text) {
        if (text.size() > 1 && qAbs(text.size() - m_before) != 1)
            say(tr("Known as a scan: compare it with what stands beneath the bars."), Token::Ok);
        m_before = text.size();
    });
    connect(m_trial, &QLineEdit::returnPressed, this, [say] {
        say(tr("That came as if typed. If it was scanned, choose “Slowly, by Bluetooth” and scan again."),
            Token::Warn);
    });
}

} // namespace backroom::app
