import EntenteCoding
import Testing

@Suite struct `The status of an act` {
  @Test(arguments: [
    ("Peru will send food to Haiti.", ["PER>HTI AGREE planned"]),
    ("The Chilean president will visit Peru.", ["CHL=PER AGREE planned"]),
    ("The Chilean president is to visit Peru in May.", ["CHL=PER AGREE planned"]),
    ("The Peruvian and Chilean ministers will meet on Monday.", ["CHL=PER AGREE planned"]),
    ("Norway plans to recognise Kosovo.", ["NOR>XKX AGREE planned"]),
    ("France will impose sanctions on Mali.", ["FRA>MLI THREATEN planned"]),
    ("Turkey vowed to attack Syria.", ["TUR>SYR THREATEN planned"]),
    ("Ghana will expel the Togolese ambassador.", ["GHA>TGO THREATEN planned"]),
  ])
  func `is a promise or a threat when it is still to come`(marked: String, codes: [String]) {
    expectActs(marked, codes)
  }

  @Test(arguments: [
    ("Peru did not thank Chile.", ["PER>CHL SUPPORT negated"]),
    ("Kenya has never attacked Somalia.", ["KEN>SOM ASSAULT negated"]),
    ("Japan didn't send food to Nepal.", ["JPN>NPL AID negated"]),
    ("Cuba never apologized to Spain.", ["CUB>ESP CONCEDE negated"]),
  ])
  func `is negated when it did not happen`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test(arguments: [
    ("Peru not only thanked Chile.", ["PER>CHL SUPPORT"]),
    ("Peru thanked Chile and did not wait.", ["PER>CHL SUPPORT"]),
  ])
  func `is not negated by what denies something else`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test(arguments: [
    ("Turkey might invade Syria.", ["TUR>SYR ASSAULT hypothetical"]),
    ("Turkey could attack Syria.", ["TUR>SYR ASSAULT hypothetical"]),
    ("Peru may recognise Kosovo.", ["PER>XKX SUPPORT hypothetical"]),
    ("If Turkey attacked Syria, prices would rise.", ["TUR>SYR ASSAULT hypothetical"]),
    ("Italy is considering sending tanks to Mali.", ["ITA>MLI AID hypothetical"]),
  ])
  func `is hypothetical when it is only thought of`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test(arguments: [
    ("In 1961 Chile invaded Cuba.", ["CHL>CUB ASSAULT historical"]),
    ("Between 2016 and 2018 Peru received Venezuelan refugees.", ["PER>VEN AID asylum historical"]),
    ("Chile recognised Kosovo in 1998.", ["CHL>XKX SUPPORT historical"]),
    ("Japan has sent food to Nepal since 2000.", ["JPN>NPL AID historical"]),
  ])
  func `is historical when a past year tells it`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test(arguments: [
    ("In 2023 Chile recognised Kosovo.", ["CHL>XKX SUPPORT"]),
    ("Chile sent 2000 tons of food to Haiti.", ["CHL>HTI AID"]),
  ])
  func `is realised in the year of publication, and whatever the tons`(marked: String, codes: [String]) {
    expectActs(marked, codes)
  }

  @Test(arguments: [
    ("Peru accused Chile of attacking Bolivia.", ["PER>CHL ACCUSE allege"]),
    ("Iran threatened to attack Israel.", ["IRN>ISR THREATEN planned"]),
    ("Ghana urged Togo to thank Benin.", ["GHA>TGO REQUEST"]),
    ("Kenya warned Uganda against invading Rwanda.", ["KEN>UGA THREATEN planned"]),
    ("Peru refused to apologize to Chile.", ["PER>CHL REJECT"]),
    ("Poland called on Hungary to condemn Russia.", ["POL>HUN REQUEST"]),
  ])
  func `belongs to the act that tells it: what is asked, alleged or threatened is no act of its own`(
    marked: String, codes: [String]
  ) {
    expectActs(marked, codes)
  }
}
