#pragma once

#include <QWidget>

namespace backroom {
class Label;
}

namespace backroom::partners {

/// What nobody may overlook about a partner: icon and words on the tint of warn. Without words it is not
/// there.
class WarningBand : public QWidget {
    Q_OBJECT
public:
    explicit WarningBand(QWidget* parent = nullptr);
    void setWarning(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_words;
};

} // namespace backroom::partners
