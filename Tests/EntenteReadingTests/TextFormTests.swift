import EntentePages
import EntenteReading
import EntenteText
import Testing

/// The reading of one file.
private func reading(_ bytes: [UInt8], named name: String = "x.txt") throws -> Reading {
  let folder = try TemporaryFolder()
  try folder.write(bytes, to: name)
  let file = try #require(try ArticleReader().files(at: [folder.path]).files.first)
  return ArticleReader().read(file)
}

private let body = """
  The ferry between Port Ode and Lower Ode will sail again, the two harbour masters said.

  Port Ode thanked Lower Ode for its patience.
  """

/// Downloads of databases, each with one article or two.
private enum Download {
  static func nexis(_ count: String, _ length: String, tail: String = "LOAD-DATE: May 9, 2021") -> String {
    """
                                   \(count)


                                 The Ode Mail

                              May 6, 2021 Thursday

    Ferry sails again

    BYLINE: Jo Sailor

    \(length)

    \(body)

    \(tail)


    """
  }

  static func nexisUni(_ marker: String = "Body", _ end: String = "End of Document") -> String {
    """
    Ferry sails again
    The Ode Mail
    May 6, 2021 Thursday

    Copyright 2021 Ode Press All Rights Reserved

    Section:\u{A0}NEWS; Version:1
    Length:\u{A0}20 words
    Byline:\u{A0}Jo Sailor
    \(marker)

    \(body)

    Load-Date:\u{A0}May 9, 2021

    \(end)

    """
  }

  static func factiva(_ word: String = "Document") -> String {
    """
    News
    Ferry sails again
    20 words
    6 May 2021
    The Ode Mail
    ODEMAI
    English
    (c) 2021 Ode Press

    \(body)

    \(word) ODEMAI0020210506eh560002x


    """
  }

  static let factivaFields = """
    HD Ferry sails again
    WC 20 words
    PD 6 May 2021
    SN The Ode Mail
    LA English
    LP
    \(body)
    TD
    Nothing else was said in the harbour that day.
    """

  static let proquest = """
    ____________________________________________________________

    Ferry sails again

    Publication info: The Ode Mail ; Port Ode [Port Ode]06 May 2021: 3.

    Full text: \(body)

    Subject: Ferries

    Publication title: The Ode Mail; Port Ode
    Country of publication: Oderia
    """
  static func labels(_ text: String, _ title: String, _ number: String) -> String {
    "Ferry sails again\n\n\(text): \(body)\n\n\(title): The Ode Mail\n\n\(number): 2781234\n"
  }

  static let withRequest: String =
    "Download Request: All\nTime Of Request: May 20, 2021\n\nSend To:\nA READER\n\n\(nexis("12 of 500 DOCUMENTS", "LENGTH: 20 words"))"

  /// A cover of five thousand lines.
  static let withCover: String = {
    let lines = String(repeating: "A line of the cover\n", count: 5_000)
    return "Job Number: 7\nDocuments (2)\nSearch Terms: ferry\n\(lines)\(nexisUni())"
  }()

  static let twice: String = "\(nexisUni())\(nexisUni())"
  static let factivaTwice: String = "\(factiva("Documento"))\(factiva("Documento"))"
  static let proquestInFrench: String = proquest.replacing("Full text:", with: "Texte intégral :")
}

private let downloads: [(String, String)] = [
  ("a Nexis download", Download.nexis("1 of 2 DOCUMENTS", "LENGTH: 20 words")),
  ("a Nexis download", Download.nexis("1 of 1 DOCUMENT", "LENGTH: 1,020 words")),
  (
    "a Nexis download",
    Download.withRequest
  ),
  ("a Nexis download", Download.nexis("Dokument 1 von 2", "LÄNGE: 20 Wörter", tail: "SPRACHE: GERMAN")),
  ("a Nexis download", Download.nexis("Document 3 de 14", "LONGUEUR : 20 mots", tail: "LANGUE: FRENCH")),
  ("a Nexis download", Download.nexis("Documento 3 de 14", "LONGITUD: 20 palabras", tail: "IDIOMA: SPANISH")),
  ("a Nexis download", Download.nexis("Documento 3 di 14", "LUNGHEZZA: 20 parole", tail: "LINGUA: ITALIAN")),
  ("a Nexis download", Download.nexis("Ferry news", "LENGTH: 20 words")),
  ("a Nexis download", Download.nexisUni()), ("a Nexis download", Download.twice),
  ("a Nexis download", Download.nexisUni("Hauptteil", "Ende des Dokuments")),
  ("a Nexis download", Download.nexisUni("Corps", "Fin du document")),
  (
    "a Nexis download",
    Download.withCover
  ),
  ("a Factiva download", Download.factiva()), ("a Factiva download", Download.factiva("Dokument")),
  ("a Factiva download", Download.factivaTwice),
  ("a Factiva download", Download.factivaFields), ("a ProQuest download", Download.proquest),
  ("a ProQuest download", Download.proquestInFrench),
]

