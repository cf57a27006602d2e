#include "architecture/samples.h"

namespace backroom::test {

namespace {

QMap<QString, QString> one(const char* path, const QString& text) {
    return {sampleOrder(), {s(path), text}};
}

QMap<QString, QString> one(const char* path, const char* text) {
    return one(path, s(text));
}

} // namespace

std::pair<QString, QString> sampleOrder() {
    return {s("modules/CMakeLists.txt"),
            s("include(layers.cmake)\nadd_subdirectory(foundation)\nadd_subdirectory(catalog)\n"
              "add_subdirectory(stock)\n")};
}

QList<Sample> includeSamples() {
    const Rule table = includesFollowTheTable;
    const Rule qt = qtModulesFollowTheTable;
    return {
        {"a module below", table, one("modules/catalog/service/a.cpp", "#include \"stock/service/b.h\"\n"),
         s("stock stands below catalog")},
        {"domain uses service", table, one("modules/stock/domain/a.h", "#include \"stock/service/b.h\"\n"),
         s("domain may not use service")},
        {"service uses ui", table, one("modules/stock/service/a.h", "#include \"stock/ui/b.h\"\n"),
         s("service may not use ui")},
        {"app is included", table, one("modules/stock/ui/a.h", "#include \"app/application.h\"\n"),
         s("nobody includes app")},
        {"short include", table, one("modules/stock/ui/a.h", "  # include \"b.h\"\n"),
         s("write includes from")},
        {"another's page", table, one("modules/stock/ui/a.h", "#include \"catalog/ui/products_page.h\"\n"),
         s("only ui/pickers/")},
        {"another's picker",
         table,
         one("modules/stock/ui/a.h", "#include \"catalog/ui/pickers/variant.h\"\n"),
         {}},
        {"page sees the database", table,
         one("modules/stock/ui/a.h", "#include \"foundation/service/database.h\"\n"), s("only its gateway")},
        {"page sees the gateway",
         table,
         one("modules/stock/ui/a.h", "#include \"foundation/service/gateway.h\"\n"),
         {}},
        {"all that is right",
         table,
         one("modules/stock/service/a.cpp",
             "#include \"stock/domain/b.h\"\n#include \"catalog/service/c.h\"\n"
             "#include \"a.moc\"\n// #include \"stock/ui/x.h\"\n"),
         {}},
        {"ui includes sql", qt, one("modules/stock/ui/a.cpp", "#include <QSqlQuery>\n"), s("(QtSql)")},
        {"ui includes sql by folder", qt, one("modules/stock/ui/a.cpp", "#include <QtSql/QSqlQuery>\n"),
         s("(QtSql)")},
        {"service includes widgets", qt, one("modules/stock/service/a.cpp", "#include <QLabel>\n"),
         s("(QtWidgets)")},
        {"domain includes gui", qt, one("modules/stock/domain/a.cpp", "#include <QColor>\n"), s("(QtGui)")},
        {"domain includes network", qt, one("modules/stock/domain/a.cpp", "#include <QTcpSocket>\n"),
         s("(QtNetwork)")},
        {"ui includes widgets",
         qt,
         one("modules/stock/ui/a.cpp", "#include <QLabel>\n#include <QChart>\n"),
         {}},
        {"two owners of a library",
         oneOwnerPerLibrary,
         {sampleOrder(),
          {s("modules/catalog/service/a.cpp"),
           s("#include <sodium.h>\n#include <vector>\n#include <stdint.h>\n")},
          {s("modules/stock/service/a.cpp"),
           s("#include <sodium.h>\n#include <vector>\n#include <stdint.h>\n")}},
         s("sodium.h belongs to catalog/service")},
    };
}

QList<Sample> sqlSamples() {
    const std::pair<QString, QString> tables{
        s("db/migrations/0001_a.sql"),
        s("CREATE TABLE stock_entry (a INTEGER);\nCREATE TABLE catalog_item (a INTEGER);")};
    const char* query = "modules/stock/service/queries/q.sql";
    const auto with = [&](const char* path, const char* text) {
        return QMap<QString, QString>{sampleOrder(), tables, {s(path), s(text)}};
    };
    return {
        {"inserts into another's", tablesHaveOneWriter, with(query, "insert into catalog_item VALUES (1)"),
         s("stock writes catalog_item")},
        {"updates another's", tablesHaveOneWriter, with(query, "UPDATE catalog_item AS c SET a = 1"),
         s("stock writes catalog_item")},
        {"deletes another's in a trigger", tablesHaveOneWriter,
         with("db/objects/stock/t.sql", "BEGIN\n DELETE FROM catalog_item; END"), s("t.sql:2")},
        {"a table of nobody", tablesHaveOneWriter,
         with("db/migrations/0002_b.sql", "CREATE TABLE misc_things (a);"),
         s("misc_things bears no module's name")},
        {"writes its own",
         tablesHaveOneWriter,
         with(query,
              "WITH x AS (SELECT 1 FOR UPDATE) INSERT INTO stock_entry VALUES ('insert into catalog_item') "
              "ON CONFLICT (a) DO UPDATE SET a = 1 -- update catalog_item set a = 1"),
         {}},
        {"reads another's table", foreignTablesAreReadThroughViews,
         with(query, "SELECT * FROM stock_entry JOIN catalog_item USING (a)"),
         s("reads the table catalog_item")},
        {"reads another's view",
         foreignTablesAreReadThroughViews,
         with(query, "SELECT * FROM stock_entry JOIN catalog_item_view USING (a)"),
         {}},
        {"sql in code", sqlStandsInSqlFiles,
         with("modules/stock/service/a.cpp", "void f() {\n  run(\"SELECT a FROM stock_entry\");\n}\n"),
         s("a.cpp:2")},
        {"raw sql in code", sqlStandsInSqlFiles,
         with("app/a.cpp", "auto t = R\"x(\nPRAGMA user_version\n)x\";\n"), s("a.cpp:2")},
        {"words that are no sql",
         sqlStandsInSqlFiles,
         with("modules/stock/service/a.cpp",
              "tr(\"Select a file to delete from the list\"); // SELECT a FROM b\n"),
         {}},
        {"one engine without a reason", textsOfOneEngineHaveAReason,
         with("modules/stock/service/queries/q.sqlite.sql", "SELECT 1"), s("say in the first line")},
        {"one engine with a reason",
         textsOfOneEngineHaveAReason,
         with("modules/stock/service/queries/q.sqlite.sql", "-- reason\nSELECT 1"),
         {}},
        {"a pair without a reason",
         textsOfOneEngineHaveAReason,
         {{s("modules/stock/service/queries/q.sqlite.sql"), s("SELECT 1")},
          {s("modules/stock/service/queries/q.postgresql.sql"), s("SELECT 2")}},
         s("say in the first line")},
        {"asks the session", onlyIdentityAsksWhoIsConnected,
         with(query, "SELECT a FROM stock_entry WHERE b = SESSION_USER"), s("SESSION_USER")},
    };
}

QList<Sample> definerSamples() {
    const auto with = [](const char* text) {
        return one("db/objects/stock/f.postgresql.sql", s("CREATE FUNCTION f() RETURNS int ") + s(text));
    };
    return {
        {"definer without a path", definersFixTheSearchPath, with("SECURITY DEFINER AS 'x'"),
         s("search_path")},
        {"definer with a path",
         definersFixTheSearchPath,
         with("SECURITY DEFINER SET search_path = public AS 'x'"),
         {}},
        {"definer that is planned each time", definersKeepTheirPlans,
         with("LANGUAGE sql STABLE SECURITY DEFINER AS 'x'"), s("plpgsql")},
        {"definer that keeps its plan",
         definersKeepTheirPlans,
         with(
             "LANGUAGE sql AS 'x'; CREATE FUNCTION g() RETURNS int LANGUAGE plpgsql SECURITY DEFINER AS 'x'"),
         {}},
    };
}

QList<Sample> sizeSamples() {
    const auto body = [](const QString& head, int lines) -> QString {
        return head + s(" {\n") + s("    work();\n").repeated(lines) + s("}\n");
    };
    const QString inner = s("namespace a {\nclass B : public C<D(int)> {\n    int x{1};\n") +
                          body(s("    void f() const override"), 69) + s("};\n}\n");
    return {
        {"long function", functionsFit, one("modules/stock/service/a.cpp", body(s("Done f(int a)"), 69)),
         s("71 lines")},
        {"long method", functionsFit, one("modules/stock/service/a.cpp", inner), s("a.cpp:4")},
        {"long constructor", functionsFit,
         one("modules/stock/service/a.cpp", body(s("A::A(int a)\n    : m_a{a}, m_b(a)"), 70)), s("72 lines")},
        {"braces in text",
         functionsFit,
         one("modules/stock/service/a.cpp",
             s("void f() { say(\"{{{\"); say('{'); /* { */ }\nQ(\n)\n") + body(s("int g()"), 68)),
         {}},
        {"a long table is no function",
         functionsFit,
         one("modules/stock/service/a.cpp", body(s("static const int table[] ="), 100)),
         {}},
        {"long file", filesFit, one("modules/stock/service/a.cpp", s("\n").repeated(501)), s("501 lines")},
        {"long header", filesFit, one("modules/stock/service/a.h", s("\n").repeated(201)), s("201 lines")},
        {"long line", linesFit, one("modules/stock/service/a.sql", s("x").repeated(121)), s("121 columns")},
        {"drawer for anything", namesAreOfTheTrade, one("modules/stock/utils/a.cpp", ""),
         s("without a meaning")},
        {"a manager", namesAreOfTheTrade, one("modules/stock/service/a.h", "class StockManager {};"),
         s("StockManager")},
        {"an interface by letter", namesAreOfTheTrade, one("modules/stock/service/a.h", "struct IStore {};"),
         s("IStore")},
        {"camel-case file", namesAreOfTheTrade, one("modules/stock/service/aB.h", ""), s("snake_case")},
        {"a file of helpers", namesAreOfTheTrade, one("modules/stock/service/a_helper.h", ""),
         s("what it does")},
        {"words that are fine",
         namesAreOfTheTrade,
         one("modules/stock/service/a.h", "class IOFailure;\nclass Item {};\nclass Implement {};"),
         {}},
        {"a folder at the top", topLevelIsKnown, one("scripts/a.txt", ""), s("scripts")},
        {"a module without a page", topLevelIsKnown, one("modules/stock/CMakeLists.txt", ""),
         s("modules/stock")},
    };
}

QList<Sample> handSamples() {
    return {
        {"a button pressed by nobody", windowTestsUseTheKeyboard,
         one("tests/app/a_test.cpp", "open.find<QPushButton>(\"next\")->click();"), s("works by keys")},
        {"words that nobody typed", windowTestsUseTheKeyboard,
         one("tests/app/a_test.cpp", "line->setText(words);"), s("setText")},
        {"a page that nobody went to", windowTestsUseTheKeyboard,
         one("tests/app/a_test.cpp", "w.workspace()->open({page, {}});"), s("works by keys")},
        {"a link that nobody followed", windowTestsUseTheKeyboard,
         one("tests/app/a_test.cpp", "w.workspace()->open(\n    {page, {{report, name}}});"),
         s("works by keys")},
        {"a row that nobody went to", windowTestsUseTheKeyboard,
         one("tests/app/a_test.cpp", "list->table().selectRow(0);"), s("selectRow")},
        {"a pane that nobody opened", windowTestsUseTheKeyboard,
         one("tests/app/a_test.cpp", "list->openDetail();"), s("openDetail")},
        {"a fact without F2", windowTestsUseTheKeyboard, one("tests/app/a_test.cpp", "field->edit();"),
         s("edit")},
        {"a choice without arrows", windowTestsUseTheKeyboard,
         one("tests/app/a_test.cpp", "box->setCurrentIndex(box->findData(x));"), s("setCurrentIndex")},
        {"a tick without Space", windowTestsUseTheKeyboard,
         one("tests/app/a_test.cpp", "only->setChecked(true);"), s("setChecked")},
        {"an action without its key", windowTestsUseTheKeyboard,
         one("tests/app/a_test.cpp", "action->trigger();"), s("trigger")},
        {"a view without its tab", windowTestsUseTheKeyboard,
         one("tests/app/a_test.cpp", "page->filterBar().setCurrentView(id);"), s("setCurrentView")},
        {"a scroll bar by itself", windowTestsUseTheKeyboard,
         one("tests/app/a_test.cpp", "bar->setValue(bar->maximum());"), s("setValue")},
        {"a control that nobody went to", windowTestsUseTheKeyboard,
         one("tests/app/a_test.cpp", "open.find(\"next\")->setFocus();"), s("setFocus")},
        {"a page told what to do", windowTestsUseTheKeyboard,
         one("tests/app/a_test.cpp", "page->activate({});"), s("activate")},
        {"a window, a clipboard and what is kept",
         windowTestsUseTheKeyboard,
         one("tests/app/a_test.cpp",
             "w.activateWindow(); clipboard()->setText(x); ViewState::current().setValue(k, {});"),
         {}},
    };
}

QList<Sample> wordSamples() {
    const char* page = "modules/stock/ui/a.cpp";
    const char* service = "modules/stock/service/a.cpp";
    const char* domain = "modules/stock/domain/a.h";
    return {
        {"own colour", looksComeFromTheTheme, one(page, "QColor c(255, 0, 0);"), s("QColor")},
        {"colour in text", looksComeFromTheTheme, one(page, "auto c = \"#ff0000\";"), s("#ff0000")},
        {"style sheet", looksComeFromTheTheme, one(page, "w->setStyleSheet(x);"), s("setStyleSheet")},
        {"pixels", looksComeFromTheTheme, one(page, "w->setFixedWidth(240);"), s("setFixedWidth")},
        {"the theme itself",
         looksComeFromTheTheme,
         one("modules/foundation/ui/theme.cpp", "QColor c(255, 0, 0);"),
         {}},
        {"a number sign",
         looksComeFromTheTheme,
         one(page, "tr(\"Document #%1\"); w->setContentsMargins(0, 0, 0, 0);"),
         {}},
        {"waits for a future", windowsNeverWait, one(page, "future.waitForFinished();"),
         s("waitForFinished")},
        {"nested loop", windowsNeverWait, one(page, "dialog->exec();"), s("never waits")},
        {"static dialog", windowsNeverWait, one(page, "QMessageBox::question(this, a, b);"),
         s("never waits")},
        {"the program waits", windowsNeverWait, one("app/a.cpp", "if (!child.waitForStarted())"),
         s("never waits")},
        {"an answer is waited for", windowsNeverWait, one("app/a.cpp", "const auto a = job.future.result();"),
         s("never waits")},
        {"the command line waits", windowsNeverWait, one("app/cli/a.cpp", "loop.exec();"), {}},
        {"a comment about it", windowsNeverWait, one(page, "// never processEvents\n"), {}},
        {"object in the domain", domainIsPure, one(domain, "class A : public QObject {};"), s("QObject")},
        {"clock in the domain", domainIsPure, one(domain, "auto t = QDateTime::currentDateTimeUtc();"),
         s("no clock")},
        {"double in the domain", noFloatingMoney, one(domain, "double share;"), s("whole numbers")},
        {"double money in a service", noFloatingMoney, one(service, "double price = 1;"), s("whole numbers")},
        {"seconds in a service", noFloatingMoney, one(service, "double seconds = 1;"), {}},
        {"somebody's folder", noPathOfAWorkplace,
         one("tests/a.cpp", QString(s("x = \"/ro") + s("ot/data\";"))), s("somebody's machine")},
        {"a plain number", numbersAreGrouped, one(page, "label->setText(tr(\"%n rows\", nullptr, n));"),
         s("%n rows")},
        {"a grouped number", numbersAreGrouped, one(page, "setText(tr(\"%Ln rows\", nullptr, n));"), {}},
        {"half a merge", nothingIsLeftOfAMerge,
         one("resources/help/stock.md", QString(s("# Stock\n<<<<") + s("<<< HEAD\n"))), s("merge")},
        {"words for nobody", wordsAreTranslated, one(page, "label->setText(QStringLiteral(\"Two words\"));"),
         s("Two words")},
        {"one word for nobody", wordsAreTranslated, one(page, "field->setPlaceholderText(u\"Reason\"_s);"),
         s("Reason")},
        {"words on a button", wordsAreTranslated, one(page, "new Button(u\"Take back\"_s, kind);"),
         s("Take back")},
        {"words of a language", wordsAreTranslated, one(page, "label->setText(tr(\"Two words\"));"), {}},
        {"a pattern", wordsAreTranslated, one(page, "label->setText(QStringLiteral(\"%1 – %2\"));"), {}},
        {"something left", nothingIsLeftForLater, one(service, QString(s("// TO") + s("DO write this\n"))),
         s("what is left")},
        {"a bool parameter", noBoolParameters,
         one("modules/stock/service/a.h", "Done post(Id id, bool force);"), s("bool force")},
        {"a bool answer",
         noBoolParameters,
         one("modules/stock/service/a.h", "bool isOpen(Id id) const;\nbool m_a = true;"),
         {}},
    };
}

} // namespace backroom::test
