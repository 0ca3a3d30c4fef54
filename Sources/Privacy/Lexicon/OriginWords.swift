/// What article 9 of the GDPR protects beside health (ethnic origin, belief, party, union, orientation), and convictions,
/// which article 10 protects.
enum OriginWords {
  static let groups: [(words: String, classes: WordClasses)] = [
    (ethnic, .ethnic), (countries, .country), (religious, .religious), (certainFaith, [.religious, .certainOrigin]),
    (political, .political), (parties, .party), (certainParty, [.political, .certainOrigin]),
    (union, [.union, .certainOrigin]),
    (sexual, .sexual), (certainSexual, [.sexual, .certainOrigin]), (convicted, .conviction),
    (certainConviction, [.conviction, .certainOrigin]), (certainEthnic, [.ethnic, .certainOrigin]),
  ]

  /// Peoples and nationalities, as one says them of a person.
  private static let ethnic = """
    kurder~ kurdar~ kurdisk~ samen samer samar samane samene samisk~ sørsame~ nordsame~ lulesame~ sjøsame~ sørsamisk~
    nordsamisk~ lulesamisk~ sjøsamisk~ reindriftssame~ kven kvenen kvener kvensk~ skogfinn~ tater~ tatar~ romani~
    romanifolk~ sigøyner~ sigøynar~ romfolk reisende_slekt jøde~ jødisk~ somalier~ somaliar~ somalisk~ eritreer~
    eritrear~ eritreisk~ etiopier~ etiopisk~ syrer syrar syreren syrisk syriske iraker~ irakar~ irakisk~ iraner~
    iranar~ iransk~ perser persisk~ afghaner~ afghanar~ afghansk~ pakistaner~ pakistanar~ pakistansk~ norsk-pakistan*
    norskpakistan* inder indar indisk tamil~ tamilsk~ srilank* vietnameser~ vietnamesar~ vietnamesisk~ filippiner~
    filippinsk~ thailand* thailender~ thailendar~ kineser~ kinesar~ kinesisk~ koreaner~ koreansk~ japaner~ japansk~
    tyrker~ tyrkar~ tyrkisk~ palestiner~ palestinar~ palestinsk~ libaneser~ libanesisk~ marokkaner~ marokkansk~
    algerier~ algerisk~ tunisier~ egypter~ egyptisk~ nigerianer~ nigeriansk~ ghaneser~ gambier~ gambisk~ kongoleser~
    kongolesisk~ ugander~ ugandisk~ kenyaner~ kenyansk~ sudaner~ sudansk~ burundier~ rwander~ tsjetsjen~ tsjetsjensk~
    bosnier~ bosniar~ bosnisk~ kroat~ kroatisk~ serber~ serbisk~ albaner~ albansk~ kosovoalban* kosovo-alban*
    makedoner~ rumener~ rumenar~ rumensk~ bulgarer~ bulgarsk~ polakk~ polsk litauer~ litauar~ litauisk~ latvier~
    latvisk~ latviar~ estlender~ estisk ukrainer~ ukrainar~ ukrainsk~ russer~ russar~ russisk hviterusser~ chilener~
    chilenar~ chilensk~ brasilianer~ brasiliansk~ colombianer~ peruaner~ cubaner~ cubansk~ meksikaner~ uighur~
    rohingya tigrinja oromo amhar~ tutsi hutu hazara pashtun~ berber~ svensk svenske danske dansk finsk finne
    finlender~ islending~ islandsk tysk fransk franskmann engelsk engelskmann brite~ britisk skotte~ skotsk irsk
    nederlandsk nederlender~ nederlendar~ belgisk amerikaner~ amerikanar~ amerikansk kanadisk australsk assyrer~
    assyrisk~ yezidi~ jesidi~ jesidisk~ druser~ kopter~ gresk greker~ spanjol~ portugis~ italiener~ italienar~ tysker~
    tyskar~ adoptert_fra/frå_@country asylsøker~ asylsøkjar~ flyktning~ kvoteflyktning~ krigsflyktning~ båtflyktning~
    enslig_mindreårig kurd kurdish kurds sami sámi roma romani traveller gypsy jew jewish somali eritrean ethiopian
    syrian iraqi iranian persian afghan pakistani indian tamil sri_lankan vietnamese filipino filipina thai chinese
    korean turkish turk palestinian lebanese moroccan algerian egyptian nigerian ghanaian congolese kenyan sudanese
    chechen bosnian croatian serbian albanian romanian bulgarian polish lithuanian latvian ukrainian russian chilean
    brazilian colombian mexican
    """

