#ifndef CEXCHANGE_H
#define CEXCHANGE_H

/// Exchanges what two paths name in one step. Returns 0, or -1 with errno set; then nothing has changed.
///
/// A shim: Swift's Glibc module hides renameat2, which is an extension of GNU, and macOS has another name for it.
int entente_exchange(const char *first, const char *second);

#endif
