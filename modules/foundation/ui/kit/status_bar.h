#pragma once

#include "foundation/ui/kit/table_view.h"
#include "foundation/ui/theme/icons.h"

#include <QWidget>

namespace backroom {

class Label;
class Button;

/// 28 px at the bottom: the sum of the selected rows, sync, database, person.
class StatusBar : public QWidget {
    Q_OBJECT
public:
    explicit StatusBar(QWidget* parent = nullptr);
    void setSelection(const SelectionSum& sum);
    /// "Up to date", "Offline since 09:12" with its colour.
    void setSync(IconName icon, const QString& words, Token token);
    /// "warehouse.backroom" or "backroom on db.example.com"
    void setDatabase(const QString& words);
    void setPerson(const QString& name, const QString& role);
    /// "Demo" stands where it cannot be missed; empty hides it.
    void setMark(const QString& words);
    [[nodiscard]] QString selectionText() const;

signals:
    void personRequested();
    void databaseRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_selection;
    class StatusMark* m_sync;
    Label* m_mark;
    Label* m_database;
    Button* m_person;
};

/// Icon and words in a state's colour, without a tint.
class StatusMark : public QWidget {
    Q_OBJECT
public:
    explicit StatusMark(QWidget* parent = nullptr);
    void setState(IconName icon, const QString& words, Token token);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconName m_icon = IconName::Dot;
    QString m_words;
    Token m_token = Token::Second;
};

} // namespace backroom
