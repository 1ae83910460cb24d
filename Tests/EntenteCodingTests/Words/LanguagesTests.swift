import EntenteCoding
import EntenteData
import EntenteText
import Testing

/// Sentences of our own about a harbour, in languages as their papers write them.
@Suite struct `A text in another language` {
  private static let texts: [(code: String, name: String, text: String)] = [
    (
      "es", "Spanish",
      "Los capitanes del puerto se reunieron el lunes en el muelle y dijeron que los barcos van a salir según el plan de la ciudad. Nadie quiso decir cuánto costará la reparación."
    ),
    (
      "pt", "Portuguese",
      "Os capitães do porto reuniram-se na segunda-feira no cais e disseram que os navios vão sair segundo o plano da cidade, não antes. Ninguém quis dizer quanto custará a reparação."
    ),
    (
      "fr", "French",
      "Les capitaines du port se sont réunis lundi sur le quai et ils ont dit que les bateaux vont partir selon le plan de la ville. Personne n'a voulu dire combien coûtera la réparation."
    ),
    (
      "de", "German",
      "Die Kapitäne des Hafens haben sich am Montag auf dem Kai getroffen und gesagt, dass die Schiffe nach dem Plan der Stadt fahren. Niemand wollte sagen, was die Reparatur kosten wird."
    ),
    (
      "it", "Italian",
      "I capitani del porto si sono riuniti lunedì sul molo e hanno detto che le navi della città non partono per il momento. Nessuno ha voluto dire quanto costerà la riparazione."
    ),
    (
      "nl", "Dutch",
      "De kapiteins van de haven kwamen maandag op de kade bijeen en zeiden dat de schepen volgens het plan van de stad zullen varen. Niemand wilde zeggen wat de reparatie gaat kosten."
    ),
    (
      "pl", "Polish",
      "Kapitanowie portu spotkali się w poniedziałek na nabrzeżu i powiedzieli, że statki wypłyną zgodnie z planem miasta. Nikt nie chciał powiedzieć, ile będzie kosztować naprawa."
    ),
    (
      "tr", "Turkish",
      "Liman kaptanları pazartesi günü rıhtımda bir araya geldi ve gemilerin şehrin planına göre yola çıkacağını söyledi. Onarımın ne kadar tutacağını kimse söylemek istemedi."
    ),
    (
      "id", "Indonesian",
      "Para kapten pelabuhan bertemu pada hari Senin di dermaga dan mengatakan bahwa kapal akan berangkat sesuai dengan rencana kota. Tidak ada yang mau mengatakan berapa biaya perbaikannya."
    ),
    (
      "sv", "Swedish",
      "Hamnens kaptener träffades på måndagen på kajen och sade att fartygen ska gå enligt stadens plan. Ingen ville säga vad reparationen kommer att kosta och när den blir klar."
    ),
    (
      "hu", "Hungarian",
      "A kikötő kapitányai hétfőn találkoztak a rakparton, és azt mondták, hogy a hajók a város terve szerint indulnak. Senki sem akarta megmondani, mennyibe kerül a javítás."
    ),
    (
      "fi", "Finnish",
      "Sataman kapteenit tapasivat maanantaina laiturilla ja sanoivat, että laivat lähtevät kaupungin suunnitelman mukaan. Kukaan ei halunnut sanoa, mitä korjaus tulee maksamaan."
    ),
    (
      "vi", "Vietnamese",
      "Các thuyền trưởng của cảng đã gặp nhau hôm thứ hai trên bến và nói rằng tàu sẽ khởi hành theo kế hoạch của thành phố. Không ai muốn nói việc sửa chữa sẽ tốn bao nhiêu."
    ),
    (
      "hr", "Croatian",
      "Kapetani luke sastali su se u ponedjeljak na rivi i rekli da će brodovi isploviti prema planu grada. Nitko nije htio reći što će popravak stajati ni tko će platiti prije srpnja."
    ),
    (
      "sr", "Serbian",
      "Kapetani luke sastali su se u ponedeljak na keju i rekli da će brodovi isploviti prema planu grada. Niko nije hteo da kaže šta će popravka koštati ni ko će platiti pre jula."
    ),
    (
      "sr", "Serbian",
      "Капетани луке састали су се у понедељак на кеју и рекли да ће бродови испловити према плану града. Нико није хтео да каже шта ће поправка коштати ни ко ће платити пре јула."
    ),
    (
      "ru", "Russian",
      "Капитаны порта встретились в понедельник на причале и сказали, что суда уйдут по плану города. Никто не захотел сказать, сколько будет стоить ремонт и кто за него заплатит."
    ),
    (
      "uk", "Ukrainian",
      "Капітани порту зустрілися в понеділок на причалі й сказали, що судна підуть за планом міста. Ніхто не схотів сказати, скільки коштуватиме ремонт і хто за нього заплатить."
    ),
    (
      "ar", "Arabic",
      "اجتمع قباطنة الميناء يوم الاثنين على الرصيف وقالوا إن السفن ستغادر وفق خطة المدينة. ولم يرغب أحد في القول كم ستكلف عملية الإصلاح ومن سيدفع ثمنها في نهاية الأمر."
    ),
    (
      "el", "Greek",
      "Οι καπετάνιοι του λιμανιού συναντήθηκαν τη Δευτέρα στην αποβάθρα και είπαν ότι τα πλοία θα φύγουν."
    ),
    ("zh", "Chinese", "港口的船长们星期一在码头会面，并表示船只将按照城市的计划启航。没有人愿意说修理要花多少钱。"),
    ("ja", "Japanese", "港の船長たちは月曜日に岸壁で会い、船は市の計画に従って出航すると述べた。修理の費用については誰も語らなかった。"),
    ("ko", "Korean", "항구의 선장들은 월요일 부두에서 만나 배들이 시의 계획에 따라 출항할 것이라고 말했다. 수리비는 아무도 말하지 않았다."),
  ]

