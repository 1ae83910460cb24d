#ifdef __linux__
#define _GNU_SOURCE
#include <fcntl.h>
#endif
#include <stdio.h>

#include "CExchange.h"

int entente_exchange(const char *first, const char *second) {
#ifdef __linux__
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
#else
  return renamex_np(first, second, RENAME_SWAP);
#endif
}
