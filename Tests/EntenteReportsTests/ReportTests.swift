import EntenteCoding
import EntenteReading
import EntenteReports
import EntenteText
import Foundation
import Testing

@Suite struct `A report` {
  private let report: Report

  init() throws { report = try .of([MarkedArticle].dispatches) }

  @Test func `has these files, the one that describes the others last`() {
    let paths = report.files(sha256: fingerprint).map(\.path)
    #expect(
      paths.filter { !$0.contains("/") } == [
        "briefing.md", "briefing.html", "countries.csv", "people.csv", "organisations.csv", "frequency.csv",
        "cooccurrence.csv", "cooccurrence_sentences.csv", "cooccurrence_matrix.csv", "cooccurrence_expected.csv",
        "engagement.csv", "dyads.csv", "network.csv", "events.csv", "announced.csv", "months.csv", "articles.csv",
        "sentences.csv", "evidence.csv", "issues.csv", "network.gexf", "datapackage.json",
      ])
    let pages = ["ECU", "RUS", "USA", "VEN"].flatMap { ["countries/\($0).html", "countries/\($0).md"] }
    #expect(paths.filter { $0.hasPrefix("countries/") }.sorted() == pages)
    #expect(
      Set(paths.filter { $0.hasPrefix("figures/") }) == [
        "figures/share.svg", "figures/cooccurrence.svg", "figures/engagement.svg", "figures/deals.svg",
        "figures/timeline.svg", "figures/network.svg", "figures/acts-ECU.svg", "figures/acts-RUS.svg",
        "figures/acts-USA.svg",
        "figures/acts-VEN.svg",
      ])
  }

  /// As DESIGN promises them: a change here breaks the readers of our files.
  @Test(arguments: [
    (
      "frequency.csv",
      """
      kind,id,name,mentions,mentions_title,mentions_name,mentions_demonym,mentions_metonym,stories,stories_total,\
      story_share,story_share_lo,story_share_hi,per_1000_words,per_1000_words_lo,per_1000_words_hi,dispersion,reports,\
      rank,flags
      """
    ),
    (
      "countries.csv",
      """
      name,iso3,mentions,mentions_title,mentions_name,mentions_demonym,mentions_metonym,stories,stories_total,\
      story_share,story_share_lo,story_share_hi,per_1000_words,per_1000_words_lo,per_1000_words_hi,dispersion,reports,\
      rank,flags
      """
    ),
    (
      "people.csv",
      """
      name,called,country,id,mentions,mentions_title,stories,stories_total,story_share,story_share_lo,story_share_hi,\
      per_1000_words,per_1000_words_lo,per_1000_words_hi,dispersion,reports,rank,flags
      """
    ),
    (
      "organisations.csv",
      """
      name,id,mentions,mentions_title,stories,stories_total,story_share,story_share_lo,story_share_hi,per_1000_words,\
      per_1000_words_lo,per_1000_words_hi,dispersion,reports,rank,flags
      """
    ),
    (
      "cooccurrence.csv",
      "a_name,b_name,kind_a,a,kind_b,b,level,n_ab,n_a,n_b,units,expected,ratio,npmi,test,p,q,stated,flags"
    ),
    (
      "cooccurrence_sentences.csv",
      "a_name,b_name,kind_a,a,kind_b,b,level,n_ab,n_a,n_b,units,expected,ratio,npmi,test,p,q,stated,flags"
    ),
    ("cooccurrence_matrix.csv", "iso3,ECU,RUS,USA,VEN,CUB"),
    ("cooccurrence_expected.csv", "iso3,ECU,RUS,USA,VEN,CUB"),
    (
      "engagement.csv",
      """
      iso3,name,rank,score,score_lo,score_hi,stories_engaged,stories_total,events_per_story,mean_abs_score,events,\
      acts_per_100_stories,acts_per_100_stories_lo,acts_per_100_stories_hi,partners,out_only,in_only,mutual,cooperation,\
      conflict,balance,balance_lo,balance_hi,balance_q,done,prospective,events_expected,score_expected,\
      score_expected_lo,score_expected_hi,reports,flags
      """
    ),
    (
      "dyads.csv",
      """
      source_name,target_name,source,target,events,mutual,words,deeds,cooperative,cooperative_lo,cooperative_hi,\
      conflictual,conflictual_lo,conflictual_hi,cooperation_points,conflict_points,intensity,intensity_lo,intensity_hi,\
      done,prospective,events_expected,score_expected,score_expected_lo,score_expected_hi,stories,reports,outlets,\
      tone_q,direction_q,flags,newest_date,newest_event_id
      """
    ),
    ("network.csv", "source_name,target_name,source,target,type,weight,acts,cooperative,conflictual"),
    (
      "events.csv",
      """
      date,date_basis,source_name,target_name,act,source,target,type,mode,quad,score,reciprocal,status,probability,\
      counted,prospective,attribution,stories,reports,outlets,said_on,last_word,text,title,published,outlet,url,event_id,\
      anchor_story,evidence_id
      """
    ),
    (
      "articles.csv",
      """
      article_id,locator,title,outlet,source,url,author,section,published,date_source,language,words,sentences,story_id,counted,\
      similarity,duplicate_of,status
      """
    ),
    ("sentences.csv", "sentence_id,article_id,field,sentence,text,truncated"),
    (
      "evidence.csv",
      """
      evidence_id,article_id,sentence_id,field,sentence,byte_start,byte_end,kind,id,form,surface,event_id,rule,counted
      """
    ),
    (
      "months.csv",
      """
      month,period_start,period_end,kind,id,name,stories,stories_total,story_share,story_share_lo,story_share_hi,\
      mentions,words,per_1000_words,events,acts_per_100_stories,acts_per_100_stories_lo,acts_per_100_stories_hi,\
      cooperation,conflict,score,few
      """
    ),
    (
      "announced.csv",
      """
      date,date_basis,parties,names,type,act,stories,outlets,first_said,last_word,last_said,event_id,text,title,outlet,url
      """
    ),
    ("issues.csv", "severity,code,locator,line,message,action"),
  ])
  func `has these columns in`(path: String, columns: String) throws {
    let header = try #require(report.text(of: path)?.split(separator: "\n").first).split(separator: ",")
    #expect(Set(header) == Set(columns.split(separator: ",")))
    if !path.hasPrefix("cooccurrence_") || path.hasSuffix("sentences.csv") {
      #expect(header == columns.split(separator: ","))
    }
  }

  @Test func `points from every event to the words that tell it`() throws {
    let places = Dictionary(
      uniqueKeysWithValues: try report.named("evidence.csv").map { ($0["evidence_id"] ?? "", $0) })
    for event in try report.named("events.csv") {
      let place = try #require(places[event["evidence_id"] ?? ""])
      #expect(place["kind"] == "event" && place["event_id"] == event["event_id"])
      #expect(place["counted"] == event["counted"])
      #expect(event["text"]?.contains(try #require(place["surface"])) == true)
    }
  }

  @Test func `names every place of its evidence once and by its bytes`() throws {
    let rows = try report.named("evidence.csv")
    #expect(Set(rows.map { $0["evidence_id"] }).count == rows.count)
    #expect(rows.allSatisfy { $0["evidence_id"]?.wholeMatch(of: /v_[0-9a-f]{12}/) != nil })
    let texts = try Dictionary(
      uniqueKeysWithValues: [MarkedArticle].dispatches.map { ($0.id, try $0.coded.article.text) })
    for row in rows {
      let bytes = try #require(texts[row["article_id"] ?? ""])
      let range =
        try #require(row["byte_start"].flatMap { Int($0) })..<(try #require(row["byte_end"].flatMap { Int($0) }))
      #expect(String(decoding: bytes[range], as: UTF8.self) == row["surface"])
    }
  }

  @Test func `shortens a very long sentence and says so`() throws {
    let long = MarkedArticle("long", nil, "It rained " + String(repeating: "ö", count: 3000) + " in [Quito|ECU].")
    let row = try #require(try Report.of([long]).named("sentences.csv").last)
    #expect(row["text"]?.unicodeScalars.count == 2000)
    #expect(row["truncated"] == "yes")
  }

  @Test func `that holds more evidence than a table should says so, and keeps the events`() throws {
    let files = report.files(evidenceCapacity: 12, sha256: fingerprint)
    let evidence = try RFC4180.rows(try #require(files.first { $0.path == "evidence.csv" }).bytes[...], separator: ",")
    let all = try report.rows(of: "evidence.csv")
    #expect(evidence == Array(all.prefix(13)))
    #expect(evidence.dropFirst().prefix(9).allSatisfy { $0[7] == "event" })
    let sentences = try RFC4180.rows(
      try #require(files.first { $0.path == "sentences.csv" }).bytes[...], separator: ",")
    #expect(Set(sentences.dropFirst().map { $0[0] }) == Set(evidence.dropFirst().map { $0[2] }))
    let described = String(decoding: try #require(files.last).bytes, as: UTF8.self)
    #expect(
      described.contains(
        "These are the first 12, events before mentions; the other \(all.count - 13) are in the database."))
    let page = String(decoding: try #require(files.first).bytes, as: UTF8.self)
    #expect(
      page.contains("- evidence.csv ends after 12 rows, events first; the other \(all.count - 13) are in the database"))
  }

  @Test func `is the same bytes for the same articles in any order`() throws {
    let reversed = try Report.of([MarkedArticle].dispatches.reversed())
    #expect(report.files(sha256: fingerprint).map(\.bytes) == reversed.files(sha256: fingerprint).map(\.bytes))
  }

  @Test func `describes every file with its size and hash`() throws {
    let json = try #require(report.text(of: "datapackage.json"))
    let package = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let resources = try #require(package["resources"] as? [[String: Any]])
    let files = report.files(sha256: fingerprint)
    #expect(resources.map { $0["path"] as? String } == files.dropLast().map(\.path))
    #expect(resources.map { $0["bytes"] as? Int } == files.dropLast().map(\.bytes.count))
    #expect(resources.map { $0["hash"] as? String } == files.dropLast().map { "sha256:" + fingerprint($0.bytes) })
    for resource in resources where (resource["path"] as? String)?.hasSuffix(".csv") == true {
      let schema = try #require(resource["schema"] as? [String: Any])
      let fields = try #require(schema["fields"] as? [[String: Any]])
      let path = try #require(resource["path"] as? String)
      #expect(fields.compactMap { $0["name"] as? String } == (try report.rows(of: path).first))
      #expect(fields.allSatisfy { ($0["description"] as? String)?.hasSuffix(".") == true })
    }
  }

  @Test func `for European Excel says how its numbers are written`() throws {
    let files = report.files(dialect: .excelEU, sha256: fingerprint)
    let json = String(decoding: try #require(files.last).bytes, as: UTF8.self)
    #expect(json.contains(#""dialect":{"delimiter":";"}"#))
    #expect(json.contains(#""type":"number""#) && json.contains(#""decimalChar":",""#))
  }

  @Test func `of nothing has every file, and says that nothing was read`() throws {
    let empty = try Report.of([])
    #expect(empty.files(sha256: fingerprint).count == 25)
    #expect(try empty.rows(of: "frequency.csv").count == 1)
    #expect(empty.text(of: "briefing.md")?.contains("\n\nNo article was read.\n") == true)
  }

  @Test func `replaces a folder and writes what it says`() throws {
    let folder = try TemporaryFolder()
    try report.write(to: folder.path + "/latest", page: PageOptions(words: .shipped), sha256: SHA256.hex(of:))
    try Report.of([]).write(to: folder.path + "/latest", page: PageOptions(words: .shipped), sha256: SHA256.hex(of:))
    let files = try Report.of([]).files(sha256: SHA256.hex(of:))
    #expect(try folder.files() == Dictionary(uniqueKeysWithValues: files.map { ("latest/" + $0.path, $0.bytes) }))
  }

  @Test func `has hostile titles as text alone, in CSV and on the page`() throws {
    let articles = HostileTitles.all.enumerated().map { MarkedArticle("h\($0)", title: $1, "It rained.") }
    let hostile = try Report.of(articles)
    let rows = try hostile.rows(of: "articles.csv").dropFirst()
    #expect(rows.count == HostileTitles.all.count)
    for row in rows {
      #expect(row[2].unicodeScalars.first.map { !"=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } == true)
    }
    #expect(hostile.text(of: "briefing.md")?.contains("<script>") == false)
  }
}

extension Report {
  /// The rows of one of its tables, each cell under its column.
  func named(_ path: String) throws -> [[String: String]] {
    let rows = try self.rows(of: path)
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
  }

  /// The rows of one of its tables, the header first.
  func rows(of path: String) throws -> [[String]] {
    let content = try #require(text(of: path))
    return try RFC4180.rows(Array(content.utf8)[...], separator: ",")
  }
}
