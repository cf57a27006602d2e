#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace {

void feed(const std::string& input) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(input.data()), input.size());
}

/// Cuts, doubles, swaps and flips: always the same for the same seed.
std::string changed(std::string input, std::mt19937& random) {
    for (auto times = 1 + random() % 4; times > 0; --times) {
        const size_t at = input.empty() ? 0 : random() % input.size();
        switch (random() % 5) {
        case 0:
            input.resize(at);
            break;
        case 1:
            input.insert(at, 1, static_cast<char>(random()));
            break;
        case 2:
            input.insert(at, input.substr(at, random() % 16));
            break;
        case 3:
            input.erase(at, 1 + random() % 3);
            break;
        default:
            if (!input.empty())
                input[at] = static_cast<char>(input[at] ^ (1 << random() % 8));
        }
    }
    return input;
}

} // namespace

/// every_seed FOLDER: runs a fuzzer's body without libFuzzer. A crash or an assertion is the failure.
int main(int argc, char** argv) {
    constexpr int changesOfEach = 2000;
    int seeds = 0;
    feed({});
    if (argc < 2 || !std::filesystem::is_directory(argv[1])) {
        std::fprintf(stderr, "no folder of seeds\n");
        return 2;
    }
    for (const auto& entry : std::filesystem::directory_iterator(argv[1])) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string seed{std::istreambuf_iterator<char>(file), {}};
        feed(seed);
        std::mt19937 random(static_cast<unsigned>(seed.size()));
        for (int i = 0; i < changesOfEach; ++i)
            feed(changed(seed, random));
        ++seeds;
    }
    std::printf("%d seeds, %d changes of each\n", seeds, changesOfEach);
    return seeds > 0 ? 0 : 1;
}
