import EntenteCoding
import EntenteCorpus
import EntenteText
import Testing

@Suite struct `Engagements become one event` {
  @Test func `when one article repeats the act`() throws {
    #expect(
      try [Dispatch("a", tells: ["RUS>ECU AGREE act:invite", "RUS>ECU AGREE act:invite"])].collated().summary
        == ["RUS>ECU AGREE"])
  }

  @Test(arguments: [
    "ECU>RUS AGREE act:invite", "RUS>ECU SUPPORT act:invite", "RUS>ECU AGREE act:invite mode:phone",
    "RUS>ECU AGREE act:invite planned", "RUS>ECU AGREE act:invite negated", "RUS>ECU AGREE act:ready",
    "RUS=ECU AGREE act:invite", "RUS>BOL AGREE act:invite",
  ])
  func `but not with another direction, type, mode, plan, status, act or pair`(other: String) throws {
    #expect(try [Dispatch("a", tells: ["RUS>ECU AGREE act:invite", other])].collated().events.count == 2)
  }

  @Test(arguments: [
    ["RUS>ECU SUPPORT act:hail title", "RUS>ECU SUPPORT act:thank"],
    ["MEX=RUS CONSULT act:talk title", "RUS=MEX CONSULT act:meet"],
    ["RUS>ECU AGREE act:pledge title planned", "RUS>ECU AGREE act:invite planned"],
    ["RUS>ECU ACCUSE act:slam title negated", "RUS>ECU ACCUSE act:blame negated"],
    ["RUS>ECU SUPPORT act:hail title", "RUS>ECU SUPPORT act:thank", "RUS>ECU SUPPORT act:thank"],
    ["RUS>ECU SANCTION act:punish title", "RUS>ECU SANCTION act:expel mode:expel"],
  ])
  func `when a headline tells the act of the body in other words`(tells: [String]) throws {
    let events = try [Dispatch("a", tells: tells)].collated().events
    #expect(events.count == 1)
    #expect(events.first?.mode == (tells[0].contains("SANCTION") ? "expel" : nil))
  }

  @Test(arguments: [
    ["RUS>ECU SUPPORT act:hail title", "ECU>RUS SUPPORT act:thank"],
    ["RUS>ECU SUPPORT act:hail title", "RUS>ECU AGREE act:thank"],
    ["RUS>ECU SUPPORT act:hail title", "RUS>ECU SUPPORT act:thank historical"],
    ["RUS>ECU AGREE act:pledge title", "RUS>ECU AGREE act:invite planned"],
    ["RUS>ECU SUPPORT act:hail title", "RUS>BOL SUPPORT act:thank"],
    ["RUS=ECU CONSULT act:talk title", "RUS>ECU CONSULT act:visit"],
    ["RUS>ECU SUPPORT act:hail title mode:a", "RUS>ECU SUPPORT act:thank mode:b"],
    ["RUS>ECU SUPPORT act:hail title", "RUS>ECU SUPPORT act:bless title", "RUS>ECU SUPPORT act:thank"],
    ["RUS>ECU SUPPORT act:hail title", "RUS>ECU SUPPORT act:thank", "RUS>ECU SUPPORT act:praise"],
    ["RUS>ECU SUPPORT act:thank title", "RUS>ECU SUPPORT act:praise", "RUS>ECU SUPPORT act:thank"],
    ["RUS>ECU SUPPORT act:hail title", "RUS>ECU SUPPORT act:bless title"],
  ])
  func `but two where a headline tells another act, or the body two`(tells: [String]) throws {
    #expect(try [Dispatch("a", tells: tells)].collated().events.count == 2)
  }

  @Test func `but two where the headline is another article's`() throws {
    let articles = [
      Dispatch("a", tells: ["RUS>ECU SUPPORT act:hail title"]), Dispatch("b", tells: ["RUS>ECU SUPPORT act:thank"]),
    ]
    #expect(try articles.collated().events.count == 2)
  }

  @Test func `when copies tell the act, with each copy a report`() throws {
    let copies = ["a", "b"].map { Dispatch($0, outlet: "Outlet " + $0, body: "x", tells: ["RUS>ECU AGREE"]) }
    let event = try #require(try copies.collated().events.first)
    #expect((event.articleCount, event.storyCount) == (2, 1))
    #expect(event.outlets == ["Outlet a", "Outlet b"])
    #expect(try copies.collated(.keep).events.count == 2)
  }

  @Test func `when either side of a reciprocal act is named first, told as the first one says`() throws {
    #expect(
      try [Dispatch("a", tells: ["RUS=MEX CONSULT", "MEX=RUS CONSULT"])].collated().summary == ["RUS=MEX CONSULT"])
    #expect(
      try [Dispatch("a", tells: ["MEX=RUS CONSULT", "RUS=MEX CONSULT"])].collated().summary == ["MEX=RUS CONSULT"])
  }
}

@Suite struct `An event of several legs` {
  @Test func `is a host's act with several guests in one sentence`() throws {
    let summit = Dispatch(
      "a", tells: ["RUS=VEN CONSULT s:1 t:5", "RUS=CUB CONSULT s:1 t:5", "RUS=NIC CONSULT s:1 t:5"])
    #expect(try [summit].collated().summary == ["RUS=CUB,RUS=NIC,RUS=VEN CONSULT"])
  }

