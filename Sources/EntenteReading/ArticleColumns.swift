/// What a column of a table of articles means, by the names that spreadsheets, scripts and databases give it.
///
/// These words are code and not a file in `data/`: they are names in the formats of other programs, which this reader must
/// know to tell a table from an article, and nobody's judgement about the news.
enum ArticleColumn: String, CaseIterable {
  case file, published, source, url, title
  /// Of tables that hold articles whole.
  case text, id, language, author, section
  /// A day, but not the one of publication.
  case otherDay

  /// The columns of articles.csv.
  static let ofSidecar: [ArticleColumn] = [.file, .published, .source, .url, .title]

  /// Returns the meaning of a name, whatever its case, blanks, points, hyphens and underscores.
  init?(_ name: String) {
    guard let column = Self.meanings[Self.key(name)] else { return nil }
    self = column
  }

  /// Letters and digits alone, in lower case.
  static func key(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// All names of the columns of articles.csv, as keys, with what they mean.
  static let sidecarNames: [String: ArticleColumn] = meanings.filter { ofSidecar.contains($0.value) }

  /// The place of a name among all names, of which those of one meaning are ordered by how sure they are.
  static func rank(of name: String) -> Int { ranks[key(name)] ?? .max }

  /// Whether a name of a text is that of a summary or the beginning of one.
  static func isTeaser(_ name: String) -> Bool {
    ["leadparagraph", "description", "summary", "abstract", "snippet", "lead", "lede"].contains(key(name))
  }

  private static let ordered: [(column: ArticleColumn, name: String)] = names.flatMap { column, names in
    names.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { (column, String($0)) }
  }

  private static let meanings = Dictionary(ordered.map { ($0.name, $0.column) }) { _, last in last }
  private static let ranks = Dictionary(ordered.enumerated().map { ($1.name, $0) }) { first, _ in first }

  private static let names: [(ArticleColumn, String)] = [
    (
      .file,
      """
      file filename filepath path pathname document doc docname documentname textfile txtfile articlefile localpath localfile \
      datei dateiname dokument fichier nomdufichier archivo nombredearchivo ficheiro arquivo файл
      """
    ),
    (
      .published,
      """
      published date day datum fecha data jour дата pubdate pubday publishdate publishedat publishedon publisheddate \
      publishingdate publishtime publicationdate publicationday dateofpublication datepublished datepublish datepublication \
      publicationtime webpublicationdate articledate newsdate releasedate dateofrelease seendate pubtime publishedtime publicado datetime \
      erscheinungsdatum veröffentlicht datedepublication fechadepublicación fechadepublicacion pd
      """
    ),
    (
      .source,
      """
      source outlet outlets sourcename medianame media medium publication publicationname publicationtitle newspaper paper \
      journal sitename site website newssource newsoutlet mediaoutlet sourcehostname hostname sourcedomain domain publisher \
      agency quelle zeitung fuente periódico periodico diario fonte jornal источник publishername sn
      """
    ),
    (
      .url,
      """
      url urls link links address webaddress weblink web href uri permalink articleurl articlelink sourceurl storyurl pageurl weburl \
      canonicalurl canonical enlace lien ссылка
      """
    ),
    (
      .title,
      """
      title headline headlines heading articletitle articleheadline newstitle storytitle headlinemain titel webtitle überschrift \
      schlagzeile título titulo titular titre titolo заголовок hd
      """
    ),
    (
      .text,
      """
      text content contents body bodytext maintext plaintext fulltext articletext articlebody articlecontent newstext story \
      storytext texto texte testo inhalt volltext contenido contenu cuerpo текст leadparagraph description summary abstract snippet lead \
      lede transcript td lp
      """
    ),
    (.id, "id docid articleid storyid storiesid uuid guid doi an accessionnumber recordnumber index nr no num number"),
    (.language, "language lang langcode languagecode sprache idioma langue язык la"),
    (.author, "author authors byline writer creator reporter autor autoren autores auteur auteurs autore автор by"),
    (
      .section,
      """
      section sections sectionname articlesection newsdesk desk category categories ressort rubrik rubrique sección seccion \
      seção secao sezione рубрика
      """
    ),
    (
      .otherDay,
      """
      indexeddate dateindexed loaddate dateloaded downloaddate datedownload downloaded downloadedat accessdate dateaccessed \
      accessed retrieved retrievedat retrievaldate crawldate crawled crawledat datecrawled scrapedate scraped scrapedat \
      collected collectedat collectdate fetchedat updated updatedat dateupdated lastupdated lastmodified modified modifiedat \
      datemodified datemodify correctiondate added addedat dateadded createdat
      """
    ),
  ]
}
