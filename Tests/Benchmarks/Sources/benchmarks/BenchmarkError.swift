/// Why there is no figure.
enum BenchmarkError: Error, CustomStringConvertible {
  case usage(String)
  case system(what: String, reason: String)
  case failed(command: String, status: Int32)
  case wrongAnswer(name: String, expected: String, found: String)
  /// Twice as much takes more than so many times as long.
  case steep(table: String, allowance: String, shapes: [String])

  /// 64 where the options are wrong, 1 where the measurement is.
  var exitCode: Int32 {
    if case .usage = self { 64 } else { 1 }
  }

  var description: String {
    switch self {
    case .usage(let what): "\(what)\n\(Options.usage)"
    case .system(let what, let reason): "\(what): \(reason)"
    case .failed(let command, let status): "\(command): ended with \(status); run it by hand to see why"
    case .wrongAnswer(let name, let expected, let found): "\(name): found \(found), but the text holds \(expected)"
    case .steep(let table, let allowance, let shapes):
      "\(table)\nmore than \(allowance) times as long for twice as much: \(shapes.joined(separator: ", "))"
    }
  }
}