  @Test func `is the act of two together on a third`() throws {
    let allies = Dispatch("a", tells: ["MEX>VEN SUPPORT s:1 t:5", "RUS>VEN SUPPORT s:1 t:5"])
    #expect(try [allies].collated().summary == ["MEX>VEN,RUS>VEN SUPPORT"])
  }

  @Test func `is not made by another trigger or sentence`() throws {
    #expect(
      try [Dispatch("a", tells: ["RUS=VEN CONSULT s:1 t:5", "RUS=CUB CONSULT s:1 t:9"])].collated().events.count == 2)
    #expect(
      try [Dispatch("a", tells: ["RUS=VEN CONSULT s:1 t:5", "RUS=CUB CONSULT s:2 t:5"])].collated().events.count == 2)
  }

  @Test func `takes in a sentence about one of the guests`() throws {
    let summit = Dispatch(
      "a", tells: ["RUS=VEN CONSULT s:0 t:1", "RUS=VEN CONSULT s:3 t:5", "RUS=CUB CONSULT s:3 t:5"])
    let event = try #require(try [summit].collated().events.first)
    #expect(event.legs.map(\.target.iso3) == ["CUB", "VEN"])
    #expect(event.reports.map(\.engagement) == [0, 1, 2])
  }
}

@Suite struct `Stories tell of one event` {
  private func events(on days: [String?], act: String = "RUS>ECU AGREE") throws -> [String] {
    try days.enumerated().map { Dispatch("a\($0)", $1, tells: [act]) }.collated().summary
  }

  @Test func `within two days of its first report`() throws {
    #expect(try events(on: ["2021-05-01", "2021-05-02", "2021-05-03"]) == ["RUS>ECU AGREE 2021-05-01 publication"])
  }

  @Test func `and not within two days of its last, so that daily reports make no chain`() throws {
    let days = (1...7).map { "2021-05-0\($0)" }
    #expect(
      try events(on: days) == ["01", "04", "07"].map { "RUS>ECU AGREE 2021-05-\($0) publication" })
  }

  @Test func `never when undated`() throws {
    #expect(try events(on: [nil, nil, "2021-05-01"]).count == 3)
  }

  @Test func `by the day that a sentence names rather than the day of publication`() throws {
    #expect(
      try events(on: ["2021-05-02", "2021-05-20"], act: "RUS>ECU AGREE on:2021-05-01") == [
        "RUS>ECU AGREE 2021-05-01 explicit"
      ])
    #expect(try events(on: [nil, nil], act: "RUS>ECU AGREE on:2021-05-01").count == 1)
  }

  @Test(arguments: [
    ("RUS>ECU AGREE on:2021-05-09", "2021-05-02 publication"),
    ("RUS>ECU AGREE on:2021-05-02", "2021-05-02 explicit"),
    ("RUS>ECU AGREE on:2021-05-01", "2021-05-01 explicit"),
    ("RUS>ECU AGREE planned on:2021-05-09", "2021-05-09 explicit"),
  ])
  func `on a day after its first report only where it is still to come`(act: String, day: String) throws {
    #expect(try events(on: ["2021-05-02"], act: act) == ["RUS>ECU AGREE " + day])
  }

  @Test func `by a day of a later story only where it is not after the first`() throws {
    let articles = [
      Dispatch("a", "2021-05-01", tells: ["RUS>ECU AGREE"]),
      Dispatch("b", "2021-05-03", tells: ["RUS>ECU AGREE on:2021-05-02"]),
    ]
    #expect(try articles.collated().summary == ["RUS>ECU AGREE 2021-05-01 publication"])
  }

  @Test func `anchored in the earliest story`() throws {
    let articles = [
      Dispatch("a", "2021-05-02", body: "aaaaaaaaaaaa", tells: ["RUS>ECU AGREE"]),
      Dispatch("b", "2021-05-01", body: "bbbbbbbbbbbb", tells: ["RUS>ECU AGREE"]),
    ]
    let event = try #require(try articles.collated().events.first)
    #expect(event.anchor.value == "s_bbbbbbbbbbbb")
    #expect(event.reports.map(\.article.value) == ["b", "a"])
  }

  @Test func `whose legs are those of all of them, within its two days`() throws {
    let articles = [
      Dispatch("a", "2021-05-01", tells: ["RUS=VEN CONSULT s:1 t:1", "RUS=CUB CONSULT s:1 t:1"]),
      Dispatch("b", "2021-05-03", tells: ["RUS=CUB CONSULT s:1 t:1", "RUS=NIC CONSULT s:1 t:1"]),
      Dispatch("c", "2021-05-04", tells: ["RUS=NIC CONSULT s:1 t:1"]),
    ]
    #expect(
      try articles.collated().summary == [
        "RUS=CUB,RUS=NIC,RUS=VEN CONSULT 2021-05-01 publication", "RUS=NIC CONSULT 2021-05-04 publication",
      ])
  }
}

@Suite struct `Counted events` {
  @Test(arguments: [("RUS>ECU AGREE", true), ("RUS>RUS AGREE", false), ("RUS>ECU AGREE negated", false)])
  func `took place between two parties`(tale: String, isCounted: Bool) throws {
    #expect(try [Dispatch("a", tells: [tale])].collated().events.map(\.isCounted) == [isCounted])
  }
}
