import Privacy
import Testing

@Suite struct LexiconOriginTests {
  @Test(
    arguments: """
      Jeg er [kurder].
      Jeg er [samisk] på morssida.
      Faren min er [fra Eritrea].
      Eg er frå Noreg, men mor er [frå Chile].
      Han var [tater], og det var skam.
      Hun er [kvensk].
      Jeg kom hit som [flyktning] i nittenåttisju.
      Foreldrene mine kom [fra Pakistan].
      Vi flyktet [fra Bosnia].
      Eg er [same].
      Jeg er [jøde].
      Som [somalier] blir jeg stoppet.
      Kona mi er [polsk].
      Mor mi er [russisk].
      Jeg er født i [Vietnam].
      Han der er [tamil], han.
      Jeg har en [kurdisk far].
      Vi kom hit [fra Syria] i 2015.
      Vi er [reindriftssamer].
      Han var [asylsøker] da han kom.
      Jeg er adoptert [fra Korea].
      Mora mi er [kven].
      Jeg er halvt [filippinsk].
      I'm [Kurdish].
      I came here as a [refugee].
      My father is from [Eritrea].
      He came from [Somalia].
      As a [Pakistani] I was alone there.
      She is [Sami].
      I was born in [Iran].
      """.split(separator: "\n").map(String.init))
  func findsOrigin(_ phrase: String) { LexiconCheck.flagged(phrase, .origin) }

  @Test(
    arguments: """
      Jeg er [muslim] og ber hver dag.
      Eg er [katolikk].
      Vi var [Jehovas vitner], hele familien.
      Broren min ble [frelst] i fjor.
      Jeg konverterte [til islam].
      Hun er [læstadianer].
      Jeg er [homofil].
      Han er [skeiv].
      Broren min [kom ut som homofil] da han var tjue.
      Hun er [lesbisk].
      Jeg er [tillitsvalgt] i Fagforbundet.
      Eg er [medlem i Arbeidarpartiet].
      Jeg [stemte SV] hele livet.
      Faren min var [kommunist].
      Hun sitter [i kommunestyret] for dem.
      Som [kristen] tenker jeg annerledes.
      Jeg er [fagorganisert].
      Vi er [muslimer].
      Pappa var [pinsevenn].
      Jeg ble [voldtatt] da jeg var nitten.
      Jeg meldte meg ut av [Jehovas vitner].
      I vote [Labour].
      I am [gay].
      My mother is a [Catholic].
      He's [transgender].
      I was raised [Catholic].
      She is a [union member].
      I [came out as] bisexual at thirty.
      """.split(separator: "\n").map(String.init))
  func findsBelief(_ phrase: String) { LexiconCheck.flagged(phrase, .belief, .occupation) }

  @Test(
    arguments: """
      Han [satt inne] i tre år.
      Jeg ble [dømt for] vold.
      Broren min er [straffedømt].
      Eg [sona] dommen på Bastøy.
      He [went to prison] for it.
      Faren min ble [arrestert].
      """.split(separator: "\n").map(String.init))
  func findsConvictions(_ phrase: String) { LexiconCheck.flagged(phrase, .event) }

  @Test(
    arguments: """
      Jeg tok til høyre ved kirka.
      Det var venstre hånd.
      Vi spiste kinesisk mat.
      Det er det samme synet.
      Det same gjorde ho.
      Han er fra Norge.
      Jeg så en dokumentar om samisk kultur.
      Jeg har en tysk bil.
      Mange muslimer faster.
      De som kommer som flyktninger, trenger hjelp.
      Det er kristne verdier i skolen.
      Vi var i Tyrkia på ferie.
      Kirka ligger ved vannet.
      Et rødt hus.
      Det er viktig at fagforeninga følger med.
      Jeg trodde det var finsk.
      Himmelen var blå og norsk.
      I like Turkish coffee.
      It was a Polish film.
      We drove to the right.
      """.split(separator: "\n").map(String.init))
  func isLeftAlone(_ phrase: String) { LexiconCheck.clean(phrase) }
}
