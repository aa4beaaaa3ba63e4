// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace phalera {

// The C library of GNU keeps what was freed for as long as the program runs, for each thread apart; others give it back
// by themselves, and there these do nothing.

/// For the beginning of a program that shows an archive: what one thread has freed, another may use.
void shareFreedMemory();
/// To build columns, or the ranks of their values, takes a multiple of what they take: gives back the rest.
void giveBackFreedMemory();

} // namespace phalera
