/// Posts that one person holds, and the professions that are such when somebody is the only one.
enum OccupationWords {
  static let groups: [(words: String, classes: WordClasses)] = [
    (holders, .holder), (posts, .post), (phrases, .holder), (professions, .profession),
  ]

  /// Definite forms: there is one of them at a place.
  private static let holders = """
    -rektoren -rektor'n inspektøren ordføreren ordføraren varaordføreren varaordføraren presten sognepresten
    soknepresten kapellanen prosten biskopen bispen lensmannen politimesteren politimeisteren politisjefen
    sysselmannen rådmannen kommunedirektøren kommunalsjefen kommuneoverlegen bygdelegen distriktslegen overlegen
    avdelingsoverlegen legevaktssjefen jordmora jordmoren jordmoderen distriktsjordmora brannsjefen brannmesteren
    havnesjefen hamnesjefen kulturskolerektoren skolesjefen skulesjefen oppvekstsjefen barnehagestyreren
    barnehagestyraren styreren styraren virksomhetslederen verksemdsleiaren enhetslederen einingsleiaren
    avdelingslederen avdelingsleiaren seksjonslederen seksjonsleiaren avdelingssykepleieren avdelingssjukepleiaren
    nav-lederen nav-leiaren nav-sjefen barnevernslederen barnevernsleiaren barnevernssjefen helsesjefen sosialsjefen
    teamlederen teamleiaren fagsjefen lederen leiaren sjefen nestlederen nestleiaren direktøren
    administrerende_direktør adm.dir daglig_leder dagleg_leiar daglige_lederen daglege_leiaren dagleg_leiaren
    styrelederen styreleiaren banksjefen fabrikksjefen driftssjefen driftsleder driftslederen driftsleiaren
    butikksjefen personalsjefen redaktøren sjefredaktøren organisten klokkeren klokkaren kantoren kirkevergen
    kyrkjevergja kirkeverja postmesteren stasjonsmesteren telegrafbestyreren fyrvokteren fyrvaktaren losen veterinæren
    dyrlegen tannlegen bygdetannlegen distriktsveterinæren apotekeren apotekaren bestyreren bestyraren forstanderen
    forstandaren fengselsdirektøren kommunepsykologen skolelegen skulelegen helsesøsteren helsesøstera helsesyster
    kommunelegen stortingsmannen godseieren godseigaren barneskolerektoren vaktmesteren vaktmeisteren skoleinspektøren
    sykehusdirektøren sjukehusdirektøren landbrukssjefen reindriftssjefen sorenskriveren byfogden fiskeriminister
    treneren landslagstreneren headmaster headmistress headteacher head_teacher mayor vicar sheriff midwife bishop
    harbourmaster postmaster lighthouse_keeper stationmaster coroner
    """

  /// Said of somebody without an article: `hun er rektor`.
  private static let posts = """
    -rektor leder leiar sjef daglig_leder dagleg_leiar ordfører ordførar varaordfører varaordførar prest sogneprest sokneprest prost biskop lensmann politimester
    politimeister rådmann kommunedirektør kommuneoverlege overlege bydelsoverlege jordmor brannsjef skolesjef
    skulesjef enhetsleder einingsleiar avdelingsleder avdelingsleiar virksomhetsleder verksemdsleiar styreleder
    styreleiar banksjef redaktør sjefredaktør organist kirkeverge kyrkjeverje havnesjef hamnesjef fyrvokter fyrvaktar
    barnehagestyrer barnehagestyrar veterinær distriktsveterinær apoteker apotekar sorenskriver stortingsrepresentant
    statssekretær statsråd direktør kommunalsjef politisjef barnevernsleder barnevernsleiar nav-leder nav-leiar
    teamleder teamleiar nestleder nestleiar stasjonsmester postmester landslagstrener
    """

