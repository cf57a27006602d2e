#pragma once

#include "foundation/ui/theme/backroom_style.h"

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace backroom {

/// One way out of a question; its verb stands on the button ("Close March"), never Yes, No or OK.
struct Choice {
    QString id;
    QString verb;
    ButtonKind kind = ButtonKind::Plain;
};

/// Only where something cannot be undone. Esc and the window's close answer `stay`.
struct Question {
    QString id;    ///< stable, for tests: "stock.closePeriod"
    QString title; ///< "Close March?"
    QString text;  ///< what will happen and what cannot be taken back
    QList<Choice> choices;
    QString stay = QStringLiteral("stay"); ///< id of the choice that changes nothing
};

enum class FileUse { Open, Save, Folder };

struct FileQuestion {
    QString id;
    FileUse use = FileUse::Open;
    QString title;
    QString filter; ///< "Spreadsheets (*.csv *.xlsx)"
    QString suggested;
};

/// The port through which a page asks a person: the program shows windows, a test answers. Answers come
/// later, in the callback; nothing here blocks and no event loop is nested.
class Dialogs {
public:
    virtual ~Dialogs() = default;
    /// answer gets the id of a choice.
    virtual void ask(QWidget* over, const Question& question, std::function<void(const QString&)> answer) = 0;
    /// answer gets a path, or nothing is called when the person turned away.
    virtual void chooseFile(QWidget* over, const FileQuestion& question,
                            std::function<void(const QString& path)> answer) = 0;

    /// Never null: real windows unless a test installed its own. The caller of install keeps the ownership.
    static Dialogs& current();
    static void install(Dialogs* dialogs);
};

/// Answers every question as told beforehand and remembers what was asked.
class ScriptedDialogs : public Dialogs {
public:
    void answer(const QString& questionId, const QString& choiceOrPath);
    [[nodiscard]] const QList<Question>& asked() const { return m_asked; }
    [[nodiscard]] const QList<FileQuestion>& askedFiles() const { return m_askedFiles; }

    void ask(QWidget* over, const Question& question, std::function<void(const QString&)> answer) override;
    void chooseFile(QWidget* over, const FileQuestion& question,
                    std::function<void(const QString&)> answer) override;

private:
    QList<QPair<QString, QString>> m_answers;
    QList<Question> m_asked;
    QList<FileQuestion> m_askedFiles;
};

} // namespace backroom
