import EntenteCoding
import Testing

@Suite struct `A mention of a country` {
  @Test(arguments: [
    "[Ecuador|ECU] borders [Peru|PER].",
    "The [United States|USA] and the [United Kingdom|GBR] agreed.",
    "The [U.S.|USA] and [U.K.|GBR] delegations met the [UAE|ARE] team.",
    "The [US|USA] and the [UK|GBR] agreed, and so did the [USA|USA].",
    "He came to [America|USA] as a boy.",
    "The [Democratic Republic of the Congo|COD] and the [Republic of the Congo|COG] share a river.",
    "[Cote d'Ivoire|CIV] and [Ivory Coast|CIV] are one, and so are [Côte d’Ivoire|CIV] and [Côte d'Ivoire|CIV].",
    "[Kosovo|XKX] and [Greenland|GRL] have codes, and [Puerto Rico|PRI] and [Hong Kong|HKG] too.",
    "[Turkey|TUR], or [Türkiye|TUR], borders [Syria|SYR].",
    "[Burma|MMR] is now called [Myanmar|MMR], and [Swaziland|SWZ] [Eswatini|SWZ].",
    "[Ceylon|LKA] exported tea.",
    "[Trinidad and Tobago|TTO] beat [Antigua and Barbuda|ATG].",
    "[Saint Vincent and the Grenadines|VCT] voted with [St. Lucia|LCA].",
    "[Guinea|GIN], [Guinea-Bissau|GNB], [Equatorial Guinea|GNQ] and [Papua New Guinea|PNG] are four.",
    "[Niger|NER] and [Nigeria|NGA] let [Nigerien|NER demonym] and [Nigerian|NGA demonym] trucks pass.",
    "[North Korea|PRK] and [South Korea|KOR] share a peninsula.",
    "[Sudan|SDN] recognised [South Sudan|SSD].",
    "The [Dominican Republic|DOM] is larger than [Dominica|DMA].",
    "[East Timor|TLS] is also [Timor-Leste|TLS].",
    "[Bosnia and Herzegovina|BIH] sent an envoy.",
    "[North|PRK] and [South Korea|KOR] talked.",
    "Leaders of [South|KOR] and [North Korea|PRK] met.",
    "The North and the South of [Peru|PER] differ.",
    "A [Northern Irishman|GBR demonym] won, an [Irishman|IRL demonym] lost.",
    "[Aussies|AUS demonym] and [Brits|GBR demonym] came.",
    "[Thai|THA demonym] rice was sold in Thai Binh, [Vietnam|VNM].",
    "The [Democratic Peoples' Republic of Korea|PRK] fired.",
  ])
  func `is its name`(marked: String) throws { try expectCountries(marked) }

  @Test(arguments: [
    ("2005-05-05", ["SRB"]), ("2023-05-05", ["SRB", "MNE"]), ("1999-05-05", ["SRB", "MNE"]),
  ])
  func `is one historic state in its years only`(day: String, countries: [String]) {
    let coded = Coder.shipped.code("Serbia and Montenegro signed.", published: day)
    #expect(coded.mentions.map(\.country.iso3) == countries)
  }

  @Test(arguments: [
    "Voters in Georgia and Arizona went to the polls.", "Counts in Georgia, Nevada and Wisconsin ended.",
    "A Georgia grand jury met.", "The shop in Marietta, Georgia, was closed.",
    "[Georgia|GEO] and [Armenia|ARM] agreed.",
    "Mr. Germany sold shoes.", "Ms Chad sang.", "Mrs. Peru left [Chile|CHL].",
    "[Portuguese|PRT demonym] Prime Minister Luis Montenegro came. Montenegro spoke.",
    "[Montenegro|MNE] joined.", "Trinidad Jimenez came.", "The singer Malta Brown came.", "[Malta|MLT] voted.",
  ])
  func `is no state of the United States, and nobody's name`(marked: String) throws { try expectCountries(marked) }

