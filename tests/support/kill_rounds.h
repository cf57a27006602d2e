#pragma once

namespace backroom::test {

/// How often a process is killed at a random moment, for each engine. Under the sanitizers a process takes
/// ten times as long to start, and what they look for shows in the first rounds.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr int killRounds = 25;
#else
inline constexpr int killRounds = 200;
#endif

} // namespace backroom::test
