extension Reference {
  // Standards and manuals
  static let iso3166 = Reference("ISO 3166-1, alpha-3 country codes", "https://www.iso.org/iso-3166-country-codes.html")
  static let iso639 = Reference("ISO 639-1, two-letter language codes", "https://www.iso.org/iso-639-language-code")
  static let plover = Reference(
    "Open Event Data Alliance, PLOVER 0.8 manual (PLOVER_MANUAL.tex)", "https://github.com/openeventdata/PLOVER")

  static let ngrams = Reference(
    "Cavnar and Trenkle (1994), N-gram-based text categorization; profiles of langdetect 1.0.9",
    "https://pypi.org/project/langdetect/")

  // Copies
  static let minHash = Reference(
    "Broder (1997), On the resemblance and containment of documents", "https://doi.org/10.1109/SEQUEN.1997.666900")

  // Intervals
  static let cox = Reference(
    "Cox (1958), The regression analysis of binary sequences", "https://doi.org/10.1111/j.2517-6161.1958.tb00292.x")
  static let wilson = Reference(
    "Wilson (1927), Probable inference, the law of succession, and statistical inference",
    "https://doi.org/10.2307/2276774")
  static let clopperPearson = Reference(
    "Clopper and Pearson (1934), The use of confidence or fiducial limits illustrated in the case of the binomial",
    "https://doi.org/10.1093/biomet/26.4.404")
  static let garwood = Reference(
    "Garwood (1936), Fiducial limits for the Poisson distribution", "https://doi.org/10.1093/biomet/28.3-4.437")
  static let cochranSampling = Reference(
    "Cochran (1977), Sampling Techniques, 3rd edition, chapter 6, ratio estimators")
  static let jackknife = Reference(
    "Efron and Stein (1981), The jackknife estimate of variance", "https://doi.org/10.1214/aos/1176345462")
  static let newcombe = Reference(
    "Newcombe (1998), Interval estimation for the difference between independent proportions, method 10",
    "https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I")
  static let welch = Reference(
    "Welch (1947), The generalization of Student's problem when several different population variances are involved",
    "https://doi.org/10.1093/biomet/34.1-2.28")
  static let poissonBootstrap = Reference(
    "Chamandy, Muralidharan, Najmi and Naidu (2012), Estimating uncertainty for massive data streams")
  static let quantiles = Reference(
    "Hyndman and Fan (1996), Sample quantiles in statistical packages, types 1 and 7",
    "https://doi.org/10.2307/2684934")

  // Tests
  static let fisher = Reference("Fisher (1935), The logic of inductive inference", "https://doi.org/10.2307/2342435")
  static let fisherDesign = Reference("Fisher (1935), The Design of Experiments, section 21")
  static let veech = Reference(
    "Veech (2013), A probabilistic model for analysing species co-occurrence",
    "https://doi.org/10.1111/j.1466-8238.2012.00789.x")
  static let cochran = Reference(
    "Cochran (1954), Some methods for strengthening the common χ² tests", "https://doi.org/10.2307/3001616")
  static let mantelHaenszel = Reference(
    "Mantel and Haenszel (1959), Statistical aspects of the analysis of data from retrospective studies of disease",
    "https://doi.org/10.1093/jnci/22.4.719")
  static let benjaminiHochberg = Reference(
    "Benjamini and Hochberg (1995), Controlling the false discovery rate",
    "https://doi.org/10.1111/j.2517-6161.1995.tb02031.x")
  static let pitman = Reference(
    "Pitman (1937), Significance tests which may be applied to samples from any populations",
    "https://doi.org/10.2307/2984124")
  static let phipsonSmyth = Reference(
    "Phipson and Smyth (2010), Permutation p-values should never be zero", "https://doi.org/10.2202/1544-6115.1585")
  static let przyborowski = Reference(
    "Przyborowski and Wilenski (1940), Homogeneity of results in testing samples from Poisson series",
    "https://doi.org/10.1093/biomet/31.3-4.313")
  static let mann = Reference(
    "Mann (1945), Nonparametric tests against trend", "https://doi.org/10.2307/1907187")
  static let kendall = Reference("Kendall (1975), Rank Correlation Methods")
  static let sen = Reference(
    "Sen (1968), Estimates of the regression coefficient based on Kendall's tau",
    "https://doi.org/10.1080/01621459.1968.10480934")

