#pragma once

#include "foundation/ui/kit/edited_record.h"
#include "foundation/ui/kit/last_change.h"
#include "locations/service/place_finder.h"
#include "locations/ui/locations_ui.h"

class QVBoxLayout;

namespace backroom {
class Button;
class Label;
class StatePill;
} // namespace backroom

namespace backroom::locations {

/// One place: code, kind, way to it, then its facts, which turn into editors when touched.
class PlaceDetail : public QWidget {
    Q_OBJECT
public:
    explicit PlaceDetail(const LocationsUiContext& context, QWidget* parent = nullptr);
    void show(const Place& place);
    [[nodiscard]] LocationId place() const { return m_record.now().id(); }
    void editFirst();
    /// What makes the quantity that lies here; false where nobody knows of goods.
    bool explain();
    Page::Closed cancelEditing();

signals:
    void changed(backroom::locations::LocationId place);
    /// For Ctrl+Z, beside changed().
    void made(const backroom::MadeChange& change);
    void failed(const backroom::Error& error);
    void newPlacesRequested(backroom::locations::LocationKind kind);

private:
    void buildHead(QVBoxLayout* column);
    void buildFields(QVBoxLayout* column);
    void buildFoot(QVBoxLayout* column);
    FieldEditor* addField(QVBoxLayout* rows, const QString& id, const QString& label, FieldEditor::Kind kind);
    [[nodiscard]] QString valueOf(const FieldEditor* field, const Location& location) const;
    void save(FieldEditor* field, const QString& typed);
    void take(FieldEditor* field, Location& location, const QString& typed) const;
    void tellFact(FieldEditor* field, const Location& before, const Location& stored);
    void refused(FieldEditor* field, const Error& error);
    void toggleArchived();

    LocationsUiContext m_context;
    EditedRecord<Place> m_record;
    PlacePanel* m_panel = nullptr; ///< none where nobody knows what lies there
    Label* m_code;
    Label* m_path;
    StatePill* m_kind;
    FieldEditor* m_codeField = nullptr;
    FieldEditor* m_name = nullptr;
    FieldEditor* m_barcode = nullptr;
    FieldEditor* m_purpose = nullptr;
    FieldEditor* m_policy = nullptr;
    FieldEditor* m_order = nullptr;
    FieldEditor* m_timeZone = nullptr;
    Button* m_archive = nullptr;
    QWidget* m_adding = nullptr;
};

} // namespace backroom::locations
