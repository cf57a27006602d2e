#pragma once

#include "foundation/ui/kit/button.h"

namespace backroom {

class Label;

/// What nobody may overlook, about a partner for example: icon and words on the tint of warn. Without words
/// it is not there.
class WarningBand : public QWidget {
    Q_OBJECT
public:
    explicit WarningBand(ControlSize size = ControlSize::Desk, QWidget* parent = nullptr);
    void setWarning(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_words;
};

} // namespace backroom
