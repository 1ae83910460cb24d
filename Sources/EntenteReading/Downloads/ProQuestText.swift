import EntentePages
import EntenteText

/// The articles of a ProQuest download as text, parted by lines of underscores.
///
/// The headline comes first; the text is behind `Full text:` and ends with the next field that ProQuest has, such as
/// `Subject:`. Without a text in full, nothing is read: an abstract is not the article.
struct ProQuestText {
  static func drafts(in lines: DownloadLines, _ locator: Locator) -> DraftedFile {
    var counter = LineCounter(lines.text)
    var file = DraftedFile()
    for range in articles(in: lines) {
      let line = counter.number(at: lines.lines[range.lowerBound].range.start)
      let article = ProQuestText(lines, range)
      if let draft = article.draft(at: .line(line)) {
        file.drafts.append(draft)
      } else if article.isRecord {
        file.issues.append(.withoutText(locator.locator(of: .line(line))))
      }
    }
    return file.settled
  }

  private static func articles(in lines: DownloadLines) -> [Range<Int>] {
    let rules = lines.indices.filter { lines.fits(.rule, $0) }
    return zip([0] + rules.map { $0 + 1 }, rules + [lines.lines.count]).map { $0..<max($0, $1) }
      .filter { !$0.isEmpty }
  }

  private let lines: DownloadLines
  private let range: Range<Int>
  /// The first value of each field that is known, and its line.
  private let fields: [ProQuestField: (line: Int, value: ByteRange)]

  private init(_ lines: DownloadLines, _ range: Range<Int>) {
    self.lines = lines
    self.range = range
    var fields: [ProQuestField: (line: Int, value: ByteRange)] = [:]
    for index in range {
      guard let field = lines.field(index), let known = ProQuestField(field.name) else { continue }
      fields[known] = fields[known] ?? (index, field.value)
    }
    self.fields = fields
  }

  /// Whether it is about an article, and not the foot of the download.
  private var isRecord: Bool { fields[.outlet] != nil || fields[.info] != nil || fields[.date] != nil }

  private func draft(at place: ArticleDraft.Place) -> ArticleDraft? {
    guard let text, !text.isEmpty else { return nil }
    return ArticleDraft(
      title: title, outlet: outlet, published: day, url: surface(.url) ?? link, author: surface(.author),
      section: surface(.section), text: text, place: place)
  }

  private func surface(_ field: ProQuestField) -> String? {
    guard let value = fields[field]?.value, !value.isEmpty else { return nil }
    return lines.text.surface(value)
  }

  /// The lines before the first field, without `Document 1 of 3`.
  private var title: [UInt8] {
    let head = range.filter { !lines.fits(.documentOfCount, $0) }
    let lead = head.prefix { index in lines.field(index).flatMap { ProQuestField($0.name) } == nil }
    guard let first = lead.first else { return Array((surface(.title) ?? "").utf8) }
    return lines.joined([first] + lead.dropFirst().prefix { !lines.isApart($0) })
  }

  /// The title of the publication without its place: `The Ode Mail; Port Ode`.
  private var outlet: String? {
    let named = (surface(.outlet) ?? surface(.info))?.split(separator: ";").first
    return named.map { String($0).split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  /// The field of the day, or what is behind the place: `The Ode Mail ; Port Ode [Port Ode]07 Mar 2023: A2`.
  private var day: String? {
    if let day = surface(.date).flatMap(WrittenDay.head) { return day }
    guard let info = surface(.info) else { return nil }
    let behind = info.split(separator: "]").last ?? Substring(info)
    return behind.split(separator: ":").first.flatMap { WrittenDay.head(of: String($0)) }
  }

  /// An address on a line of its own.
  private var link: String? {
    range.prefix { $0 < fields[.text]?.line ?? 0 }.map(lines.surface).first { $0.hasPrefix("http") }
  }

  private var text: [UInt8]? {
    guard let (line, value) = fields[.text] else { return nil }
    let end = (line + 1..<range.upperBound).first(where: isField) ?? range.upperBound
    let start = value.isEmpty ? line + 1 : line
    guard start < end else { return [] }
    let from = value.isEmpty ? lines.lines[start].range.start : value.start
    return Array(lines.text[from..<lines.lines[end - 1].range.end])
  }

  private func isField(_ index: Int) -> Bool {
    lines.isApart(index) && lines.field(index).flatMap { ProQuestField($0.name) } != nil
  }
}

/// What a field of a ProQuest record means, by its name in the languages of its pages.
private enum ProQuestField: Hashable {
  case text, outlet, info, date, title, url, author, section
  /// Known, and nothing that is read.
  case other

  /// Nil for what may be the beginning of a sentence.
  init?(_ name: String) {
    let name = name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let field = Self.fields[name] else { return nil }
    self = field
  }

  private static let fields: [String: ProQuestField] = {
    var fields: [String: ProQuestField] = [:]
    for (field, names) in names { for name in names.split(separator: ";") { fields[String(name)] = field } }
    return fields
  }()

  private static let names: [(ProQuestField, String)] = [
    (
      .text,
      "full text;texte intégral;volltext;texto completo;testo completo;texto integral;testo integrale;volledige tekst"
    ),
    (
      .outlet,
      "publication title;título de publicación;título de la publicación;titre de la publication;titre de publication;"
        + "titel der publikation;publikationstitel;titel der veröffentlichung;título da publicação;"
        + "titolo della pubblicazione;titolo pubblicazione"
    ),
    (.info, "publication info;información de publicación"),
    (
      .date,
      "publication date;fecha de publicación;date de publication;datum der publikation;publikationsdatum;"
        + "data da publicação;data de publicação;data di pubblicazione"
    ),
    (.title, "title;título;titre;titel;titolo"), (.url, "document url;url del documento;url du document;dokument-url"),
    (.author, "author;autor;auteur;autore"), (.section, "section;sección;rubrique;rubrik;seção;sezione"),
    (
      .other,
      "abstract;links;subject;location;caption;people;company / organization;company/organization;company;"
        + "identifier / keyword;classification;credit;pages;first page;publication year;publication subject;publisher;"
        + "place of publication;country of publication;source type;language of publication;document type;"
        + "proquest document id;copyright;last updated;database;issn;isbn;volume;issue;number of pages;word count;"
        + "column;dateline;illustration;photograph;alternate title;document feature;electronic publication date;"
        + "publication history;milestone dates;start page;edition;materia;lugar;resumen;sujet;lieu;résumé;"
        + "thema;ort;zusammenfassung;assunto;local;soggetto;luogo;enlaces;liens;páginas;seiten"
    ),
  ]
}
