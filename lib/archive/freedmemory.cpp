// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/freedmemory.h"

#include <cstdlib> // says which C library it is
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace phalera {

void shareFreedMemory()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2); // of the window's thread, and of all others
#endif
}

void giveBackFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace phalera