  private static let phrases = """
    sjefen/lederen/leiaren/rektoren/presten_@poss min/mi/vår/hennes/hans_sjef/leder/leiar/overordnede/overordna
    min_nærmeste/næraste_leder/leiar
    leder/leiar/sjef/rektor/direktør/styrer/styrar_for/ved/på/av_hele/heile/nav/barnevernet/barnevernstjenesten/skolen/skulen/sykehuset/sjukehuset/sykehjemmet/sjukeheimen/avdelinga/avdelingen/enheten/eininga/seksjonen/etaten/kommunen/barnehagen/stasjonen/kontoret/bedriften/bedrifta/legevakta/krisesenteret/asylmottaket
    styrer/styrar_i/for/på/ved_barnehage~/barnehagen/barnehagane my_boss my_manager my_line_manager our_manager
    our_boss the_boss the_director the_ceo the_principal the_priest chief_of_police chief_executive managing_director
    head_of_the_department/school/ward/unit/office/service/council school_principal the_vicar town_doctor
    the_village_doctor parish_priest the_parish_minister the_fire_chief
    """

  private static let professions = """
    -lærer~ -lærar~ lærerinne~ -pleier~ -pleiar~ -lege~ -doktor~ jordmor~ jordmødre -psykolog~ psykiater~ kirurg~
    anestesilege~ fysioterapeut~ ergoterapeut~ kiropraktor~ logoped~ audiograf~ bioingeniør~ radiograf~ -ingeniør~
    arkitekt~ advokat~ jurist~ dommer~ dommar~ politimann~ politikvinne~ politibetjent~ lensmannsbetjent~ brannmann~
    brannkonstabel~ ambulansesjåfør~ -sjåfør~ -sjafør~ drosjesjåfør~ snekker~ snikkar~ tømrer~ tømrar~ -elektriker~
    elektrikar~ rørlegger~ røyrleggar~ murer~ murar~ maler~ målar~ mekaniker~ mekanikar~ smed gullsmed~ urmaker~
    urmakar~ frisør~ baker~ bakar~ kokk~ slakter~ slaktar~ bonde bonden bønder fisker~ fiskar~ skipper~ kaptein~
    styrmann~ maskinist~ los losen pilot~ flyger~ flygar~ -forsker~ -forskar~ professor~ stipendiat~ bibliotekar~
    arkivar~ konservator~ journalist~ fotograf~ musiker~ musikar~ kunstner~ kunstnar~ forfatter~ forfattar~
    skuespiller~ skodespelar~ danser~ dansar~ tolk tolken tolker -sosionom~ vernepleier~ vernepleiar~
    barnevernspedagog~ -pedagog~ pedagog~ førskolelærer~ barnehagelærer~ assistent~ -konsulent~ -rådgiver~ -rådgivar~
    -saksbehandler~ -saksbehandlar~ -koordinator~ -veileder~ -rettleiar~ kontaktlærer~ renholder~ reinhaldar~
    vaskehjelp~ -arbeider~ -arbeidar~ -vakt~ -operatør~ -tekniker~ -teknikar~ -utvikler~ -utviklar~ -spesialist~
    kateket~ diakon~ kirketjener~ kyrkjetenar~ imam~ rabbiner~ klokker~ klokkar~ kantor~ -terapeut~ -selger~ -seljar~
    farmasøyt~ optiker~ optikar~ tannlege~ tannpleier~ tannpleiar~ dyrlege~ -tester~ gårdbruker~ gardbrukar~ reineier~
    reindriftsutøver~ gjeter~ gjetar~ snøscooterselger~ brøytebilsjåfør~ -fører~ -førar~ -sekretær~ revisor~
    regnskapsfører~ rekneskapsførar~ teacher nurse doctor gp midwife midwives psychologist psychiatrist surgeon
    physiotherapist dentist lawyer judge policeman policewoman police_officer firefighter driver carpenter electrician
    plumber mechanic hairdresser baker butcher farmer fisherman engineer architect pilot librarian journalist
    interpreter translator social_worker accountant therapist priest imam rabbi barber blacksmith pharmacist paramedic
    cleaner photographer undertaker
    """
}
