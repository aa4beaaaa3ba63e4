// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/freedmemory.h"

#include <cstdlib> // says which C library it is
#ifdef PHALERA_MIMALLOC
#include <mimalloc.h>
#elif defined(__GLIBC__)
#include <malloc.h>
#endif

namespace phalera {

void keepLittleFreedMemory()
{
#ifdef PHALERA_MIMALLOC
    mi_option_enable(mi_option_page_reset);
#if MI_MALLOC_VERSION < 210
    mi_option_set(mi_option_decommit_delay, 0); // ms
#else
    mi_option_set(mi_option_purge_delay, 0); // ms
#endif
#elif defined(__GLIBC__)
    mallopt(M_ARENA_MAX, 2); // of the window's thread, and of all others
#endif
}

void giveBackFreedMemory()
{
#ifdef PHALERA_MIMALLOC
    mi_collect(true);
#elif defined(__GLIBC__)
    malloc_trim(0);
#endif
}

} // namespace phalera
