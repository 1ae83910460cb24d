import EntenteCoding
import Testing

@Suite struct `The spelling of a name` {
  @Test(arguments: [
    "[PERU|PER] AND [CHILE|CHL] SIGNED.",
    "[SOUTH KOREA|KOR] AND THE [UNITED STATES|USA] AGREED.",
    "[Peru|PER]'s ports and [Laos|LAO]' rivers.",
    "[Peru|PER]’s ports and the [Netherlands|NLD]' dikes.",
    "The [United States|USA]’s and the [Philippines|PHL]’ ships.",
    "“[Peru|PER]”, (‘[Chile|CHL]’) and [[Cuba|CUB]].",
    "[Peru|PER]—and only [Peru|PER]—agreed.",
    "[Guinea Bissau|GNB] or [Guinea-Bissau|GNB] or [Guinea‑Bissau|GNB].",
    "[Peru|PER]/[Chile|CHL]: [Cuba|CUB], [Haiti|HTI]; [Mali|MLI].",
    "[St Lucia|LCA] or [St. Lucia|LCA] or [Saint Lucia|LCA].",
    "non-[Russian|RUS demonym] and pro-[Russian|RUS demonym] groups",
    "[U.S.A.|USA] and [U.S|USA] and [USSR|SUN] and [U.S.S.R.|SUN]",
  ])
  func `may have capitals, possessives, quotes, hyphens and stops`(marked: String) throws {
    try expectCountries(marked)
  }

  @Test(arguments: [
    "[Per\u{FA}|PER] and [Me\u{301}xico|MEX] and [M\u{E9}xico|MEX]",
    "[Mexico|MEX] and [T\u{FC}rkiye|TUR] and [Tu\u{308}rkiye|TUR]",
    "[Co\u{302}te d\u{2019}Ivoire|CIV] and [S\u{E3}o Tom\u{E9} and Pr\u{ED}ncipe|STP]",
    "[Ecua\u{200B}dor|ECU] and [Ecua\u{AD}dor|ECU] and [Ecua\u{2060}dor|ECU]",
    "[Sri\u{A0}Lanka|LKA] and [Sri  Lanka|LKA] and [Sri\u{202F}Lanka|LKA]",
    "\u{FEFF}[Peru|PER] agreed.",
  ])
  func `F11: may be composed or not, and have marks that nobody sees`(marked: String) throws {
    try expectCountries(marked)
  }

  @Test(arguments: [
    "\u{420}eru agreed.", "\u{421}uba agreed.", "Ch\u{456}le agreed.", "M\u{3B1}li agreed.",
  ])
  func `F11: is not in another alphabet's letters`(text: String) throws { try expectCountries(text) }

  @Test(arguments: [
    "[sri lanka|LKA] and [united states|USA] and [costa rican|CRI demonym] fans",
    "[Christmas island|CXR] and [Cook islands|COK] mail",
    "[Marshall islands|MHL] stamps and [British virgin islands|VGB] flags",
  ])
  func `may be small in a phrase, wholly or after its first letter`(marked: String) throws {
    try expectCountries(marked)
  }

  @Test(arguments: [
    "the white house on the hill", "a sea of chinese whispers", "south Americans", "turkey, china and guinea fowl",
  ])
  func `is not small in a seat or in a single word`(text: String) throws { try expectCountries(text) }

  @Test(arguments: [
    "[Dem. Rep. of the Congo|COD] delegates", "[Cayman Is.|CYM] Governor Ode",
    "[Fed. States of Micronesia|FSM] ministers", "The [Rep. of Korea|KOR] team",
  ])
  func `may be short, and its stops end no sentence`(marked: String) throws {
    try expectCountries(marked)
    #expect(Coder.shipped.code(try MarkedText(marked).text).sentences.count == 1)
  }
}
