/// Generated articles on disk, in the forms that the commands read, and what they hold.
struct Corpus {
  /// The folder of everything that is written here and by the commands.
  let folder: String
  /// Bytes of text, without the JSON around it.
  private(set) var bytes = 0
  private(set) var articles = 0
  private(set) var words = 0
  private(set) var names = 0
  /// By alpha-3 code.
  private(set) var mentions: [String: Int] = [:]

  var lines: String { folder + "/articles.jsonl" }
  var textFiles: String { folder + "/articles" }
  var plainText: String { folder + "/articles.txt" }
  var listOfNames: String { folder + "/names.txt" }

  /// Writes articles into an empty folder until they hold `bytes` bytes of text.
  init(bytes: Int, seed: UInt64, folder: String) throws(BenchmarkError) {
    self.folder = folder
    try File.makeFolder(textFiles)
    let (lines, plainText) = (try File(creating: lines), try File(creating: plainText))
    try File(creating: listOfNames).append(Vocabulary.countries.map { $0.name + "\n" }.joined())
    var grammar = NewsGrammar(seed: seed)
    while self.bytes < bytes {
      let article = grammar.next()
      let text = article.text + "\n"
      try lines.append(article.json)
      try plainText.append(text)
      try File(creating: "\(textFiles)/\(article.number).txt").append(text)
      count(article, text)
    }
  }

  private mutating func count(_ article: NewsGrammar.Article, _ text: String) {
    bytes += text.utf8.count
    articles += 1
    words += text.utf8.count { $0 == UInt8(ascii: " ") } + article.paragraphs.count
    names += article.names
    for (country, number) in zip(Vocabulary.countries, article.mentions) where number > 0 {
      mentions[country.iso3, default: 0] += number
    }
  }
}