/// The same in other languages, and cut down to what tells it.
private let foreignDownloads: [(String, String)] = [
  ("a Nexis download", Download.nexis("Document 1 de 1", "LONGUEUR: 1 312 mots")),
  ("a Nexis download", Download.nexis("Document 1 de 1", "LONGUEUR: 1\u{A0}312 mots")),
  ("a Nexis download", Download.nexis("Document 1 de 1", "LONGUEUR\u{A0}: 12\u{202F}312\u{A0}mots", tail: "")),
  (
    "a Nexis download",
    "Ferry\n\nThe Ode Mail\nMay 6, 2021 Thursday\n\nBody\n\n\(body)\n\nClassification\n\nLanguage: ODISH\n\nEnd of Document"
  ),
  ("a Factiva download", Download.factiva("文件")), ("a Factiva download", Download.factiva("文書")),
  ("a Factiva download", Download.factiva("Документ")), ("a Factiva download", Download.factiva("문서")),
  ("a Factiva download", Download.factiva("Belge")),
  ("a Factiva download", Download.factiva("文件").replacing("文件 ", with: "文件")),
  ("a ProQuest download", Download.labels("Texto completo", "Título de publicación", "ID del documento de ProQuest")),
  ("a ProQuest download", Download.labels("Texte intégral ", "Titre de la publication ", "ID de document ProQuest ")),
  ("a ProQuest download", Download.labels("Volltext", "Titel der Publikation", "ProQuest-Dokument-ID")),
  ("a ProQuest download", Download.labels("Texto completo", "Título da publicação", "ID do documento do ProQuest")),
  ("a ProQuest download", Download.labels("Testo completo", "Titolo della pubblicazione", "ID del documento ProQuest")),
]

