/// Why a report could not be written; whatever the case, the report that stood there is unchanged.
package enum WriteError: Error, Hashable, Sendable {
  /// The disk or the quota is full.
  case full(path: String, bytes: Int)
  case denied(path: String)
  case readOnly(path: String)
  case notAFolder(path: String)
  /// The folder holds files and none of them says that it is a report.
  case foreign(path: String)
  /// A folder that cannot be made for a reason of its own, in the system's words.
  case impossible(path: String, reason: String)
  /// Anything else, in the system's words.
  case system(path: String, reason: String)
}

extension WriteError: CustomStringConvertible {
  /// Where, what, and what to do next.
  package var description: String {
    switch self {
    case .full(let path, let bytes):
      "\(path): no room for \(NumberFormat.grouped(bytes)) bytes; free some space, or choose another place with -o."
    case .denied(let path):
      "\(path): no permission to write here; change it with chmod, or choose another place with -o."
    case .readOnly(let path):
      "\(path): the file system is read-only; choose another place with -o."
    case .notAFolder(let path):
      "\(path): a file stands where the report's folder should be; move it, or choose another place with -o."
    case .foreign(let path):
      "\(path): holds files but no report, so it is not replaced; choose another --label or another place with -o."
    case .impossible(let path, let reason):
      "\(path): no folder can be made here; the system says: \(reason); choose another place with -o."
    case .system(let path, let reason):
      "\(path): \(reason); mend that, or choose another place with -o."
    }
  }
}
