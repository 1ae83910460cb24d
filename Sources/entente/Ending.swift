import ArgumentParser
import EntenteCoding
import EntenteReading
import EntenteReports
import EntenteStore
import EntenteText
import EntenteWorkbooks

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How a command that failed ends: one line on standard error, and the exit code of FAULTS in the README.
enum Ending {
  static func exit(with error: any Error) -> Never {
    let failure = failure(of: error) ?? answer(to: error)
    if !failure.description.isEmpty { StandardError.write("entente: error: \(failure.description)\n") }
    leave(failure.code.rawValue)
  }

  /// What becomes of words that are no order to do something: a wish for help ends the process well.
  private static func answer(to error: any Error) -> Failure {
    let text = Echo.printable(Entente.fullMessage(for: error))
    switch Entente.exitCode(for: error) {
    case .success: return show(text)
    case .validationFailure: return Failure(.usage, complaint(text))
    default: return Failure(.bug, "\(text); this is a bug of Entente's, please report it.")
    }
  }

  private static func show(_ text: String) -> Failure {
    do {
      try StandardOutput.write(text.hasSuffix("\n") ? text : text + "\n")
      leave(EXIT_SUCCESS)
    } catch {
      return failure(of: error) ?? Failure(.io, "\(error)")
    }
  }

  /// The parser's sentence as one of ours, above its lines about usage.
  private static func complaint(_ text: String) -> String {
    let word = CommandLine.arguments.dropFirst().first ?? ""
    if let complaint = CommandName.complaint(about: word) { return complaint }
    let lines = text.split(separator: "\n", maxSplits: 1)
    let sentence = withoutFarGuess(lines[0].hasPrefix("Error: ") ? lines[0].dropFirst(7) : lines[0])
    let end = sentence.hasSuffix(".") || sentence.hasSuffix("?") ? "" : "."
    return sentence + end + (lines.count > 1 ? "\n" + lines[1] : "")
  }

  /// The sentence without a guess at what was meant that has little to do with what was written.
  private static func withoutFarGuess(_ sentence: Substring) -> Substring {
    guard let guess = sentence.firstMatch(of: /^(Unknown option '(.+)'\.) Did you mean '(.+)'\?$/),
      Spelling.nearest(to: String(guess.2), among: [String(guess.3)]) == nil
    else { return sentence }
    return guess.1
  }

  /// The failure that an error of a lower floor amounts to; nil for errors of the words on the command line.
  private static func failure(of error: any Error) -> Failure? {
    switch error {
    case let failure as Failure: failure
    case let fault as DataFault: Failure(.configuration, fault.description)
    case let error as ReadingError: Failure(error.code, error.description)
    case let error as StoreError: Failure(error.code, error.description)
    case let error as LineInputError: Failure(.io, error.description)
    case let failure as WorkbookFailure: Failure(.io, failure.description)
    case let error as WriteError: Failure(error.code, error.description)
    default: nil
    }
  }
}

extension ReadingError {
  fileprivate var code: Failure.Code {
    switch self {
    case .missing, .missingLines, .empty, .noLines, .special: .noInput
    case .unreadable: .permission
    case .failed, .notListed: .io
    }
  }
}

extension StoreError {
  fileprivate var code: Failure.Code {
    switch self {
    case .missing: .noInput
    case .isDirectory, .notADatabase, .foreign, .damaged, .otherCoder: .data
    case .noFolder, .cannotCreate, .deadLink: .cannotCreate
    case .newer, .older: .configuration
    case .locked, .outdated: .locked
    case .diskFull, .inputOutput: .io
    case .readOnly, .notPermitted: .permission
    case .unexpected: .bug
    }
  }
}

extension WriteError {
  fileprivate var code: Failure.Code {
    switch self {
    case .full, .system: .io
    case .denied: .permission
    case .readOnly, .notAFolder, .kept, .impossible: .cannotCreate
    }
  }
}

/// The system's `exit`, which the command's own hides.
private func leave(_ code: Int32) -> Never { exit(code) }
