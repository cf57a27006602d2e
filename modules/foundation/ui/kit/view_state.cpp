#include "foundation/ui/kit/view_state.h"

#include <QHash>

namespace backroom {

namespace {

class MemoryViewState : public ViewState {
public:
    [[nodiscard]] QVariant value(const QString& key) const override { return m_values.value(key); }
    void setValue(const QString& key, const QVariant& value) override { m_values.insert(key, value); }

private:
    QHash<QString, QVariant> m_values;
};

ViewState*& installed() {
    static ViewState* state = nullptr;
    return state;
}

} // namespace

ViewState& ViewState::current() {
    static MemoryViewState memory;
    return installed() ? *installed() : memory;
}

void ViewState::install(ViewState* state) {
    installed() = state;
}

} // namespace backroom
