#pragma once

#include <QPointer>

#include <functional>
#include <memory>

class QWidget;

namespace backroom {
class Page;
}

namespace backroom::app {

class Application;

/// A page that is still to be made: what a panel inside it leads through.
using PageToCome = std::shared_ptr<QPointer<Page>>;

/// "Who changed this?" at the foot of a panel, for who may read the journal: opens it with only the rows
/// about the record. `kind`: the journal page's argument; `id` answers 0 while there is no record.
void offerJournal(Application& application, QWidget& panel, const PageToCome& page, const QString& kind,
                  std::function<qint64()> id);

} // namespace backroom::app