  @Test(arguments: texts)
  func `is told by name and not coded`(code: String, name: String, text: String) throws {
    let coded = Coder.shipped.code("Peru, Chile. " + text, title: "Peru and Chile meet")
    #expect(coded.language == code)
    #expect(coded.uncounted == .otherLanguage)
    #expect(coded.mentions.isEmpty && coded.people.isEmpty && coded.engagements.isEmpty)
    let issue = try #require(coded.issues.first)
    #expect(issue.code == "E-LANG-01" && issue.severity == .warning)
    #expect(issue.message == "not in English, but in \(name); it is not coded and counts in no number")
  }

  private static let english =
    "The harbour masters met on the quay on Monday and said that no ship would sail before the crews had been paid."

  @Test(arguments: [
    (
      "quotations in another language",
      english + " “Los barcos van a salir según el plan de la ciudad,” one of them said."
    ),
    ("a motto in Latin letters", "“Liberté, égalité, fraternité” stood on the wall of the hall. " + english),
    ("a paragraph in Russian", english + "\nКапитаны порта встретились в понедельник на причале.\n" + english),
    (
      "a list of countries",
      "Mexico thanked Peru, Chile, Colombia, Brazil, Argentina, Uruguay, Paraguay, Bolivia, Ecuador, Panama, Cuba, Haiti, "
        + "Honduras, Guatemala, Nicaragua, Spain, Portugal, France, Germany, Italy, Poland, Norway, Sweden and Denmark."
    ),
    ("headlines", "Boats collide off Ode\nCrews unpaid for months\nHarbour fees rise again\nPilots vote on strike"),
    (
      "names of people",
      "Ana Ortiz, José Luis Peña, María Fernández, João Pessoa and Søren Ærø spoke; nobody listened to them."
    ),
  ])
  func `is none that is English with`(what: String, text: String) {
    let coded = Coder.shipped.code(text)
    #expect(["en", "und"].contains(coded.language) && coded.uncounted == nil && coded.issues.isEmpty, "\(what)")
  }

  @Test(arguments: ["Los barcos del puerto.", "Порт.", "港口", ""])
  func `is none where it is too short to tell`(text: String) {
    #expect(Coder.shipped.code(text).language == "und")
  }

  @Test(arguments: [
    ("xx\tXish\tlatin\t\t_ab12 bc3", "\"bc3\" is no run of letters with its gain"),
    ("xx\tXish\tlatin\t\t_ab0", "\"_ab0\" is no run of letters with its gain"),
    ("xx\tXish\trunes\t\t", "\"runes\" is no script"),
  ])
  func `is not looked for by a table with a fault`(row: String, what: String) {
    let table = Array("code\tname\tscript\tmarks\truns\n\(row)\n".utf8)
    let error = #expect(throws: DataFault.self) { try Coder.Sources(languages: table) }
    #expect(error?.file == "profiles.tsv" && error?.line == 2 && error?.what == what)
  }
}
