#pragma once

#include "foundation/domain/progress.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace backroom {

class Label;
class Button;

/// Waiting, honestly: nothing for 150 ms, then a 2 px line, after 500 ms words and Cancel. The old content
/// stays beneath. It lies over the top of its parent and takes no room.
class JobProgress : public QWidget {
    Q_OBJECT
public:
    explicit JobProgress(QWidget* parent);
    /// words: "Posting 1,204 lines"; Cancel only appears when somebody listens to cancelRequested.
    void start(const QString& words);
    /// Shows how far a job is, by asking it while it runs; Cancel is told to it.
    void follow(const QString& words, const std::shared_ptr<Progress>& job);
    /// 0…1; without it the line runs.
    void setPart(double part);
    void setWords(const QString& words);
    void finish();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isFollowing() const { return m_job != nullptr; }
    [[nodiscard]] bool showsLine() const { return m_running && !isHidden(); }
    [[nodiscard]] bool showsWords() const;

signals:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void showWords();
    void askJob();
    QTimer m_lineTimer, m_wordsTimer, m_frameTimer, m_jobTimer;
    std::shared_ptr<Progress> m_job;
    QString m_words;
    QElapsedTimer m_clock;
    std::optional<double> m_part;
    bool m_running = false;
    QWidget* m_panel;
    Label* m_label;
    Button* m_cancel;
};

} // namespace backroom
