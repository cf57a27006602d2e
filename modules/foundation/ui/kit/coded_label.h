#pragma once

#include "foundation/ui/kit/label.h"

namespace backroom {

class CodedText;

/// A Label whose words have codes in them. text() stays the words, for who reads it.
class CodedLabel : public Label {
    Q_OBJECT
public:
    explicit CodedLabel(TextStyle style = TextStyle::Body, Token token = Token::Text,
                        QWidget* parent = nullptr);
    void setWords(const QString& words, const QStringList& codes);
    /// The same where only their look tells which are codes.
    void setWords(const QString& words);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] CodedText coded() const;
    TextStyle m_style;
    Token m_token;
    QStringList m_codes;
};

} // namespace backroom
