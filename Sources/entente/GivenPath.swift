import ArgumentParser

/// Paths among the words of a command.
///
/// An empty one is most often a variable that a script did not set. Joined to a name it would mean the root of the file
/// system, and elsewhere the folder one is in: it is refused.
enum GivenPath {
  /// - Throws: `ValidationError` for an empty path; there may be none.
  static func check(_ path: String?, of option: String) throws {
    guard path == "" else { return }
    throw ValidationError("\(option) wants a path, and this one is empty; is a variable of a script not set?")
  }

  /// The same for the paths that are no options.
  static func check(_ paths: [String]) throws {
    guard paths.contains("") else { return }
    throw ValidationError("A path is empty, which names no file or folder; is a variable of a script not set?")
  }
}
