#pragma once

#include <QString>

namespace backroom::scanning {

/// A page that listens to scans. It is registered with the ScanFilter and called only while it is on screen
/// in the active window.
class ScanReceiver {
public:
    enum class Key { Character, Enter, Backspace, Escape };
    enum class Taken { Yes, No };

    virtual ~ScanReceiver() = default;
    /// A code as the device sent it.
    virtual void takeScan(const QString& code) = 0;
    /// A scan came in pieces and was dropped whole: it must be scanned again, and must not beep as taken.
    virtual void refuseDamagedScan() = 0;
    /// A key typed while no text field has the focus; `text` is one character for Key::Character. No: the key
    /// goes where it would have gone.
    virtual Taken takeKey(Key key, const QString& text) = 0;
};

} // namespace backroom::scanning
