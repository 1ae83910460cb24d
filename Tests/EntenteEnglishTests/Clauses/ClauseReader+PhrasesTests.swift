import EntenteEnglish
import Testing

@Suite struct `Noun phrases around a verb` {
  @Test(arguments: [
    ("Peru, Chile and Bolivia attacked Brazil.", "Peru+Chile+Bolivia | attack | Brazil"),
    ("Peru attacked Chile, Bolivia and Brazil.", "Peru | attack | Chile+Bolivia+Brazil"),
    ("Peru, along with Chile, attacked Bolivia.", "Peru+Chile | attack | Bolivia"),
    ("Peru together with Chile attacked Bolivia.", "Peru+Chile | attack | Bolivia"),
    ("Peru met envoys from Chile, Bolivia and Brazil.", "Peru | meet | envoys"),
    ("Peru, Chile, Bolivia condemn Brazil.", "Peru+Chile+Bolivia | condemn | Brazil"),
    ("Peru, Chile, Bolivia, Cuba condemn Brazil.", "Peru+Chile+Bolivia+Cuba | condemn | Brazil"),
    ("Peru & Chile condemn Brazil.", "Peru+Chile | condemn | Brazil"),
    ("The ministers of Peru and Chile met.", "ministers | meet | -"),
    ("Peru, Chile, Bolivia, and Brazil signed a pact.", "Peru+Chile+Bolivia+Brazil | sign | pact"),
    ("Both Peru and Chile thanked Bolivia.", "Peru+Chile | thank | Bolivia"),
    ("Peru as well as Chile attacked Bolivia.", "Peru+Chile | attack | Bolivia"),
    ("Peru thanked Chile and its president.", "Peru | thank | Chile+president"),
    ("Troops, ships and planes attacked Chile.", "Troops+ships+planes | attack | Chile"),
    ("Several states, including Peru and Chile, met.", "states+Peru+Chile | meet | -"),
    ("Peru thanked states such as Chile and Bolivia.", "Peru | thank | states+Chile+Bolivia"),
    ("Peru itself attacked Chile.", "Peru | attack | Chile"),
    ("Peru and Chile themselves attacked Bolivia.", "Peru+Chile | attack | Bolivia"),
  ])
  func `are lists of who acts and who is acted on`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).rows(expected) == expected)
  }

  @Test(arguments: [
    ("Peru vetoed on Friday a resolution.", "Peru | veto | resolution"),
    ("Peru offered to Chile two ships.", "Peru | offer | ships"),
    ("Peru returned to Chile last Friday two altars.", "Peru | return | altars"),
    ("Peru delayed by a month an inquiry.", "Peru | delay | inquiry"),
    ("Peru signed in May its third treaty.", "Peru | sign | treaty"),
    ("Peru announced Monday new talks.", "Peru | announce | talks"),
    ("Peru held two days of talks.", "Peru | hold | days"),
    ("Peru waited two days.", "Peru | wait | -"),
    ("Peru left on Friday.", "Peru | leave | -"),
    ("Peru fought alongside Chile.", "Peru | fight | -"),
  ])
  func `are objects behind what comes between, and times are not`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).rows(expected) == expected)
  }

  @Test(arguments: [
    ("Ode and Rava spoke by phone.", "Ode+Rava | speak | -"),
    ("Rava won by force.", "Rava | win | -"), ("In the 1990s Peru attacked Chile.", "Peru | attack | Chile"),
    ("News of the test came as Ode left.", "News | come | -; Ode | leave | -"),
    ("The town of the rebels held by Peru fell.", "Peru | hold | rebels; town | fall | -"),
    ("Ode answered Rava's speech by thanking Peru.", "Ode | answer | speech; Ode | thank | Peru"),
    ("Reports that Peru bombed Chile are false.", "Peru | bomb | Chile; Reports | be | -"),
    ("Peru's role in arming the rebels angered Chile.", "Peru | arm | rebels; role | anger | Chile"),
    ("Peru left, and at the end of the talks Chile attacked Bolivia.", "Peru | leave | -; Chile | attack | Bolivia"),
  ])
  func `are who acts`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).rows(expected) == expected)
  }

  @Test(arguments: [
    ("Peru attacked Chile and thanked Bolivia.", "Peru | attack | Chile; Peru | thank | Bolivia"),
    ("Peru attacked Chile, and Bolivia attacked Brazil.", "Peru | attack | Chile; Bolivia | attack | Brazil"),
    ("Peru attacked Chile and Bolivia attacked Brazil.", "Peru | attack | Chile; Bolivia | attack | Brazil"),
    ("Peru attacked Chile but thanked Bolivia.", "Peru | attack | Chile; Peru | thank | Bolivia"),
    ("Peru attacked and occupied Chile.", "Peru | attack | Chile; Peru | occupy | Chile"),
    (
      "Peru attacked Chile, thanked Bolivia and left.",
      "Peru | attack | Chile; Peru | thank | Bolivia; Peru | leave | -"
    ),
    (
      "Peru wants to attack Chile and thank Bolivia.",
      "Peru | want | -; Peru | attack | Chile; Peru | thank | Bolivia"
    ),
    ("Peru and Chile attacked Bolivia.", "Peru+Chile | attack | Bolivia"),
    ("Peru has attacked Chile and thanked Bolivia.", "Peru | attack | Chile; Peru | thank | Bolivia"),
    ("Peru attacked Chile, but in May it left.", "Peru | attack | Chile; it | leave | -"),
    ("Peru attacked Chile and in May Bolivia left.", "Peru | attack | Chile; Bolivia | leave | -"),
    ("Peru warned Chile and Bolivia.", "Peru | warn | Chile+Bolivia"),
    ("Peru said Chile had attacked and Bolivia had left.", "Peru | say | -; Chile | attack | -; Bolivia | leave | -"),
    ("Peru attacked Chile, yet Bolivia thanked Peru.", "Peru | attack | Chile; Bolivia | thank | Peru"),
    ("Peru will leave and Chile will stay.", "Peru | leave | -; Chile | stay | -"),
    ("Neither Peru nor Chile thanked Bolivia.", "Peru+Chile | not thank | Bolivia"),
  ])
  func `go to the verb that they stand by, in sentences joined by and`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).rows(expected) == expected)
  }
}
