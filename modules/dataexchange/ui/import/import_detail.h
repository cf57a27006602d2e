#pragma once

#include "dataexchange/service/importer.h"
#include "foundation/service/gateway.h"

#include <QTimeZone>
#include <QWidget>

class QVBoxLayout;

namespace backroom {
class Button;
class Label;
class StatePill;
struct PageLink;
} // namespace backroom

namespace backroom::dataexchange {

/// One past import: when, who, what it came to, the first things it made, and its undo.
class ImportDetail : public QWidget {
    Q_OBJECT
public:
    ImportDetail(Gateway& gateway, Importer& importer, const QTimeZone& zone, QWidget* parent = nullptr);
    void show(const ImportRecord& record);
    [[nodiscard]] const std::optional<ImportRecord>& record() const { return m_record; }

signals:
    void undoRequested();
    void linkRequested(const backroom::PageLink& link);

private:
    void ask();
    void showMade(const QList<MadeThing>& things);
    void addThing(const MadeThing& thing);

    Gateway& m_gateway;
    Importer& m_importer;
    QTimeZone m_zone;
    std::optional<ImportRecord> m_record;
    Label* m_file;
    StatePill* m_state;
    Label* m_facts;
    Label* m_counts;
    Button* m_undo;
    Label* m_madeTitle;
    QVBoxLayout* m_madeRoom;
    QWidget* m_made = nullptr;
};

} // namespace backroom::dataexchange