  @Test(arguments: [
    "She speaks Arabic, Hebrew, Turkish, Greek and Thai.", "It was written in French, German and Russian.",
    "In [French|FRA demonym], [German|DEU demonym] and [Russian|RUS demonym] towns it rained.",
    "He learned Polish and Czech, then left.",
  ])
  func `is no language of a list`(marked: String) throws { try expectCountries(marked) }

  @Test(arguments: [
    "The [United Arab Emirates|ARE] (UAE) signed it, and the [UAE|ARE] published it.",
    "The [United States (U.S.)|USA] paid.",
    "The [Democratic Republic of Congo|COD] (DRC) paid.",
    "The [United Kingdom|GBR] (UK) paid.",
  ])
  func `is one with the abbreviation in brackets behind it`(marked: String) throws {
    try expectCountries(marked)
  }

  @Test(arguments: [
    "An [Ecuadorian|ECU demonym] minister met two [Peruvians|PER demonym].",
    "The [Dutch|NLD demonym] and the [Swiss|CHE demonym] abstained.",
    "A [Frenchman|FRA demonym] and three [Spaniards|ESP demonym] came.",
    "[Filipino|PHL demonym] sailors and [Philippine|PHL demonym] officers came.",
    "Three [New Zealanders|NZL demonym] and a [South Korean|KOR demonym] swam.",
    "[Costa Rican|CRI demonym] and [Sri Lankan|LKA demonym] teachers met [Saudis|SAU demonym].",
    "[Turks|TUR demonym], [Poles|POL demonym], [Danes|DNK demonym] and [Swedes|SWE demonym] sing.",
    "[Bosnian Serbs|BIH demonym] voted.",
    "[North Korean|PRK demonym] guards watched.",
    "[Cuban|CUB demonym]-[American|USA demonym] voters stayed away.",
  ])
  func `is its adjective or people noun`(marked: String) throws {
    try expectCountries(marked)
  }

  @Test(arguments: [
    "[U.S.|USA]-[Cuba|CUB] talks went on.",
    "[US|USA]–[China|CHN] trade fell.",
    "A [Franco|FRA demonym]-[German|DEU demonym] plan was made.",
    "[Sino|CHN demonym]-[Russian|RUS demonym] ties and [Russo|RUS demonym]-[Japanese|JPN demonym] talks.",
    "The [Anglo|GBR demonym]-[Irish|IRL demonym] accord held.",
    "[Russia|RUS]-[Ukraine|UKR] talks stalled.",
    "The [Colombian|COL demonym]-[Venezuelan|VEN demonym] border was shut.",
    "General Franco ruled [Spain|ESP].",
  ])
  func `is each side of a hyphen`(marked: String) throws { try expectCountries(marked) }

  @Test(arguments: [
    "The [Ecuadorian|ECU demonym] Foreign Ministry wrote to the Embassy of [Peru|PER].",
    "The Supreme Court of [Chile|CHL] sat.",
    "The Communist Party of [China|CHN] met.",
    "The Treaty of Friendship between [Peru|PER] and [Chile|CHL] lapsed.",
    "The Central Bank of [Brazil|BRA] cut its rate.",
    "The [German|DEU demonym] Bundestag met.",
    "The [Russian|RUS demonym] Embassy in [Peru|PER] wrote.",
    "The President of the [Republic of Paraguay|PRY] spoke.",
  ])
  func `stands in the name of an organ, an embassy, a treaty or a party`(marked: String) throws {
    try expectCountries(marked)
  }

  @Test(arguments: [
    "The State Department and the Foreign Ministry said so.",
    "The Pope spoke of the Iron Lady.",
    "Parliament adjourned; the Senate did not.",
    "The Bundestag and the Knesset met.",
    "The Land of the Rising Sun and the Eternal City are far.",
    "The European Union and the EU are no country.",
    "The region and the continent agreed.",
    "Latin America, Latin American states and Latin Americans differ.",
    "Central America, South America and North Americans too.",
    "Abkhazia, Transnistria, Somaliland and Catalonia are not in the list.",
    "Quebec and Bavaria are provinces.",
    "Lyon, Hamburg and Guayaquil are towns.",
  ])
  func `is no organ without its country, epithet, bloc, region or town`(text: String) throws {
    try expectCountries(text)
  }

