// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace phalera {

// An allocator keeps what was freed for what will be asked next: mimalloc, where Phalera is built with it, for a
// moment, the C library of GNU for as long as the program runs and for each thread apart. Others give it back by
// themselves, and there these do nothing.

/// For the beginning of a program that shows an archive for hours: memory that it does not use goes back at once, which
/// makes an import slower.
void keepLittleFreedMemory();
/// To build columns, or the ranks of their values, takes a multiple of what they take: gives back the rest.
void giveBackFreedMemory();

} // namespace phalera
