#pragma once

#include "foundation/ui/kit/scan_lane.h"

#include <QByteArray>
#include <QObject>
#include <QThread>

namespace backroom::scanning {

/// One sine tone after another as 16-bit mono PCM at 44,100 Hz; a tone of 0 Hz is silence. Ends are faded
/// over 4 ms so that nothing clicks.
struct Tone {
    int hertz = 0;
    int lengthMs = 0;
};
QByteArray tonePcm(const QList<Tone>& tones);
/// Taken: 1,200 Hz 80 ms. Look: two at 800. Refused: 300 Hz 400 ms (ui.md).
QList<Tone> tonesOf(Verdict verdict);

/// Makes a verdict heard. Works on a thread of its own: a sound server that hangs or is not there must
/// neither delay a scan nor be an error. Silent when the environment says BACKROOM_SILENT.
class ScanSounds : public QObject {
    Q_OBJECT
public:
    explicit ScanSounds(QObject* parent = nullptr);
    ~ScanSounds() override;
    void play(backroom::Verdict verdict);
    enum class Hearing { On, Off };
    /// Off: verdicts are only seen.
    void setHearing(Hearing hearing) { m_hearing = hearing; }

signals:
    /// For those who cannot hear it, and tests: asked for, whether or not there is a device.
    void played(backroom::Verdict verdict);

private:
    QThread m_thread;
    QObject* m_player = nullptr;
    Hearing m_hearing = Hearing::On;
};

} // namespace backroom::scanning
