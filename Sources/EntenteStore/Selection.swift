/// Which articles of the database are meant.
package enum Selection: Hashable, Sendable {
  /// All, also those of files that are gone.
  case everything
  /// Those that were read here, of files that stand now at or under these absolute paths.
  case standing(under: [String])
  /// Those that a coder coded, here or elsewhere, also of files that are gone.
  case coded(by: String)
}

extension Selection {
  /// The selection in SQL, of table `file`; its parameters are ``arguments``.
  var condition: String {
    switch self {
    case .everything: "TRUE"
    case .standing(let paths): "(present = 1 AND facts = 0 AND \(Self.condition(under: paths)))"
    case .coded: "(file.coder_key = (SELECT coder_key FROM coder WHERE coder.coder = ?))"
    }
  }

  var arguments: [String] {
    switch self {
    case .everything: []
    case .standing(let paths): Self.arguments(under: paths)
    case .coded(let coder): [coder]
    }
  }

  /// Files at or under any of the paths.
  ///
  /// The range is what the index of `absolute_path` can seek: `0` follows `/`.
  static func condition(under paths: [String]) -> String {
    anyOf(paths.map { _ in "absolute_path = ? OR (absolute_path >= ? AND absolute_path < ?)" }[...])
  }

  /// Halved again and again, because SQLite takes no expression that is a thousand deep: a shell's `*` gives many paths.
  private static func anyOf(_ conditions: ArraySlice<String>) -> String {
    guard conditions.count > 1 else { return "(\(conditions.first ?? "FALSE"))" }
    let half = conditions.count / 2
    return "(\(anyOf(conditions.prefix(half))) OR \(anyOf(conditions.dropFirst(half))))"
  }

  static func arguments(under paths: [String]) -> [String] {
    paths.flatMap { path in
      let path = path.last == "/" ? String(path.dropLast()) : path
      return [path, path + "/", path + "0"]
    }
  }
}
