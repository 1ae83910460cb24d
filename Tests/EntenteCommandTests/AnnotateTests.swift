import Testing

/// `entente annotate`: one line out for each line in.
@Suite struct `Annotating lines` {
  private let workplace: Workplace

  init() throws { workplace = try Workplace() }

  @Test func `answers every line in its order, also those it cannot read`() throws {
    let input = """
      {"id":"1","title":"","text":"Peru thanked Chile."}
      not JSON
      {"id":"3"}

      {"id":"5","html":"<p>Peru</p>"}
      {"id":"6","text":"Chile thanked Peru."}
      """
    let outcome = try workplace.entente("annotate", input: input)
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 6 && lines.last == "")
    let answers = try lines.dropLast().map { try AnnotatedSample.decoded(RefusedLine.self, from: $0) }
    #expect(answers.map(\.id) == ["1", nil, "3", "5", "6"])
    #expect(answers.map(\.status) == ["ok", "bad_json", "missing_field", "missing_field", "ok"])
  }

  @Test func `answers bytes that are no UTF-8, and goes on`() throws {
    let outcome = try workplace.shell(
      #"printf '{"id":"1","text":"caf\xe9"}\n{"id":"2","text":"Peru"}' | entente annotate"#)
    #expect(outcome.code == 0)
    let answers = try outcome.output.split(separator: "\n").map {
      try AnnotatedSample.decoded(RefusedLine.self, from: $0)
    }
    #expect(answers.map(\.status) == ["bad_utf8", "ok"])
  }

  @Test func `tells what PLOVER calls an act, and its three places in the text`() throws {
    let outcome = try workplace.entente("annotate", input: #"{"id":"1","title":"","text":"Peru thanked Chile."}"#)
    let article = try AnnotatedSample.decoded(AnnotatedArticle.self, from: outcome.output)
    #expect(article.countries.map(\.iso3) == ["PER", "CHL"])
    #expect(article.countries.map(\.start) == [0, 13] && article.countries.map(\.end) == [4, 18])
    let engagement = try #require(article.engagements.first)
    #expect(article.engagements.count == 1)
    #expect((engagement.source, engagement.target, engagement.type) == ("PER", "CHL", "SUPPORT"))
    #expect(engagement.trigger == [5, 12])
  }

  @Test(arguments: ["2", "3", "8"]) func `gives the same bytes with any number of jobs`(jobs: String) throws {
    let lines = String(repeating: try AnnotatedSample.lines.get(), count: 60)
    let alone = try workplace.entente("annotate", input: lines)
    #expect(alone.code == 0 && alone.output.split(separator: "\n").count == 300)
    #expect(try workplace.entente("annotate", "--jobs", jobs, input: lines) == alone)
  }

  @Test func `depends on no locale, time zone or folder`() throws {
    let lines = try AnnotatedSample.lines.get()
    let environment = ["LC_ALL": "tr_TR.UTF-8", "TZ": "America/Guayaquil", "HOME": "/nonexistent"]
    let elsewhere = try workplace.entente("annotate", input: lines, environment: environment, in: "/")
    #expect(try workplace.entente("annotate", input: lines) == elsewhere)
  }

  @Test(arguments: ["2023-09-29", "2023-09-29T10:00:00Z", "2023-09-29 10:00", "2023-09-29T10:00:00.5+02:00"])
  func `takes a day as it is given, with or without a time`(published: String) throws {
    let line = try AnnotatedSample.line(["id": "1", "title": "", "text": "Peru left.", "published": published])
    let answer = try workplace.entente("annotate", input: line).output
    #expect(answer.contains("\"published\":\"2023-09-29\"") && !answer.contains("\"issues\""))
  }

  @Test(arguments: ["29/09/2023", "2023-02-31", "2023-9-1", "2023-09-29zzz", "2023-09-29T", "yesterday"])
  func `says so when what is given is no day`(published: String) throws {
    let line = try AnnotatedSample.line(["id": "1", "title": "", "text": "Peru left.", "published": published])
    let answer = try workplace.entente("annotate", input: line).output
    #expect(answer.contains("\"published\":null"))
    let message = "\\\"published\\\" was not used; \(published) is no day"
    #expect(answer.contains("\"severity\":\"warning\",\"code\":\"E-DATE-02\""))
    #expect(answer.contains(message))
  }

  @Test func `adds the kept text when it is asked for`() throws {
    let text = "Peru thanks Chile\n\nPeru thanked Chile for its help.\n\nChile was glad.\n\nLeave a Reply"
    let line = try AnnotatedSample.line(["id": "1", "text": text])
    let with = try AnnotatedSample.decoded(
      AnnotatedArticle.self, from: try workplace.entente("annotate", "--with-text", input: line).output)
    let without = try AnnotatedSample.decoded(
      AnnotatedArticle.self, from: try workplace.entente("annotate", input: line).output)
    #expect(with.body == "Peru thanked Chile for its help.\n\nChile was glad." && without.body == nil)
  }

  @Test func `of a stream that cannot be read ends with 74`() throws {
    let outcome = try workplace.shell("entente annotate < .")
    #expect(
      outcome.errors == "entente: error: standard input: Is a directory; "
        + "send the lines again from the first without an answer.\n")
    #expect(outcome.code == 74)
  }
}

/// Two roads from a text to its facts: a file in a report, and a line that is annotated.
@Suite struct `A file and a line of the same text` {
  @Test func `have the same mentions of countries`() throws {
    let annotated = try AnnotatedSample.answers.get().flatMap { article in
      article.countries.map {
        [article.id, $0.field, "\($0.sentence)", "\($0.start)", "\($0.end)", $0.iso3, $0.form, $0.surface]
      }
    }
    let columns = ["field", "sentence", "byte_start", "byte_end", "id", "form", "surface"]
    #expect(Set(annotated) == Set(try evidence("country", columns)))
    #expect(annotated.count == 115)
  }

  @Test func `have the same engagements`() throws {
    let annotated = try AnnotatedSample.answers.get().flatMap { article in
      article.engagements.map {
        [
          article.id, $0.field, "\($0.sentence)", "\($0.trigger[0])", "\($0.trigger[1])", "\($0.source)>\($0.target)",
          $0.type, $0.rule,
        ]
      }
    }
    let columns = ["field", "sentence", "byte_start", "byte_end", "id", "form", "rule"]
    #expect(Set(annotated) == Set(try evidence("event", columns)))
  }

  /// Cells of the rows of evidence.csv of one kind, with the article's file before them.
  private func evidence(_ kind: String, _ columns: [String]) throws -> [[String]] {
    let articles = try table("articles.csv").map { ($0["article_id"] ?? "", $0["locator"] ?? "") }
    let names = Dictionary(uniqueKeysWithValues: articles)
    return try table("evidence.csv").filter { $0["kind"] == kind }.map { row in
      [names[row["article_id"] ?? ""] ?? ""] + columns.map { row[$0] ?? "" }
    }
  }

  /// A table of the committed report, which is as the program writes it; its rows by column.
  private func table(_ name: String) throws -> [[String: String]] {
    let text = String(decoding: try Bytes.of(Program.package + "/reports/sample/" + name), as: UTF8.self)
    let rows = text.split(separator: "\n").map(cells)
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
  }

  /// The cells of a line in which no cell has a line break.
  private func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
