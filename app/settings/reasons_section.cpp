#include "settings/reasons_section.h"

#include "application.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/state_pill.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace backroom::app {

namespace {

using stock::DocumentType;

QList<QPair<DocumentType, QString>> categories() {
    return {{DocumentType::Receipt, ReasonsSection::tr("Receipts")},
            {DocumentType::Issue, ReasonsSection::tr("Issues")},
            {DocumentType::Transfer, ReasonsSection::tr("Moves")},
            {DocumentType::Adjustment, ReasonsSection::tr("Adjustments")},
            {DocumentType::Count, ReasonsSection::tr("Counts")},
            {DocumentType::Return, ReasonsSection::tr("Returns")}};
}

QString wordsOf(const QString& category) {
    for (const auto& [type, words] : categories()) {
        if (stock::documentTypeName(type) == category)
            return words;
    }
    return category;
}

} // namespace

ReasonsSection::ReasonsSection(Application& application, QWidget* parent)
    : QWidget(parent),
      m_application(application),
      m_rows(new QVBoxLayout),
      m_category(new QComboBox),
      m_name(new QLineEdit) {
    setObjectName(QStringLiteral("reasons"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::x4, 0, 0);
    column->setSpacing(space::x2);
    column->addWidget(new Label(tr("Reasons"), TextStyle::Section));
    auto* words = new Label(tr("Why goods were adjusted, moved or taken back. Old papers keep their words: "
                               "archive one and add another."),
                            TextStyle::Table, Token::Second);
    words->setWordWrap(true);
    column->addWidget(words);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    m_category->setObjectName(QStringLiteral("reasonCategory"));
    m_category->setAccessibleName(tr("Kind of document"));
    for (const auto& [type, title] : categories())
        m_category->addItem(title, int(type));
    m_category->setCurrentIndex(m_category->findData(int(DocumentType::Adjustment)));
    m_name->setObjectName(QStringLiteral("reasonName"));
    m_name->setAccessibleName(tr("New reason"));
    m_name->setPlaceholderText(tr("New reason, such as “Broken in store”"));
    auto* add = new Button(tr("Add the reason"));
    add->setObjectName(QStringLiteral("addReason"));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::x2);
    line->addWidget(m_category);
    line->addWidget(m_name, 1);
    line->addWidget(add);
    column->addLayout(line);
    connect(add, &Button::clicked, this, &ReasonsSection::add);
    connect(m_name, &QLineEdit::returnPressed, this, &ReasonsSection::add);
}

void ReasonsSection::ask() {
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services] { return services.reasons.list(); })
        .then(this, [this](const Result<QList<stock::Reasons::Row>>& rows) {
            rows ? show(*rows) : emit refused(rows.error());
        });
}

template <class Call>
void ReasonsSection::change(Call call) {
    m_application.gateway().run(std::move(call)).then(this, [this](const Done& done) {
        if (!done)
            emit refused(done.error());
        ask();
    });
}

void ReasonsSection::add() {
    const QString name = m_name->text();
    if (name.trimmed().isEmpty())
        return m_name->setFocus();
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services, type = DocumentType(m_category->currentData().toInt()), name] {
            return services.reasons.add(type, name);
        })
        .then(this, [this](const Result<stock::ReasonId>& added) {
            if (!added)
                return emit refused(added.error());
            m_name->clear();
            ask();
        });
}

void ReasonsSection::show(const QList<stock::Reasons::Row>& rows) {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QString category;
    for (const stock::Reasons::Row& row : rows) {
        if (row.category != category) {
            category = row.category;
            auto* head = new Label(wordsOf(category), TextStyle::BodyStrong);
            head->setContentsMargins(space::none, space::x3, space::none, space::x1);
            m_rows->addWidget(head);
        }
        m_rows->addWidget(rowOf(row));
        m_rows->addWidget(new Line);
    }
}

QWidget* ReasonsSection::rowOf(const stock::Reasons::Row& row) {
    auto* widget = new QWidget;
    auto* line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    auto* name = new Label(row.name, TextStyle::Body, row.archived ? Token::Quiet : Token::Text);
    name->setObjectName(QStringLiteral("reason_") + row.name);
    name->setElided(Qt::ElideRight);
    line->addWidget(name, 1);
    if (row.archived)
        line->addWidget(new StatePill(IconName::Lock, tr("Archived"), Token::Quiet));
    Services& services = m_application.services();
    auto* toggle = new Button(row.archived ? tr("Bring back") : tr("Archive"), ButtonKind::Quiet);
    toggle->setObjectName(QStringLiteral("archive_") + row.name);
    connect(toggle, &Button::clicked, this, [this, &services, row] {
        change([&services, row] {
            return row.archived ? services.reasons.restore(row.id) : services.reasons.archive(row.id);
        });
    });
    line->addWidget(toggle);
    return widget;
}

} // namespace backroom::app
