#pragma once

#include "foundation/domain/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace backroom {

/// A value, or the Error that says why there is none. The only way a failure crosses a module's border:
/// no -1, no empty list for failure, no bool with an out pointer, no exception.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using Base = tl::expected<T, Error>;
    using Base::Base;
    Result() = default;
    Result(Base base) : Base(std::move(base)) {}
};

/// Result of something that is done for its effect.
using Done = Result<void>;

/// `return fail({ErrorKind::Invalid, "code", tr("what"), …});`
inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> fail(ErrorKind kind, QString code, QString what, QString where = {},
                                  QString remedy = {}, QString detail = {}) {
    return tl::unexpected<Error>(Error{kind, std::move(code), std::move(what), std::move(where),
                                       std::move(remedy), std::move(detail)});
}

} // namespace backroom

#define BACKROOM_CONCAT_(a, b) a##b
#define BACKROOM_CONCAT(a, b) BACKROOM_CONCAT_(a, b)

/// BACKROOM_TRY(const auto lines, readLines(file)); — declares `lines`, or returns the error of the call.
#define BACKROOM_TRY(declaration, ...)                                                                       \
    auto BACKROOM_CONCAT(backroomTry_, __LINE__) = (__VA_ARGS__);                                            \
    if (!BACKROOM_CONCAT(backroomTry_, __LINE__))                                                            \
        return ::backroom::fail(std::move(BACKROOM_CONCAT(backroomTry_, __LINE__)).error());                 \
    declaration = std::move(*BACKROOM_CONCAT(backroomTry_, __LINE__))

/// BACKROOM_CHECK(db.exec(sql)); — returns the error of a call that is done for its effect.
#define BACKROOM_CHECK(...)                                                                                  \
    do {                                                                                                     \
        auto backroomCheck_ = (__VA_ARGS__);                                                                 \
        if (!backroomCheck_)                                                                                 \
            return ::backroom::fail(std::move(backroomCheck_).error());                                      \
    } while (false)