  @Test(arguments: [
    "The [Vatican|VAT] and the [Holy See|VAT] are one.",
    "The [Soviet Union|SUN] and the [USSR|SUN] are gone, as are [Soviet|SUN demonym] coins.",
    "[West Germany|DEU] won the cup, [East German|DEU demonym] fans watched.",
    "[Scotland|GBR] and [Wales|GBR] played.",
    "[Taiwan|TWN], [Macau|MAC] and [Palestine|PSE] have codes.",
  ])
  func `goes by the codes we chose`(marked: String) throws { try expectCountries(marked) }

  @Test(arguments: [
    "He crossed New Mexico and the Gulf of Mexico.",
    "He moved from New England to New Jersey.",
    "Lake Chad shrinks, the Sea of Japan does not.",
    "The South China Sea and the Persian Gulf are wide.",
    "She reads China Daily and The Times of India.",
    "He flew Air France, then Qatar Airways and Turkish Airlines.",
    "It cost US$5 million.",
    "It cost 30 U.S. dollars.",
    "It cost A$5, C$6 or NZ$7.",
    "The Swiss franc rose against the Japanese yen and the Turkish lira.",
    "The Panama Canal and the Suez Canal are long.",
    "Guinea pigs ate Brazil nuts.",
    "The Indian Ocean is warm.",
    "Bank of America lent it, Deutsche Bank did not.",
  ])
  func `is not part of the name of something else`(text: String) throws { try expectCountries(text) }

  @Test(arguments: [
    "Tell us more, and let us go.",
    "they gave us all of it",
    "Follow @China and @mexico_news, or write to press@russia.example.",
    "See https://www.peru.example/chile and www.chile.example now.",
    "Join #France24 and china.org today.",
  ])
  func `is no pronoun, address or handle`(text: String) throws { try expectCountries(text) }
}

@Suite struct `A language` {
  @Test(arguments: [
    "She speaks Spanish and reads it.",
    "He answered in Russian.",
    "They spoke French, then left.",
    "It was translated into English.",
    "He is fluent in German.",
    "She is a fluent French speaker.",
    "The children learn Chinese at school.",
    "She taught Portuguese for years.",
    "He studied Japanese.",
    "It is written in Korean.",
    "The French language is hard, and so are Spanish lessons.",
    "A Russian-speaking town; a Spanish-language paper; English speakers.",
    "There is an English version and a Spanish translation.",
    "The film has German subtitles.",
    "He owns a Polish dictionary.",
    "They attend English classes.",
  ])
  func `is no country`(text: String) throws { try expectCountries(text) }

  @Test(arguments: [
    "It happened in [Russian|RUS demonym] cities.",
    "He moved into [French|FRA demonym] territory.",
    "He studied [Russian|RUS demonym] tactics.",
    "The [Spanish|ESP demonym] press wrote.",
    "The [English|GBR demonym] won.",
    "A [Chinese|CHN demonym] ship came.",
  ])
  func `is a people where a noun follows`(marked: String) throws { try expectCountries(marked) }
}

@Suite struct `The years of a name` {
  @Test(arguments: [
    ("The ship left Zaire.", "1985-05-05", ["COD"]), ("The ship left Zaire.", "2023-05-05", ["COD"]),
    ("The ship went up the Zaire.", "1965-05-05", []), ("East Pakistan flooded.", "1970-11-13", ["BGD"]),
    ("East Pakistan flooded.", "1950-11-13", []), ("Upper Volta drew.", "1957-05-05", []),
    ("Upper Volta drew.", "1959-05-05", ["BFA"]),
  ])
  func `let it be a mention from the first on, in history too`(text: String, published: String, countries: [String]) {
    #expect(Coder.shipped.code(text, published: published).mentions.map(\.country.iso3) == countries)
  }
}