private let otherForms: [(String, String)] = [
  ("JSON", #"{"articles": [{"title": "Ferry", "text": "It sails."}]}"#),
  ("JSON", "\n [\n{ \"title\" : \"Ferry\"}]\n"),
  ("JSON", "{\"text\": \"It sails.\"}\n{\"text\": \"It sails again.\"}\n"),
  ("JSON", #"{"text": "a brace } and a quote \" inside"}, {"text": "It sails."}"#),
  ("JSON", "{'title': 'Ferry', 'text': \"It's late\"}"), ("JSON", #"{"text": "cut off by the disk"#),
  ("JSON", #"["It sails.", "It sails again."]"#), ("JSON", #"[["title", "text"], ["Ferry", "It sails."]]"#),
  ("a table of articles", "title,text,date\nFerry,\"It sails, they said.\",2021-05-06\n"),
  ("a table of articles", "doc_id;text\n1;It sails.\n2;It sails again.\n"),
  ("a table of articles", "\"\",\"headline\",\"body\"\n\"1\",\"Ferry\",\"It sails.\"\n"),
  ("a table of articles", "sep=;\nTitel;Datum;Quelle;Text\nFähre;6.5.2021;Bote;Sie fährt.\n"),
  ("a table of articles", "Headline\tOutlet\tPublish Date\tFull Text\nFerry\tMail\t2021-05-06\tIt sails.\n"),
  ("a table of articles", "title|url|seendate\nFerry|https://ode.example/1|20210506T101010Z\n"),
  (
    "a table of articles",
    "Export of 20 May\n\nid,publish_date,media_name,title,text\n1,2021-05-06,Mail,Ferry,It sails.\n"
  ),
  ("a table of articles", "id,publish_date,media_name,title,text\n1,2021-05-06,Mail,Ferry,\"It sails,\n\nslowly\n"),
  (
    "a news feed (RSS or Atom)",
    "<?xml version=\"1.0\"?>\n<!-- made by hand --><rss version=\"2.0\"><channel></channel></rss>"
  ),
  ("a news feed (RSS or Atom)", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry/></feed>"),
  ("an XML document", "<?xml version=\"1.0\"?><text>It sails.</text>"),
  ("an XML document", "<DOC>\n<DOCNO>7</DOCNO>\nIt sails.\n</DOC>\n"),
  ("an XML document", "<!DOCTYPE nitf SYSTEM \"nitf.dtd\">\n<nitf><body/></nitf>"),
  ("an HTML page", "<!DOCTYPE html><p>It sails.</p>"), ("an HTML page", "\n\n  <HTML lang=en><body>It sails."),
  ("an HTML page", "<!-- saved from url=(0022)https://ode.example/ -->\n<!-- two -->\n<html><p>It sails.</html>"),
  ("an HTML page", "<?php ?><!doctype HTML PUBLIC \"-//W3C//DTD\"><title>x</title>"),
  ("an HTML page", "<h1>Ferry</h1>\n<p>It sails.</p>\n<p>It sails again.</p>"),
  ("an HTML page", "<div class=\"story\"><p>It sails.</p></div>"),
  ("an HTML page", "It sails.<br>\n<br>\nIt sails again.<br>\nIt sails.<br />\n"),
  ("an HTML page", "A cached copy\n<!DOCTYPE html>\n<html><body>\nIt sails.\n</body></html>\n"),
  ("a mail", "Return-Path: <a@ode.example>\nSubject: Ferry\n\nIt sails."),
  ("a mail", "From a@ode.example Thu May  6 10:00:00 2021\nMIME-Version: 1.0\nSubject: Ferry\n\nIt sails."),
  ("a mail", "From: A <a@ode.example>\nDate: Thu, 06 May 2021 10:00:00 +0200\nSubject: Ferry\n\nIt sails."),
  (
    "a saved web page (.mht)",
    "From: <Saved by Ode>\nSubject: Ferry\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary=\"b\"\n\n--b"
  ),
  ("a WARC archive of web pages", "WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n"),
  ("a page with the headers of its web server", "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>It sails."),
  ("an RTF document", "\u{FEFF}{\\rtf1\\ansi It sails.}"),
  ("a list of references (RIS)", "TY  - NEWS\nTI  - Ferry\n"),
]

private let wrapped = "The ferry between Port Ode and\nLower Ode will sail again, the\ntwo harbour masters said."

private let morePieces: [(String, String)] = [
  ("JSON", "{\"text\": \"It sails.\"};"), ("JSON", "var data = [{\"text\": \"It sails.\"}];"),
  ("JSON", "window.__DATA__ = {\"text\": \"It sails.\"};\n"), ("JSON", "callback({\"text\": \"It sails.\"});"),
  ("JSON", "[[1, \"Ferry\", \"It sails.\"],\n [2, \"Ferry\", \"It sails again.\"]]"),
  ("JSON", "{}\n{\"text\": \"It sails.\"}\n{\"text\": \"It sails again.\"}\n"),
  ("JSON", "{\"text\": \"It sails.\"}\nERROR 500\n{\"text\": \"It sails again.\"}\n"),
  ("JSON", "Export of 6 May\n\n[{\"text\": \"It sails.\"},\n{\"text\": \"It sails again.\"}]"),
  ("JSON", "// made by hand\n{\"id\": 1, \"text\": \"It sails.\", \"tags\": [], \"seen\": null}\n"),
  ("JSON", "[[1, 2], [3, 4]]\n{\"text\": \"It sails.\"}"),
  ("a table of articles", "text,label\n\"It sails, they said.\",1\nIt sails again.,0\n"),
  ("a table of articles", "title,text,topic,sentiment,country\nFerry,\"It sails, they said.\",boats,1,Ode\n"),
  (
    "a table of articles",
    "Topic;Sentiment;Country;Sentence\nboats;1;Ode;\"It sails; so the masters of the harbour said.\"\n"
      + "boats;0;Ode;\"It sails; so the crews of the harbour said.\"\n"
  ),
  (
    "a table of articles",
    "id,\((1...90).map { "var_\($0)" }.joined(separator: ",")),title,text\n"
      + "1,\(String(repeating: "0,", count: 90))Ferry,\"It sails, they said.\"\n"
  ),
  ("a table of articles", "Tone,Text,Boats,Crew,Port\n1,\"\(wrapped)\",3,8,Ode\n2,\"\(wrapped)\",4,9,Ode\n"),
  ("an HTML page", "<div class=\"story\" data-port=\"ode\">\n\(wrapped)\n\n\(wrapped)\n</div>\n"),
  ("an HTML page", "<div class=\"story\">\n\(wrapped)\n\n\(wrapped)\n"),
  ("an HTML page", "<article id=\"7\">\n  <p>\n    \(wrapped)\n  </p>\n</article>\n"),
  ("an HTML page", "<p>\(wrapped)\n<p>\(wrapped)\n<p>\(wrapped)\n"),
  ("an HTML page", "<p class=\"lead\">\(wrapped)\n\n<p class=\"next\">\(wrapped)\n"),
  ("an HTML page", "<h1>Ferry</h1>\n<img src=\"f.jpg\" alt=\"A ferry\">\n<p>\(wrapped)\n<p>\(wrapped)"),
  (
    "a news feed (RSS or Atom)",
    "News of Port Ode\n\n<item><title>Ferry</title>\n<description>\(wrapped)</description></item>\n<item>\n</item>\n"
  ),
  ("a news feed (RSS or Atom)", "<item><title>Ferry</title></item>\n<item><title>Boats</title></item>\n"),
  ("a WARC archive of web pages", "WARC/1.1\nWARC-Type: response\n\nIt sails."),
  ("a page with the headers of its web server", "HTTP/2 200\ncontent-type: text/html\n\n<p>It sails."),
  ("subtitles (WebVTT)", "WEBVTT - Ferry\n\n00:01.000 --> 00:03.000\nIt sails.\n"),
  ("a list of references (RIS)", "TY  - JOUR\r\nTI  - Ferry\r\n"),
]

private let lookalikes: [String] = [
  "HTTP/2 becomes a standard of the harbour\n\n\(body)", "HTTP/1.1 is old, says Port Ode\n\n\(body)",
  "WEBVTT is what the ferry's screens show\n\n\(body)", "WARC/1.0 explained\n\n\(body)",
  "WARC/1.0 and the harbour's archive\n\n\(body)", "TY  - the storm - reaches Port Ode\n\n\(body)",
  "Document 1 of 3\n\nClassification\n\nSecret\n\nBody\n\n\(body)\n\nEnd of document",
  "Ferry paper\n\nBody\n\n\(body)\n\nClassification\n\nIt is no secret.\n\nEnd of Document",
  "Byline: Jo Sailor\nLength: 900 words\n\n\(body)", "Ferry\n\nBYLINE: Jo Sailor\n\nLENGTH: 900 words\n\n\(body)",
  "---\nfrom: Jo <jo@ode.example>\nsubject: Ferry\ndate: 2021-05-06 10:00:00 +02:00\n---\n\n\(body)",
  "<i>By Jo Sailor in Port Ode.</i>\nPort Ode thanked Lower Ode.\n<i>Ode Press</i>\n",
  "Ode to a ferry\n\nO ferry, on the sea,<br>\ncome home, come home to me,<br>\nas light as ships can be.<br>\n",
  "O ferry, on the sea,<br>\ncome home, come home to me,<br>\nas light as ships can be.\n",
  "[\"Peace\", \"Bread\" and \"Land\": the harbour's three words\n\n\(body)",
  "[\"Peace\", \"Bread\", \"Land\"] were the harbour's three words.\n\n\(body)",
  "{\"Ferry first\": the master's speech\n\n\(body)", "[1, 2] Ferry sails again\n\n\(body)",
  "<Head> of state of Oderia comes to Port Ode\n\n\(body)", "<feed> the gulls, says Port Ode\n\n\(body)",
  "<?xml version?> A story of the harbour's files\n\n\(body)",
  "<p align=\"center\">\n<img src=\"f.png\">\n</p>\n\n# Ferry sails again\n\n\(body)\n\nThe crews went home.\n\nSo did we.",
  "Codes\n\nSC Ode 3 1\nPD Port 2 0\nCY Lower 1 1\nTD Upper 0 3\nNS Old 0 3\n\n\(body)",
  "Text, Story, Boats\n\nThe ferry sailed, the crews, and the nets.\n\n\(body)",
  "How to write a feed\n\n<item><title>Ferry</title></item>\n\n\(body)\n\nThat is all.",
]

private let ordinaryArticles: [String] = [
  "Contact: press@ode.example\nDate: 6 May 2021\nSubject: Ferry\n\n\(body)\n\nMedia contact: Jo Sailor, tel. 555 0100",
  "From: the harbour master\nTo: all crews\nDate: 6 May 2021, 10:30\nSubject: the ferry\n\n\(body)",
  "Ferry sails again\n\nThe letter began:\n\nFrom: Jo\nTo: Al\nMessage-ID: none\nMIME-Version: what is that?\n\n\(body)",
  "Ferry sails again\n\nHOST: Why now?\n\nSAILOR: Because it can.\n\nHOST: Thank you.\n\n\(body)",
  "Ferry sails again\n\nThe server said {\"status\": \"ok\", \"articles\": []} and nothing else.\n\n\(body)",
  "{\"status\": \"ok\"} was all that the harbour's server said on Monday, and crews went home.\n\n\(body)",
  "[Update] Ferry sails again\n\n\(body)", "[\"It sails,\" the master said.] He then left the harbour.\n\n\(body)",
  "{A} Ferry sails again\n\n\(body)", "<Exclusive> Ferry sails again\n\n\(body)",
  "<b>Ferry sails again</b>\n\n\(body)\n\nThe crews went home.",
  "Ferry sails again\n\nThe page showed <html><body><p>Closed</p></body></html> for a day.\n\n\(body)",
  "Ferry sails again\n\n```\n<div>\n<p>Closed</p>\n</div>\n```\n\n\(body)\n\nThe crews went home.\n\nThey came back.\n\nSo did we.",
  "---\ntitle: Ferry sails again\ndate: 2021-05-06\ntags: [ferry, harbour]\n---\n\n\(body)",
  "# Ferry sails again\n\n![A ferry](ferry.jpg)\n\n| Harbour | Boats |\n|---|---|\n| Ode | 3 |\n\n\(body)",
  "Ode, Lower Ode, Upper Ode and Old Ode signed.\nBoats, nets, ropes and oars were shown.\n\n\(body)",
  "Every entry has a number, date, title, source\n\nThey are kept in the harbour, says the master.\n\n\(body)",
  "Treaty of Ode\n\nDocument 1 of 3\n\nSection: General\n\nSubject: Ferries\n\nCopyright 2021 Ode\n\n\(body)\n\nDocument 2 of 3\n\n\(body)\n\nEnd of Document",
  "Document 1 of 3\n\n____________________________\n\n\(body)\n\nFull text: see the annex.",
  "Ferry sails again\n\nBody\n\n\(body)\n\nLanguage: Odish\n\nSubject: ferries\n\nCountry: Oderia",
  "Ferry sails again\n\n\(body)\n\nCopyright 2021 Ode Press. All Rights Reserved\n\nLoad-Date: May 9, 2021",
  "From: Jo <jo@ode.example>\nDate: May 6, 2021\nSubject: Ferry\nTo: <al@ode.example>\n\n\(body)",
  "title,text,date\n\nThat is how the table began, the clerk of the harbour said, and then it ended.\n\n\(body)",
  "PD HARE: Good morning.\n\nSC HERON: It sails.\n\nTD TERN: Yes.\n\nHD GULL: No.\n\n\(body)",
  "Ferry sails again\n\nLENGTH: 20 metres\n\nBYLINE: Jo Sailor\n\n\(body)",
  "Ferry sails again\n\nLENGTH: 20 words\n\n\(body)",
  "Ferry sails again\n\nMay 6, 2021\n\n\(body)\n\nLoad-Date: May 9, 2021",
  "Ferry sails again\n\nThe clerk filed it as Document ODEMAI0020210506eh560002x in the book.\n\n\(body)",
  "Codes of the harbour\n\nSC Seychelles\nSN Senegal\nTD Chad\nCY Cyprus\n\n\(body)",
  "IN PORT ODE IT RAINED.\nBY NOON IT STOPPED.\nLA FERRY SAILED.\nAN ENVOY CAME.\nRE THE BOATS, HE SMILED.\n\n\(body)",
  "WARC files are hard to read, the archive of Port Ode said.\n\n\(body)", "Title, or nothing\n\n\(body)",
  "Ferry sails again\n\nThe headers were MIME-Version: 1.0 and Content-Type: text/html, said the clerk.\n\n\(body)",
  "Ferry news | Source: Ode Mail | 6 May 2021\n\n\(body)", "http://ode.example/1\n\n\(body)",
  "Ferry sails again\n\n\(body)\n\n<iframe src=\"https://ode.example\"></iframe>\n\nThe crews went home.",
]

@Suite struct `A download of a news database` {
  @Test(arguments: downloads + foreignDownloads)
  func `named as text is read, article by article`(name: String, text: String) throws {
    for variant in [text, "\u{FEFF}" + text, text.replacing("\n", with: "\r\n")] {
      let reading = try reading(Array(variant.utf8))
      #expect(!reading.articles.isEmpty && !reading.issues.contains { $0.severity == .error }, "\(reading.issues)")
      for article in reading.articles {
        let paragraphs = article.paragraphs.map { String(decoding: article.text[$0.start..<$0.end], as: UTF8.self) }
        #expect(
          paragraphs.first == "The ferry between Port Ode and Lower Ode will sail again, the two harbour masters said.")
        #expect(paragraphs.dropFirst().first == "Port Ode thanked Lower Ode for its patience.")
        #expect(["Ferry sails again", "Ferry"].contains(String(decoding: article.titleBytes, as: UTF8.self)))
        #expect(article.source == "The Ode Mail")
        let isDated = text.contains("May 6, 2021") || text.contains("6 May 2021") || text.contains("06 May 2021")
        #expect(article.published?.day.description == (isDated ? "2021-05-06" : nil))
      }
    }
  }

  @Test func `without any text is refused with its form and the line that gave it away`() throws {
    let text = Download.proquest.replacing("Full text: \(body)", with: "Abstract: It sails.")
    let issues = try reading(Array(text.utf8)).issues.map(\.description)
    #expect(issues.count == 1)
    #expect(
      issues[0].hasPrefix(
        "error[E-FORM-01]: x.txt:5: not read; it is a ProQuest download, by “Publication info: The Ode")
    )
    #expect(
      issues[0].hasSuffix(
        ", and no article with its text was found in it; "
          + "save each article as a text file of its own with headline, date and text, without the database's lines"))
  }
}

@Suite struct `A form that is not plain text` {
  @Test(arguments: otherForms + morePieces)
  func `is refused with its name or read as its articles, whatever its ending`(name: String, text: String) throws {
    for (variant, file) in [(text, "x.txt"), ("\u{FEFF}" + text, "x.md"), ("\n" + text, "no ending")] {
      let reading = try reading(Array(variant.utf8), named: file)
      guard reading.articles.isEmpty else {
        // What comes with a form is none of the text.
        let texts = reading.articles.map { String(decoding: $0.text, as: UTF8.self) }
        #expect(texts.allSatisfy { !$0.contains("{") && !$0.contains("<") && !$0.contains("Ferry,") }, "\(texts)")
        continue
      }
      if reading.issues.map(\.fault) == [.empty] || reading.issues.map(\.fault) == [.missingLibrary] { continue }
      #expect(reading.issues.map(\.fault) == [.unreadForm])
      #expect(reading.issues[0].message.hasPrefix("not read; it is \(name), by “"), "\(reading.issues[0])")
    }
  }

  @Test(arguments: ["\u{2028}", "\u{2029}", "\u{85}", "\u{B}", "\r"])
  func `is recognised whatever ends its lines`(end: String) throws {
    let text = Download.twice.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
    #expect(try reading(Array(text.utf8)).articles.count == 2)
  }

  @Test func `is recognised in UTF-16 too`() throws {
    let text = "<!-- x --><html><body><p>It sails.</p></body></html>"
    let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try reading(bytes).articles.map { String(decoding: $0.text, as: UTF8.self) } == ["It sails."])
  }

  @Test func `takes time that grows with the text alone`() throws {
    for unit in [
      "<!--", "{\"a\": [", "<p", "a,\"b\n", "1 of 2 DOCUMENTS\n", "From: x\n", "<a>\n", "[\"a\n", "{'\n", "<div\n",
      "<item>\n", "{}\n",
    ] {
      let text = String(repeating: unit, count: 200_000 / unit.utf8.count)
      let read = try reading(Array(text.utf8))
      #expect(!read.issues.isEmpty || !read.articles.isEmpty)
    }
  }
}

@Suite struct `An ordinary article` {
  @Test(arguments: ordinaryArticles + lookalikes)
  func `that holds a word or a line of such a form is read`(text: String) throws {
    for variant in [text, text.replacing("\n", with: "\r\n")] {
      let reading = try reading(Array(variant.utf8))
      #expect(reading.article != nil, "\(reading.issues)")
      #expect(!reading.issues.contains { $0.fault == .unreadForm })
    }
  }
}
