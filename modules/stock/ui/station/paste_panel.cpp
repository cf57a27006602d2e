#include "stock/ui/station/paste_panel.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace backroom::stock {

namespace {

Columns columns() {
    const auto sorting = Sorting::None;
    Columns columns = {
        {QStringLiteral("line"), PastePanel::tr("Line"), ColumnKind::Number, space::x6 * 2, ColumnSum::None,
         sorting},
        {QStringLiteral("item"), PastePanel::tr("Item"), ColumnKind::Code, 0, ColumnSum::None, sorting},
        {QStringLiteral("what"), PastePanel::tr("What is wrong"), ColumnKind::Text, 0, ColumnSum::None,
         sorting, true}};
    columns[1].names = true;
    return columns;
}

QVariant read(const PasteReading::Failed& failed, int column, int role) {
    const QString words = PastePanel::tr("%1: %2").arg(failed.what, failed.remedy);
    if (role == Qt::ToolTipRole && column == 2)
        return words;
    if (role != TableRole::Value)
        return {};
    switch (column) {
    case 0:
        return Quantity::whole(failed.line).micros();
    case 1:
        return failed.item;
    default:
        return words;
    }
}

} // namespace

PastePanel::PastePanel(QWidget* parent)
    : QWidget(parent),
      m_title(new Label({}, TextStyle::Title)),
      m_unread(new Label({}, TextStyle::Body, Token::Warn)),
      m_table(new TableView(QStringLiteral("station.paste"))),
      m_failed(columns(), read, [](const PasteReading::Failed& failed) { return failed.line; }),
      m_take(new Button({}, ButtonKind::Filled)),
      m_copy(new Button) {
    setObjectName(QStringLiteral("pastePanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x5, space::x5, space::x5, space::x5);
    column->setSpacing(space::x3);
    m_title->setObjectName(QStringLiteral("pasteTitle"));
    m_unread->setObjectName(QStringLiteral("pasteUnread"));
    m_unread->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("pasteFailed"));
    m_table->setAccessibleName(tr("Lines that cannot be taken over"));
    m_table->setTable(&m_failed);
    m_take->setObjectName(QStringLiteral("pasteTake"));
    m_copy->setObjectName(QStringLiteral("pasteCopy"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::x2);
    for (Button* button : {m_take, m_copy}) {
        button->setControlSize(ControlSize::Station);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_unread})
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addWidget(m_table, 1);
    column->addStretch();
    hide();
    connect(m_take, &Button::clicked, this, [this] { emit takenOver(m_reading); });
    connect(m_copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_reading.failedText);
        emit failedCopied(tr("Copied. Put them right in the spreadsheet and paste them again."));
    });
}

void PastePanel::setReading(const PasteReading& reading) {
    m_reading = reading;
    const auto good = int(reading.good.size());
    const auto failed = int(reading.failed.size());
    m_title->setText(
        failed == 0
            ? tr("All %Ln lines are understood", nullptr, good)
            : tr("%1 of %2 lines are understood").arg(formats::count(good), formats::count(reading.lines)));
    m_unread->setText(tr("Not read: %1").arg(reading.unread.join(QStringLiteral(", "))));
    m_unread->setVisible(!reading.unread.isEmpty());
    m_failed.setRows(reading.failed);
    m_table->setVisible(failed > 0);
    m_take->setText(tr("Take %Ln lines over  Enter", nullptr, good));
    m_take->setVisible(good > 0);
    m_copy->setText(tr("Copy the %Ln lines that fail", nullptr, failed));
    m_copy->setVisible(failed > 0);
    setFocusProxy(good > 0 ? m_take : m_copy);
}

PasteText PastePanel::copied() {
    return {QGuiApplication::clipboard()->text(), formats::plainNumber};
}

QString PastePanel::laneWords() const {
    return m_reading.good.isEmpty() ? tr("Nothing of it can be taken over")
                                    : tr("Enter takes the lines over, Esc leaves them");
}

} // namespace backroom::stock
