#include "dataexchange/ui/import/file_step.h"

#include "dataexchange/ui/import/import_words.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/table_view.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace backroom::dataexchange {

namespace {

constexpr std::array kinds{ImportKind::Products, ImportKind::Locations, ImportKind::Suppliers,
                           ImportKind::Stock, ImportKind::Movements};

QVBoxLayout* columnOf(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(space::none, space::none, space::none, space::none);
    column->setSpacing(space::x2);
    return column;
}

Columns columnsOf(const QStringList& head) {
    Columns columns;
    for (int i = 0; i < head.size(); ++i) {
        Column column{QStringLiteral("c%1").arg(i),
                      head.at(i).isEmpty() ? FileStep::tr("(no name)") : head.at(i), ColumnKind::Text};
        column.sorting = Sorting::None;
        column.stretch = i + 1 == head.size();
        column.names = i == 0; // nobody knows yet which one does
        columns << column;
    }
    return columns;
}

/// The first entry says what was found; the others overrule it.
void refill(QComboBox* box, const QString& found, const QList<QPair<QString, QVariant>>& choices) {
    const QVariant chosen = box->currentData();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(found);
    for (const auto& [words, data] : choices)
        box->addItem(words, data);
    const int at = chosen.isValid() ? box->findData(chosen) : 0;
    box->setCurrentIndex(qMax(0, at));
}

} // namespace

FileStep::FileStep(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("importFileStep"));
    auto* column = new QVBoxLayout(this);
    // Fields and buttons have their focus ring around them and stand in line with the words all the same.
    constexpr int margin = space::x4 - size::focusRoom;
    column->setContentsMargins(margin, space::x4, margin, space::none);
    column->setSpacing(space::x3);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::x6);
    top->addWidget(buildKinds());
    top->addWidget(buildFile(), 1);
    column->addLayout(top);
    m_reading = buildReading();
    column->addWidget(m_reading);
    m_rowsTitle = new Label({}, TextStyle::BodyStrong);
    m_rowsTitle->setObjectName(QStringLiteral("importRowsTitle"));
    m_rowsTitle->setContentsMargins(size::focusRoom, space::none, space::none, space::none);
    column->addWidget(m_rowsTitle);
    m_table = new TableView(QStringLiteral("importFirstRows"));
    m_table->setObjectName(QStringLiteral("importFirstRows"));
    m_table->setAccessibleName(tr("First rows as they are read"));
    m_table->setRowHeight(RowHeight::Compact);
    auto* rows = new QHBoxLayout;
    rows->setContentsMargins(size::focusRoom, space::none, size::focusRoom, space::none);
    rows->addWidget(m_table);
    column->addLayout(rows, 1);
    column->addStretch(0);
    show(ImportTask());
}

QWidget* FileStep::buildKinds() {
    auto* made = new QWidget;
    QVBoxLayout* column = columnOf(made);
    // The ring stands outside a button and needs its room.
    column->setContentsMargins(size::focusRoom, space::none, space::none, space::none);
    column->addWidget(new Label(tr("What comes"), TextStyle::Section));
    m_kinds = new QButtonGroup(this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::x3);
    grid->setVerticalSpacing(column->spacing());
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const ImportKind kind : kinds) {
        auto* radio = new QRadioButton(kindTitle(kind));
        radio->setObjectName(QStringLiteral("importKind_") + importKindName(kind));
        radio->setAccessibleDescription(kindWords(kind));
        m_kinds->addButton(radio, int(kind));
        grid->addWidget(radio, line, 0);
        grid->addWidget(new Label(kindWords(kind), TextStyle::Body, Token::Second), line, 1);
        ++line;
    }
    column->addLayout(grid);
    m_kinds->button(int(ImportKind::Products))->setChecked(true);
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            emit kindChanged();
    });
    column->addStretch(1);
    return made;
}

