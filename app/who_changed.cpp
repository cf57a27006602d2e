#include "who_changed.h"

#include "application.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/page.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace backroom::app {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(WhoChanged)
};
} // namespace

void offerJournal(Application& application, QWidget& panel, const PageToCome& page, const QString& kind,
                  std::function<qint64()> id) {
    auto* column = qobject_cast<QBoxLayout*>(panel.layout());
    if (!column || !application.session()->may(Permission::ReadJournal))
        return;
    auto* button = new Button(Text::tr("Who changed this?"), ButtonKind::Quiet);
    button->setObjectName(QStringLiteral("whoChanged"));
    column->addWidget(button, 0, Qt::AlignLeft);
    QObject::connect(button, &Button::clicked, &panel, [page, kind, id = std::move(id)] {
        if (const qint64 record = id(); *page && record != 0)
            emit(*page)->linkRequested({QStringLiteral("journal"), {{kind, record}}});
    });
}

} // namespace backroom::app
