/// Why a report could not be written; whatever the case, the report that stood there is unchanged.
package enum WriteError: Error, Hashable, Sendable {
  /// The disk or the quota is full.
  case full(path: String, bytes: Int)
  case denied(path: String)
  case readOnly(path: String)
  case notAFolder(path: String)
  /// The folder is not as Entente wrote it, or not Entente's at all; the paths below it that somebody else put there
  /// or changed would be lost.
  case kept(path: String, added: [String], changed: [String])
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
      "\(path): a file or a link stands where the report's folder should be; move it, or choose another place with -o."
    case .kept(let path, let added, let changed):
      "\(path): \(Self.reasons(added, changed)), so nothing was replaced; move elsewhere what is to be kept and delete "
        + "the rest, or choose another --label or another place with -o."
    case .impossible(let path, let reason):
      "\(path): no folder can be made here; the system says: \(reason); choose another place with -o."
    case .system(let path, let reason):
      "\(path): \(reason); mend that, or choose another place with -o."
    }
  }

  /// What a folder holds beside a report as it was written, in words.
  private static func reasons(_ added: [String], _ changed: [String]) -> String {
    var reasons: [String] = []
    if !added.isEmpty { reasons.append("holds \(named(added)), which Entente did not write") }
    let them = changed.count == 1 ? "it" : "them"
    if !changed.isEmpty { reasons.append("Entente wrote \(named(changed)), and somebody changed \(them) since") }
    return reasons.joined(separator: ", and ")
  }

  private static func named(_ paths: [String]) -> String {
    let more = paths.count > 3 ? " and \(paths.count - 3) more" : ""
    return paths.prefix(3).joined(separator: ", ") + more
  }
}
