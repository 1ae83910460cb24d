/// The words by which Nexis names the parts of its downloads, in the languages of its pages, in lower case.
///
/// They are code and not a file in `data/`: names in another program's format, and nobody's judgement about the news.
enum NexisWords {
  /// Lines that end an article of Nexis Uni.
  static let ends: Set<String> = [
    "end of document", "ende des dokuments", "dokumentende", "fin du document", "fin del documento", "fim do documento",
    "fine del documento", "einde van document", "einde van het document",
  ]

  /// Lines that the text of an article follows.
  static let bodies: Set<String> = ["body", "hauptteil", "textkörper", "corps", "cuerpo", "corpo"]

  /// Lines and fields that end the text of an article of Nexis Uni.
  static let tails: Set<String> = [
    "classification", "klassifizierung", "clasificación", "classificação", "classificazione", "graphic", "grafik",
    "gráfico", "load-date", "correction-date", "update", "publication-type", "date de chargement", "fecha de carga",
  ]

  /// Fields before the text of an article, which go on before or behind its length.
  static let heads: Set<String> = [
    "byline", "section", "length", "dateline", "highlight", "headline", "distribution", "series", "autor", "rubrik",
    "hinweis", "auteur", "rubrique", "encart", "sección", "seção", "sezione", "auteurs", "notas", "destacado",
  ]

  /// Fields that name the author, and the part of the outlet.
  static let authors: Set<String> = ["byline", "autor", "auteur", "auteurs", "autore", "autores"]
  static let sections: Set<String> = ["section", "rubrik", "rubrique", "sección", "seção", "sezione"]

  /// Fields behind the text of an article, in capitals.
  static let fields = Set(
    """
    load-date language subject country graphic publication-type pub-type journal-code geographic person company organization \
    city state industry ticker correction-date correction notes type document-type acc-no isbn issn location name category \
    url copyright update sprache langue idioma lingua taal pays país paese date-chargement fecha-carga data-caricamento \
    thema sujet tema dokumenttyp type-publication photo photos chart map
    """.split(separator: " ").map(String.init))
}
