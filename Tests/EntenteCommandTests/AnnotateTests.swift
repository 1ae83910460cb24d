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
    #expect(answers.map(\.status) == ["ok", "bad_json", "missing_field", "ok", "ok"])
    #expect(answers.map(\.schema) == [2, 2, 2, 2, 2] && answers.map(\.issues.count) == [1, 0, 0, 1, 1])
  }

  @Test(arguments: ["\n", "  \n", "\r\n", "\t \r\n", "\u{FEFF}\n", "\u{FEFF} \r\n", "\n\n \n\n"])
  func `passes over blank lines, wherever they stand`(blank: String) throws {
    let line = #"{"id":"1","title":"","text":"Peru left."}"# + "\n"
    let alone = try workplace.entente("annotate", input: line + line)
    let among = try workplace.entente("annotate", input: blank + line + blank + line + blank)
    #expect(among == alone && alone.output.split(separator: "\n").count == 2)
    #expect(try workplace.entente("annotate", input: blank).output.isEmpty)
  }

  @Test(arguments: [
    ("Peru\u{FFFD} left.", "E-ENC-04", "\u{FFFD}"),
    ("The \u{420}\u{435}ru envoys left.", "E-TEXT-02", "\u{420}\u{435}ru"),
    ("Ode speaks\n\n09/12/2023\n\nPeru thanked Chile for its help.", "E-DATE-01", "09/12/2023"),
    ("Ode speaks\n\n31 February 2020\n\nPeru thanked Chile for its help.", "E-DATE-02", "31 February 2020"),
    ("  ", "E-TEXT-01", "  "), ("Peru left.", "E-DATE-04", "Peru left."),
  ]) func `says what is doubtful in a text, and where`(text: String, code: String, words: String) throws {
    let line = try AnnotatedSample.line(["id": "1", "text": text])
    let answer = try AnnotatedSample.decoded(
      AnnotatedArticle.self, from: try workplace.entente("annotate", input: line).output)
    let issue = try #require(answer.issues.first { $0.code == code })
    #expect(String(decoding: Array(text.utf8)[issue.start..<issue.end], as: UTF8.self) == words)
  }

  @Test(arguments: ["  Peru thanks Chile", "\u{A0}\tPeru thanks Chile ", "\nPeru thanks Chile\n", "Peru thanks Chile"])
  func `tells places in a title as it was given`(title: String) throws {
    let line = try AnnotatedSample.line(["id": "1", "title": title, "text": "Peru left."])
    let answer = try AnnotatedSample.decoded(
      AnnotatedArticle.self, from: try workplace.entente("annotate", input: line).output)
    let countries = answer.countries.filter { $0.field == "title" }
    let bytes = Array(title.utf8)
    #expect(countries.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } == ["Peru", "Chile"])
    let acts = answer.engagements.filter { $0.field == "title" }
    #expect(acts.map { String(decoding: bytes[$0.trigger[0]..<$0.trigger[1]], as: UTF8.self) } == ["thanks"])
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

  @Test(arguments: [
    "2023-09-29", "2023-09-29T10:00:00Z", "2023-09-29 10:00", "2023-09-29T10:00:00.5+02:00", "29 September 2023",
    " 2023-09-29 ", "Sept. 29, 2023", "20230929", "20230929T092000Z", "29/09/2023", "9/29/2023", "2023-9-29",
    "Fri, 29 Sep 2023 09:20:00 GMT", "Fri Sep 29 09:20:00 -0400 2023", "29. September 2023", "29 de septiembre de 2023",
  ])
  func `takes a day as articles csv does, with or without a time`(published: String) throws {
    let line = try AnnotatedSample.line(["id": "1", "title": "", "text": "Peru left.", "published": published])
    let answer = try workplace.entente("annotate", input: line).output
    #expect(answer.contains("\"published\":\"2023-09-29\"") && answer.contains("\"issues\":[]"))
  }

  @Test(arguments: [
    ("2023-02-31", "E-DATE-02", "there is no such day as 2023-02-31"),
    ("31 June 2023", "E-DATE-02", "there is no such day as 31 June 2023"),
    ("2023-09-29zzz", "E-DATE-05", "2023-09-29zzz is not understood as a day"),
    ("yesterday", "E-DATE-05", "yesterday is not understood as a day"),
    ("1er mars 2023", "E-DATE-05", "1er mars 2023 is not understood as a day"),
    ("2023-09", "E-DATE-05", "2023-09 is not understood as a day"),
    ("03/04/2023", "E-DATE-01", "03/04/2023 has two readings, day first or month first"),
    ("7-Mar-23", "E-DATE-05", "of 7-Mar-23, its year has two digits"),
    ("44992", "E-DATE-05", "of 44992, it looks like a spreadsheet's number of a day"),
  ])
  func `says so when what is given is no day`(published: String, code: String, why: String) throws {
    let line = try AnnotatedSample.line(["id": "1", "title": "", "text": "Peru left.", "published": published])
    let answer = try workplace.entente("annotate", input: line).output
    #expect(answer.contains("\"published\":null"))
    let message = "\\\"published\\\" was not used; \(why)"
    #expect(
      answer.contains(
        "{\"code\":\"\(code)\",\"start\":0,\"end\":10,\"message\":\"\(message)\",\"severity\":\"warning\""))
  }

  @Test(arguments: ["", " ", "NA", "null", "None", "n/a", "-", "NaN"])
  func `takes a word for a missing value as no day and says no more`(published: String) throws {
    let line = try AnnotatedSample.line(["id": "1", "title": "", "text": "Peru left.", "published": published])
    let answer = try AnnotatedSample.decoded(
      AnnotatedArticle.self, from: try workplace.entente("annotate", input: line).output)
    #expect(answer.published == nil && answer.issues.map(\.code) == ["E-DATE-04"])
  }

  @Test(arguments: ["1970-01-01", "1970-01-01T00:00:00Z", "1970-01-01 00:00"])
  func `does not take the day of no date for one`(published: String) throws {
    let line = try AnnotatedSample.line(["id": "1", "title": "", "text": "Peru left.", "published": published])
    let answer = try AnnotatedSample.decoded(
      AnnotatedArticle.self, from: try workplace.entente("annotate", input: line).output)
    #expect(answer.published == nil && answer.issues.map(\.code) == ["E-DATE-04", "E-DATE-05"])
    #expect(answer.issues.last?.message.contains("programs write \(published) where they know no date") == true)
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
