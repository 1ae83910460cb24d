import EntenteReading
import EntenteText
import Testing

/// The articles of a text, each as `title | outlet | day | first words … last words`.
private func articles(_ text: String, _ options: ArticleReader.Options = .init()) throws -> [String] {
  try ArticleReader(options).reading(of: text, named: "x.txt").articles.map(\.summary)
}

@Suite struct `A Nexis download as text` {
  private func classic(_ count: String, _ head: String, _ tail: String = "LOAD-DATE: July 9, 2019") -> String {
    """
                                 \(count)


                                  The Tern Herald

    \(head)

    The masters of Tern and Gull met on the quay.

    They will meet again.

    \(tail)


    """
  }

  private let read =
    "The Tern Herald | 2019-07-01 | The masters of Tern and Gull met on the quay. / They will meet again."

  @Test(arguments: [
    "                    July 1, 2019 Monday\n                     Final Edition\n\nMasters meet\n\nLENGTH: 11 words",
    "                    July 1, 2019 Monday 9:20 AM GMT\n\nMasters meet\n\nBYLINE: Jo Tern\n\nLENGTH: 11 words",
    "                    July 1, 2019, Monday, Late Edition - Final\n\nMasters meet\n\nSECTION: News; Pg. 1\n\nLENGTH: 11 words",
    "                    1 July 2019\n\n                    City Edition\n\nMasters\nmeet\n\nLENGTH: 11 words\n\nDATELINE: GULL, Chile",
    "                    July 1, 2019\n                    Correction Appended\n\nMasters meet\n\nLENGTH: 11 words\n\n"
      + "HIGHLIGHT: The masters of two harbours\nmet in Peru.",
    "                    Copyright 2019 Tern Press\n                    July 1, 2019 Monday\n\nMasters meet\n\nLENGTH: 11 words\n\nBODY:",
    "                    July 1, 2019 Monday\n                    Late Edition\n\nSECTION: News\n\nLENGTH: 11 words\n\nHEADLINE: Masters meet\n\nBYLINE: Jo Tern",
  ])
  func `has an article behind each count, whatever its head`(head: String) throws {
    let text = classic("1 of 2 DOCUMENTS", head) + classic("2 of 2 DOCUMENTS", head)
    #expect(try articles(text) == ["Masters meet | \(read)", "Masters meet | \(read)"])
  }

  @Test(arguments: [
    "LANGUAGE: ENGLISH\n\nSUBJECT: QUOTAS (90%)\n\nCOUNTRY: CHILE (91%)", "GRAPHIC: PHOTO, A boat off Peru",
    "                    Copyright 2019 Tern Press\n                    All Rights Reserved",
    "CORRECTION-DATE: July 5, 2019\n\nCORRECTION: It was Peru.\n\nLOAD-DATE: July 9, 2019",
  ])
  func `ends its text at the first field of the tail`(tail: String) throws {
    let head = "                    July 1, 2019 Monday\n\nMasters meet\n\nLENGTH: 11 words"
    #expect(try articles(classic("1 of 1 DOCUMENT", head, tail)) == ["Masters meet | \(read)"])
  }

