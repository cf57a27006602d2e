#include "scanning/ui/pickers/scan_sounds.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>
#include <QtMath>

#include <algorithm>

namespace backroom::scanning {

namespace {

constexpr int samplesPerSecond = 44'100;
constexpr int fadeSamples = samplesPerSecond * 4 / 1000;

/// Owns the device on the sound thread.
class Player : public QObject {
public:
    void play(const QByteArray& pcm) {
        if (!m_asked) {
            m_asked = true;
            open();
        }
        if (!m_sink)
            return;
        m_sink->stop();
        m_buffer.close();
        m_buffer.setData(pcm);
        m_buffer.open(QIODevice::ReadOnly);
        m_sink->start(&m_buffer);
    }

private:
    void open() {
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        QAudioFormat format;
        format.setSampleRate(samplesPerSecond);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        if (!device.isNull() && device.isFormatSupported(format))
            m_sink = std::make_unique<QAudioSink>(device, format);
    }

    bool m_asked = false;
    QBuffer m_buffer;
    std::unique_ptr<QAudioSink> m_sink;
};

} // namespace

QByteArray tonePcm(const QList<Tone>& tones) {
    QByteArray pcm;
    for (const Tone& tone : tones) {
        const int samples = samplesPerSecond * tone.lengthMs / 1000;
        for (int i = 0; i < samples; ++i) {
            const qreal fade = std::min({1.0, qreal(i) / fadeSamples, qreal(samples - i) / fadeSamples});
            const qreal wave = qSin(2 * M_PI * tone.hertz * i / samplesPerSecond);
            const auto value = qint16(wave * fade * 0.6 * 32767);
            pcm.append(char(value & 0xFF)).append(char((value >> 8) & 0xFF));
        }
    }
    return pcm;
}

QList<Tone> tonesOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Taken:
        return {{1200, 80}};
    case Verdict::Look:
        return {{800, 80}, {0, 60}, {800, 80}};
    case Verdict::Refused:
        break;
    }
    return {{300, 400}};
}

ScanSounds::ScanSounds(QObject* parent) : QObject(parent) {
    if (qEnvironmentVariableIsSet("BACKROOM_SILENT"))
        return;
    m_player = new Player;
    m_player->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_player, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("sounds"));
    m_thread.start();
}

ScanSounds::~ScanSounds() {
    m_thread.quit();
    // A sound server that hangs keeps its thread, not the program.
    if (!m_thread.wait(2000)) {
        m_thread.terminate();
        m_thread.wait(500);
    }
}

void ScanSounds::play(Verdict verdict) {
    emit played(verdict);
    if (m_player == nullptr || m_hearing == Hearing::Off)
        return;
    QMetaObject::invokeMethod(m_player, [player = static_cast<Player*>(m_player), verdict] {
        player->play(tonePcm(tonesOf(verdict)));
    });
}

} // namespace backroom::scanning
