#pragma once

#include "foundation/ui/theme/tokens.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <optional>

class QPainter;

namespace backroom {

enum class Listening { Yes, No };
enum class Verdict { Taken, Look, Refused };

/// 72 px of rail colour in both themes: edge yellow when it listens, grey when not, and its state in words.
/// It shows; it reads nothing. Scans and typed digits come from the scan source, never through focus.
class ScanLane : public QWidget {
    Q_OBJECT
public:
    explicit ScanLane(QWidget* parent = nullptr);
    /// "Ready", "Which bin?", "Saving …"
    void setState(Listening listening, const QString& words);
    /// While the books are out of reach: these words, whatever setState() says. Empty: over.
    void setAway(const QString& words);
    /// What digits and `*` typed anywhere have filled: "12 ×". Empty clears.
    void setTyped(const QString& text);
    /// The verdict of one scan for 250 ms (no flash with reduced motion), its words stay beside the state.
    void flash(Verdict verdict, const QString& words);
    /// The whole lane stays in the verdict's colour until clearVerdict(), and these words stand in it as
    /// large as its state does else: wrong item, cancelled order. They are read from where goods are handled.
    void hold(Verdict verdict, const QString& words);
    void clearVerdict();
    /// Codes that its words may have in them, beside those that look like codes.
    void setCodes(const QStringList& codes);

    [[nodiscard]] Listening listening() const { return m_listening; }
    [[nodiscard]] QString words() const { return m_away.isEmpty() ? m_words : m_away; }
    [[nodiscard]] QString typed() const { return m_typed; }
    [[nodiscard]] QString lastWords() const { return m_last; }
    [[nodiscard]] std::optional<Verdict> shownVerdict() const { return m_verdict; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// What it says was set anew.
    void told();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();
    void paintHeld(QPainter& painter, const QRect& room) const;
    void paintSharing(QPainter& painter, const QRect& room) const;
    [[nodiscard]] Token ink() const;
    [[nodiscard]] QStringList codesSaid() const;
    [[nodiscard]] QRect visual(const QRect& logical) const;
    Listening m_listening = Listening::No;
    QString m_words, m_away, m_typed, m_last;
    QStringList m_codes;
    std::optional<Verdict> m_verdict;
    std::optional<Verdict> m_lastVerdict;
    bool m_isHeld = false;
    QTimer m_flash;
};

/// 28 px beneath the lane: "F2 quantity   F3 unknown code   …".
class KeyLegend : public QWidget {
    Q_OBJECT
public:
    explicit KeyLegend(QWidget* parent = nullptr);
    void setKeys(const QList<QPair<QString, QString>>& keysAndWords);
    void keepEndFree(int width);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int gapFor(int room) const;
    QList<QPair<QString, QString>> m_keys;
    int m_taken = 0;
};

} // namespace backroom
