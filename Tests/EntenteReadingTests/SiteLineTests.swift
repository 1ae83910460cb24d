import EntenteReading
import EntenteText
import Testing

/// What became of a text.
private func article(_ text: String, named name: String = "x.txt") throws -> Article? {
  let folder = try TemporaryFolder()
  try folder.write(text, to: name)
  let reader = ArticleReader()
  return reader.read(try reader.files(at: [folder.path]).files[0]).article
}

private func paragraphs(_ text: String, named name: String = "x.txt") throws -> [String] {
  guard let article = try article(text, named: name) else { return [] }
  return article.paragraphs.map { String(decoding: article.text[$0.start..<$0.end], as: UTF8.self) }
}

private let lead = "The harbour masters of Tern and Gull met on the quay on Monday."
private let end = "They agreed to meet again before the end of the year."

@Suite struct `A line of the site inside an article` {
  @Test(arguments: [
    "READ MORE\n\nBoats collide off Ode", "Read More\nBoats collide off Ode", "ALSO READ | Boats collide off Ode",
    "Also read: Boats collide off Ode.", "READ ALSO >> Boats collide off Ode", ">> Boats collide off Ode",
    "Read also Boats collide off Ode", "Must read » Boats collide off Ode",
    "Related stories\n\nBoats collide off Ode\n\nCrew of Ode is saved\n\nFerry of Ode is late",
    "list of 2 items\n\nlist 1 of 2\nBoats collide off Ode\nlist 2 of 2\nFerry of Ode is late\nend of list",
    "CAPTION: The minister of Ode shakes hands with a sailor.", "Photo caption: A boat of Ode.",
    "Image source, Ode Press\n\nImage caption,\n\nA boat off Ode", "Graphic: A map of Ode.",
    "A trawler off Ode, 2 February 2023. EPA-EFE/JO TERN", "A boat of Ode in the harbour. Jo Tern/Reuters",
    "Choose your edition: Ode | Tern | Gull | Heron", "Choose your edition\nOde\nTern Islands\nGull",
    "We and our 842 partners store and access information on a device, such as cookies.",
    "WATCH | Boats collide off Ode", "Read more about this: Boats collide off Ode",
    "Also on Ode: Boats collide off Ode",
    "FILE - A trawler off Ode, Feb. 2, 2023.", "(AP Photo/Jo Tern, Ode)", "A trawler off Ode © AFP",
    "Switch to: Ode | Gull", "Load-Date: March 12, 2023", "LANGUAGE: ENGLISH", "Publisher: Ode Press",
  ])
  func `is none of its text`(lines: String) throws {
    #expect(try paragraphs("Masters meet on the quay\n\n\(lead)\n\n\(lines)\n\n\(end)") == [lead, end])
  }

  @Test(arguments: [
    "Ida Plover is a correspondent in Ode. She has reported from Gull and Heron.",
    "Ida Plover is our correspondent in Ode.", "About the author: Ida Plover reports from Ode.",
    "Ida Plover, based in Ode, writes about boats.", "The writer is a former ambassador of Ode.",
    "Follow Ida Plover, who is in Ode, on Twitter.", "Ida Plover reported from Ode.",
    "This newsletter is sent by Ode Press, Port Ode.",
    "Ida Plover covers the harbours of Ode for the Mail.",
    "You are receiving this e-mail because you signed up in Ode. Unsubscribe.\n\nOde Press, 1 Quay Street, Port Ode, Oderia.",
    "Ode Press Ltd. Registered in Ode and Tern No. 1234567.",
    "Ode Press, 1 Quay Street, Port Ode, Oderia.",
  ])
  func `behind its end is none of its text`(lines: String) throws {
    #expect(try paragraphs("Masters meet on the quay\n\n\(lead)\n\n\(end)\n\n\(lines)") == [lead, end])
  }

  @Test(arguments: [
    "The clerks read more than they wrote, and all of them were tired.", "Jo Tern is a sailor of the port of Ode.",
    "We and our friends of Ode will go on, the master said to the crew.",
    "The Ode Mail reports that the boats were late again on Friday.",
    "A list of three demands was handed to the masters on Friday.", "The caption of the picture was wrong, they said.",
    "Related costs rose as well, and the masters complained of them.",
  ])
  func `is not what a sentence of the article only begins like`(sentence: String) throws {
    #expect(try paragraphs("Masters meet on the quay\n\n\(lead)\n\n\(sentence)\n\n\(end)") == [lead, sentence, end])
  }

