#pragma once

#include "foundation/ui/kit/wizard.h"
#include "identity/service/company_setup.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;

namespace backroom {
class FormField;
}

namespace backroom {
class Label;
}

namespace backroom::app {

/// What a company begins with.
enum class Beginning { Import, Empty, Demo, Existing };

/// First start: what to begin with, where the books lie, the company, its administrator. It asks; the window
/// does.
class FirstStart : public Wizard {
    Q_OBJECT
public:
    explicit FirstStart(const DatabaseUrl& suggested, Beginning first = Beginning::Demo,
                        QWidget* parent = nullptr);
    [[nodiscard]] Beginning beginning() const;
    void refuse(const Error& error);
    void setBusy(const QString& words);

signals:
    /// Everything is entered and plausible.
    void companyRequested(const backroom::identity::SetupRequest& request,
                          backroom::app::Beginning beginning);
    void demoRequested();
    /// A company that is there already.
    void existingRequested(const backroom::DatabaseUrl& url);
    /// The wizard is to be made anew in the language that this desk speaks now.
    void languageChosen();

private:
    QWidget* makeBeginning();
    QWidget* makePlace();
    QWidget* makeCompany();
    QWidget* makeAdministrator();
    void next(int step);
    [[nodiscard]] Done checkStep(int step) const;
    /// At the field it is about, which gets the cursor; else above them all.
    void showFlaw(const Error& error);
    [[nodiscard]] Result<DatabaseUrl> place() const;
    void showPlaceOf(Beginning beginning);
    void chooseFile();
    void openExisting();
    [[nodiscard]] Done checkPlace() const;
    [[nodiscard]] Done checkCompanyStep() const;
    [[nodiscard]] Done checkAdministrator() const;
    void create();

    DatabaseUrl m_suggested;
    QButtonGroup* m_beginning;
    QButtonGroup* m_where;
    QLineEdit* m_file;
    QWidget* m_serverRole;
    Label* m_serverWords;
    QLineEdit* m_server;
    QLineEdit* m_serverPassword;
    QWidget* m_fileFields;
    QWidget* m_serverFields;
    QLineEdit* m_company;
    QComboBox* m_currency;
    QComboBox* m_zone;
    QLineEdit* m_admin;
    QLineEdit* m_adminName;
    QLineEdit* m_password;
    QLineEdit* m_again;
};

} // namespace backroom::app