QWidget* FileStep::buildFile() {
    auto* made = new QWidget;
    QVBoxLayout* column = columnOf(made);
    column->setContentsMargins(size::focusRoom, space::none, size::focusRoom, space::none);
    column->addWidget(new Label(tr("The file"), TextStyle::Section));
    m_name = new Label({}, TextStyle::BodyStrong);
    m_name->setObjectName(QStringLiteral("importFileName"));
    m_name->setElided(Qt::ElideMiddle);
    column->addWidget(m_name);
    m_facts = new Label({}, TextStyle::Body, Token::Second);
    m_facts->setObjectName(QStringLiteral("importFileFacts"));
    m_facts->setWordWrap(true);
    column->addWidget(m_facts);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::none, size::focusRoom, space::none, size::focusRoom);
    row->setSpacing(space::x2);
    auto* choose = new Button(tr("Choose a file …"));
    choose->setObjectName(QStringLiteral("importChoose"));
    connect(choose, &QPushButton::clicked, this, &FileStep::chooseRequested);
    row->addWidget(choose);
    auto* sample = new Button(tr("Save a template …"), ButtonKind::Quiet);
    sample->setObjectName(QStringLiteral("importTemplate"));
    connect(sample, &QPushButton::clicked, this, &FileStep::templateRequested);
    row->addWidget(sample);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    return made;
}

QComboBox* FileStep::combo(const char* name, const QString& label, FormField** field) {
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    auto* made = new FormField(label, box);
    m_readingRow->addWidget(made, 1);
    if (field)
        *field = made;
    return box;
}

QWidget* FileStep::buildReading() {
    auto* made = new QWidget;
    m_readingRow = new QHBoxLayout(made);
    m_readingRow->setContentsMargins(space::none, space::none, space::none, space::none);
    m_readingRow->setSpacing(space::x3);
    m_encoding = combo("importEncoding", tr("Letters"), &m_ofText[0]);
    m_delimiter = combo("importDelimiter", tr("Between columns"), &m_ofText[1]);
    m_decimal = combo("importDecimal", tr("Decimal sign"), &m_ofText[2]);
    m_dates = combo("importDates", tr("Dates"), &m_datesField);
    for (QComboBox* box : {m_encoding, m_delimiter})
        connect(box, &QComboBox::currentIndexChanged, this, &FileStep::readingChanged);
    for (QComboBox* box : {m_decimal, m_dates})
        connect(box, &QComboBox::currentIndexChanged, this, &FileStep::valuesChanged);
    return made;
}

QList<QWidget*> FileStep::stops() const {
    QList<QWidget*> stops{m_kinds->checkedButton()};
    for (const char* name : {"importChoose", "importTemplate"})
        stops << findChild<QWidget*>(QString::fromLatin1(name));
    return stops + QList<QWidget*>{m_encoding, m_delimiter, m_decimal, m_dates, m_table};
}

ImportKind FileStep::kind() const {
    return ImportKind(m_kinds->checkedId());
}

void FileStep::setKind(ImportKind kind) {
    m_kinds->button(int(kind))->setChecked(true);
}

LookQuestion FileStep::question() const {
    LookQuestion question;
    if (const QVariant encoding = m_encoding->currentData(); encoding.isValid())
        question.encoding = TextEncoding(encoding.toInt());
    if (const QString delimiter = m_delimiter->currentData().toString(); !delimiter.isEmpty())
        question.delimiter = delimiter.front();
    return question;
}

void FileStep::setQuestion(const LookQuestion& question) {
    const auto choose = [](QComboBox* box, const QVariant& data) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(data.isValid() ? qMax(0, box->findData(data)) : 0);
    };
    choose(m_encoding, question.encoding ? QVariant(int(*question.encoding)) : QVariant());
    choose(m_delimiter, question.delimiter ? QVariant(QString(*question.delimiter)) : QVariant());
}

ValueFormat FileStep::values(const ValueFormat& found) const {
    ValueFormat values = found;
    if (const QString sign = m_decimal->currentData().toString(); !sign.isEmpty())
        values.decimalSign = sign.front();
    if (const QVariant dates = m_dates->currentData(); dates.isValid())
        values.dates = DateOrder(dates.toInt());
    return values;
}

