package import EntenteEnglish
package import EntenteText

/// Reads articles: which countries are mentioned, who acts for them, and who engages whom.
///
/// A coder is made once, from the files of data/, and then only asked; the same article always gives the same coding.
package struct Coder: Sendable {
  /// The files of data/ that say what is known.
  package struct Sources: Sendable {
    /// The bytes of a file, and its name for messages.
    package typealias File = English.File

    package let gazetteer: Gazetteer
    package let organisations: OrganisationTable
    package let offices: Offices
    package let officeholders: Officeholders
    package let firstNames: FirstNames
    package let english: English
    package let frames: FrameTable
    package let types: EventTypes
    package let ranker: ActRanker
    let languages: Languages
    /// The classes of words, and the forms of every verb of a frame.
    let classes: WordClasses
    let words: FrameWords
    /// Fingerprint of the files' bytes.
    package let fingerprint: String

    /// - Throws: The first fault of one of the files.
    package init(
      countries: File, organs: File, organisations: File, titles: File, people: File, firstNames: File,
      english: English.Tables, frames: File, types: File, ranker: File, languages: File
    ) throws(DataFault) {
      gazetteer = try Gazetteer(countries: countries, organs: organs)
      self.organisations = try OrganisationTable(tsv: organisations.bytes, file: organisations.file)
      offices = try Offices(tsv: titles.bytes, file: titles.file)
      officeholders = try Officeholders(tsv: people.bytes, file: people.file, offices: offices)
      self.firstNames = try FirstNames(tsv: firstNames.bytes, file: firstNames.file)
      var classes = try WordClasses(english)
      self.frames = try FrameTable(tsv: frames.bytes, file: frames.file, classes)
      // Whoever stands before them acts: "Tokyo refused", "Washington imposed".
      for verb in self.frames.verbs { classes.add(verb: verb) }
      self.classes = classes
      self.english = try English(english, verbs: self.frames.verbs, nouns: self.frames.nouns)
      self.types = try EventTypes(tsv: types.bytes, file: types.file)
      self.ranker = try ActRanker(tsv: ranker.bytes, file: ranker.file, types: self.types)
      self.languages = try Languages(tsv: languages.bytes, file: languages.file)
      words = try FrameWords(self.frames, self.types, classes)
      var fingerprint = Fingerprint()
      let own = [countries, organs, organisations, titles, people, firstNames, frames, types, ranker, languages]
      for file in own + english.all { fingerprint.add(file.bytes) }
      self.fingerprint = fingerprint.hexadecimal
    }
  }

  /// Raised whenever a rule changes what is coded: codings of other rules are not mixed with ours.
  private static let rules: UInt64 = 11

  package let gazetteer: Gazetteer
  /// What a coding is stored under: the files and the rules that made it.
  package let name: String
  private let tokenizer: Tokenizer
  private let mentionFinder: MentionFinder
  private let organisationFinder: OrganisationFinder
  private let sentenceReader: SentenceReader
  package let ranker: ActRanker
  private let languages: Languages

  package init(_ sources: Sources) {
    var vocabulary = sources.classes.vocabulary
    let offices = OfficeMatcher(offices: sources.offices, vocabulary: &vocabulary)
    let metonymy = Metonymy(sources.classes, vocabulary: &vocabulary)
    let matcher = NameMatcher(gazetteer: sources.gazetteer, vocabulary: &vocabulary)
    mentionFinder = MentionFinder(matcher: matcher, metonymy: metonymy)
    organisationFinder = OrganisationFinder(sources.organisations)
    sentenceReader = SentenceReader(
      actorFinder: ActorFinder(
        offices: offices, officeholders: sources.officeholders, firstNames: sources.firstNames),
      english: sources.english,
      engagementCoder: EngagementCoder(frames: sources.frames, types: sources.types, words: sources.words))
    tokenizer = Tokenizer(vocabulary: vocabulary, classes: sources.classes.bits)
    gazetteer = sources.gazetteer
    ranker = sources.ranker
    languages = sources.languages
    var fingerprint = Fingerprint()
    fingerprint.add(Self.rules)
    fingerprint.add(sources.fingerprint.utf8)
    name = "c_" + fingerprint.hexadecimal.prefix(12)
  }

  /// Codes an article; one without body or title gives a coding without sentences, one in another language than English
  /// a coding in which nobody is named.
  ///
  /// - Precondition: Its text was kept.
  package func code(_ article: Article) -> CodedArticle {
    precondition(article.isTextKept, "there is no text of \(article.id) to code")
    let (sentences, ofParagraphs) = Self.sentences(of: article)
    let text = TokenizedArticle(article, sentences: sentences, tokenizer: tokenizer)
    let words = BodyWords(text)
    if !words.isPlainlyEnglish, let language = languages.foreign(article, seemsEnglish: words.language == "en") {
      return CodedArticle(
        article: article, language: language.code, sentences: sentences, sentencesOfParagraphs: ofParagraphs,
        words: words.count, mentions: [], signature: words.signature, sketch: words.sketch, coder: name,
        issues: [.otherLanguage(language.name, article.provenance.locator)])
    }
    let spans = mentionFinder.spans(in: text, year: article.published?.day.year)
    let found = sentenceReader.read(text, spans: spans, ofParagraphs: ofParagraphs, published: article.published?.day)
    let mentions = spans.compactMap { mention($0, text) }
    return CodedArticle(
      article: article, language: words.language, sentences: sentences, sentencesOfParagraphs: ofParagraphs,
      words: words.count, mentions: mentions, people: found.people,
      organisations: organisationFinder.organisations(in: text, year: article.published?.day.year),
      engagements: ranker.ranked(found.engagements, mentions: mentions, sentences: sentences.count),
      signature: words.signature,
      sketch: words.sketch, coder: name,
      issues: found.omissions.map { Issue($0, at: article.provenance.locator) })
  }

  private func mention(_ span: MentionFinder.Span, _ text: TokenizedArticle) -> Mention? {
    guard span.isMention else { return nil }
    return Mention(
      country: span.country, form: span.form, occurrence: text.occurrence(of: span.tokens, in: span.sentence))
  }

  private static func sentences(of article: Article) -> (sentences: [Sentence], ofParagraphs: [Int]) {
    let title =
      switch article.title {
      case .none: [] as [Sentence]
      case .inText(let range):
        SentenceSplitter.sentences(in: article.text, paragraphs: [range], field: .title).sentences
      case .apart(let bytes):
        SentenceSplitter.sentences(in: bytes, paragraphs: [ByteRange(0, bytes.count)], field: .title).sentences
      }
    let body = SentenceSplitter.sentences(in: article.text, paragraphs: article.paragraphs, field: .body)
    return (title + body.sentences, body.ofParagraphs)
  }
}