  @Test func `may be a list of countries to choose from, which no article has`() throws {
    let list = (1...70).map { "Port Number \($0)" }.joined(separator: "\n")
    #expect(try paragraphs("Masters meet on the quay\n\n\(lead)\n\n\(end)\n\n\(list)") == [lead, end])
    let few = "Tern Islands\nGull Islands\nHeron Islands"
    let read = try paragraphs(
      "Masters meet on the quay\n\n\(lead)\n\nThese signed the paper of the masters:\n\n\(few)\n\n\(end)")
    #expect(read.joined(separator: " ").contains("Gull Islands"))
  }

  @Test func `of a wall before the page leaves no article`() throws {
    let wall = """
      We value your privacy

      We and our 842 partners store and access information on a device, such as cookies. You can change your choices at \
      any time. Our partners are located in Ode and Tern.

      Accept all

      Manage options
      """
    #expect(try article(wall) == nil)
  }

  @Test func `that states when a database took the page is no day of publication`() throws {
    for label in [
      "Load-Date: July 9, 2019", "Correction-Date: July 9, 2019", "Time Of Request: Tuesday, July 09, 2019  10:11:12",
    ] {
      #expect(
        try article("Masters meet on the quay\n\nJuly 1, 2019\n\n\(lead)\n\n\(label)")?.published?.day.description
          == "2019-07-01")
      #expect(try article("Masters meet on the quay\n\n\(lead)\n\n\(label)")?.published == nil)
    }
    #expect(
      try article("Masters meet on the quay\n\nBy Jo Tern, July 1, 2019\n\n\(lead)")?.published?.day.description
        == "2019-07-01")
  }
}

@Suite struct `A transcript` {
  @Test func `names its speakers before what they say, and they are none of it`() throws {
    let text = """
      Talk about the quay

      JO TERN, HOST: The masters met on the quay on Monday.

      JORDAN GULL, SECRETARY OF THE HARBOUR: We expect a calendar.

      CHAD HERON: Thank you.
      """
    #expect(try paragraphs(text) == ["The masters met on the quay on Monday.", "We expect a calendar.", "Thank you."])
    let roles =
      "Talk about the quay\n\nHOST: The masters met on Monday.\n\nJORDAN GULL [on camera]: We expect a calendar.\n\nHOST: Thanks to you."
    #expect(try paragraphs(roles) == ["The masters met on Monday.", "We expect a calendar.", "Thanks to you."])
    let cameras =
      "Talk about the quay\n\nJORDAN GULL [on camera]: We expect a calendar.\n\nCHAD HERON [voice-over]: It is late."
    #expect(try paragraphs(cameras) == ["We expect a calendar.", "It is late."])
    let mixed =
      "Transcript: talk about the quay\n\nJo Tern: The masters met on Monday.\n\nJordan Gull: We expect a calendar."
    #expect(try paragraphs(mixed) == ["The masters met on Monday.", "We expect a calendar."])
  }

  @Test func `is not what states say one after the other`() throws {
    let text =
      "Views of the harbours\n\n\(lead)\n\nTERN ISLANDS: The boats must wait.\n\nGULL ISLANDS: The boats must sail."
    #expect(try paragraphs(text) == [lead, "TERN ISLANDS: The boats must wait.", "GULL ISLANDS: The boats must sail."])
  }
}

@Suite struct `A page in Markdown` {
  @Test func `has title, outlet, day and address in its front matter`() throws {
    let text = """
      ---
      title: "Masters meet: a quay"
      author: Jo Tern
      sitename: 'The Tern Herald'
      date: 2019-07-01
      url: https://tern.example/7
      tags:
        - Ode
      ---

      \(lead)

      \(end)
      """
    for name in ["x.md", "x.txt"] {
      let article = try #require(try article(text, named: name))
      #expect(String(decoding: article.titleBytes, as: UTF8.self) == "Masters meet: a quay")
      #expect([article.source, article.url] == ["The Tern Herald", "https://tern.example/7"])
      #expect(article.published?.day.description == "2019-07-01" && article.published?.source == .given)
      #expect(try paragraphs(text, named: name) == [lead, end])
    }
  }

  @Test func `is read without its marks, addresses and pictures`() throws {
    let text = """
      # Masters meet on the quay

      1 July 2019

      ![A boat of Ode](https://tern.example/ode.jpg)

      The **harbour masters** of [Tern](https://peru.example/chile_(x)) and *Gull* met on the quay on Monday.

      > **Read also:** [Boats collide off Ode](https://tern.example/8)
      """
    let article = try #require(try article(text, named: "x.md"))
    #expect(String(decoding: article.titleBytes, as: UTF8.self) == "Masters meet on the quay")
    #expect(article.published?.day.description == "2019-07-01")
    #expect(try paragraphs(text, named: "x.md") == [lead])
  }

  @Test func `is none where nothing says so`() throws {
    let text = "Masters meet\n\n# The masters *met* on the quay of Ode on Monday."
    let read = try #require(try article(text))
    #expect(read.text == Array(text.utf8))
  }
}
