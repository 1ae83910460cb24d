import EntenteText

extension Layout where Row == Issue {
  /// issues.csv: what a reader must know about the inputs.
  static var issues: Self {
    Layout(
      name: "issues", description: "Something about an input that a reader of the numbers must know.", key: [],
      fields: [
        Field("severity", .string, "error (not read), warning (read, something is uncertain) or note.") {
          .text($0.severity.rawValue)
        },
        Field("code", .string, "A name for what is the matter that stays the same between versions.") {
          .text($0.code)
        },
        Field("locator", .string, "The input: file, member of an archive, line.") { .text($0.locator.description) },
        Field("line", .integer, "Line inside the text, from 1; empty when the whole of it is meant.") {
          Cell(integer: $0.line)
        },
        Field("message", .string, "What is the matter.") { .text($0.message) },
        Field("action", .string, "What to do about it; empty when there is nothing to do.") {
          $0.action.isEmpty ? .empty : .text($0.action)
        },
      ])
  }
}
