#pragma once

#include "catalog/domain/product.h"
#include "catalog/ui/catalog_ui.h"

#include <QWidget>

class QLineEdit;

namespace backroom {
class Button;
class FieldError;
class RowStack;
class TypedWords;
} // namespace backroom

namespace backroom::catalog {

/// The codes of one variant with what a scan of each stands for, and the line that adds one. It stores
/// nothing.
class BarcodeList : public QWidget {
    Q_OBJECT
public:
    explicit BarcodeList(Editing editing, QWidget* parent = nullptr);
    void setBarcodes(const QList<Barcode>& barcodes, const QString& unit);
    void showError(const Error& error);
    /// Clears the line after its code was stored.
    void added();
    /// The variant whose codes these are: a code that was typed for another one waits there.
    void keepUnder(const QString& record);

signals:
    void addRequested(const backroom::catalog::Barcode& barcode);
    void removeRequested(const QString& matchKey);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildAdding();
    void add();
    Editing m_editing;
    RowStack* m_rows;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_pack = nullptr;
    FieldError* m_error = nullptr;
    TypedWords* m_typed = nullptr;
};

} // namespace backroom::catalog
