#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What Control-C and a polite kill do: say what is kept, and stop at once.
enum Interruption {
  static func explain() {
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        // Nothing here may ask for memory: the signal may come while some is being given.
        let message: StaticString =
          "\nentente: stopped; what was stored so far is kept, the same command goes on from there.\n"
        _ = unsafe write(2, message.utf8Start, message.utf8CodeUnitCount)
        _exit(128 + number)
      }
    }
  }
}
