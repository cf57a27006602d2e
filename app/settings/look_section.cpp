#include "settings/look_section.h"

#include "application.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/row_heights.h"
#include "foundation/ui/kit/view_state.h"
#include "foundation/ui/theme/theme.h"

#include <QSettings>
#include <QVBoxLayout>

namespace backroom::app {

namespace {

const QString schemeKey = QStringLiteral("look/scheme");
const QString motionKey = QStringLiteral("look/motion");
const QString soundKey = QStringLiteral("sound/scans");
const QString reduced = QStringLiteral("reduced");
const QString silent = QStringLiteral("off");

ColorScheme schemeOf(const QString& id) {
    if (id == QLatin1String("light"))
        return ColorScheme::Light;
    if (id == QLatin1String("dark"))
        return ColorScheme::Dark;
    return id == QLatin1String("contrast") ? ColorScheme::HighContrast : ColorScheme::FollowDesktop;
}

QString kept(const QString& key, const QString& usual) {
    return QSettings().value(key, usual).toString();
}

FieldEditor* choice(QVBoxLayout* column, const char* name, const QString& words,
                    const QList<QPair<QString, QString>>& choices, const QString& value) {
    auto* editor = new FieldEditor(words, FieldEditor::Kind::Choice);
    editor->setObjectName(QString::fromLatin1(name));
    editor->setChoices(choices);
    editor->setValue(value);
    column->addWidget(editor);
    return editor;
}

} // namespace

QList<QPair<QString, QString>> colorSchemes() {
    return {{QStringLiteral("desktop"), LookSection::tr("As the desktop says")},
            {QStringLiteral("light"), LookSection::tr("Light")},
            {QStringLiteral("dark"), LookSection::tr("Dark")},
            {QStringLiteral("contrast"), LookSection::tr("High contrast")}};
}

void chooseColorScheme(const QString& id) {
    QSettings().setValue(schemeKey, id);
    applySavedLook();
}

void applySavedLook() {
    Theme::instance().setMotion(kept(motionKey, {}) == reduced ? Motion::Reduced : Motion::Full);
    Theme::instance().setScheme(schemeOf(kept(schemeKey, {})));
}

void applySavedSounds(Application& application) {
    using Hearing = scanning::ScanSounds::Hearing;
    application.sounds().setHearing(kept(soundKey, {}) == silent ? Hearing::Off : Hearing::On);
}

LookSection::LookSection(Application& application, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("look"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::none, space::x4, space::none, space::none);
    column->setSpacing(space::x2);
    buildDesk(column, application);
    buildPerson(column);
}

void LookSection::buildDesk(QVBoxLayout* column, Application& application) {
    column->addWidget(new Label(tr("Look and sound of this desk"), TextStyle::Section));
    FieldEditor* scheme = choice(column, "colorScheme", tr("Colours"), colorSchemes(),
                                 kept(schemeKey, QStringLiteral("desktop")));
    connect(scheme, &FieldEditor::committed, this, [scheme](const QString& value) {
        chooseColorScheme(value);
        scheme->setValue(value);
        scheme->saved(tr("Saved"));
    });
    FieldEditor* motion =
        choice(column, "motion", tr("Movement"),
               {{QStringLiteral("full"), tr("Short, where it helps")}, {reduced, tr("None")}},
               kept(motionKey, QStringLiteral("full")));
    connect(motion, &FieldEditor::committed, this, [motion](const QString& value) {
        QSettings().setValue(motionKey, value);
        applySavedLook();
        motion->setValue(value);
        motion->saved(tr("Saved"));
    });
    FieldEditor* sounds = choice(column, "scanSounds", tr("Sounds of scans"),
                                 {{QStringLiteral("on"), tr("Heard")}, {silent, tr("Only seen")}},
                                 kept(soundKey, QStringLiteral("on")));
    connect(sounds, &FieldEditor::committed, this, [sounds, &application](const QString& value) {
        QSettings().setValue(soundKey, value);
        applySavedSounds(application);
        application.sounds().play(Verdict::Taken);
        sounds->setValue(value);
        sounds->saved(tr("Saved"));
    });
}

void LookSection::buildPerson(QVBoxLayout* column) {
    column->addSpacing(space::x4);
    column->addWidget(new Label(tr("Only for me"), TextStyle::Section));
    auto* words = new Label(tr("Widths, order and views of lists are kept for each person by themselves."),
                            TextStyle::Table, Token::Second);
    words->setWordWrap(true);
    column->addWidget(words);
    FieldEditor* rows = choice(
        column, "rowHeight", tr("Rows of lists"),
        {{QStringLiteral("normal"), tr("With air")}, {QStringLiteral("compact"), tr("Close together")}},
        usualRowHeight() == RowHeight::Compact ? QStringLiteral("compact") : QStringLiteral("normal"));
    connect(rows, &FieldEditor::committed, this, [rows](const QString& value) {
        setUsualRowHeight(value == QLatin1String("compact") ? RowHeight::Compact : RowHeight::Normal);
        rows->setValue(value);
        rows->saved(tr("Saved"));
    });
}

} // namespace backroom::app
