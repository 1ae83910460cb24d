import EntenteReports
import Testing

@Suite struct `How many acts are likely right` {
  private func page(_ sure: [String], accuracy: CoderAccuracy) throws -> String {
    let articles = sure.enumerated().map { number, sure in
      MarkedArticle(
        "a\(number)", "2023-09-0\(number + 1)",
        "[Peru|PER] {attacked|PER>CHL ASSAULT act:a\(number) \(sure)} [Chile|CHL] \(number).")
    }
    let files = try Report.of(articles, accuracy: accuracy).files(sha256: fingerprint)
    return String(decoding: try #require(files.first { $0.path == "briefing.md" }).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (["sure:900", "sure:800", "sure:700"], "Of 3 acts counted about 2 are likely right"),
    (["sure:900", "sure:900"], "Of 2 acts counted about 2 are likely right"),
  ])
  func `is the sum of their probabilities, on the first page`(sure: [String], sentence: String) throws {
    #expect(try page(sure, accuracy: .sample()).contains(sentence))
  }

  @Test func `is not said where one has none, or where nobody measured the lists`() throws {
    #expect(try !page(["sure:900", ""], accuracy: .sample()).contains("likely right"))
    #expect(try !page(["sure:900"], accuracy: .unmeasured).contains("likely right"))
  }
}
