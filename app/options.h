#pragma once

#include "foundation/domain/result.h"
#include "foundation/service/database_url.h"

#include <QStringList>

#include <optional>

namespace backroom::app {

enum class Windows { RaiseFirst, OpenAnother };
enum class Start { Usual, Measured };

/// What was asked for on the command line of `backroom`.
struct Options {
    std::optional<DatabaseUrl> url; ///< none: the one used last, else the default file
    Windows windows = Windows::RaiseFirst;
    Start start = Start::Usual; ///< Measured opens another window too, and ends it once it is painted
    QString tourFolder;         ///< plays the guided tour by itself and leaves its pictures there
    /// The step this process plays from; 0 = it drives those that play. Without a folder: where the tour by
    /// hand goes on.
    int tourFrom = 0;
    QString answer; ///< text to print instead of starting (--help, --version)

    /// Errors: Invalid app.bad_option; database.bad_url.
    static Result<Options> parse(const QStringList& arguments);
};

} // namespace backroom::app
