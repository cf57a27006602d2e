#pragma once

#include "identity/service/accounts.h"

#include <QWidget>

class QVBoxLayout;

namespace backroom {
class Button;
class Label;
class StatePill;
} // namespace backroom

namespace backroom::app {

class Application;

/// One person: names, role, whether they are let in, and the way to change that. It is the same row for as
/// long as the person is there, so that what has the focus keeps it.
class PersonRow : public QWidget {
    Q_OBJECT
public:
    explicit PersonRow(const identity::AccountInfo& person, QWidget* parent = nullptr);
    void show(const identity::AccountInfo& person);
    [[nodiscard]] const identity::AccountInfo& person() const { return m_person; }
    /// Where a menu of this row opens.
    [[nodiscard]] QPoint below() const;

signals:
    void changeRequested();

private:
    identity::AccountInfo m_person;
    Label* m_fullName;
    StatePill* m_disabled;
    Label* m_role;
    Button* m_change;
};

/// The accounts of the company, for who may change them.
class PeopleSection : public QWidget {
    Q_OBJECT
public:
    explicit PeopleSection(Application& application, QWidget* parent = nullptr);
    /// Reads them anew.
    void ask();
    void addPerson();

signals:
    void refused(const backroom::Error& error);

private:
    void show(const QList<identity::AccountInfo>& people);
    void change(const PersonRow& row);

    Application& m_application;
    QVBoxLayout* m_column;
    QList<PersonRow*> m_rows;
};

} // namespace backroom::app
