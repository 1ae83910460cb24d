import EntentePages

/// A place that a run itself writes to, and therefore does not read.
package struct OwnPlace: Hashable, Sendable {
  package enum Role: Hashable, Sendable {
    case report
    case database
  }

  package let role: Role
  /// Absolute, in the file system's own bytes.
  let path: [UInt8]
  /// All that the run may write, absolute.
  let paths: [[UInt8]]

  /// - Parameters:
  ///   - role: What is written there.
  ///   - path: As it was given; nothing needs to be there yet.
  package init(_ role: Role, at path: String) {
    self.role = role
    self.path = FileBytes.place(Array(path.utf8))
    let beside = ReportPackage.placesBeside(path)
    paths =
      role == .database
      ? SQLiteFile.all(of: self.path) : [path, beside.new, beside.old].map { FileBytes.place(Array($0.utf8)) }
  }

  var fault: ReadingFault { role == .database ? .database : .ownOutput }
}
