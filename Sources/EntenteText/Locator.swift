/// Where an article's bytes stand: a file below the folder that was read, a member of an archive, a line of JSONL.
package struct Locator: Hashable, Sendable {
  /// Relative to the folder that was given, with `/`; so a report is the same from any working directory.
  package let path: String
  package let member: String?
  /// 1-based.
  package let line: Int?

  package init(path: String, member: String? = nil, line: Int? = nil) {
    self.path = path
    self.member = member
    self.line = line
  }
}

extension Locator: CustomStringConvertible {
  /// `2023/a.txt`, `b.zip!a.txt`, `c.jsonl:12`.
  package var description: String {
    path + (member.map { "!" + $0 } ?? "") + (line.map { ":\($0)" } ?? "")
  }
}
