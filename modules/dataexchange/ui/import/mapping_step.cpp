#include "dataexchange/ui/import/mapping_step.h"

#include "dataexchange/ui/import/import_words.h"
#include "foundation/domain/text_key.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/focus.h"
#include "foundation/ui/kit/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>

namespace backroom::dataexchange {

namespace {

const QString notTaken = QStringLiteral("-");
const QString fixedValue = QStringLiteral("=");
constexpr qsizetype samples = 3;
enum GridColumn { Title, Source, Fixed, Sample };

QString idOf(const char* what, const ImportField& field) {
    return QString::fromLatin1(what) + field.name;
}

/// One code cannot be the same for every row.
bool mayBeFixed(const ImportField& field) {
    return field.name != QLatin1String("sku") && field.name != QLatin1String("code") &&
           field.name != QLatin1String("barcode") && field.name != QLatin1String("serial");
}

} // namespace

MappingStep::MappingStep(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("importMappingStep"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x4, space::x4, space::none, space::none);
    column->setSpacing(space::x2);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(space::none, size::focusRoom, space::x4, size::focusRoom);
    m_note = new Label({}, TextStyle::Body, Token::Second);
    m_note->setObjectName(QStringLiteral("mappingNote"));
    top->addWidget(m_note);
    m_anew = new Button(tr("By the names instead"), ButtonKind::Quiet);
    m_anew->setObjectName(QStringLiteral("mappingAnew"));
    connect(m_anew, &QPushButton::clicked, this, &MappingStep::startAnewRequested);
    top->addWidget(m_anew);
    top->addStretch(1);
    column->addLayout(top);
    m_unread = new Label({}, TextStyle::Body, Token::Second);
    m_unread->setObjectName(QStringLiteral("mappingUnread"));
    m_unread->setWordWrap(true);
    column->addWidget(m_unread);
    m_area = new QScrollArea;
    m_area->setObjectName(QStringLiteral("mappingFields"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    column->addWidget(m_area, 1);
}

void MappingStep::show(const ImportTask& task, From from) {
    m_head = task.look.head;
    m_rows = task.look.firstRows.mid(0, samples);
    const bool isKept = from == From::Memory;
    m_note->setText(isKept ? tr("As last time with these columns.")
                           : tr("Found by the names of the columns."));
    m_anew->setVisible(isKept);
    build(task);
    showUnread();
}

void MappingStep::build(const ImportTask& task) {
    m_lines.clear();
    auto* fields = new QWidget;
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(space::none, space::x2, space::x4, space::x4);
    grid->setHorizontalSpacing(space::x4);
    grid->setVerticalSpacing(space::x1);
    grid->setColumnMinimumWidth(Fixed, size::fieldShort); // nothing moves when one is asked for
    grid->setColumnStretch(Sample, 1);
    m_area->setWidget(fields);
    fields->setAutoFillBackground(false); // the area has just switched it on
    int row = 0;
    for (const QString& title : {tr("Field"), tr("Column of the file"), QString(), tr("What stands there")})
        grid->addWidget(new Label(title, TextStyle::Caption, Token::Quiet), 0, row++);
    const ImportSchema schema = importSchema(task.kind);
    const auto byName = ColumnMapping::guess(schema, m_head);
    for (const ImportField& field : schema) {
        addLine(field);
        choose(m_lines.last(), task, byName.value_or(ColumnMapping()));
    }
    grid->setRowStretch(grid->rowCount(), 1);
}

void MappingStep::addLine(const ImportField& field) {
    auto* grid = static_cast<QGridLayout*>(m_area->widget()->layout());
    const int at = grid->rowCount();
    Line line{field};
    const bool isRequired = field.presence == Presence::Required;
    const QString title =
        isRequired ? tr("%1 (required)").arg(fieldTitle(field.name)) : fieldTitle(field.name);
    auto* words = new Label(title, isRequired ? TextStyle::BodyStrong : TextStyle::Body);
    words->setToolTip(expectedText(field.kind));
    grid->addWidget(words, at, Title);
    line.column = new QComboBox;
    line.column->setObjectName(idOf("map_", field));
    line.column->setAccessibleName(tr("Column for %1").arg(title));
    line.column->setFixedWidth(size::field);
    line.column->addItem(isRequired ? tr("Choose a column") : tr("Not in this file"), notTaken);
    for (int i = 0; i < m_head.size(); ++i)
        if (!m_head.at(i).isEmpty() && m_head.at(i) != FailedRows::reasonColumn())
            line.column->addItem(m_head.at(i), QString::number(i));
    if (mayBeFixed(field))
        line.column->addItem(tr("The same in every row …"), fixedValue);
    words->setBuddy(line.column);
    grid->addWidget(line.column, at, Source);
    line.fixed = new QLineEdit;
    line.fixed->setObjectName(idOf("fixed_", field));
    line.fixed->setAccessibleName(tr("%1 of every row").arg(fieldTitle(field.name)));
    line.fixed->setFixedWidth(size::fieldShort);
    grid->addWidget(line.fixed, at, Fixed);
    line.sample = new Label({}, TextStyle::BodyCode, Token::Second);
    line.sample->setObjectName(idOf("sample_", field));
    line.sample->setElided(Qt::ElideRight);
    grid->addWidget(line.sample, at, Sample);
    line.error = new FieldError;
    line.error->setObjectName(idOf("mapError_", field));
    grid->addWidget(line.error, at + 1, Source, 1, 3);
    connect(line.column, &QComboBox::currentIndexChanged, this, [this, line] {
        line.error->clear();
        showSample(line);
        showUnread();
        if (line.column->currentData() == fixedValue && line.column->hasFocus())
            line.fixed->setFocus(Qt::OtherFocusReason);
    });
    connect(line.fixed, &QLineEdit::textChanged, line.error, &FieldError::clear);
    m_lines << line;
}

void MappingStep::choose(const Line& line, const ImportTask& task, const ColumnMapping& byName) {
    const QSignalBlocker quiet(line.column);
    const QString& name = line.field.name;
    QString wanted = notTaken;
    if (task.sources.fixed.contains(name)) {
        wanted = fixedValue;
        line.fixed->setText(task.sources.fixed.value(name));
    } else if (task.sources.columns.contains(name)) {
        // Remembered columns are the same whatever their case.
        const QString key = codeKey(task.sources.columns.value(name));
        for (int i = 0; i < m_head.size(); ++i)
            if (codeKey(m_head.at(i)) == key)
                wanted = QString::number(i);
    } else if (!task.sources.leftOut.contains(name) && byName.column(name) >= 0) {
        wanted = QString::number(byName.column(name));
    }
    line.column->setCurrentIndex(qMax(0, line.column->findData(wanted)));
    showSample(line);
}

void MappingStep::showSample(const Line& line) {
    const QString source = line.column->currentData().toString();
    line.fixed->setVisible(source == fixedValue);
    bool isColumn = false;
    const int column = source.toInt(&isColumn);
    QStringList shown;
    for (const QStringList& row : std::as_const(m_rows))
        if (isColumn && !row.value(column).trimmed().isEmpty())
            shown << row.value(column).simplified();
    line.sample->setText(isColumn ? shown.join(QStringLiteral(" · ")) : QString());
}

void MappingStep::showUnread() {
    QSet<QString> read;
    for (const Line& line : std::as_const(m_lines))
        read << line.column->currentData().toString();
    QStringList unread;
    for (int i = 0; i < m_head.size(); ++i)
        if (!m_head.at(i).isEmpty() && !read.contains(QString::number(i)) &&
            m_head.at(i) != FailedRows::reasonColumn())
            unread << m_head.at(i);
    m_unread->setText(unread.isEmpty()
                          ? QString()
                          : tr("Columns that are not taken: %1").arg(unread.join(QStringLiteral(", "))));
    m_unread->setVisible(!unread.isEmpty());
}

QList<QWidget*> MappingStep::stops() const {
    QList<QWidget*> stops{m_anew};
    for (const Line& line : m_lines)
        stops << line.column << line.fixed;
    return stops;
}

FieldSources MappingStep::sources() const {
    FieldSources sources;
    for (const Line& line : m_lines) {
        const QString source = line.column->currentData().toString();
        if (source == fixedValue)
            sources.fixed.insert(line.field.name, line.fixed->text().trimmed());
        else if (source == notTaken)
            sources.leftOut << line.field.name;
        else
            sources.columns.insert(line.field.name, m_head.value(source.toInt()));
    }
    return sources;
}

MappingStep::Complete MappingStep::check() {
    QWidget* first = nullptr;
    for (const Line& line : std::as_const(m_lines)) {
        line.error->clear();
        const QString source = line.column->currentData().toString();
        const bool isEmptyFixed = source == fixedValue && line.fixed->text().trimmed().isEmpty();
        if (!isEmptyFixed && (source != notTaken || line.field.presence == Presence::Optional))
            continue;
        const QString what =
            isEmptyFixed ? tr("The value is missing") : tr("%1 is required").arg(fieldTitle(line.field.name));
        line.error->showError({ErrorKind::Invalid,
                               {},
                               what,
                               {},
                               isEmptyFixed ? tr("write %1").arg(expectedText(line.field.kind))
                                            : tr("choose the column that has it"),
                               {}});
        QWidget* at = line.column;
        if (isEmptyFixed)
            at = line.fixed;
        first = first ? first : at;
    }
    if (!first)
        return Complete::Yes;
    first->setFocus(Qt::OtherFocusReason);
    bringIntoView(first);
    return Complete::No;
}

void MappingStep::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Token::Surface));
}

} // namespace backroom::dataexchange
