#pragma once

#include "foundation/ui/kit/command_palette.h"
#include "foundation/ui/kit/page.h"

#include <QCoreApplication>

namespace backroom::app {

class Application;
class Workspace;

/// Products by name, SKU or barcode.
class ProductsSource : public PaletteProvider {
    Q_DECLARE_TR_FUNCTIONS(backroom::app::ProductsSource)
public:
    ProductsSource(Application& application, Workspace& workspace)
        : m_application(application), m_workspace(workspace) {}
    [[nodiscard]] QString title() const override { return tr("Products"); }
    void find(const QString& text, PaletteAnswer answer) override;

private:
    Application& m_application;
    Workspace& m_workspace;
};

/// Sites, zones and bins by code, name or barcode.
class PlacesSource : public PaletteProvider {
    Q_DECLARE_TR_FUNCTIONS(backroom::app::PlacesSource)
public:
    PlacesSource(Application& application, Workspace& workspace)
        : m_application(application), m_workspace(workspace) {}
    [[nodiscard]] QString title() const override { return tr("Locations"); }
    void find(const QString& text, PaletteAnswer answer) override;

private:
    Application& m_application;
    Workspace& m_workspace;
};

/// Suppliers and customers by name, code or contact.
class PartnersSource : public PaletteProvider {
    Q_DECLARE_TR_FUNCTIONS(backroom::app::PartnersSource)
public:
    PartnersSource(Application& application, Workspace& workspace)
        : m_application(application), m_workspace(workspace) {}
    [[nodiscard]] QString title() const override { return tr("Partners"); }
    void find(const QString& text, PaletteAnswer answer) override;

private:
    Application& m_application;
    Workspace& m_workspace;
};

/// Stock documents by their number.
class DocumentsSource : public PaletteProvider {
    Q_DECLARE_TR_FUNCTIONS(backroom::app::DocumentsSource)
public:
    DocumentsSource(Application& application, Workspace& workspace)
        : m_application(application), m_workspace(workspace) {}
    [[nodiscard]] QString title() const override { return tr("Documents"); }
    void find(const QString& text, PaletteAnswer answer) override;

private:
    Application& m_application;
    Workspace& m_workspace;
};

} // namespace backroom::app