  @Test func `keeps a line in capitals with a colon that is no field`() throws {
    let head =
      "                    July 1, 2019 Monday\n\nMasters meet\n\nLENGTH: 11 words\n\nIt rained on the quay all day.\n\nNO DEAL: It was late."
    #expect(
      try articles(classic("1 of 1 DOCUMENT", head))[0].contains(
        " | It rained on the quay all day. / NO DEAL: It was late. / The masters"))
  }

  @Test func `wrapped at a column has its paragraphs whole`() throws {
    let text = """
                                 1 of 1 DOCUMENTS

                                  The Tern Herald

                             July 1, 2019 Monday

      Masters meet

      LENGTH: 30 words

         The masters of Tern and Gull met on the quay of the old harbour, and the
      clerks of both harbours said that they would meet again in the same
      place before the end of the year.

         They went home.

      LOAD-DATE: July 9, 2019
      """
    let article = try #require(try articles(text).first)
    #expect(article.hasSuffix(" / They went home."))
    #expect(article.split(separator: "/").count == 2)
  }

  @Test func `of Nexis Uni has a cover that is no article`() throws {
    let cover =
      "Job Number: 7\nDocuments (2)\n1. Masters meet\nSearch Terms: quota\nNarrowed by:\n\nTimeline: 2019\n\n\n"
    let article = """
      Masters meet
      The Tern Herald
      July 1, 2019 Monday 9:20 AM GMT

      Copyright 2019 Tern Press All Rights Reserved

      Section:\u{A0}NEWS; Pg. 1
      Length:\u{A0}11 words
      Byline:\u{A0}Jo Tern
      Highlight:\u{A0}The masters met in Peru.
      Body


      The masters of Tern and Gull met on the quay.

      They will meet again.

      Graphic

      A boat off Peru

      Classification

      Language:\u{A0}ENGLISH
      Geographic:\u{A0}CHILE (91%)
      Load-Date:\u{A0}July 9, 2019

      End of Document


      """
    #expect(try articles(cover + article + article) == ["Masters meet | \(read)", "Masters meet | \(read)"])
  }
}

@Suite struct `A Factiva download as text` {
  private let body = "The masters of Tern and Gull met on the quay.\n\nThey will meet again."
  private let read =
    "The Tern Herald | 2019-07-01 | The masters of Tern and Gull met on the quay. / They will meet again."

  @Test(arguments: [
    "News\nMasters meet on the quay\nBy Jo Tern\n11 words\n1 July 2019\nThe Tern Herald\nTERNHE\nEnglish\nCopyright 2019 Tern Press",
    "Masters meet on the quay\n11 words\n1 July 2019\n09:20 GMT\nThe Tern Herald\nTERNHE\n1\nEnglish\n(c) 2019, Tern Press",
    "Masters meet on the quay\nJo Tern\n1,011 words\n1 July 2019\n09:20\nThe Tern Herald\nTERNHE\nEnglish\n© 2019 Tern Press",
    "World\nMasters meet on the quay\nJo Tern, Al Gull\n11 Wörter\n1 Juli 2019\nThe Tern Herald\nTERNHE\nDeutsch\nCopyright 2019 Tern Press",
  ])
  func `has an article before each number, whatever its head`(head: String) throws {
    let article = "\(head)\n\n\(body)\n\nDocument TERNHE0020190701ef710002x\n\n\n"
    let summary = "Search Summary\nText\tquota\nDate\t1 June 2019 to 2 July 2019\nResults Found\t2\n"
    #expect(
      try articles(article + article.replacing("002x", with: "003x") + summary)
        == ["Masters meet on the quay | \(read)", "Masters meet on the quay | \(read)"])
  }

  @Test func `in fields has its text in two of them`() throws {
    let article = """
      SE News
      HD Masters meet on the quay
      BY By Jo Tern
      WC 11 words
      PD 1 July 2019
      SN The Tern Herald
      SC TERNHE
      LA English
      CY Copyright 2019 Tern Press
      LP
      The masters of Tern and Gull met on the quay.

      TD
      IN the end they were late.

      They will meet again.

      CO ternf : Tern Ferries
      NS gdip : International Relations
      RE peru : Peru
      PUB Tern Press
      AN Document TERNHE0020190701ef710002x


      """
    let text = "The masters of Tern and Gull met on the quay. / IN the end they were late. / They will meet again."
    let whole = "Masters meet on the quay | The Tern Herald | 2019-07-01 | \(text)"
    #expect(try articles(article + article) == [whole, whole])
  }
}

@Suite struct `A ProQuest download as text` {
  private let rule = String(repeating: "_", count: 60)

