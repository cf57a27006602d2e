#include "help_pane.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/key_words.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/page.h"

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextList>

namespace backroom::app {

namespace {

/// A link that does something instead of leading to a file.
const QString practiceSheet = QStringLiteral("practice-sheet");

QString readTopic(const QString& topic) {
    const QString language = HelpPane::tr("en", "the folder of the help pages in this language");
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, topic));
    if (!file.exists())
        file.setFileName(QStringLiteral(":/help/%1.md").arg(topic));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

QString keysOfPage(const Page& page) {
    QString rows;
    const QList<QAction*> actions = page.keyActions();
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty())
            continue; // it stands in Ctrl+K
        rows += QStringLiteral("- **%1** %2\n").arg(keyWords(action->shortcut()), action->text());
    }
    return rows;
}

/// Markdown comes with sizes of its own and without air: the program's types, and a gap between paragraphs.
void setInType(QTextDocument& document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setTopMargin(level > 0 ? space::x3 : space::none);
        format.setBottomMargin(block.textList() ? space::x1 : space::x2);
        QTextCursor cursor(block);
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat type;
        type.setFont(textFont(level == 1 ? TextStyle::Title : TextStyle::Section));
        type.clearProperty(QTextFormat::FontSizeAdjustment);
        cursor.setCharFormat(type);
    }
}

} // namespace

HelpPane::HelpPane(QWidget* parent) : QWidget(parent), m_browser(new QTextBrowser) {
    setObjectName(QStringLiteral("helpPane"));
    setFixedWidth(size::detailMin);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::x4, space::x3, space::x2, space::x2);
    head->addWidget(new Label(tr("Help"), TextStyle::Section), 1);
    auto* contents = new Button(tr("All pages"), ButtonKind::Quiet);
    contents->setObjectName(QStringLiteral("helpContents"));
    connect(contents, &Button::clicked, this, [this] { showFile(QStringLiteral("index")); });
    head->addWidget(contents);
    auto* close = new IconButton(IconName::Close, tr("Close help (F1)"));
    close->setObjectName(QStringLiteral("closeHelp"));
    connect(close, &QPushButton::clicked, this, &HelpPane::closeRequested);
    head->addWidget(close);
    m_browser->setObjectName(QStringLiteral("helpText"));
    m_browser->setAccessibleName(tr("Help"));
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->document()->setDocumentMargin(space::x4);
    m_browser->document()->setIndentWidth(space::x5);
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.path() == practiceSheet)
            return emit practiceSheetRequested();
        showFile(url.path().remove(QStringLiteral(".md")));
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Line);
    column->addWidget(m_browser, 1);
}

void HelpPane::showTopic(const Page& page) {
    m_keys = keysOfPage(page);
    showFile(page.helpTopic());
}

void HelpPane::showFile(const QString& topic) {
    QString words = readTopic(topic);
    if (words.isEmpty())
        words = readTopic(QStringLiteral("index"));
    if (!m_keys.isEmpty())
        words += QStringLiteral("\n\n## %1\n\n%2").arg(tr("Keys of this page"), m_keys);
    words +=
        QStringLiteral("\n\n## %1\n\n%2")
            .arg(tr("Keys everywhere"),
                 tr("- **Ctrl+K** find anything\n- **Alt+1 … Alt+9** the pages at the left\n- **Alt+←** "
                    "**Alt+→** back, "
                    "forward\n- **Ctrl+L** lock\n- **Esc** close the topmost thing\n- **F1** this help\n"));
    m_browser->setMarkdown(words);
    setInType(*m_browser->document());
}

QString HelpPane::text() const {
    return m_browser->toPlainText();
}

} // namespace backroom::app
