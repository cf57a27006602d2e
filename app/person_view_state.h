#pragma once

#include "foundation/ui/kit/view_state.h"

#include <QSettings>

namespace backroom::app {

/// Column widths, sort, filters and the like of one person at one company, in the program's settings file.
class PersonViewState : public ViewState {
public:
    PersonViewState(const QString& company, const QString& person)
        : m_group(QStringLiteral("people/%1/%2/").arg(cleaned(company), cleaned(person))) {}

    [[nodiscard]] QVariant value(const QString& key) const override {
        return m_settings.value(m_group + key);
    }
    void setValue(const QString& key, const QVariant& value) override {
        if (value.isValid())
            m_settings.setValue(m_group + key, value);
        else
            m_settings.remove(m_group + key);
    }

private:
    // A slash would open a group of its own.
    static QString cleaned(QString text) { return text.replace(QLatin1Char('/'), QLatin1Char('_')); }
    QSettings m_settings;
    QString m_group;
};

} // namespace backroom::app
