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
        StandardError.draw(
          "\nentente: stopped; what was stored so far is kept, the same command goes on from there.\n")
        _exit(128 + number)
      }
    }
  }
}
