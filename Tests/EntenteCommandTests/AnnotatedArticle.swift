import Foundation
import Testing

/// A line of the output of `entente annotate`, as far as the tests look at it.
struct AnnotatedArticle: Decodable, Sendable {
  struct Mention: Decodable {
    let iso3: String
    let form: String
    let surface: String
    let field: String
    let sentence: Int
    let start: Int
    let end: Int
  }

  struct Engagement: Decodable {
    let source: String
    let target: String
    let type: String
    let status: String
    let reciprocal: Bool
    let field: String
    let sentence: Int
    let trigger: [Int]
    let rule: String
  }

  struct Issue: Decodable, Equatable {
    let code: String
    let start: Int
    let end: Int
    let message: String
  }

  let schema: Int
  let id: String
  let status: String
  let published: String?
  let issues: [Issue]
  let countries: [Mention]
  let engagements: [Engagement]
  let body: String?
}

/// A line that `entente annotate` could not annotate.
struct RefusedLine: Decodable {
  let schema: Int
  let issues: [AnnotatedArticle.Issue]
  let id: String?
  let status: String
}

/// The dispatches of the sample as lines for `entente annotate`, and its answers.
enum AnnotatedSample {
  static let lines: Result<String, any Error> = Result {
    try FileManager.default.contentsOfDirectory(atPath: Program.sample).sorted().map { name in
      try line(["id": name, "text": String(decoding: try Bytes.of(Program.sample + "/" + name), as: UTF8.self)])
    }.joined()
  }

  static let answers: Result<[AnnotatedArticle], any Error> = Result {
    let outcome = try Workplace().entente("annotate", input: try lines.get())
    try #require(outcome.code == 0, "\(outcome.errors)")
    return try outcome.output.split(separator: "\n").map { try decoded(AnnotatedArticle.self, from: $0) }
  }

  /// A line for `entente annotate` with these members.
  static func line(_ members: [String: String]) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: members, options: .sortedKeys), as: UTF8.self) + "\n"
  }

  static func decoded<Line: Decodable>(_ type: Line.Type, from line: some StringProtocol) throws -> Line {
    try JSONDecoder().decode(type, from: Data(line.utf8))
  }
}
