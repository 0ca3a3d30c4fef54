/// Norwegian postcodes and the names of places that follow them. Codes: Posten, 2020; names: GeoNames, Statistics Norway
/// and Posten, all CC BY 4.0 (credited in `NOTICE`).
enum PostTowns {
  static let plain: UInt16 = 1
  /// Also a word of the language: `strand`, `time`.
  static let ambiguous: UInt16 = 2
  /// Begins the names of several places: `ytre`, `nedre`.
  static let beginning: UInt16 = 4

  static let names = WordSet([
    (plainNames, plain), (ambiguousNames, ambiguous),
    ("indre ytre nedre øvre nordre søndre vestre østre midtre nye gamle store lille øystre austre st st.", beginning),
  ])

  /// Whether four digits are the postcode of some place.
  static func isCode(_ code: Int) -> Bool {
    let place = code / 6
    guard code >= 0, place < bits.count else { return false }
    return (bits[place] &- 0x30) >> UInt8(code % 6) & 1 != 0
  }

  /// Six codes a character, from 0000 on, the lowest bit first.
  private static let bits: [UInt8] = codes.utf8.filter { $0 > 0x20 }

  private static let codes = #"""
    2@89EOBh52100800PonoolO70onmooogOiIn7040AbogOoog00n_nS01@0nooooo00POn2N00L2go_goooOho_G0001`oooooooOn_oo5000lo
    oooooOP9D000000oGnmono08>000001`om1oc7<0n6>00000loMlkoO0Pj;000000nQ_;0J?0H`400000`omo5_]30j2<00000lo<a?[7c`okm
    nooOeOooknkoonooo?n3oookoooo10Nmoogoo?463@0<0O_mgooMgo0k^olfM@1hooloTc]SWno6_ooen_O\J?00LP3c850O`2L=ko0<0A`2<0
    000\ooooo73`omlOa0l13@D\0M00<0oC0000Poooic;<02aL<0900honooooca:<3<`o?0nooooeog=030`=O0`0d0000L1W`000G00hoooooo
    o_goooooU30Po501@3401@0000PoOnWbo_oKfg4P7@2<X1F2V\9@76>l2800nookoooo]OkaoloWPnooo__oCOooooo_ojooooooo_ookcc=L?
    ?00L03`1<j3`0000Poo1Sg0L0000Loo@0h9oooook`0<0Sk0Q2nooooG0`EDSQo_17R_looooom9@@D0[nOo37@8l7CL?011@o]2naoOc;kg70
    WC000j_oooo_Ohoo?2mlnoog31hf7Y0EG_iI`Q0@3<000iJ440e@M40b_aoooooooog_ogcjoo?0@0@e;00d28@<L0N>nngda4lI90h6DQ3Loo
    omoo_0WOlon_noNP`<T;f?L4D1@0l3NLimKE]gkolL`3oNe?F630400_30h1Q@6Pooo1ho^0oSH\P1Rmb_nK1gSoi3o`gS10`coOnoiS1Nn_10
    nQ2noc\kZ?^C^U6Bl]amNooWH1B^nkm@O450\oKo^^oIocik7GmmNM3E@`o>oo3000@ZT7oo?ooOQkO09@joO00ooooooYkn^oclB?KbMn?08n
    :Vol?1^oX1noooGaOlEkmNHgogmO40106o]oaH<1H@@<0oO74`1H8V35`;l13@84038040k000no__og^hNT?mg1L6kG6jmgg_o`0?000300<0
    3`7dh?o?dn0`4TlInW]o:OT<03P2lmNloooonc?0j^o[lo_mYg_Oo;m0`eXhJ_jeOj3Nlooooooo?`Oc?\S?2oih605`C6oag041;Q3XIfmoD^
    KG6DoSd34f3ZOm2kW0D3IWSoooomooooocoooooOooW6R;`0>0=A0\13ao7PMh700og0L00`0hko7Lfoge0<0320<>oDPo000004IhfI3?g100
    000<11@0\P_A>hooic?H2N`a3o9dko=D45@aEH>h3D0koYgk?c1a300_aD\GZOT=RoCO1010Q<0MGUe@ooO2D5<X4RPH8\c8Pogo?`NV400000
    0`0hii?E4AOWm_74`0<0300T3]@3d1DC0000`?R01B0@1G`8401`QLo1`100000<00c8000oooYAFC6^E<0000`o5`1dmmon_3^GgK_0000000
    1PoonooomemoHHV`104JQ@CNo^0o;WiC@nOk10<Vo?`iooo8h4Q@0000@o\2?hI<1000<8@@1007@0n?4@8D03@>m24@0D0S@@00Q100000000
    3`m02Q00<0100L030
    """#

  private static let ambiguousNames = """
    aldra alen alver ask asker aure barmen berg berga berger bjerka bleik bogen bokn borgen borre brekke bremanger bru
    bud båtstø bø børsa dal dale dalen dokka drag driva duken dønna eide eike eiken enger evje evjen fall feiring
    fister fjell fjelldal fjellfoten fjord fjæra flekke flisa flå fonnes fosser fosset gan garnes gaupen gjerdinga
    gloppen gol gran grinder grua grue gulen haga halsa haram hauge haus hegre heim hell helle hennes herre hildre hol
    hola hole holme holter hopen hov hovde hovden hovet hunn hvaler hyggen hå hølen hørte høylandet innhavet ise jar
    jaren jordet kapp kaupangen kaupanger kil kinn kirkebygda kjeller kjenn kjøtta klepp kleppe kløfta knapper korgen
    korsvegen kvelde kverva kvikne kvitnes langhus leira leka leksa lena ler lier liknes limingen lista loen loken
    lokken lom loppa lund lunde lunner lye lyngen løken løkken malm marker maura mo moen moldjord moldjorden mole mosa
    moster myken mykland myra napp nes nå odde orre orten os osen oteren paradis plassen rade rana randa rasta reine
    roa rong rosse rubben runde rygene rygge råde rælingen røst røyken røyse sand sander sanne sekken sel selje selvær
    seter setre sien silda sira skage skare ski skien skjold skjolden skogbygda skoger skreia skrova skåla sletta
    slinde sogne sokna sola sole sollia son spildra stad stokke stol strand stranda stranden stø støren støtt sula
    sylte tangen tarva tau time tinn tofte tomter torp torsken tretten tro trones tysse ulnes urskog valen valer valle
    vang varde vassenden vatne vestsida vik visnes volden voll vollen våge våle våler ål åmot ås åsen ølen øydegard
    øye øyer øygarden
    """

  private static let plainNames = """
    aadalsbruk aakrehamn aalen aalesund aalgaard aalvik aaneby aarborte aarnes aarporte aas aasgaardstrand abelvær
    adalsbruk afjord agdenes agotnes agshn ajalo ajersun akkarfjord akkarvik akkerhaugen akland akrahamn akrehamn
    akrehavn aksdal aksovuotna aksuvuodna alasund alattio alendal alesund alesunda algard algarheim almenningen
    alstahaug alsvåg alta alvdal alversund alvik amali amli amot anbalsnes andabeløy andalsnes andebu andenes andselv
    andselva andsnes andyns andøy aneby angvik ankenes ansnes arbordi ardalstangen arehndal aremark arenadala arendal
    arendala arendale arendales arendalis arendaru arjesraisa arna arnatveit arnavik arndal arneberg arnes arnset
    arnøyhamn aros aroysund aroysundet arsta aruta aryndal asakera asalo aseukeleu asgardstrand ashim asim askeris
    askim askima askvoll askwgn askyn askøy asloa aslw asparbw astawnjr astaynkjr astywrdalzhalsn asuke atløy atna
    atrå auklandshamn aukra auli aurdal aurdalsbyen aureosen aurland aurlandsvangen aurskog aurskog-høland aursmoen
    ausatebhola aust-torpa austbø austefjorden austevoll austmarka austrheim austvatn avaldsnes avanuorri averøy
    awkrham awkrhamn awslw aygrswnd badaddjo bagn bahcavuotna bakkasund balak balangen balat baldersheim balestrand
    balestranda balestrann ballanena ballangen ballstad balsfjord balstad balstadt bamble bangsun bangsund baragena
    barajana barangen bardal bardu bardufoss barekstad barentsburg bargana bargen bargena barkaaker barkaker barkestad
    barkåker barstadvik bastad batalden batasphajorda batnfjordsora batnfjordsoren batnfjordsøra batsfjord
    battenfjordsoren bayakle bearalvahki begna begnadalen beiarn beisfjord beito beitostølen beitstad bekkestua
    bekkjarvik beleugen bergen bergena bergenas bergeni bergeno bergn bergset bergsfjord berigeni berkaak berkak
    berkåk berlevaag berlevag berlevog berlevåg bernken berset berugen bessaker bhadaso bham bholada bhosa billingstad
    bindal bindalseidet birgi birgon biri biristrand birkeland birkenes birketveit birtavarre bismo bismoen bjarkøy
    bjelland bjerkreim bjerkvik bjervamoen bjoa bjoergvin bjoneroa bjorbekk bjordal bjorkelangen bjorkvang bjorkvik
    bjorli bjornevand bjornevatn bjornvandet bjugn bjukle bjørke bjørkelangen bjørkvang bjørkvik bjørnafjorden
    bjørndalstræ bjørnemyr bjørnevatn bjørnøya bjørøyhamn blaker blakkstad blakstad blaksæter bleikvasslia bliksvær
    blommenholm blomsterdalen blystadlia boda bode bodjo bodo bodoe bodø bogøy bogøyvær bolga bolstadøyri bolsøya
    borgenhaugen borgheim borgund borhaug borkenes borøy bosberg boseu botngaard botngard botngård botnhamn
    botsufiyoru brandal brandasund brandbu brandsfjord brandval braskereidfoss brasøy bratland brattholmen brattvag
    brattvåg bratvaag breidvikbotn breim breistein breivikbotn brekkebygd brekkestø brekkstad brekkvasselv breksta
    brekstad bremnes brennåsen brensholmen brettesnes brevik brgh brghn brgn briksdalsbre brimse brjonnjojsunn brkstad
    brokstad bronno bronnoy bronnoysund bruflat bruhagen brumunddal brumunddalen brusand bruvik bruvoll bryggja bryne
    brårud brønnø brønnøy brønnøysund brøstadbotn brøttum budalen bude budejju budjo budzjo bugøynes bulandet burfjord
    buvika bwdw bybrua byerukubiku bygland byglandsfjord bygstad bykle byre byremo byrkjelo byrknesøy byrkwyk bådåddjo
    båstad båtsfjord bærum bærøyvågen bæverfjord bødalen bøfjorden bølandet bømlo bøn bønes børgen børselv bøstad
    bøverbru bøverdalen bøvågen cahcesuolu carlshuus christiania christiansand circenes cjonsberg coalbmi dagali
    dalekvam dalholen dalsbygda dalsgrenda dalsøyra dalvesvaggi davik deanusaldi deatnu degernes deknepollen deulammen
    dielddanuorri digermulen dilling dimmelsvik dirameni dirdal disenå dolmøy dombaas dombas dombås doranmen dovre
    dovreskogen dramana dramen dramena dramenas dramens drammen dramn drangedal drebak drevsjø drjobak drobak
    drontheim drwbak drøbak dverberg dyfjord dyrvik dyrøy dølemo edland egersund eggedal eggkleiva ehngerdal ehrsta
    ehure ehustevoll eidfjord eidsberg eidsbygda eidsdal eidsfoss eidskog eidslandet eidsnes eidsvaag eidsvag eidsvold
    eidsvoll eidsvåg eidsvågneset eidså eigersund eikangervåg eikefjord eikelandsosen eikesdal eiksmarka eiksund eina
    eivindvik eivinvik ejersund ejlu ejvindvik ekne ekornnes ekornue elabheruma elgå ellingsøy elnesvågen elsfjord
    elvarli elverum elvestad enebakk enebakkneset engan engavågen engelsviken engeløya engenes engeradala engerdal
    engesland ensjø erdal eresfjord erfjord espa espedalen espeland espevær etne etnedal etnedalen etnesjoen etnesjøen
    evanger evenes evenskjaer evenskjer evenskjær eydehavn fadsw fagernes fagernesas fagerstrand fajernes falkhytta
    fana fangh fannrem fardal farnes farstad farsund fauske feda fedje feios fenstad fetosun fetsun fetsund fevig
    fevik fevåg feøy figgjo fiksdal fillan filtvet finneidfjord finnsnes finnås finnøy finse finsland finsnes
    finstadjordet fiskarstrand fiskum fiskå fitjar fjaler fjelberg fjeldstrand fjellhamar fjellstrand fjerdingby
    fjordgard fjærland fjørtoft flaa flaknan flakstad flakstadvåg flaktveit flatanger flatdal flateby flatraket
    flatråker flatåsen fleinvær flekkefjord flekkerøy flemma flesberg flore flornes floro florvåg florø fluberg flurjo
    flåm fløyrli fogn foldal foldereid foldfjorden foldrøyhamn foldøy folkestad follafoss folldal follebu follese
    forde fords fornebu forsand forset forsnevaag forsøl fortun fosby fosnavag fosnavåg fossbergom fossby fossdal
    fosslandsosen fotlandsvåg frederikstad fredrikshald fredrikstad fredriksvaern fredriksvern fredriksværn fredvang
    frei frekhaug fresvik frogn frogner froland frosta frydenberg frønningen frøya fuossko furedorikusuta
    furekkefiyoru furnes furuflaten furugrenda fusa fyllingsdalen fyresdal fåberg fåvang færder færvik førde
    førresfjorden gajabhika galterud gamar gamvik gardermoen gardvik garmo garten gasluokta gaugesun gaupne gausdal
    geilo geiranger geithus gejla gejlo geulimseutadeu geullompioleu gibostad gielo gildeskål gimse gimsøysand
    ginnasluokta girkonjarga giske giskemo givær gjelo gjemnes gjerdrum gjerdsvika gjerstad gjersvikgrenda gjerøy
    gjesdal gjesvær gjesåsen gjettum gjeving gjoevik gjovik gjusvig gjæsingen gjølme gjøra gjøvik glaamen gladstad
    glamfjord glesvær glomfjord glåmfjord glåmos godvik godøya grane granli gransherad granvin gratangen gravberget
    gravdal grendi gressvik greverud greåker grimastada grimo grimsbu grimsta grimstad grindvoll groa grodal grong
    grotli grovfjord gryllefjord grålum grøa grødal grøtavær guddal gudvangen guldhaug gullaug gullesfjord gullhaug
    guovdagaeidno guovdagaeino guovdageaidnu guovdageajdnu guovdagæidno guovdagæino guovzajavri gurimusutaddo gursken
    gurskøy gutvik gvarv gyland gyylw gålå gåsbakken haakvik haaland haddal hadsel hafrsfjord hafslo hafslundsøy hagan
    hagavik hahtta hakadal hakkstabben hakvik hakvika haland halden hallingby hallkjellsvik hallkjelsvik halsanaustan
    haltdalen hamaleu hamar hamara hamaras hamari hamars hamaru hamarvik hamarøy hammarfeasta hammaria hammerfest
    hamneidet hamnvik hamresanden hamrfst hanestad hanmerufesuto hansinkenttae hansnes haramanasavaraka haramsoy
    haramsøy haramyanasabharka harangsfjord hardbakke hareid harestua harmansavarka harran harsta harstad harøy
    haslemoen haslum hasselvika hasvik hasvåg hatlestrand hatteng hattephajeladala hattfjelldal hattu haugastøl haugen
    haugesiundas haugesun haugesund haugesunda hauglandshella haugsvær haukedalen haukeland hauknes havnnes havosund
    havoysund havøsund havøysund he-ugesun hebnes hedalen heggedal heggenes hegra heiaas heias heiasbyen heidal
    heimdal heistadmoen heiås heiåsbyen helgeroa hellandsjøen helleland hellesylt hellesøy helligvær hellvik helvik
    hemnes hemnesberget hemnskjela hemsedal henningsvær hepsøy heradsbygd herand herdla herefoss herføl
    herimanisiveriki hermansverk hernar hernes hersvikbygda herumansuberuku hervik herøy herøysundet hesseng
    hestenesøyra hestvika hetlevik hidrasund hionefosas his hitra hjartdal hjelledalen hjellestad hjellset hjelmeland
    hjelmelandsvågen hjelmås hjelset hjerkinn hjørungavåg hmrpst hnyngswag hobøl hoeneposeu hof hokksund hokkåsen
    holeuten holmedal holmefjord holmestrand holmsbu holmøyane holtålen holum homborsund hommarsak hommarsåk hommelvik
    hommersak hommersåk honefoss honingsvogas honingusuvuogu honnesvahki honningsvaag honningsvag honningsvåg hopland
    hordvik hornindal hornnes horten hortena hortenas hosle hosteland hovdebygda hovin hovland hovsherad hrmanswrk
    huglo hundeidvik hundorp hundvin hundvåg hunndalen huoles hurdal husby husbysjøen husevåg husnes hustad hustadvika
    husøya husøysund hvalstad hvam hvasser hvitsten hvittingfoss hwnfws hwrtn hyen hylkje hyllestad hynnekleiv
    hyrmansfyrk håkvik håkvika håland håvik hægebostad hægeland hærland hønefoss høvik høvikodden høvringen høvåg
    høyanger høydalsmo høyheimsvik høylandsbygd ibestad idaphajorda idse ikornnes ilseng inderøy indyr ingeberg ingøy
    innbygda inndyr innfjorden innvik isdalssto isdalsstø isdalsto isdalstø isfjorden iveland ivgobahta ivgu jakobsli
    jarfjord jaylw jejlu jektvik jelsa jerpstad jeskhajm jesseim jessheim jesskhejm jevik jevnaker jjovik jomfruland
    jondal jonsvatnet jordtveit jorpeland jortveid joshha jostedal jovik jovikas judaberg justvik jøa jøkelfjord jømna
    jørpeland jøsenfjorden jøvik kabelvaag kabelvag kabelvåg kaivuono kalandseidet kaldfarnes kalvåg kana
    kansabhinajera karasjohka karasjok karlsbunden karlshus karlstad karlsøy karmsund karmøy kattem kautokeini
    kautokeino khalden khamar khamerfest khammerfest kharam kharstad khaugesun khaugezund khavesund khavesunn khegra
    khenefos khermansverk khirkenes khjonefoss khjougesunn khoningsvog khonningsvog khorten khuten kiberg kinsarvik
    kirisitiyanisanidi kirkenaer kirkenes kirkenesas kirkenær kirkkoniemi kirksaeteroren kirukenesu kjeldebotn
    kjerrgarden kjerringøy kjerstad kjevik kjonsvik kjopsvik kjoutukejnu kjøllefjord kjølsdalen kjøpmannskjær kjøpsvik
    kjørsvikbugen klaebu klavestadhaugen klayebu klebu kleive kleppesto kleppestø kleppstad klofta klokkarstua
    klokkarvik klwfta klæbu knappskog knappstad knapstad knarrevik knarrlagsund knarrvik knarrviki knarvik kodal
    kokelv kokstad kolbeinsvik kolbjørnsvik kolbotn kolbu kolgrov kollbotn kolltveit kollungtveit kolnes kolsås
    kolveraj kolvereid kongsberg kongseubing-eleu kongsfjord kongshavn kongshus kongsmoen kongsvik kongsvinger
    kongsvingeris konsmo konsvikosen kopervik koppang kopperå kornsjø korsfjorden korshamn korssund kortgarden
    koutokeino kragera kragerjo kragero kragerø krakhella krisjansanna kristiania kristiansand kristiansann
    kristiansund kristiansunn kristiyanasanda krokelvdalen krokkleiva krokstadelva krokstadora krokstadoren
    krokstadøra kruuvakylae kryscijansan krystyansand krystyansnd kråkerøy kråkrøhamn kråkstad kråkvåg krøderen
    krødsherad kunes kurisutiansando kurland kvalavåg kvalfjord kvalsund kvaløya kvaløysletta kvam kvammen kvamsøy
    kvanne kvenvær kvernaland kviby kvinesdal kvinlog kvinnherad kvisvik kviteseid kvitsøy kvål kvås kvæfjord
    kvænangen kwlwrayd kyrkjebygda kyrkjebygdi kyrkjebø kyrkns kyrksaeterora kyrkseterora kyrkseterøra kyrksæterøra
    kysnesstrand kåfjord kårhamn kårvik laerdal lakeselv lakselv laksevåg laksvatn laksylw laleubikeu lalm lampeland
    landegode landåsbygda langangen langangyn langesund langevaag langevag langevåg langfjordbotn langfjordhamn
    langfjordnes langstrand larabhika larkollen larnes larsnes larvik larvikas lauksletta laukvik laupsmarka laupstad
    laurkollen lauvsnes lauvstad lavangen lavik leangaviika leavdnja lebang-eleu lebesby lebhanera leikanger leines
    leinesfjord leinesfjorden leinstrand leinøy leirfjord leirsund leirvik leknes leksvik leland lelehameris lemmijoki
    lensvik lenvik lepsøy lervik lesja lesjaskog lesjaverk lesund levanger levangke levangken liabygda lierbyen lierne
    lierskogen lierstranda lievenge lilahaimara liland lilechamer lilehaimara lilehameri lilehameris lilekhamer
    lilestrem lilestriomas lillegammer lillehamera lillehammeleu lillehammer lillehammere lillehyamara lillekhammer
    lillesand lillesann lillestrem lillestrjom lillestrom lillestrøm lindeberg lindesnes lindås linesøya lisaker
    lismarka litlakalsøy liukan ljoding ljusaker ljørdalen loddefjord loding lodingen loedingen lofthus loiten lomen
    lommedalen lonevaag lonevag lonevåg longva longyearbyen lonkan lopsmarka lopsmarken lora loren lorenfallet lote
    loten lovund lundamo lundegrend lundemo lundenes lundersæter lurøy luster lyefjell lylhamr lylhamyr lyngdal
    lyngseidet lyngsejdet lyngstad lyngør lysaker lysebotn lysekloster lysøysundet lærdal lærdalsøyri løding lødingen
    løfallstrand løkta lønset løpsmarka løren lørenfallet lørenskog løten løvenstad maaloey magnor malmefjorden maloy
    maloya malvik manadala mandal mandalis mandaru manger manstad maraker marifjøra markabygda markhus marnardal
    maråker masfjorden masfjordnes mathopen matrand matre matredal mauranger mauseidvåg mausund maze mebonden mehamn
    mehavn meieribyen meisingset meistervik mekhamn melandsjø melbu meldal melfjordbotn melhus melsomvik meløy
    meløyvær meraaker meraker meroker merokora meråker mesnali midsund midt-telemark miland minnesund misje misund
    misvær mittet mjondalen mjosundet mjure mjåvatn mjølkeråen mjølvik mjømna mjøndalen modalen modum moelv moelven
    mogreina moi moilana molade moland molde moldo molej moljoj moltustranda molyoy mongstad morgedal mortenhals
    morude morvik mosas mosby moseu mosi mosjoen mosjøen moskenes moss mosterham mosterhamn mosterhavn mosterøy mosvik
    mu-i-rana muolde muorahka mushjoehn musken mwldh myking myklebost myklebostad myrdal myre myrland mysen mysusæter
    målselv måløy måløya måndalen måsøy møkster mørsvikbotn naadeland nadeland naerbo naleubikeu namasosa namdalseid
    namnå namsos namsoseu namsskogan namsus namsws namusosu nannestad narbhika narbo narbø naruvuiku narviika narvik
    narvikas narwik naustbukta naustdal nedenes nedgården nedstrand nedstryn neiden nelaug nerlandsøy nervei nesbru
    nesbyen nesflaten neskollen neslandsvatn nesna nesodden nesoddtangen nessane nesseby nesttun nesøya neverdal
    nevervik nevlunghavn nidaros nidrosia nikkeby nissedal nittedal njaarke nodeland nome norangsfjorden nord-aurdal
    nord-fron nord-hidle nord-lenangen nord-odal nord-solvær nord-statland nord-torpa nordagutu nordarnøy nordberg
    nordby norddal norddyrøy nordfjordeid nordfjordeidet nordfold nordheimsund nordkapp nordkisa nordkjosbotn nordli
    nordmela nordnesøy nordreisa nordstranda nordstrøno nordtveitgrend nordvernes nordvågen nore noresund norheimsund
    noteland notodden nrwwyq ntramen nutodden nuvsvåg ny-ålesund nybergsund nyborg nygårdsjøen nykirke
    nåavmesjenjaelmie nådeland nærbø næroset nærsnes nærøysund nøss nøtterøy odda odnes ohoro okrekhamn oksfjord
    oksvoll oldedalen olden olderdal olderdalen oldervik olesiundas olesun olesund olesunn ollesun olsvik oltedal
    omastrand omasvuono omasvuotna ombo omli ona onarheim ondalsnes ondarusunesu oosoren oosøren opdal oppadala
    oppaker oppdal oppegård oppeid opphaug oppland oppstryn oresun orje orjjes-raisa orkanger orkland ornes orsta
    orstad osalo oseullo osla oslas oslea oslo oslove oslu osmarka osora osoren osoyri ostereidet osterøy osuro osøra
    osøren osøyri osøyro otta otteid ottersøy ottestad overhalla oyfjord oystese oysteso passebekk perkan
    phlekkephajorda plassje poleuseugeulun porsagruna porsanger porsangmoen porsanki porsgrun porsgrund porsgrunn
    posgriunas poshgrun prestestrand prestestranda prestfoss pushgrjon raane raarvihke rahkka raholt raisi rakkestad
    ramberg ramfjordbotn ramnes ramsund randaberg ranemsletta ranheim rarosa raruvuiku raudeberg raudsand raufoss
    rauland rauma rebbenes reinfjord reinli reinsvik reinsvoll reipå reistad rejne rekdal reksteren rena rendalen
    rennebu rennesøy rensvik renu repvåg reros rerosu rerusas revetal revsnes revsneshamn reyne ridabu rindal rindalen
    rindalsskogen ringebu ringerike ringsaker riorusi ripefiyorudo rirehanmeru risara risdal risjor risor rissa
    rissakeru risør risøyhamn rjorus rjorvik rjugge rjukan roald roan rodberg rognaldsvåg rognan rogne rognes rollag
    rollang rolloug rolvsøy romedal romsa ronglan roros rorus rorvik rosendal rossfjordstraumen rossland rotnes
    rotsund rovde roverud royrvik rrws rubbestadneset rud rudshøgda rugsund rundhaug russenes ryfoss ryggebyen rykene
    rykhna rykkinn rypefjord rysa rysstad ryyn rådal råholt råkvåg rånåsfoss ræge rødberg rødøy røkland røldal rømskog
    røn røros rørvik røsvik røvær røyksund røyneberg røyrvik saebovik saetermoen saetre saeveland saevelandsvik
    sagstua sagvåg sakauna saksvik salangen saleubseuboleugeu salhus salsbruket salsnes saltdal saltnes saltrød
    saltstraumen samnanger samuelsberg sanadephajarda sandane sande sandefjord sandefjordas sandeid sandene sandhornøy
    sandland sandnes sandnessheen sandnessjoen sandnessjøen sandshamn sandsli sandstad sandsøy sandtorg sandve sandvik
    sandvika sandviken sandvikja sandvoll sandvær sandøy sandøybotn sannefiord sannepioleu sannesshjoehn sannidal
    sannvika sanvika sarapasabaraga sarpasabarga sarpasaborga sarpsborg sarpsborgas sarpsbrg sarpsbrj sarpsbuorgs
    sarpsbwrg sarupusuborugu satainakajara satavenjara sauda saudasjøen sauland saupstad saura sauøy
    schjordalshalsenas segalstad seglvik seim seimsfoss seins selbu selbustrand seljord sellebakk selsøyvik selvik
    selåsvatn sem senja senjahopen sennesvik sessvollmoen sesvold sesvoll setermoen setskog sevland sheberg shekholt
    shien shijen shtaynkjyr shyen sienas sigdal sigerfjord siggerud sikiyeni sileukeneseu siljan silsand silvalen
    singsås sirdal sire siredalen sirevåg sirma sistranda sistranden sitavanigeri sitenikijeri sjernarøy sjetnemarka
    sjoholt sjonhaug sjovegan sjursnes sjusjøen sjøholt sjølyststranda sjønhaug sjøvegan skaalevig skaanevik skaje
    skaland skallestad skammestein skanevik skarnes skarsvåg skartveit skatestraumen skatval skatvik skauan skaun
    skavnakk skayn skearri skedsmokorset skibotn skibotten skiftun skilbrei skiptvet skiyena skjaerhalden skjaerhallen
    skjaerholla skjaerhollen skjarvoy skjeberg skjerstad skjervo skjervoy skjervøy skjetten skjoervo skjoervø
    skjoldastraumen skjomen skjoun skjåk skjånes skjærhalden skjærhallen skjærholla skjærhollen skjønhaug skodje
    skoganvarre skogn skogsvåg skollenborg skonseng skoppum skorovatn skotbu skotselv skotterud skrautvål skudeneshavn
    skudeneskhavn skudneshavn skui skulestadmo skutvik skyan skyn skåbu skålevik skånevik skåtøy slattum slemmestad
    sleneset slependen slettås slevik slidre slitu slåstad smedstad smestad smøla snaase snaasen snartemo snarøya
    snasa sndwyka snefjord snertingdal snillfjord snilstveitøy snåase snåsa sofiemyr sognadala sogndal sogndalis
    sogndalsfjaera sogndalsfjora sogndalsfjæra sogndalsfjøra soholt sokndal soknedal solbergelva solbergmoen
    solfjellsjoen solfjellsjøen sollihøgda sollsvika solsvik solumsmoen solund solvorn sommarøy songe songesand
    sorreisa sortalenda sortlan sortland sortlann sorutoran sovik soviken spangeraj spangereid sparbu sparbuen
    sperrebotn spetalen spikkestad spillum spongdal sponvika spydeberg stabbestad stabekk stabhanjara stadlandet
    stadsbygd stafangur stafanjr stakkvik stalheim stamnes stamsund stamsunn stange stanghelle stangvik stathelle
    staubø stavang stavanger stavangera stavenger stavenjara stavern stavsjø steigen steinberg steinkjer steinsdalen
    steinsholt steinsland steinstø stenakjera stenkjaer stjerdalkhalsen stjordalshalsen stjørdal stjørdalshalsen
    stokkmarknes stokkvågen stokkøy stokmarknes stolmen stongfjorden stonglandseidet stor-elvdal storabo storabø stord
    stordal stordalen storebo storebø storekalvøy storestandal storfjell storfjord storforshei storforsheia
    storforsheien storfosna storfossen storfosshei stormolla storselsøy storslet storslett storsteinnes storvik storå
    storås strai strandebarm strandvik strann straume straumen straumgjerde straumsbukta straumsgrend straumsjøen
    straumsnes strayana stremen striomenas strjun stromme strommen strusshamn stryn strømmen strønstad stuvland styvi
    stårheim sucherudarusharusen suldal suldalsosen sulitjelma sundalsoren sundbyfoss sundebru sundlandet sundvolden
    sundvollen sundøy sunndal sunndalsora sunndalsoyra sunndalsøra sunnfjord suorta suranadala surnadal sutainkya
    sutamusundo sutavuangeru svalbard svanvik svanøybukt svarstad svartskog svatsum sveagruva sveio svelgen svelvik
    svene svensby svingvoll svinndal svolvaer svolver svolvær svorkmo svortevik svortland syebeleugeu syeholteu
    syfteland sykkylven sylling syvde syvik sæbø sæbøvik sæbøvågen sætermoen sætre sævareid sæveland sævelandsvik
    søfteland søgne sømna sømådalen søndeled sør-aurdal sør-fron sør-hidle sør-odal sør-skorpa sør-tverrfjord
    sør-varanger sørarnøy sørbokn sørburøy sørbøvåg søreidgrend sørfjorden sørfold sørkjosen sørland sørli sørreisa
    sørskogbygda sørstraumen sørum sørumsand sørvik sørvågen sørvær søvik tabhedestranda tafjord talgje talosvankka
    talvik tana tanabru tananger tanasabarga tanem tangvall tansøy teigebyen tengelfjord tennevoll tennfjord tensberg
    terraak terrak terråk tertnes tessanden teulomsoe teulonheim thrandheimur tiller tingpatn tingvatn tingvatne
    tingvoll tionsbergas tisleidalen tistedal titran tjeldstø tjeldsund tjelta tjodalyng tjome tjongsfjorden tjonsberg
    tjsedal tjunset tjusver tjøme tjørhom tjørvåg tjøtta tobøl todalen toensberg toenseubeleugeu tokke tolga tolgen
    tollå tolvsrød tomasjord tomra tomrefjord tomren tomteråsen tomuta tonasabaraga tonasabarga tonnes tonsabarga
    tonsberg tonset tonstad tonstead tonsuberugu torangsvåg torjulvågen toromuso toronhaimu toronheimu torpo torvastad
    torvikbukt torød tovik tramaso tranbj tranby trandal tranøy traumaso trengereid tresfjord treungen troandin
    trofors trollåsen tromasa tromaso tromsdal tromsdalen tromse tromsieg tromsjo tromso tromsoe tromsonda tromssa
    tromsø trondalen trondheim trondheimas trondhjem trondkhajm trondkhejm troneim trongejm tronheima tronkhejm
    trontchaim trumse truondheims trwmsa trwmsh trwmsw trwndhaym trwndhyym trysil tråante træna trøgstad trøim tuddal
    tufjord tufsingdalen tufteland tunhovd tunstad turøy tussøy tustna tvedestran tvedestrand tvedestrann tveid tveit
    tverlandet twnsbrg twnsbyrgh tydal tyinkrysset tylldalen tynset tyristrand tyristranden tyshdal tysnes tyssebotnen
    tyssedal tysso tysvaer tysvær tysværvåg tårnåsen tårstad tælavåg tønsberg tørberget tørdal tørvikbygd ualand
    uggdal ulefoss ullensaker ullensvang ulset ulstajnvik ulstein ulsteinvik ulsteinvikas ulstejnvik ulvik ulvsvåg
    uløybukt undheim undredal undrumsdal uolis uoppgitt urangsvåg uskedal uskedalen ustaoset uthaug utne utsira utsire
    utskarpen utvik utåker uvdal vaaler vadaso vadheim vadiso vadse vadsjo vadso vadsø vaerdalsoren vagamo vahki
    vaksdal valanhamn valberg valbyen valderøy valderøya valestrandsfossen valevåg vallavik valldal vallersund vallset
    valnesfjord valsøybotn valsøyfjord valvatna vandve vangsnes vangsvik vannareid vannvåg vanse vanvik vanvikan
    vanylven varaldsøy varangerboti varangerbotn vardo vardø varggat varhaug vartdal varteig vassøy vatnestrøm vear
    veavagen veavågen veblungsnes vedavagen vedavågen vefsn vega veggli vegårshei veidnesklubben veierland veitastrond
    velfjord venabygd vengsøy vennesla verdal verdalsora verdalsoren verdalsoyra verdalsøra verma verrabotn vesisaari
    vestbju vestby vestbygd vestbygda vestbygden vesterøy vestfossen vestmarka vestnes vestskogen vestvågøy vettre
    vevang vevelstad vierva vigeland vigesa vigesaa vigeså viggja vigra vigrestad vihals vikanes vikebukt vikebygd
    vikedal vikersund vikesa vikesund vikeså vikevag vikevåg vikhammer vikholmen vikora vikoyri vikran viksdalen
    vikøra vikøyri vindafjord vindøla vingelen vingrom vinje vinjesvingen vinjeøra vinstra vinterbro vistdal visthus
    vittingfos vittingfoss vognill volda vormedal vormsund voss vossavangen vossestrand vossevangen vrådal vråliosen
    vuattsuo vuikerusun vuku vuodnabatta vuonnabahta vuorea vuoreija vuosu vågaholmen vågan vågland vågstranda vågå
    vågåmo vålbyen værlandet værøy vøringsfoss vøyenenga wadsw wang wansh xxslo yairo ydstebøhamn yebikeu yeillo
    ylvingen ytrebygda ytrøygrend yttervåg ytterøy yven ywslw yykeaenperae åbogen ådalsbruk åfarnes åfjord ågotnes
    ågskardet åheim åkra åkrahamn åkrehamn ålen ålesund ålfoten ålgård ålvik ålvundeid ålvundfjord åmli åmotsdal
    åna-sira åndalsnes åneby ånneland ånstad åram årbakka årdal årdalstangen årjesraisa årland årnes årnset åros
    årviksand årås årøysund årøysundet åsenfjord åseral åsgreina åsgårdstrand åsmarka åsnes åsvang ænes øksendal
    øksfjord øksnes ølensvåg ølve øresvik ørje ørland ørnes ørskog ørsta østby østerås øverbygd øversjødalen øvrebø
    øyestranda øyslebø øystese
    """
}
