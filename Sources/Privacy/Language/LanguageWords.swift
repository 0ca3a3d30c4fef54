/// Frequent words that one language has and the others lack. Words that two share (`for`, `under`, `her`, `so`) are left out.
enum LanguageWords {
  static let nb: UInt16 = 1
  static let nn: UInt16 = 2
  static let en: UInt16 = 4
  static let norwegian: UInt16 = 8
  static let dialect: UInt16 = 16
  /// Dialect where it is a verb.
  static let isSpoken: UInt16 = 32

  static let table = WordSet([
    (bokmål, nb), (nynorsk, nn), (english, en), (shared, norwegian), (spoken, dialect), ("e", isSpoken),
  ])

  /// Whether `e` is `er`: after a dialect word, or first in a question.
  static func isSpokenVerb(_ tokens: Tokens, _ index: Int) -> Bool {
    if index > 0 { return beforeSpokenVerb.contains(tokens, index - 1) }
    return tokens.count > 1 && afterSpokenVerb.contains(tokens, 1)
  }

  private static let beforeSpokenVerb = WordSet("ka kor korr kordan koss koffor kem kæm æ d dt d' ej itj")
  private static let afterSpokenVerb = WordSet("det d dt æ ej du dæ")

  static let endings: [(bytes: [UInt8], isNynorsk: Bool)] = [
    ("lige", false), ("lig", false), ("heten", false), ("ende", false), ("enes", false), ("ene", false),
    ("erer", false),
    ("erte", false), ("ansen", false), ("leg", true), ("lege", true), ("ande", true), ("ane", true), ("anes", true),
    ("ast", true), ("kar", true), ("tar", true), ("nar", true), ("gar", true), ("rar", true),
    ("lar", true), ("sar", true), ("dar", true), ("erar", true), ("arar", true), ("arane", true), ("aren", true),
    ("ingar", true), ("inga", true), ("skje", true), ("jing", true), ("iar", true), ("iaren", true),
  ].map { (Array($0.0.utf8), $0.1) }

  private static let bokmål = """
    jeg ikke en et de fra noe noen hva hvor hvem hvordan hvorfor hvilken hvilke hvilket hver hvert hverandre hvis hun
    hennes ham dem dere deres være vært ble mer mye selv flere kommer siden gjøre gjør uten disse helt hele se hjemme
    egen eget egne sier mener fikk bare annet annen samme vet tror trodde ligger lå tidligere gikk begynner allerede
    mennesker gjelder fortsatt bedre mulig finnes synes ganger saken sammen vanskelig forteller fortalte frem skriver
    eneste hjem stedet sted egentlig vei veien penger holde tiden utenfor sitter satt sto snakker snakket selvsagt
    dager spille dårlig legge alene jobber husker skrevet trolig kun navn spiller alvorlig liker ventet ønsket ønsker
    høre hører høyt høy ene ennå ellers viktigste virkelig vanlig uke uka uken fornøyd tidlig naturlig gammel kjører
    kjørte kjøre seinere senere vokste dratt fryktelig endelig selvfølgelig selvom nærmere spurte svarer melk gutter
    årene dagene morgen kveldene tar ga trenger trengte tenker leser kirken hjemmet følte føler mistet jobbet flyttet
    klokken sykehuset syk døde ifølge legger millioner særlig videre ett kommet utvalget offentlige imidlertid
    rekke tro økt offentlig ansatte vinner innen tross valget én dessuten holdt problemer funnet forrige bor moren
    bilder valg skrev personer handler politikere lørdag områder øke spill regler mente fortsette finner uker setter
    endringer virker enig lille knyttet innenfor foreldrene avgjørende nemlig fortelle betydning anbefaler virksomhet
    høyere betydelig begrenset velger steder minutter medier mandag krever brukes spillere milliarder dro spillet
    historien flertall falt biler startet samlet omfattende høst flertallet fant ytterligere velge måneder valgt
    spilte utsatt tydelig stemmene skiller myndigheter fremdeles åpne utrolig såkalte hevder heter frykter fremme
    enhver bidrar annerledes verdier utfordringer sammenheng personlig muligheter mulighet lav landene kaller hodet
    grunnleggende farlig faller øker åpnet utviklingen understreker tilgjengelig sønnen statlige statene slipper
    ressurser innflytelse innebærer henger åpen varslet utviklet tilsvarende ledelsen gjøres bekymret antall utvalgets
    spilt spillerne selvstendig selge riktignok representanter nylig måter hverken greit fortsetter forståelse bærer
    bekrefter åpner venter valgte statlig skyldes sikkerhet selskaper ringte perioder nærmest koster høye følgende
    datteren økte venn vanlige søsteren stående sliter problemene plutselig organisasjoner menneskene lykkes legges
    kastet innholdet handlinger frihet bedt aktører
    """