void FileStep::show(const ImportTask& task) {
    const bool isRead = task.isLookedAt();
    m_name->setText(task.file ? task.file->name : tr("None yet"));
    m_facts->setText(
        isRead ? tr("Rows below the head: %1. Columns: %2.")
                     .arg(formats::count(task.look.rows), formats::count(task.look.head.size()))
               : tr("A spreadsheet, Excel or CSV. Drop it here, or paste a table with Ctrl+V. It is "
                    "only tried at first: nothing changes before you say so."));
    m_reading->setVisible(isRead);
    for (FormField* field : m_ofText)
        field->setVisible(!task.look.isWorkbook);
    m_rowsTitle->setVisible(isRead);
    m_table->setVisible(isRead);
    if (!isRead)
        return;
    showReading(task);
    showRows(task);
}

void FileStep::showReading(const ImportTask& task) {
    const auto found = [](const QString& words) { return tr("Found: %1").arg(words); };
    const auto order = [](DateOrder dates) { return QPair<QString, QVariant>(dateWords(dates), int(dates)); };
    const auto letters = [](TextEncoding encoding) {
        return QPair<QString, QVariant>(encodingWords(encoding), int(encoding));
    };
    refill(m_encoding, found(encodingWords(task.look.format.encoding)),
           {letters(TextEncoding::Utf8), letters(TextEncoding::Windows1252)});
    QList<QPair<QString, QVariant>> signs;
    for (const QChar sign : {u',', u';', u'\t', u'|'})
        signs << QPair<QString, QVariant>(delimiterWords(sign), QString(sign));
    refill(m_delimiter, found(delimiterWords(task.look.format.delimiter.value_or(u','))), signs);
    const ValueFormat& values = task.look.values;
    refill(m_decimal,
           values.decimalSign ? found(decimalWords(*values.decimalSign)) : tr("As each number shows"),
           {{decimalWords(u'.'), QStringLiteral(".")}, {decimalWords(u','), QStringLiteral(",")}});
    refill(m_dates, values.dates ? found(dateWords(*values.dates)) : tr("As each date shows"),
           {order(DateOrder::DayFirst), order(DateOrder::MonthFirst)});
    if (task.look.areDatesOpen && !task.values.dates)
        m_datesField->showError({ErrorKind::Invalid,
                                 {},
                                 tr("Day or month could stand first"),
                                 {},
                                 tr("say which, or such rows fail"),
                                 {}});
    else
        m_datesField->clearError();
    // What was remembered of these columns shows as if it were chosen now.
    const auto choose = [](QComboBox* box, const QVariant& data) {
        const QSignalBlocker quiet(box);
        if (const int at = box->findData(data); at > 0)
            box->setCurrentIndex(at);
    };
    if (task.values.decimalSign && task.values.decimalSign != values.decimalSign)
        choose(m_decimal, QString(*task.values.decimalSign));
    if (task.values.dates && task.values.dates != values.dates)
        choose(m_dates, int(*task.values.dates));
}

void FileStep::showRows(const ImportTask& task) {
    m_rowsTitle->setText(
        task.look.rows > task.look.firstRows.size()
            ? tr("The first %1 rows as they are read").arg(formats::count(task.look.firstRows.size()))
            : tr("Its rows as they are read"));
    auto rows = std::make_unique<RowsTable>(
        columnsOf(task.look.head),
        [](const QStringList& cells, int column, int role) -> QVariant {
            return role == TableRole::Value ? QVariant(cells.value(column)) : QVariant();
        },
        [](const QStringList& cells) { return cells.join(QLatin1Char('|')); });
    rows->setRows(task.look.firstRows);
    m_table->setTable(rows.get());
    m_rows = std::move(rows);
}

void FileStep::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Token::Surface));
}

} // namespace backroom::dataexchange
