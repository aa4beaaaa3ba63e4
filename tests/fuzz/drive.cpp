// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

void tryOut(const std::string &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.data()), input.size());
}

/// Makes inputs out of known ones; the same on every machine, because only the engine of the standard is used and none
/// of its distributions.
class Mutations
{
public:
    explicit Mutations(const std::vector<std::string> &seeds)
        : m_seeds(seeds)
    {
    }

    std::string next()
    {
        std::string input = seed();
        for (size_t changes = 1 + below(6); changes > 0; --changes)
            change(input);
        return input;
    }

private:
    size_t below(size_t limit) { return size_t(m_random()) % limit; }
    const std::string &seed() { return m_seeds[below(m_seeds.size())]; }

    std::string piece(const std::string &text)
    {
        const size_t from = below(text.size() + 1);
        return text.substr(from, below(12));
    }

    void change(std::string &input)
    {
        const size_t at = below(input.size() + 1);
        switch (below(6)) {
        case 0:
            input.erase(at, 1 + below(4));
            return;
        case 1:
            input.insert(at, piece(seed()));
            return;
        case 2:
            input.insert(at, piece(input));
            return;
        case 3:
            input.insert(at, 1, Signs[below(sizeof Signs - 1)]);
            return;
        case 4:
            if (at < input.size())
                input[at] = Signs[below(sizeof Signs - 1)];
            return;
        default:
            if (at < input.size())
                input[at] = char(m_random() & 0xFFU);
        }
    }

    static constexpr char Signs[] = "\"\\():,.-/?~%*[]{}XYES0123456789 \tOR_a";

    const std::vector<std::string> &m_seeds;
    std::mt19937 m_random { 19270727 };
};

} // namespace

/// FILE COUNT: tries every line of the file, and this many changed ones.
int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::cerr << "usage: " << argv[0] << " FILE COUNT\n";
        return 2;
    }
    std::ifstream file(argv[1]);
    std::vector<std::string> seeds;
    for (std::string line; std::getline(file, line);)
        seeds.push_back(line);
    if (seeds.empty()) {
        std::cerr << argv[1] << " has no lines\n";
        return 2;
    }
    for (const std::string &input : seeds)
        tryOut(input);
    Mutations mutations(seeds);
    for (long left = std::strtol(argv[2], nullptr, 10); left > 0; --left)
        tryOut(mutations.next());
    return 0;
}