  private static let certainEthnic = """
    av/med_samisk/kvensk/jødisk/kurdisk/somalisk/romani/tater_slekt/ætt/familie/opphav/bakgrunn/avstamming
    samisk/kvensk/jødisk/kurdisk/somalisk/pakistansk/tyrkisk/iransk/irakisk/afghansk_bakgrunn/opphav/ætt/avstamming
    jeg/eg/æ/han/hun/ho_er/var/e_same jeg/eg/æ_som_same mørk_i_huden mørkhudet mørkhuda etnisk_minoritet
    reindriftsfamilie~ reindriftsfamilie flyttsame~ født_og_oppvokst_i_@country
    kom_som_flyktning/flyktninger/kvoteflyktning/asylsøker~ kom_hit_som_flyktning/kvoteflyktning/asylsøker
    kom_til_norge/noreg_som/da/då/i/for/med flykta/flyktet/rømte/rømde/flyktede_fra/frå_@country
    flyktninger/flyktning_fra/frå_@country
    er/var/kommer/kom/kjem/kjæm/opprinnelig/opphavleg/foreldre/familie/familien/slekt/røtter/foreldrene_fra/frå_@country
    oppvokst/oppvaksen/født/fødd_i_@country kom/kommet/kome_hit/hertil/til_fra/frå_@country
    kom/kommet/kome_til_norge/noreg_fra/frå_@country adoptert_fra/frå_@country
    opprinnelig/opprinneleg/opphavleg_fra/frå_@country er/var_kommet/komen/født/fødd_fra/frå/i_@country
    came/come/comes/fled/originally/family/parents/is/was/am/'m_from_@country i'm/he's/she's_from_@country
    born/raised_in_@country my/his/her_@country_family/parents/roots as_a_refugee kvoteflyktning~
    of_sami/jewish/kurdish/roma_descent
    """

  /// Countries of origin that are told of as such; neighbours and holiday countries are not among them.
  private static let countries = """
    afghanistan albania algerie algeria angola argentina armenia aserbajdsjan bangladesh bosnia bosnia-hercegovina
    brasil brazil bulgaria burma myanmar burundi chile colombia cuba egypt eritrea estland estonia etiopia ethiopia
    filippinene filippinane philippines gambia georgia ghana guatemala guinea hviterussland belarus india indonesia
    irak iraq iran elfenbenskysten jamaica jemen yemen jordan kamerun cameroon kapp_verde kasakhstan kenya kina china
    kongo congo korea sør-korea sørkorea nord-korea kosovo kroatia croatia kurdistan kuwait latvia libanon lebanon
    liberia libya litauen lithuania makedonia mali marokko morocco mexico moldova mosambik nepal nicaragua nigeria
    pakistan palestina palestine gaza peru polen poland romania russland russia rwanda saudi-arabia senegal serbia
    sierra_leone somalia somaliland sri somalien sudan sør-sudan syria tadsjikistan taiwan tanzania tchad thailand
    tibet togo tsjetsjenia chechnya tunisia tyrkia turkey uganda ukraina ukraine ungarn uruguay usbekistan venezuela
    vestbredden vestbreidda vietnam zambia zimbabwe ecuador bolivia haiti tigray afrika africa asia midtøsten
    midtausten middle_east latin-amerika balkan jugoslavia yugoslavia sápmi
    """

