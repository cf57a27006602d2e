#include "foundation/ui/kit/dialogs.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/sheet.h"

#include <QFileDialog>
#include <QTimer>

#include <memory>

namespace backroom {

namespace {

class WindowDialogs : public Dialogs {
public:
    void ask(QWidget* over, const Question& question, std::function<void(const QString&)> answer) override {
        auto* sheet = new Sheet(question.title, over);
        sheet->setObjectName(QStringLiteral("question.") + question.id);
        sheet->setWords(question.text);
        auto chosen = std::make_shared<QString>(question.stay);
        for (const Choice& choice : question.choices) {
            const bool filled = choice.kind == ButtonKind::Filled || choice.kind == ButtonKind::Danger;
            Button* button =
                filled ? sheet->setPrimary(choice.verb, choice.kind) : sheet->addButton(choice.verb);
            button->setObjectName(QStringLiteral("choice.") + choice.id);
            QObject::connect(button, &QPushButton::clicked, sheet, [sheet, chosen, id = choice.id] {
                *chosen = id;
                sheet->accept();
            });
        }
        QObject::connect(sheet, &QDialog::finished, over,
                         [chosen, answer = std::move(answer)] { answer(*chosen); });
        sheet->open();
    }

    void chooseFile(QWidget* over, const FileQuestion& question,
                    std::function<void(const QString&)> answer) override {
        auto* dialog = new QFileDialog(over, question.title, question.suggested, question.filter);
        dialog->setObjectName(QStringLiteral("file.") + question.id);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(question.use == FileUse::Save ? QFileDialog::AcceptSave
                                                            : QFileDialog::AcceptOpen);
        dialog->setFileMode(question.use == FileUse::Save     ? QFileDialog::AnyFile
                            : question.use == FileUse::Folder ? QFileDialog::Directory
                                                              : QFileDialog::ExistingFile);
        dialog->setOption(QFileDialog::ShowDirsOnly, question.use == FileUse::Folder);
        QObject::connect(dialog, &QFileDialog::fileSelected, over,
                         [answer = std::move(answer)](const QString& path) { answer(path); });
        dialog->open();
    }
};

Dialogs*& installed() {
    static Dialogs* dialogs = nullptr;
    return dialogs;
}

} // namespace

Dialogs& Dialogs::current() {
    static WindowDialogs windows;
    return installed() ? *installed() : windows;
}

void Dialogs::install(Dialogs* dialogs) {
    installed() = dialogs;
}

void ScriptedDialogs::answer(const QString& questionId, const QString& choiceOrPath) {
    m_answers.append({questionId, choiceOrPath});
}

void ScriptedDialogs::ask(QWidget* over, const Question& question,
                          std::function<void(const QString&)> answer) {
    m_asked.append(question);
    QString id = question.stay;
    for (int i = 0; i < m_answers.size(); ++i) {
        if (m_answers.at(i).first != question.id)
            continue;
        id = m_answers.takeAt(i).second;
        break;
    }
    // Later, as a person would: code that relies on an answer at once is wrong.
    QTimer::singleShot(0, over, [answer = std::move(answer), id] { answer(id); });
}

void ScriptedDialogs::chooseFile(QWidget* over, const FileQuestion& question,
                                 std::function<void(const QString&)> answer) {
    m_askedFiles.append(question);
    for (int i = 0; i < m_answers.size(); ++i) {
        if (m_answers.at(i).first != question.id)
            continue;
        const QString path = m_answers.takeAt(i).second;
        QTimer::singleShot(0, over, [answer = std::move(answer), path] { answer(path); });
        return;
    }
}

} // namespace backroom
