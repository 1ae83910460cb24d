import Testing

/// How near the program comes to the engagements that were read by hand in the sample.
///
/// Floors, not goals: they stand a little below what is reached, so that a change that makes the coding worse is seen.
@Suite struct `The engagements of the sample` {
  @Test func `are between the countries of the hand coding`() throws {
    let score = Agreement(found: Set(dyads(try found())), coded: Set(dyads(try coded())))
    print("Directed dyads of the sample: \(score)")
    #expect(score.f1 >= 0.9)
  }

  @Test func `are of the types of the hand coding`() throws {
    let acts = { (legs: [Leg]) in
      Set(legs.filter(\.isRealised).map { "\($0.article) \($0.source) \($0.target) \($0.type)" })
    }
    let score = Agreement(found: acts(try found()), coded: acts(try coded()))
    print("Directed dyads with their types: \(score)")
    #expect(score.f1 >= 0.85)
  }

  /// A leg of an engagement, told by hand or by the program.
  private struct Leg {
    let article: String
    let source: String
    let target: String
    let type: String
    let isReciprocal: Bool
    let isRealised: Bool
  }

  /// The directions in which something took place in an article; both for what both do.
  private func dyads(_ legs: [Leg]) -> [String] {
    legs.filter(\.isRealised).flatMap { leg in
      ["\(leg.article) \(leg.source) \(leg.target)"]
        + (leg.isReciprocal ? ["\(leg.article) \(leg.target) \(leg.source)"] : [])
    }
  }

  private func coded() throws -> [Leg] {
    let table = try Bytes.of(Program.package + "/Tests/Fixtures/sample/engagements.tsv")
    let rows = String(decoding: table, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    return rows.dropFirst().map { row in
      let cell = Dictionary(uniqueKeysWithValues: zip(rows[0], row))
      return Leg(
        article: cell["article"] ?? "", source: cell["source"] ?? "", target: cell["target"] ?? "",
        type: cell["type"] ?? "", isReciprocal: cell["reciprocal"] == "yes", isRealised: cell["status"] == "realised")
    }
  }

  private func found() throws -> [Leg] {
    try AnnotatedSample.answers.get().flatMap { article in
      article.engagements.map {
        Leg(
          article: article.id, source: $0.source, target: $0.target, type: $0.type, isReciprocal: $0.reciprocal,
          isRealised: $0.status == "realised")
      }
    }
  }
}

/// What two codings of the same texts share.
private struct Agreement: CustomStringConvertible {
  let precision: Double
  let recall: Double

  init(found: Set<String>, coded: Set<String>) {
    let both = Double(found.intersection(coded).count)
    precision = both / Double(found.count)
    recall = both / Double(coded.count)
  }

  var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

  var description: String {
    let rounded = [precision, recall, f1].map { Double(Int($0 * 1000 + 0.5)) / 1000 }
    return "precision \(rounded[0]), recall \(rounded[1]), F1 \(rounded[2])"
  }
}
