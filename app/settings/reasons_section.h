#pragma once

#include "foundation/domain/error.h"
#include "stock/service/reasons.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace backroom::app {

class Application;

/// The company's own reasons, by kind of document: add, archive, bring back. Only for who may change
/// them.
class ReasonsSection : public QWidget {
    Q_OBJECT
public:
    explicit ReasonsSection(Application& application, QWidget* parent = nullptr);
    /// Reads them anew.
    void ask();

signals:
    void refused(const backroom::Error& error);

private:
    void add();
    void show(const QList<stock::Reasons::Row>& rows);
    [[nodiscard]] QWidget* rowOf(const stock::Reasons::Row& row);
    template <class Call>
    void change(Call call);

    Application& m_application;
    QVBoxLayout* m_rows;
    QComboBox* m_category;
    QLineEdit* m_name;
};

} // namespace backroom::app
