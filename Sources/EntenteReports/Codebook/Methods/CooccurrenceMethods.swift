/// Methods of pairs, which the slim table and that of all statistics share.
extension Method {
  static let pairKinds = Method(
    "kind_a", "kind_b",
    edges: "Never empty.",
    use: "Choose one pair of kinds before you sort: q is adjusted among the pairs of the same two kinds and level.",
    avoid: "Somebody and the country they serve are no pair: the one brings the other along.")

  static let pairIDs = Method(
    "a", "b", sources: [.iso3166],
    edges: "Never empty; `a` stands before `b` by kind and code, so that each pair is one row.",
    use: "Join them to id of frequency.csv. As source and target of undirected links they can be read by Gephi or R.",
    avoid: "The order says nothing: the pair has no direction. Who acts on whom is in dyads.csv.")

  static let level = Method(
    "level",
    edges: "Never empty. A title belongs to the story and to no paragraph or sentence.",
    use:
      "article asks “in the same stories?”, sentence asks “in the same breath?”. Filter by it first: every number "
      + "of the row "
      + "is in units of its level.",
    avoid: "Do not add counts over levels: a shared sentence is also a shared paragraph and a shared story.")

  static let unitsWithBoth = Method(
    "n_ab", formula: "number of units that name both, each once",
    edges:
      "0 is a true zero. The slim table shows a pair without a meeting when at least one would be expected, and people "
      + "and bodies from three stories on; statistics/cooccurrence.csv shows more.",
    use: "Read it beside expected: 3 where 1.8 are expected says little, 30 where 18 are expected says much.",
    avoid: "Prominent countries meet often because they are everywhere; npmi, expected and q take that into account.")

  static let unitsWithOne = Method(
    "n_a", "n_b", formula: "number of units of the level that name it, each once",
    edges: "Never 0.",
    use: "With n_ab and units they make the 2 × 2 table from which every measure of the row can be recomputed.",
    avoid: "Not mentions: a sentence that names it twice is one unit.")

  static let units = Method(
    "units", formula: "number of all units of the level, those that name nobody included",
    edges: "0 only in a corpus without bodies.",
    use: "N of all formulas. Other tools often leave empty units out, which moves every expected value and every PMI.",
    avoid: "At article level these are stories, not articles.")

  static let expected = Method(
    "expected", formula: "n_a × n_b ÷ units",
    edges: "Never 0.",
    use: "What n_ab would be on average if the two were named independently of each other.",
    avoid:
      "Across all sentences of a corpus even unrelated names meet more than this, because stories have topics: cmh "
      + "is the answer."
  )

  static let npmi = Method(
    "npmi", formula: "log2(n_ab ÷ expected) ÷ −log2(n_ab ÷ units)", sources: [.bouma, .churchHanks],
    edges:
      "−1 when they never meet, 0 at chance, 1 when neither is seen without the other. Empty when both are in "
      + "every unit.",
    use: "Ranks pairs by how much they keep to each other, on one scale for rare and frequent names.",
    avoid: "Rare pairs reach 1 with a single meeting: read n_ab beside it, and state only what q supports.")

  static let g2 = Method(
    "g2", formula: "2 × Σ O × ln(O ÷ E) over the four cells, with the sign of n_ab − expected; 0 × ln 0 = 0",
    sources: [.dunning],
    edges:
      "0 at independence, and when one of the two is in every unit (flag everywhere). Negative when they avoid "
      + "each other.",
    use: "Ranks pairs by the weight of evidence, which favours frequent ones.",
    avoid:
      "Never look it up in a χ² table: sentences of a story are not independent, and a fifth of unrelated pairs "
      + "would pass "
      + "for significant. p and q are the tests.")

  static let jaccard = Method(
    "jaccard", formula: "n_ab ÷ (n_a + n_b − n_ab)", sources: [.jaccard],
    edges: "0 when they never meet, 1 when neither is seen without the other.",
    use: "Read 0.4 as “of the units that name either, 40 % name both”. Simple, and the same in corpora of any size.",
    avoid: "It favours pairs of equal frequency and ignores chance: two names in most units score high by necessity.")

  static let adjustedOfPairs = Method(
    "q", formula: "q of the i-th smallest of m values of p = min over j ≥ i of m × p(j) ÷ j",
    sources: [.benjaminiHochberg],
    edges: "Empty where p is. 1 is common in small corpora: nothing stands out.",
    use:
      "Take rows with q ≤ 0.05 as found: of all rows so taken, 5 % are false on average. m is all pairs of the "
      + "level and the "
      + "two kinds that can be tested, those that never meet or are not shown too: leaving them out would flatter "
      + "the rest.",
    avoid:
      "Not the probability that the row is due to chance. Never zero: below 0.0001 it is written so. Long stories name "
      + "more countries: the briefing states a pair of stories only where Fisher's test stratified by the words of "
      + "bodies, adjusted for the pairs without a flag, gives 0.05 or less too, in the same direction. Strata are fifths "
      + "of the stories; above a hundred, groups of about twenty."
  )

