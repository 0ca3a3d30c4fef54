/// Families that few people have.
enum FamilyWords {
  static let groups: [(words: String, classes: WordClasses)] = [
    (constellations, .constellation), (tied, .tiedConstellation), (brothers, .brothers), (children, .siblings),
  ]

  private static let constellations = """
    enebarn einebarn enebarnet einebarnet tvillingbror~ tvillingbroren tvillingsøster~ tvillingsøstera tvillingsyster~
    tvillingmor~ tvillingfar~ tvillingmamma tvillingpappa tvillingjente~ tvillinggutt~ tvillinggutane tvillingguttene
    trilling~ trillingsøster~ trillingbror~ firling~ adoptivforeldre~ adoptivmor~ adoptivfar~ adoptivbror~
    adoptivsøster~ adoptivdatter~ adoptivsønn~ adoptivbarn~ fosterforeldre~ fostermor~ fostermora fosterfar~
    fostersøster~ fostersyster~ fosterbror~ fostersønn~ fosterdatter~ fostersøsken~ stefar~ stemor~ stemora stebror~
    stesøster~ stesyster~ stesønn~ stedatter~ stedotter~ halvbror~ halvbroren halvsøster~ halvsøstera halvsyster~
    halvsøsken~ halvbrødre* halvsøstre* oldemor_til foreldreløs~ foreldrelaus~ enkemann~ enkjemann~
    enke/enkja/enkje/enka_med/og/etter/som ble/blei/vart_enke/enkje/enkemann ung_enke/enkje alenemor_til alenefar_til
    alene/aleine/åleine_med_@num_barn/unger/ungar alenemor~ alenefar~ åleinemor~ aleinemor~ aleneforelder~
    åleineforelder~ eneforsørger~ eineforsørgjar~ aleneforsørger~ yngst/eldst/yngste/eldste/minst/minste_av/i_@num
    yngst/eldst/yngste/eldste_av/i_en/ein/ei_@num nummer_@num_av_@num
    yngste/eldste_søster/bror/syster/sønn/datter/son/dotter_av_@num nest_yngst/eldst_av_@num
    yngste/eldste_av_søsknene/søskena søskenflokk/syskenflokk_på_@num søskenflokk_på_@num syskenflokk_på_@num
    flokk_på_@num yngst/eldst_i_søskenflokken/syskenflokken søskenflokken
    mor/far/mamma/pappa/mora/faren_til_tvillinger/tvillingar/trillinger/trillingar/@num
    fikk/fekk/har/hadde/venter/ventar_tvillinger/tvillingar/trillinger/trillingar gift/skilt_@num_ganger/gonger/gongar
    gift/skilt/skild_to_ganger/gonger/gongar gift_for_andre/tredje/fjerde_gang/gong
    gift_med_fetteren/søskenbarnet/onkelen/kusina bortadoptert~ bortadoptera adoptert/adopterte_bort/vekk uekte_barn
    født/fødd_utenfor/utanfor_ekteskap vokste/vaks_opp_på_barnehjem/institusjon/hos_besteforeldrene barnehjemsbarn på_barnehjem/barneheim/barnehjemmet
    vokste/vaks/vokst/vakse_opp_hos_bestemor/besteforeldrene/besteforeldra/tante/mormor/farmor/tanta/fosterforeldre
    to_mammaer to_pappaer to_mødre to_fedre surrogat~ surrogatmor~ donorbarn~ omplassert i_fosterhjem i_fosterheim
    mista/mistet_begge/tre_foreldrene/foreldra/barn mista/mistet_begge_foreldrene/foreldra barnebruder søsken_på_@num
    only_child twin_brother twin_sister my/her/his_twin/twins/triplets stepfather stepmother stepdad stepmum stepmom
    stepbrother~ stepsister~ stepson stepdaughter half-brother~ half-sister~ half_brother~ half_sister~ triplets
    quadruplets foster_home foster_care foster_mother foster_father foster_parents foster_child adoptive_parents
    adoptive_mother adoptive_father orphan orphaned widowed widower youngest/oldest/eldest/middle_of_@num widow_with
    one_of_@num_children/siblings/kids single_mother_of single_father_of single_mum_of single_mum single_mom
    single_dad two_mums two_dads two_moms raised_by_my/his/her_grandparents/grandmother/aunt @num_times_married
    divorced_twice married_twice had_twins has_twins
    """

  /// What must be said of somebody, since those who work with families speak of it all day.
  private static let tied = """
    adoptert~ adopterte fosterhjem~ fosterheim~ fosterbarn~ fosterhjemsplassert~ barnehjem~ barneheim~ tvilling~
    tvillinger enke enka enken enkje enkja skilsmissebarn~ stefamilie~ storfamilie~ søskenløs adopted widow widowed
    twin twins fosterjente fostergutt
    """

  private static let brothers = """
    søsken sysken søskene brødre brør systre søstre søstrer systrer søskende barnebarn barneborn siblings brothers
    sisters grandchildren
    """

  private static let children = """
    barn unger ungar onga born children kids
    """
}
