#pragma once

#include "foundation/ui/kit/edited_record.h"
#include "foundation/ui/kit/page.h"
#include "identity/domain/account.h"
#include "identity/domain/company.h"

class QVBoxLayout;

namespace backroom {
class FieldEditor;
class Label;
} // namespace backroom

namespace backroom::app {

class Application;
class MeasuresSection;
class PeopleSection;
class PrintersSection;

/// The company, its people, its own lists, the backup, the scanner and how the program looks on this desk.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Application& application, QWidget* parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("settings"); }
    void activate(const QVariantMap& arguments = {}) override;
    void refreshChanged() override { ask(); }

private:
    void buildCompany(QVBoxLayout* column);
    [[nodiscard]] QWidget* makeReasons();
    void buildLists(QVBoxLayout* column);
    void buildBackup(QVBoxLayout* column);
    void buildLanguage(QVBoxLayout* column);
    void ask();
    void askBackup();
    [[nodiscard]] QString noBackupWords() const;
    [[nodiscard]] QTimeZone zone() const; ///< the company's
    void backUpNow();
    void showCompany(const identity::CompanySettings& company);
    void changeCompany(FieldEditor* field, QString identity::CompanySettings::*fact, const QString& value);
    void companyRefused(FieldEditor* field, QString identity::CompanySettings::*fact, const Error& error);

    Application& m_application;
    EditedRecord<identity::CompanySettings> m_company;
    FieldEditor* m_name;
    FieldEditor* m_currency;
    FieldEditor* m_zone;
    FieldEditor* m_policy;
    Label* m_backup;
    PrintersSection* m_printers;
    PeopleSection* m_people = nullptr;     // none for who may not change accounts
    MeasuresSection* m_measures = nullptr; // none for who may not change them
};

} // namespace backroom::app