  @Test func `has its parts in fields, and the foot is no article`() throws {
    let article = """
      \(rule)

      Document 1 of 2

      Masters meet

      Author: Tern, Jo

      Publication info: The Tern Herald ; Tern, Ont. [Tern, Ont]01 July 2019: A2.

      https://tern.example/docview/7

      Abstract: They met in Peru.

      Full text: The masters of Tern and Gull met on the quay.

      They will meet again.

      CAPTION: A boat off Peru

      Subject: Quotas

      Location: Chile

      Publication title: The Tern Herald; Tern, Ont.

      Publication date: Jul 1, 2019

      Country of publication: Canada

      ProQuest document ID: 7

      Last updated: 2020-01-01


      """
    let foot = "\(rule)\n\nContact us at: http://tern.example/\nDatabase copyright © 2020 Tern LLC.\n"
    let whole =
      "Masters meet | The Tern Herald | 2019-07-01 | The masters of Tern and Gull met on the quay. / "
      + "They will meet again."
    #expect(try articles(article + article + foot) == [whole, whole])
    #expect(try articles(article + foot) == [whole])
    #expect(try articles(article.replacing("Publication date: Jul 1, 2019\n\n", with: "") + foot) == [whole])
  }

  @Test func `names each article that comes without its text`() throws {
    let folder = try TemporaryFolder()
    let record = "Publication title: The Tern Herald\n\nPublication date: Jul 1, 2019\n\nProQuest document ID: 7\n\n"
    try folder.write(
      "\(rule)\n\nMasters meet\n\nFull text: They met on the quay of Tern.\n\n\(record)\(rule)\n\nBoats sail\n\n\(record)",
      to: "x.txt")
    let reader = ArticleReader()
    let reading = reader.read(try reader.files(at: [folder.path]).files[0])
    #expect(reading.articles.map(\.provenance.locator.description) == ["x.txt:3"])
    #expect(
      reading.issues.map(\.description) == [
        "warning[E-FORM-03]: x.txt:15: not read; only its title or a summary is there, not its text; "
          + "export it again with its full text"
      ])
  }
}

@Suite struct `The place of an article` {
  @Test func `in a file of several is its line, and its own name tells it from the others`() throws {
    let folder = try TemporaryFolder()
    try folder.write("title,text\nOne,It sails.\nTwo,\"It\nsails.\"\nThree,It sails.\n", to: "2021-05-06.csv")
    let reader = ArticleReader()
    let reading = reader.read(try reader.files(at: [folder.path]).files[0])
    #expect(
      reading.articles.map(\.provenance.locator.description)
        == ["2021-05-06.csv:2", "2021-05-06.csv:3", "2021-05-06.csv:5"])
    #expect(Set(reading.articles.map(\.id)).count == 3)
    // A download is named after its own day.
    #expect(reading.articles.allSatisfy { $0.published == nil })
  }

  @Test func `is not what a row of articles.csv is about when it is one of several`() throws {
    let folder = try TemporaryFolder()
    try folder.write("title,text\nOne,It sails.\nTwo,It sails.\n", to: "x.csv")
    try folder.write("file,source\nx.csv,Ode Mail\n", to: "articles.csv")
    let reader = ArticleReader()
    let reading = reader.read(try reader.files(at: [folder.path]).files[0])
    #expect(reading.articles.allSatisfy { $0.source == nil })
    #expect(
      reading.issues.first?.description
        == "warning[E-CSV-03]: x.csv: what articles.csv says in row 2 is not used; the file holds several articles; "
        + "remove the row, or save the articles as files of their own")
  }

  @Test(arguments: [InputFormat.nexis, .factiva, .proquest, .table, .json, .feed])
  func `is not sought in a text that --input-format says is of another form`(format: InputFormat) throws {
    #expect(try articles("Ferry sails\n\nThe ferry sails on Monday again.", .init(format: format)) == [])
    let table = "title,text\nFerry,The ferry sails.\n"
    #expect(try articles(table, .init(format: .table)) == ["Ferry | - | - | The ferry sails."])
  }

  @Test func `of a text is the whole file where --input-format says so`() throws {
    let text = "title,text\n\nThe ferry sails, and the masters met on the quay.\n"
    #expect(try articles(text, .init(format: .text)).count == 1)
  }
}