  static let fractional = Method(
    "n_ab_fractional",
    formula: "Σ 1 ÷ (k − 1) over the units with both, k the number of entities of the kinds named there",
    sources: [.perianesRodriguez],
    edges: "0 when they never meet; equal to n_ab when they always meet alone.",
    use: "The weight for a map: a summary that names twenty countries does not tie all of them to each other.",
    avoid: "No count: do not test it. Summed over all partners it is the number of units in which one meets anybody.")
}

extension [Method] {
  /// cooccurrence.csv and cooccurrence_sentences.csv.
  static let cooccurrence: [Method] = [
    Method(
      "a_name", "b_name",
      edges: "Never empty; the code where no name is known.",
      use: "The label of the pair.",
      avoid: "Do not join by them; take a and b."),
    .pairKinds, .pairIDs, .level, .unitsWithBoth, .unitsWithOne, .units, .expected,
    Method(
      "ratio", formula: "n_ab ÷ expected",
      edges: "0 when they never meet. Empty when nothing is expected.",
      use: "Read 2 as “twice as often as chance would give”, beside n_ab and expected.",
      avoid: "Ratios of rare pairs are wild: state only what `stated` names."),
    .npmi,
    Method(
      "test", sources: [.fisher, .cochran, .mantelHaenszel],
      edges: "Never empty: fisher at article level, cmh at paragraph and sentence level.",
      use:
        "fisher asks whether the two are in the same stories more, or less, than chance. cmh asks whether inside a "
        + "story "
        + "they share sentences: each story is compared with itself, so that long or bursty stories cannot fake a tie.",
      avoid: "The two answer different questions: a pair may share stories and keep apart inside them."),
    Method(
      "p",
      formula: """
        fisher: Σ P(k) over all k with P(k) ≤ P(n_ab), P hypergeometric with n_a, n_b, units
        cmh: P(|Z| ≥ |Σ(O − E)| ÷ √ΣV), over the stories with 0 < n_a < n and 0 < n_b < n
        E = n_a × n_b ÷ n, V = n_a × n_b × (n − n_a) × (n − n_b) ÷ (n² × (n − 1)), n the units of the story
        """,
      sources: [.fisher, .cochran, .mantelHaenszel],
      edges:
        "Empty for cmh when no story leaves room for both to meet or miss (flag no_strata). 1 is a true value. Below "
        + "0.0001 it is written as 0.0001; statistics/cooccurrence.csv has every digit.",
      use:
        "For a pair that you had in mind before you looked. Two-sided: small for keeping together and for keeping "
        + "apart.",
      avoid:
        "cmh is an approximation, often far too small where less than about five meetings are expected, and it takes "
        + "sentences for alike: where most name one country any two keep apart. The briefing states shared sentences by "
        + "an exact test among those of a story that name as many countries (mantelhaen.test in R, exact = TRUE), and "
        + "only where stories agree (sign-flip test). Five stories cannot bring Fisher's p below 0.1."),
    .adjustedOfPairs,
    Method(
      "stated",
      edges: "Empty where nothing may be said of the pair, and of people and bodies.",
      use:
        "P1 and P1b: more and less often together than by chance; P2: never together; P3: in the same sentences. "
        + "data/words/sentences.tsv has each with its condition.",
      avoid: "An empty cell does not say that the two have nothing to do with each other: it could not be told."),
    .flags,
  ]

  /// cooccurrence_expected.csv.
  static let cooccurrenceExpected: [Method] = [
    Method(
      "iso3", sources: [.iso3166],
      edges: "Never empty; rows and columns as in cooccurrence_matrix.csv.",
      use: "The label of the row.",
      avoid: "Do not sort the rows without the columns: the square would no longer be symmetric."),
    Method(
      "CODE", formula: "stories that name the one × stories that name the other ÷ all stories",
      edges: "Empty beside itself. Never 0.",
      use:
        "Hold it against the same cell of cooccurrence_matrix.csv: what is far above stands together, far below apart.",
      avoid: "No test: cooccurrence.csv has them."),
  ]

  /// cooccurrence_matrix.csv.
  static let cooccurrenceMatrix: [Method] = [
    Method(
      "iso3", sources: [.iso3166],
      edges: "Never empty; rows and columns have the same order, by code.",
      use: "The label of the row.",
      avoid: "Do not sort the rows without the columns: the square would no longer be symmetric."),
    Method(
      "CODE", formula: "number of stories that name both; beside itself, number of stories that name it",
      edges: "0 is a true zero. A column for each country that a story names, called by its code.",
      use: "For programs that want a matrix: multidimensional scaling, clustering, a heat map. It is symmetric.",
      avoid:
        "Take the diagonal out before you sum a row or draw a network. For tests, other levels and long lists take "
        + "cooccurrence.csv."),
  ]
}