  private static let nynorsk = """
    eg ikkje ein eit dei frå noko nokon nokre kva kvar kven korleis kvifor kvart kvarandre ho hennar dykk dykkar deira
    vere vera vore vart vorte verte verta vert meir mykje sjølv fleire kjem kome koma sidan gjere gjera gjer gjekk
    utan desse heilt heile heil sjå såg heime heim eigen eiga eige eigne seier seie seia fekk berre òg då anna annleis
    veit trur trudde låg tidlegare byrja byrjar starta allereie gjeld framleis betre mogleg finst synest gonger gong
    gongen saka saman vanskeleg fortel fortalde skriv skreiv einaste eigentleg veg vegen pengar halde halda utanfor
     snakkar snakka sjølvsagt dagar spela spele dårleg leggje åleine aleine jobbar hugsar truleg namn høyrt høyrer
    høyrde høgt høg høge enno elles viktigaste verkeleg vanleg veke veka nøgd tidleg naturleg gamal køyrer køyrde
    køyre seinare skule skulen borna vaks forferdeleg endeleg nærare spurde svara mjølk arbeidde gutar åra dagane
    morgon tek teke gjev gav hjelpa treng trengde trong tenkjer kyrkja kjende jobba flytta sjukehuset sjuk døydde døyr
    medan difor millionar korkje kring byggja skriva lesa læra nytta bruka ynskje ynskjer ønskjer ifrå meiner tykkjer
    tykte attende einkvan noregs noreg innan endå anten såleis særleg stader stad båe tri kor viss dotter syster brør
    systrer korso blei vidare ligg gje att leiar høgre fyrste sjølve innanfor kalla fylket offentleg dessutan
    tilsette samstundes laga auka høve tru eitt sjukehus samla fann nemleg meinte leggja elevane bur offentlege
    handlar heiter fyrst tysdag delar sikra syner personar framlegg eine kunna elevar trass setje hevdar driv utvikla
    krev historia tydeleg ifølgje framlegget brukar utviklinga sterkare laurdag heldt funne alvorleg samband
    politikarane pengane omsyn milliardar gjeve kommunar kallar jamvel døme somme måtar dagleg byggje sida rekkje
    valet håpar hjå førre éin vidaregåande venta politikarar dreiv reglar lettare vurdera veker vatn vanlege utvida
    namnet meining inneber følgje oppteken høgare greie fremja bilete auke vegar partia knytt verkar styrkja reint
    dårlege biletet ventar timar såkalla setja oppgåver nyleg løysing heitte hausten grunnleggjande forfattaren tilbod
    skikkeleg ovanfor nyttar lærarane krafta iallfall greitt endra understrekar raude omfattande manglar følgjer finna
    betala vestlege tilsvarande statlege språklege rimeleg opna måndag likar jau innbyggjarane henta haust fleirtal
    berga verksemda vald trua tenester støtta styresmaktene liknande konsekvensar hamna bu vedteke ungane språkleg
    spennande samanlikna samanheng rekna peikar manglande lærar leggjast endringar drøfta distrikta arbeida årsaka
    tilsett sommaren reglane nemnde lærarar leiinga kommunestyret hevda forsking brukast utvalet utfordringane tinga
    tankar støttar sommar skilnad selje representantar kaffi mjøl kveite straum oppgåve oppgåva bileta vidarefører uråd lagnad tenestene stendig komen ressursar vitskap
    fekk tenkjer drikk søv åra båra stader gløymer gløymt kjærleik hovudet hovud augo auga auge
    """

  private static let english = """
    the of and that is it you was with are or this be not his we an your they but if one their which do does had were
    she would more other my our been its about what these people who out than two how up then after most many time
    just could get even such should did where very any because while around back before between made want through take
    him now different work much used good being every during know think down years something little few long here
    there too yeah okay well really always never again thought said say says went got came come coming going gonna
    told i'm i've it's that's don't didn't he's she's you're they're we're isn't wasn't couldn't can't let's them from
    why when myself himself herself anyone someone everybody nobody things thing lived looked looking asked remember
    home mother father school
    """

  private static let shared = """
    og det som på av med å har om den vi var seg kan skal så dette etter må ut alle eller hadde ved andre opp når ha
    der år mot få du enn inn denne sin får dag før meg både oss kunne nye ta nok skulle ser fram ville sine alt
    gjennom sitt litt første fått del blitt hans sett heller jo kanskje vel måtte aldri mindre veldig først tok
    tilbake gjorde ja nei altså livet mitt mine lite ofte beste da deg min han hos mange til er men også ikke hva jeg
    eg ho ikkje kva noko noe liksom egentlig eigentleg akkurat bare berre hun de dei hele heile mamma pappa sånn sånt
    nå ble vart slik mellom norske norsk folk tid godt ingen prosent sa ned gå siste står langt rundt stor fordi tre
    ny mest rett blant kroner viktig hatt svært større igjen bør landet likevel viser vår derfor grunn gode tillegg
    gamle ulike politisk dersom komme ting spørsmål politiske dermed klart stortinget nesten liv lagt slike minst
    fleste plass nytt gått måte møte neste våre burde lenger ansvar alltid politiet staten mål fem ti ord dagens sagt
    stort spesielt politikk skjer liten finne annan arbeid barna barnet begynte bli blir dra enda enkelte gir gjerne
    gjort går henne hjelpe høyre jenter klokka kom lenge levde menneske skole skolen spør stadig svarte tenkte vil
    visste
    """

  private static let spoken = """
    æ æg mæ dæ sæ ej mej dej itj itte ittje ikkj itjnå ikkjnå ittno ka kordan koss kossn kossen koffor koffer kafør
    katti kati kortid kæm kem dokker dåkker dåkk dokk dåkkers hu hain hainn hainnan ska te tel d dt dn kjæm sjer væra
    værra vårri blidd ferr fer nån nånn nåkka nåkke nokke nokka någe någo nåe nåen nåkkå mytji møkje møe litn litj
    førr fårr ifra dær hær dennan dinna dinnan detti ditta dessan hærre mårra morra mårå imårå imorra imårra iførr
    spæll spæl lægg sætt slætt træng vætt hadd va bynt bynte jør jor jekk gjikk jikk sku villa konn kunn mått kræm
    nerheden hjæm hjæmme hjemma såmm sæll sjæl hællj åkke åss øss vårres vårs våres ættermiddag ætter ætte førrsåvidt
    fortæl førtell førtæll bæst bæste jæ jæi åffer åssen åkkesom åkkjesom hværtfall ivertfall mø tå utta
    """
}
