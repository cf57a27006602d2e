#pragma once

#include "foundation/ui/kit/label.h"

namespace backroom::app {

/// Over every page of the demo company: that it is one, and what can be done with it. Its actions are for
/// Ctrl+K too.
class DemoBanner : public Ground {
    Q_OBJECT
public:
    explicit DemoBanner(QWidget* parent = nullptr);

signals:
    void tourRequested();
    void trialsRequested();
    void practiceSheetRequested();
    void ownCompanyRequested();
};

} // namespace backroom::app
