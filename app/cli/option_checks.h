#pragma once

#include <CLI/CLI.hpp>

namespace backroom::cli {

/// An option that is given says something: an empty one would be taken for one left out, and answer another
/// question than was asked.
inline CLI::Validator notBlank() {
    return {[](std::string& text) {
                return text.find_first_not_of(" \t\r\n") == std::string::npos
                           ? std::string("The value is empty")
                           : std::string();
            },
            std::string()};
}

} // namespace backroom::cli
