#pragma once

#include "foundation/ui/theme/icons.h"

#include <QWidget>

namespace backroom {

/// A state as icon + word + colour on its tint; never colour alone.
class StatePill : public QWidget {
    Q_OBJECT
public:
    explicit StatePill(QWidget* parent = nullptr);
    StatePill(IconName icon, const QString& word, Token token, QWidget* parent = nullptr);
    /// token: Ok, Warn, Bad, Hold, Moving or Quiet. An empty word hides it.
    /// `codes`: which of the words are codes.
    void setState(IconName icon, const QString& word, Token token, const QStringList& codes = {});
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconName m_icon = IconName::Dot;
    QString m_word;
    QStringList m_codes;
    Token m_token = Token::Quiet;
};

} // namespace backroom
