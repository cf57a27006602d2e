#include "cli/session.h"

#include "identity/service/accounts.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace backroom::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct AccountOptions {
    std::string name, role = "warehouse", fullName;
};

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

Listing listingOf(const QList<identity::AccountInfo>& accounts) {
    Listing listing{{QStringLiteral("name"), QStringLiteral("fullName"), QStringLiteral("role"),
                     QStringLiteral("disabled"), QStringLiteral("created")},
                    {}};
    for (const identity::AccountInfo& account : accounts)
        listing.rows += {account.name, account.fullName, identity::roleName(account.role), account.isDisabled,
                         instantText(account.createdAtMs)};
    return listing;
}

/// A new account's password: BACKROOM_NEW_PASSWORD, else asked twice.
Result<QString> newPassword(const QString& name) {
    if (qEnvironmentVariableIsSet("BACKROOM_NEW_PASSWORD"))
        return qEnvironmentVariable("BACKROOM_NEW_PASSWORD");
    const auto first = askPassword(Text::tr("New password of %1: ").arg(name));
    const auto second = first ? askPassword(Text::tr("Once more: ")) : std::nullopt;
    if (!first || first != second)
        return fail(ErrorKind::Invalid, QStringLiteral("cli.no_password"),
                    first ? Text::tr("The passwords differ")
                          : Text::tr("There is no terminal to ask for a password"),
                    name, Text::tr("set BACKROOM_NEW_PASSWORD, or run it in a terminal"));
    return *first;
}

using Work = std::function<Result<QList<identity::AccountInfo>>(identity::Accounts&)>;

void onRun(CLI::App* command, Context& context, Work work) {
    command->callback([&context, work = std::move(work)] {
        context.action = [&context, work] {
            return withSession(context.options, [&](Session& session) -> Result<int> {
                identity::Accounts accounts(session.desk());
                BACKROOM_TRY(const auto rows, work(accounts));
                print(listingOf(rows), context.options.outputFormat());
                return Ok;
            });
        };
    });
}

Result<identity::Role> roleOf(const std::string& name) {
    const auto role = identity::roleFromName(q(name));
    if (!role)
        return fail(ErrorKind::Invalid, QStringLiteral("identity.unknown_role"),
                    Text::tr("There is no such role"), q(name),
                    Text::tr("use admin, manager, warehouse or auditor"));
    return *role;
}

void addAdd(CLI::App& user, Context& context) {
    auto options = std::make_shared<AccountOptions>();
    CLI::App* command = user.add_subcommand(
        "add", "Add an account; its password comes from BACKROOM_NEW_PASSWORD, else it is asked for");
    command->add_option("NAME", options->name)->required();
    command->add_option("--role", options->role, "admin, manager, warehouse or auditor");
    command->add_option("--full-name", options->fullName, "As people call them");
    onRun(command, context, [options](identity::Accounts& accounts) -> Result<QList<identity::AccountInfo>> {
        BACKROOM_TRY(const identity::Role role, roleOf(options->role));
        BACKROOM_TRY(const QString password, newPassword(q(options->name)));
        identity::NewAccount account;
        account.name = q(options->name);
        account.fullName = q(options->fullName);
        account.role = role;
        account.password = password;
        BACKROOM_TRY(const auto added, accounts.add(account));
        return QList<identity::AccountInfo>{added};
    });
}

void addChange(
    CLI::App& user, Context& context, const char* name, const char* help,
    std::function<Result<identity::AccountInfo>(identity::Accounts&, const identity::AccountInfo&)> change) {
    auto options = std::make_shared<AccountOptions>();
    CLI::App* command = user.add_subcommand(name, help);
    command->add_option("NAME", options->name)->required();
    onRun(command, context,
          [options,
           change = std::move(change)](identity::Accounts& accounts) -> Result<QList<identity::AccountInfo>> {
              BACKROOM_TRY(const auto account, accounts.find(q(options->name)));
              BACKROOM_TRY(const auto changed, change(accounts, account));
              return QList<identity::AccountInfo>{changed};
          });
}

} // namespace

void addAccountCommands(CLI::App& app, Context& context) {
    CLI::App* user = app.add_subcommand("user", "The company's accounts")->fallthrough();
    user->require_subcommand(1);
    addAdd(*user, context);
    onRun(user->add_subcommand("list", "All accounts by name"), context,
          [](identity::Accounts& accounts) { return accounts.list(); });
    auto role = std::make_shared<AccountOptions>();
    CLI::App* setRole = user->add_subcommand("role", "Give an account another role");
    setRole->add_option("NAME", role->name)->required();
    setRole->add_option("ROLE", role->role)->required();
    onRun(setRole, context, [role](identity::Accounts& accounts) -> Result<QList<identity::AccountInfo>> {
        BACKROOM_TRY(const identity::Role wanted, roleOf(role->role));
        BACKROOM_TRY(const auto account, accounts.find(q(role->name)));
        BACKROOM_TRY(const auto changed, accounts.setRole(account, wanted));
        return QList<identity::AccountInfo>{changed};
    });
    addChange(*user, context, "disable", "Let an account sign in no more",
              [](identity::Accounts& accounts, const identity::AccountInfo& account) {
                  return accounts.disable(account);
              });
    addChange(*user, context, "enable", "Let a disabled account sign in again",
              [](identity::Accounts& accounts, const identity::AccountInfo& account) {
                  return accounts.enable(account);
              });
    addChange(*user, context, "password", "Set a password (BACKROOM_NEW_PASSWORD, else asked for)",
              [](identity::Accounts& accounts,
                 const identity::AccountInfo& account) -> Result<identity::AccountInfo> {
                  BACKROOM_TRY(const QString password, newPassword(account.name));
                  BACKROOM_CHECK(accounts.setPassword(account.id, password));
                  return account;
              });
}

} // namespace backroom::cli
