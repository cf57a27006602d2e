#include "stock/ui/reasons/reason_sheet.h"

#include "stock/ui/reasons/reason_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace backroom::stock {

namespace {

QComboBox* choiceOf(const QString& name, const reasonWords::Choices& choices) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    for (const auto& [id, words] : choices)
        box->addItem(words, id);
    return box;
}

} // namespace

ReasonSheet::ReasonSheet(ReasonsAccess access, QWidget* parent)
    : Sheet(tr("New reason"), parent),
      m_access(std::move(access)),
      m_name(new QLineEdit),
      m_category(choiceOf(QStringLiteral("reasonCategory"), reasonWords::categories())),
      m_kind(choiceOf(QStringLiteral("reasonKind"), {})),
      m_key(choiceOf(QStringLiteral("reasonKey"), reasonWords::keys())),
      m_people(choiceOf(QStringLiteral("reasonPeople"), reasonWords::people())) {
    setObjectName(QStringLiteral("reasonSheet"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::none, space::none, space::none, space::none);
    column->setSpacing(space::x2);
    m_name->setObjectName(QStringLiteral("reasonName"));
    m_nameField = new FormField(tr("Reason"), m_name);
    m_nameField->setHint(tr("In the words of the shop, such as “Broken in store”"));
    column->addWidget(m_nameField);
    column->addWidget(new FormField(tr("Kind of document"), m_category));
    column->addWidget(new FormField(tr("For"), m_kind));
    m_keyField = new FormField(tr("Key at the station"), m_key);
    column->addWidget(m_keyField);
    column->addWidget(new FormField(tr("Who may give it"), m_people));
    setBody(body);
    setPrimary(tr("Add the reason"));
    connect(this, &Sheet::primaryTriggered, this, &ReasonSheet::create);
    connect(m_category, &QComboBox::currentIndexChanged, this, &ReasonSheet::offerKinds);
    offerKinds();
    keepDraft(QStringLiteral("reasons/new"));
    m_name->setFocus();
}

void ReasonSheet::offerKinds() {
    m_kind->clear();
    for (const auto& [id, words] : reasonWords::kinds(m_category->currentData().toString()))
        m_kind->addItem(words, id);
}

void ReasonSheet::create() {
    clearError();
    m_nameField->clearError();
    m_keyField->clearError();
    Reasons::Row reason;
    reason.category = m_category->currentData().toString();
    reason.name = m_name->text();
    reason.kind = reasonKindFromName(m_kind->currentData().toString()).value_or(ReasonKind::Any);
    reason.key = m_key->currentData().toInt();
    reason.forWhom = forWhomFromName(m_people->currentData().toString()).value_or(ForWhom::Everybody);
    m_access.gateway.run([&reasons = m_access.reasons, reason] { return reasons.add(reason); })
        .then(this, [this](const Result<ReasonId>& added) {
            if (added) {
                emit created(*added);
                return accept();
            }
            const QString& code = added.error().code;
            if (code == QLatin1String("stock.reason_name") || code == QLatin1String("stock.reason_taken"))
                m_nameField->showError(added.error());
            else if (code == QLatin1String("stock.reason_key_taken"))
                m_keyField->showError(added.error());
            else
                showError(added.error());
        });
}

} // namespace backroom::stock
