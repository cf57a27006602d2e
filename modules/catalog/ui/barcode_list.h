#pragma once

#include "catalog/domain/product.h"
#include "catalog/ui/catalog_ui.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace backroom {
class Button;
class FieldError;
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

signals:
    void addRequested(const backroom::catalog::Barcode& barcode);
    void removeRequested(const QString& matchKey);

private:
    void buildAdding();
    void add();
    Editing m_editing;
    QVBoxLayout* m_rows;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_pack = nullptr;
    FieldError* m_error = nullptr;
};

} // namespace backroom::catalog