  private static let religious = """
    muslim muslimen muslimer muslimar muslimsk~ jøde~ jødisk~ kristen kristne katolikk~ katolsk~ protestant~ ortodoks~
    buddhist~ hindu~ hinduist~ sikh~ ateist~ ateistisk humanetiker~ humanetikar~ human-etiker~ human-etikar~
    pinsevenn~ baptist~ metodist~ adventist~ mormon~ kveker~ kvekar~ læstadian~ læstadianer~ læstadianar~ læstadiansk~
    haugian~ smiths_venn sjiamuslim~ sunnimuslim~ sjia sunni ahmadiyya bahai bahá'í alevi~ jehovas_vitne~ indremisjon~
    pinsekirke~ pinsekyrkje~ frikirke~ frikyrkje~ frikirkelig~ frikyrkjeleg~ religiøs religiøse personleg_kristen
    personlig_kristen gjenfødt gudstroende gudstruande muslims christian catholic orthodox buddhist jehovah's_witness~
    pentecostal atheist baptised jew jewish methodist quaker
    """

  private static let certainFaith = """
    medlem/medlemer/medlemmer/aktiv/oppvokst/oppvaksen/vokste/vaks_opp/av/i_jehovas/pinsemenigheten/menigheten/menigheita/kyrkjelyden/frikirken/frikyrkja/moskeen/synagogen/indremisjonen/læstadianismen/sekten/scientologikirken/smiths
    medlem_av/i_menigheten/jehovas/pinsemenigheten/kyrkjelyden/moskeen/den_katolske/smiths/human-etisk
    human-etisk_forbund oppvokst_i_en/ein/ei_sekt/menighet/frimenighet
    meldte_meg/seg_ut_av_kirken/kirka/kyrkja/menigheten/statskirken meldt/meldte_seg/meg/ut_av_kirka/statskirka
    konverterte/konvertert_til_islam/kristendommen/kristendomen/katolisismen/jødedommen/buddhismen
    ble/blei/vart_kristen/muslim/frelst/omvendt/jehovas frelst vitne_i_jehovas jehovas_vitner brunstad ber_fem_ganger
    går_i_moskeen gjekk_på_bedehuset går_i_synagogen bruker/brukar_hijab
    går/gikk/gjekk_med_hijab/slør/kippa/turban/nikab/skaut_fordi converted_to_islam/christianity/catholicism/judaism
    raised/brought_up_catholic/muslim/jewish/mormon/pentecostal/as_a jehovah's_witness jehovah's_witnesses
    my/his/her_faith/church/congregation/mosque/synagogue
    """

  private static let parties = """
    arbeiderpartiet arbeidarpartiet høyre høgre fremskrittspartiet framstegspartiet frp sv senterpartiet krf venstre
    rødt mdg ap sp akp nkp raudt kristelig sosialistisk labour tory conservatives
    """

  private static let political = """
    høyremann venstremann høyrekvinne sv-er sv-ar ap-folk partimedlem kommunist~ sosialist~ sosialdemokrat~ anarkist~
    nazist~ ns-medlem~ nynazist~ marxist~ maoist~ communist socialist marxist
    """

  private static let certainParty = """
    medlem/medlemmer/medlemer/aktiv/tillitsvalgt/leder/leiar/kandidat/stemmer/stemte/røyster/røysta/stemt/lokallagsleder/vara/representant/innvalgt/politiker_i/av/for/på/til_@party
    stemmer/stemte/stemt/stemme/røystar/røysta/røyste_@party
    aktiv_i_arbeiderpartiet/høyre/sv/frp/senterpartiet/krf/venstre/rødt/auf/unge/akp/ml listekandidat~
    kommunestyrerepresentant~
    sitter/sit/satt/sat_i_kommunestyret/kommunestyre/bystyret/formannskapet/fylkestinget/heradsstyret_for/og
    sitter/sit/satt/sat_i/på_kommunestyret/bystyret/formannskapet/fylkestinget/stortinget auf medlem_i/av_ns
    var/var_i_ns frontkjemper~ frontkjempar~ tyskerjente~ tyskertøs~ tyskerunge~ tyskarunge~ tyskarjente~ krigsbarn
    member_of_the_labour/conservative/communist/socialist/green/party vote/votes/voted_labour/conservative/tory/green
    party_member local_councillor
    """

