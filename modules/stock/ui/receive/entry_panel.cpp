#include "stock/ui/receive/entry_panel.h"

#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/typed_words.h"

#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace backroom::stock {

EntryPanel::EntryPanel(const QString& title, const QList<Line>& lines, const QString& key, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x5, space::x5, space::x5, space::x5);
    column->setSpacing(space::x2);
    column->addWidget(new Label(title, TextStyle::Title));
    for (const Line& line : lines) {
        auto* words = new Label(line.words, TextStyle::Body, Token::Second);
        auto* field = new QLineEdit(line.text);
        field->setObjectName(line.name);
        field->setAccessibleName(line.words);
        field->setFixedHeight(size::controlStation);
        words->setBuddy(field);
        if (!line.offers.isEmpty()) {
            auto* completer = new QCompleter(line.offers, field);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            field->setCompleter(completer);
        }
        column->addWidget(words);
        column->addWidget(field);
        m_fields += field;
    }
    column->addStretch(1);
    m_typed = new TypedWords(QList<QWidget*>(m_fields.cbegin(), m_fields.cend()), key, this);
    m_fields.front()->selectAll(); // what waited there is gone on with, or written over
    setFocusProxy(m_fields.front());
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        connect(m_fields.at(i), &QLineEdit::returnPressed, this, [this, i] {
            if (i + 1 < m_fields.size()) {
                m_fields.at(i + 1)->setFocus(Qt::TabFocusReason);
                return;
            }
            QStringList texts;
            for (const QLineEdit* field : m_fields)
                texts += field->text();
            emit entered(texts);
        });
    }
}

void EntryPanel::startAtEnd() {
    setFocusProxy(m_fields.back());
}

void EntryPanel::handedIn() {
    m_typed->handedIn();
}

} // namespace backroom::stock