  // Association
  static let bouma = Reference("Bouma (2009), Normalized (pointwise) mutual information in collocation extraction")
  static let churchHanks = Reference(
    "Church and Hanks (1990), Word association norms, mutual information, and lexicography",
    "https://aclanthology.org/J90-1003/")
  static let churchEtAl = Reference("Church, Gale, Hanks and Hindle (1991), Using statistics in lexical analysis")
  static let dennis = Reference("Dennis (1965), The construction of a thesaurus automatically from a sample of text")
  static let dunning = Reference(
    "Dunning (1993), Accurate methods for the statistics of surprise and coincidence",
    "https://aclanthology.org/J93-1003/")
  static let pearson = Reference(
    "Pearson (1900), On the criterion that a given system of deviations …", "https://doi.org/10.1080/14786440009463897")
  static let yule = Reference(
    "Yule (1912), On the methods of measuring association between two attributes", "https://doi.org/10.2307/2340126")
  static let haldane = Reference(
    "Haldane (1956), The estimation and significance of the logarithm of a ratio of frequencies",
    "https://doi.org/10.1111/j.1469-1809.1955.tb01285.x")
  static let jaccard = Reference(
    "Jaccard (1912), The distribution of the flora in the alpine zone",
    "https://doi.org/10.1111/j.1469-8137.1912.tb05611.x")
  static let dice = Reference(
    "Dice (1945), Measures of the amount of ecologic association between species", "https://doi.org/10.2307/1932409")
  static let rychly = Reference("Rychlý (2008), A lexicographer-friendly association score")
  static let salton = Reference("Salton and McGill (1983), Introduction to Modern Information Retrieval")
  static let simpson = Reference(
    "Simpson (1943), Mammals and the nature of continents", "https://doi.org/10.2475/ajs.241.1.1")
  static let vanEckWaltman = Reference(
    "van Eck and Waltman (2009), How to normalize cooccurrence data? An analysis of some well-known similarity measures",
    "https://doi.org/10.1002/asi.21075")
  static let waltman = Reference(
    "Waltman, van Eck and Noyons (2010), A unified approach to mapping and clustering of bibliometric networks",
    "https://doi.org/10.1016/j.joi.2010.07.002")
  static let perianesRodriguez = Reference(
    "Perianes-Rodriguez, Waltman and van Eck (2016), Constructing bibliometric networks: a comparison between full and "
      + "fractional counting", "https://doi.org/10.1016/j.joi.2016.10.006")
  static let allan = Reference(
    "Allan (1980), A note on measurement of contingency between two binary variables in judgment tasks",
    "https://doi.org/10.3758/BF03334492")
  static let gries2013 = Reference(
    "Gries (2013), 50-something years of work on collocations", "https://doi.org/10.1075/ijcl.18.1.09gri")

  // Frequencies and change
  static let gries2008 = Reference(
    "Gries (2008), Dispersions and adjusted frequencies in corpora", "https://doi.org/10.1075/ijcl.13.4.02gri")
  static let gries2020 = Reference("Gries (2020), Analyzing dispersion, in A Practical Handbook of Corpus Linguistics")
  static let lijffijtGries = Reference(
    "Lijffijt and Gries (2012), Correction to Gries's Dispersions and adjusted frequencies in corpora",
    "https://doi.org/10.1075/ijcl.17.1.08lij")
  static let egbert = Reference(
    "Egbert, Burch and Biber (2020), Lexical dispersion and corpus design", "https://doi.org/10.1075/ijcl.18010.egb")
  static let juilland = Reference("Juilland and Chang-Rodríguez (1964), Frequency Dictionary of Spanish Words")
  static let mcCullagh = Reference("McCullagh and Nelder (1989), Generalized Linear Models, section 6.2")
  static let raysonGarside = Reference(
    "Rayson and Garside (2000), Comparing corpora using frequency profiling", "https://doi.org/10.3115/1117729.1117730")
  static let hardie = Reference("Hardie (2014), Log Ratio: an informal introduction")
  static let evert = Reference("Evert (2022), Measuring keyness, measure LRC")
  static let monroe = Reference(
    "Monroe, Colaresi and Quinn (2008), Fightin' Words, equations 16, 18, 21 and 22",
    "https://doi.org/10.1093/pan/mpn018")

  // Networks
  static let freeman = Reference(
    "Freeman (1977), A set of measures of centrality based on betweenness", "https://doi.org/10.2307/3033543")
  static let brandes = Reference(
    "Brandes (2001), A faster algorithm for betweenness centrality", "https://doi.org/10.1080/0022250X.2001.9990249")
  static let bonacich = Reference(
    "Bonacich (1972), Factoring and weighting approaches to status scores and clique identification",
    "https://doi.org/10.1080/0022250X.1972.9989806")
  static let brinPage = Reference(
    "Brin and Page (1998), The anatomy of a large-scale hypertextual web search engine",
    "https://doi.org/10.1016/S0169-7552(98)00110-X")
  static let wattsStrogatz = Reference(
    "Watts and Strogatz (1998), Collective dynamics of small-world networks", "https://doi.org/10.1038/30918")
  static let newmanGirvan = Reference(
    "Newman and Girvan (2004), Finding and evaluating community structure in networks",
    "https://doi.org/10.1103/PhysRevE.69.026113")
  static let blondel = Reference(
    "Blondel, Guillaume, Lambiotte and Lefebvre (2008), Fast unfolding of communities in large networks",
    "https://doi.org/10.1088/1742-5468/2008/10/P10008")
}