  private static let union = """
    tillitsvalgt~ tillitsvald~ plasstillitsvalgt~ plasstillitsvald~ hovedtillitsvalgt~ hovudtillitsvald~ klubbleder~
    klubbleiar~ hovedverneombud~ fagorganisert~
    organisert/medlem/innmeldt_i/av_fagforbundet/fagforeningen/fagforeninga/fagforeining/fagforeninga/fagforening/nito/delta/unio/lo/tekna/parat/utdanningsforbundet/fellesforbundet/sykepleierforbundet/fo/nnn/fagrørsla/forbundet
    medlem_av/i_en/ein/ei_fagforening/fagforeining fagforeningsmedlem~ fagforeiningsmedlem~ shop_steward~ union_rep~
    union_representative~ union_member~ member_of_the/a_union member_of_a_trade_union in_the_union
    """

  private static let sexual = """
    homofil~ homo homse~ lesbisk~ lesbe~ skeiv skeive bifil~ biseksuell~ panfil~ panseksuell~ aseksuell~ transperson~
    transkjønnet transkjønna transkvinne transmann transkvinna transmannen ikke-binær~ ikkje-binær~ ikkebinær~
    kjønnsskifte~ interkjønn* gay lesbian bisexual queer transgender trans non-binary nonbinary pansexual asexual
    polyamorøs~ polyamorous homosexual
    """

  private static let certainSexual = """
    kom/komme/kommet/komen/sprang_ut_av_skapet stå/sto/stod/stått_fram/frem_som_homofil/lesbisk/skeiv/trans
    kom/komme/kommet_ut_som_homofil/lesbisk/skeiv/bifil/trans came/come_out_as_gay/lesbian/bi/bisexual/trans/queer
    came/come_out_of_the_closet came_out_to seksuelt_misbrukt seksuelt_misbruk seksuelle_overgrep_mot
    seksuelle_overgrep voldtatt valdteken valdtatt voldtekt~ valdtekt~ incest~ sexually_abused raped prostituert~
    prostituerte solgte/solgt/selger_sex/kroppen_sin sexkjøp~ utro_mot/med hadde/har_en/ein_affære
    forhold_til_en/ein_gift affair_with kjønnsbekreftende kjønnsskifteoperasjon~
    """

  private static let convicted = """
    straffedømt~ straffedømde domfelt~ dømt dømd dømde siktet sikta tiltalt~ varetekt varetektsfengslet fengslet
    fengsla bøtelagt fengsel fengselet kriminell~ rulleblad~ fotlenke~ overgriper~ overgripar~ drapsmann~ drapsdømt~
    voldsdømt~ narkotikadømt~ innbruddstyv~ convicted prison jail jailed imprisoned arrested sentenced probation felon
    criminal_record
    """

  private static let certainConviction = """
    dømt/dømd/dømde_for/til/i dømt_til_fengsel domfelt/domfelte_for
    sone/sona/sonet/soner/sonar_dom/dommen/en/ein/straff/straffa/straffen/i/ferdig/fengsel
    satt/sat/sitter/sit/sittet/sitti/sete_inne
    satt/sat/sitter/sit/sittet/sete_i_fengsel/fengslet/fengselet/varetekt/arresten
    kom/komme/kom_ut_av/fra/frå_fengsel/fengslet/fengselet
    siktet/sikta/tiltalt/arrestert/pågrepet/pågripen/anmeldt/meldt_for
    ble/blei/vart_arrestert/pågrepet/tiltalt/siktet/sikta plettet_rulleblad har_rulleblad
    convicted/arrested/sentenced/charged_of/for/to/with went_to_prison/jail been/was/served_in/time_prison/jail/in
    time_in_prison/jail did_time out_on_parole on_probation in_prison_for sent_to_prison
    """
}
