#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why a command ends without having done its work: one line for the user, and the exit code scripts read.
struct Failure: Error, CustomStringConvertible {
  /// Exit codes after sysexits(3), as the README lists them.
  enum Code: Int32 {
    case difference = 1
    case partial = 3
    case usage = 64
    case data = 65
    case noInput = 66
    case missingTool = 69
    case bug = 70
    case cannotCreate = 73
    case io = 74
    case locked = 75
    case permission = 77
    case configuration = 78
  }

  let code: Code
  /// What, where, why and what to do, in that order; empty when all was said.
  let description: String

  init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }
}
