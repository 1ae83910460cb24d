import EntentePages
import EntenteReading
import EntenteText
import Testing

/// What became of an RTF document.
private func reading(_ document: String) throws -> Reading {
  try ArticleReader().reading(of: document, named: "x.rtf")
}

/// The text of the document's body.
private func text(_ body: String) throws -> String? {
  let reading = try reading("{\\rtf1\\ansi\\ansicpg1252\\deff0\(body)}")
  return reading.article.map { article in
    article.paragraphs.map { String(decoding: article.text[$0.start..<$0.end], as: UTF8.self) }.joined(separator: " / ")
  }
}

@Suite struct `An RTF document` {
  @Test(arguments: [
    (
      "\\pard It sails on Monday, they said.\\par It sails again.\\par",
      "It sails on Monday, they said. / It sails again."
    ),
    (
      "{\\fonttbl{\\f0 Arial;}}{\\info{\\title Peru}}\\f0\\fs20 It sails on Monday, they said.",
      "It sails on Monday, they said."
    ),
    ("It sails \\ldblquote on Monday\\rdblquote\\emdash they said \\'e9.", "It sails “on Monday”—they said é."),
    ("It sails on \\u8220?Monday\\u8221?, they said.", "It sails on “Monday”, they said."),
    ("\\uc2 It sails on \\u8220\\'93\\'93Monday, they said.", "It sails on “Monday, they said."),
    ("\\uc0 It sails on \\u-10179\\u-8704 Monday, they said.", "It sails on 😀Monday, they said."),
    (
      "It sails {\\b on} {\\field{\\*\\fldinst HYPERLINK \"https://peru.example\"}{\\fldrslt Monday}}, they said.",
      "It sails on Monday, they said."
    ),
    ("It sails on Monday,\nthey\\~said \\{sic\\}.", "It sails on Monday,they\u{A0}said {sic}."),
    (
      "{\\*\\generator Ode 1.0;}{\\header Peru}{\\pict\\wmetafile8 0102\\bin3 }{}}It sails on Monday, they said.{\\footnote Chile}",
      "It sails on Monday, they said."
    ),
  ])
  func `is read as the text that it shows`(body: String, shown: String) throws {
    #expect(try text(body) == shown)
  }

  @Test func `may be a download of many articles`() throws {
    let article =
      "News\\par\nFerry sails again\\par\n20 words\\par\n6 May 2021\\par\nThe Ode Mail\\par\nODEMAI\\par\nEnglish\\par\n"
      + "Copyright 2021 Ode Press\\par\n\\par\nThe ferry\\u8217?s crew sails.\\par\n\\par\nDocument ODEMAI0020210506eh560002x\\par\n\\par\n"
    let reading = try reading(
      "{\\rtf1\\ansi{\\info{\\title Peru export}}\n\(article)\(article.replacing("002x", with: "003x"))}")
    #expect(reading.articles.map(\.source) == ["The Ode Mail", "The Ode Mail"])
    #expect(
      reading.articles.map { String(decoding: $0.text, as: UTF8.self) } == [
        "The ferry’s crew sails.", "The ferry’s crew sails.",
      ])
    #expect(reading.articles.map(\.provenance.encoding) == ["rtf", "rtf"])
  }

  @Test(arguments: [
    "{\\rtf1", "{\\rtf1\\ansi ", "{\\rtf1}}}}}", "{\\rtf1\\u", "{\\rtf1\\'", "{\\rtf1\\bin99999999999 x",
  ])
  func `that is broken is no article and ends nothing`(document: String) throws {
    #expect(try reading(document).articles.isEmpty)
  }

  @Test func `with a thousand groups inside each other, or of another code page, is refused`() throws {
    #expect(try reading("{\\rtf1" + String(repeating: "{", count: 5_000)).issues.map(\.fault) == [.damaged])
    let issues = try reading("{\\rtf1\\ansicpg1251 \\'cf\\'e5\\'f0\\'f3.}").issues
    #expect(
      issues.map(\.description) == [
        "error[E-ENC-03]: x.rtf: not read; it is an RTF document with letters of the code page 1251; "
          + "open it and save it again, or save it as plain text (UTF-8)"
      ])
  }
}
