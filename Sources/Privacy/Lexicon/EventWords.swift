/// Happenings that others remember or can look up.
enum EventWords {
  static let groups: [(words: String, classes: WordClasses)] = [(happenings, .happening), (news, .news)]

  /// Definite forms: one of them is meant.
  private static let happenings = """
    -ulykken -ulykka -ulukka -ulukken skredet raset -brannen -drapet -drapssaken -drapssaka -forliset -rettssaken
    -rettssaka -rettsaken -rettsaka -eksplosjonen -skytingen -skytinga -skyteepisoden -knivstikkingen -knivstikkinga
    -kidnappingen -gisselaksjonen -gisseldramaet -terrorangrepet terroraksjonen -massakren -styrten havariet
    -kollisjonen -avsporingen -avsporinga ranet bankranet postranet -flommen -flaumen -overgrepssaken -overgrepssaka
    -incestsaken -voldtektssaken -varslersaken -varslarsaka -varslingssaken -barnevernssaken -barnevernssaka
    -korrupsjonssaken underslaget -konkurssaken forsvinningssaken leteaksjonen forsvinningen forsvinninga
    ble/blei/vart_drept/drepen/myrdet/myrda/kidnappet/kidnappa/knivstukket/knivstukken was_murdered/stabbed/kidnapped
    utøya alta-saken altasaken alta-aksjonen fosen-saken lillehammer-saken leirskredet kvikkleireskredet jordskredet
    snøskredet utblåsningen utblåsinga gruveulykken gruveulykka the_accident the_fire_in/at/was/started/happened/broke
    the_murder during/after/before/at/in_the_trial the_shooting the_explosion the_avalanche the_landslide
    the_shipwreck the_crash the_flood the_massacre the_kidnapping the_stabbing the_robbery the_court_case the_drowning
    """

  private static let news = """
    var/kom/sto/stod/står/kommer/havnet/havna/kjem/vært/vore/stått/blei/ble_i/på_avisen/avisa/avisene/avisane/lokalavisen/lokalavisa/riksavisene/riksavisa/pressen/pressa/nyhetene/nyheitene/nyheitane/dagsrevyen/media/tv2/forsiden/framsida/forsida/førstesida/trykk/riksmedia/lokalradioen/ukebladet/vekebladet
    flyet/helikopteret/ferja/fergen/ferga/hurtigbåten/båten/skipet/toget/bussen/skuta_styrtet/styrta/forliste/sank/veltet/velta/sporet/eksploderte/brant/brann/grunnstøtte
    the_ferry/plane/ship/boat/train/helicopter_sank/crashed/burned/derailed/capsized
    intervjuet/intervjua/omtalt/omtala_i/på/av_dagsrevyen/avisa/avisen/nrk/tv2/vg/lokalavisa/lokalavisen/radioen/dagbladet
    interviewed_on/in_tv/television/the var/kom/sto/stod_på_tv/fjernsynet/fjernsyn/trykk stå/stått/stod/sto_på_trykk
    skrev/skreiv/skrive/skrevet_om_saken/saka/meg/det_i_avisa/avisen/lokalavisa/media/pressen
    skrev_om_det/meg/oss/saken i_lokalavisa/lokalavisen
    avisa/avisen/lokalavisa/lokalavisen/vg/dagbladet/nrk/tv2_skrev/skreiv/lagde/laga/laget/intervjuet/intervjua
    forsiden_av/på_avisen/avisa/vg/dagbladet
    landets/noregs/norges/verdens/verdas/byens/kommunens/fylkets/bygdas/nordens/europas_første/fyrste/eneste/einaste/største/yngste/eldste
    første/fyrste/eneste/einaste_i_landet/norge/noreg/verden/verda/norden/europa/fylket første/eneste_av_sitt_slag/i
    vant/vann_nm/vm/em/gull/ol-gull/idol/eurovision/nobelprisen
    ble/blei/vart_norgesmester/verdensmester/verdsmeister/noregsmeister/kåret norgesmester~ noregsmeister~
    verdensmester~ verdsmeister~ olympisk_mester kåret/kåra_til_årets kongens_fortjenstmedalje 22_juli_på 22._juli
    tjueandre_juli_på overlevde_utøya was/were/been/got_in/on_the_paper/papers/newspaper/news/telly/front
    on_the_front_page in_the_newspaper/papers in_the_local_paper was_on_tv/television all_over_the_news/papers
    the_first_in_the/norway_country/world the_country's_first norway's_first the_town's_first made_headlines
    made_the_news made_the_front national_champion world_champion olympic_medal~ first_in_norway
    """
}
