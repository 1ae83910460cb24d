import EntentePages
import EntenteText
import Testing

@Suite struct `A dateline` {
  @Test(arguments: [
    ("PORT ODE (Sputnik) - The envoy came.", "PORT ODE (Sputnik) -", "Sputnik"),
    ("MOSCOW, Sept. 3 (Reuters) — The envoy came.", "MOSCOW, Sept. 3 (Reuters) —", "Reuters"),
    ("MOSCOW/KYIV (Reuters) - The envoy came.", "MOSCOW/KYIV (Reuters) -", "Reuters"),
    ("(CNN Spanish) — The envoy came.", "(CNN Spanish) —", "CNN Spanish"),
    ("(CNN) The envoy came.", "(CNN)", "CNN"),
    ("(Ode Daily) – The envoy came.", "(Ode Daily) –", "Ode Daily"),
    ("Berlin, 3 May (dpa) -- The envoy came.", "Berlin, 3 May (dpa) --", "dpa"),
    ("BEIJING, Jan. 5 (Xinhua) -- The envoy came.", "BEIJING, Jan. 5 (Xinhua) --", "Xinhua"),
    ("MOSCOW, December 5. /TASS/. The envoy came.", "MOSCOW, December 5. /TASS/.", "TASS"),
    ("La Habana, 15 mar (Prensa Latina) The envoy came.", "La Habana, 15 mar (Prensa Latina)", "Prensa Latina"),
    ("PORT ODE, April 5 (APP):The envoy came.", "PORT ODE, April 5 (APP):", "APP"),
    ("(NEW YORK) — The envoy came.", "(NEW YORK) —", nil),
    ("WASHINGTON — The envoy came.", "WASHINGTON —", nil),
    ("PARIS, Mo. — The envoy came.", "PARIS, Mo. —", nil),
    ("TEL AVIV, Israel - The envoy came.", "TEL AVIV, Israel -", nil),
    ("ISLAMABAD: The envoy came.", "ISLAMABAD:", nil),
    ("Lima — The envoy came.", "Lima —", nil),
  ])
  func `is the part through the dash, and names the agency`(text: String, dateline: String, outlet: String?) {
    let page = PlainText.page(text: Array(text.utf8))
    #expect(MarkedPage.rows(of: page, in: Array(text.utf8)) == ["dateline ¦ " + dateline, "body ¦ The envoy came."])
    #expect(page.outlet == outlet)
  }

  @Test(arguments: [
    "The envoy (left) - in a hurry - came.", "Ann Ode (Coast) - the envoy - came.", "In May (2021) - the envoy came.",
    "EXPLAINER: The envoy came by ferry.", "Ann Ode: The envoy came by ferry.", "The envoy — Ann Ode — came.",
    "UN: The envoy came by ferry.", "NATO — which the envoy left — came.", "Ode-Marsh - a ferry line - is open.",
    "(Adds details) The envoy came by ferry.",
  ])
  func `is not seen in`(text: String) {
    #expect(PlainText.page(text: Array(text.utf8)).paragraphs == [ByteRange(0, text.utf8.count)])
  }
}
