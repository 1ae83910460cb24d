import ArgumentParser
import EntenteCoding
import EntenteReading
import EntenteReports
import EntenteStore
import Glibc

/// How a command that failed ends: one line on standard error, and the exit code of FAULTS in the README.
enum Ending {
  static func exit(with error: any Error) -> Never {
    guard let failure = failure(of: error) else { Entente.exit(withError: error) }
    if !failure.description.isEmpty { StandardError.write("entente: error: \(failure.description)\n") }
    Glibc.exit(failure.code.rawValue)
  }

  /// The failure that an error of a lower floor amounts to; nil for errors of the words on the command line.
  private static func failure(of error: any Error) -> Failure? {
    switch error {
    case let failure as Failure: failure
    case let fault as DataFault: Failure(.configuration, fault.description)
    case let error as ReadingError: Failure(error.code, error.description)
    case let error as StoreError: Failure(error.code, error.description)
    case let error as WriteError: Failure(error.code, error.description)
    default: nil
    }
  }
}

extension ReadingError {
  fileprivate var code: Failure.Code {
    switch self {
    case .missing, .empty, .special: .noInput
    case .unreadable: .permission
    }
  }
}

extension StoreError {
  fileprivate var code: Failure.Code {
    switch self {
    case .missing: .noInput
    case .isDirectory, .notADatabase, .foreign, .damaged, .otherCoder: .data
    case .noFolder, .cannotCreate: .cannotCreate
    case .newer: .configuration
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
    case .readOnly, .notAFolder, .foreign: .cannotCreate
    }
  }
}
