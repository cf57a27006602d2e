#pragma once

#include <QString>
#include <QVariant>

namespace backroom {

/// Where column widths, order, sort, filters and the like of ONE person are kept. The main window installs
/// one at sign-in; before that everything is remembered until the program ends.
class ViewState {
public:
    virtual ~ViewState() = default;
    [[nodiscard]] virtual QVariant value(const QString& key) const = 0;
    virtual void setValue(const QString& key, const QVariant& value) = 0;

    /// Never null. GUI thread only.
    static ViewState& current();
    /// nullptr goes back to the memory of this run. The caller keeps the ownership.
    static void install(ViewState* state);
};

} // namespace backroom
