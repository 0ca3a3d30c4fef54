/// Spoken forms beside the written standards. A line is `bokmål/nynorsk: spoken forms`; the first word of each side is
/// what is proposed, the others are also right there. A word that is right on one side only is dialect on the other.
///
/// Only function words, frequent verbs and a few nouns are here, and none that is another common word of the standard.
enum DialectForms {
  static let lines = """
    jeg/eg: æ æg jæ jæi ej æi jei jaj
    meg/meg: mæ mej mæg
    deg/deg: dæ dej dæg
    seg/seg: sæ sej sæg
    han/han: hainn hain hanj
    hun/ho: hu hoinn hon
    henne/henne,ho: hænne hænner hena hånå
    hennes/hennar,hennes: hennas hinnes hænnes hennars hinnars
    hans/hans: hass hainnes hanns hannas
    vi/vi,me: vårr
    oss/oss: åss øss åkke åkk økk økkan åkken vårss
    vår/vår: vårres vårs våres åkkers våkkes
    dere,de,dykk/de,dykk: dokker dåkker dåkk dåkke dåkkår dåkkan dokkan dekkan dørr
    deres/dykkar,deira: dokkers dåkkers dåkkes dykkas dokkars dåkkas
    de/dei,de: dæm demm dæi
    dem/dei: døm
    det/det: dårr
    dette/dette: detti ditti ditta
    denne/denne: dennan dinnan dinna dennja dennje dinni denni dinne
    disse/desse: dessan dissan dessane
    ikke/ikkje: itj itte ittje itt ittj ikkj inte ikkji ittkje kje ittno itjno ikkjeno ekkje ekkj
    hva/kva: ka kæ
    hvem,kven/kven: kæm kem kemm håkken kånn
    hvor,kor/kor,kvar: korr kårr hårr hørr åhen kest
    hvorfor/kvifor,korfor: koffer koffor kafør kaffør kofor korfer håffer åffer koffør hoffor korfår kåffår
    hvordan/korleis: kordan koss kossen kossn koless kolles kårles kårleis
    hvordan/korleis: hålles åssen høssen håssen hosse koles korles kordann korsen
    når/når: kati katti kortid kårtid katid nårr
    hver/kvar: kver kvær hvær
    hvert,kvart/kvart: kvert kvært hvært
    hverandre/kvarandre: kværander kvarainner kværainner hverainner
    en/ein: einn æn æin
    et/eit: æit æitt
    noe/noko: nåkka nokka någe nåe nåke nåkkå nåkke nokke nåkko någo någgå nåkkår
    noen/nokon,nokre: nån nånn nåkken nåen någen nåkkån nokkon nåkenn nåkker nokker nåkkre någgen någre
    ingen/ingen: ingjen ingjenn ingja ingenn ingjein
    ingenting/ingenting: ingenteng ingjenting ingenteing ingjenteng inkjeting ittnoe
    annen/annan: ainna ainnan aen ænnen
    andre/andre: ainner ainnre andere ainnere
    alle/alle: aille ailler allje
    alt/alt: ailt aillt
    mye/mykje,mye: mytji møkje møkji mykj myttji mykji møe møkjy mytje mykkje mykky
    mer/meir: mæir mæ'r mæra meer
    mange/mange: mangje mainge mainng maange
    litt/litt: litti litte littegrann littegranne littagrand lættgrann
    liten/liten: litn lit'n læten litjen lissjen
    lille,vesle/vesle,litle: litj lisje lissje vetle veitle lishje
    bare/berre,bare: bærre berr bærr bærrj berrje
    også,òg/òg,også: åsså åkså ågså usså
    også,òg/òg,også:
    sånn,slik/slik,sånn: sånnj sonn såinn såinnj sånnin sånnan slekk
    slik/slik: sliik
    nå,no/no,nå: nu noh
    da/då,da: dåi
    der/der: dær dærre
    her/her: hærre hærran herran
    hjem,heim/heim: hjæm jæm hjemm
    hjemme,heime/heime: hjæmme hjemma hæme heimi hæmma hjæmma
    ute/ute:
    inne/inne: innj ijnne
    sammen/saman: såmmå sammens ihop ihopes i'hop
    fra/frå: fraa fårrå
    til/til: tæll
    for/for: førr fårr
    fordi/fordi: førdi fårdi
    etter/etter: ætter ettår
    med/med: mæd
    hos/hos,hjå: håss hjaa
    mellom/mellom: mællom mælla mellåm imella imilla
    over/over: åver ivi åvver
    under/under: uinner unnår ongår uinnder
    ned/ned: nedd
    opp/opp: åpp åppi
    men/men: mænn
    eller/eller: æller ellår elljer
    enn/enn: ænn
    som/som: såmm såm
    veldig/veldig: vældi veldi væld vælldi vældig veldug
    ganske/ganske: gainske gannske
    kanskje/kanskje: kanskj kannskje kansje kanske kainnskje kansj
    egentlig/eigentleg: egentli eigentli egæntli ekentli eigentlig
    vanlig/vanleg: vanli vainlig vanle
    ordentlig/ordentleg: ordentli orntli ornlig skikkli
    skikkelig/skikkeleg: skikkeli skjikkelig sjikkelig
    selv,sjøl/sjølv,sjøl: sæll sjæl sjæll sjøll sjølle
    fortsatt,framleis/framleis,fortsatt: førrsatt
    var/var: vaar
    være/vere,vera: værra væra varra
    vært/vore,vært: vorre vøri vårre vørre værri vori
    blir,vert/blir,vert: bliir
    ble,blei/blei,vart: blæi bleiv vaert
    blitt,vorte/blitt,vorte: vorti vårri vørti blidd blidde bledd blevve vorrti
    hadde/hadde: hadd hadda haidd haidde
    hatt/hatt: haitt
    fikk/fekk: fækk fikke fikkj
    går/går: gjæng jenge
    gikk/gjekk: gjikk gjækk jikk
    gått/gått: gådd gådde
    kommer/kjem: kjæm kjæmm kjemm kjømm kjæme kjeme
    kom/kom: kåmm kåm
    kommet,komme/kome,komme: kommi kåmmi kømmi kåmmå kåmmet kommin
    ser/ser:
    se/sjå: sji sjaa
    sier,seier/seier: sjii siær sejer seiær
    sa/sa: sae saa
    si/seie,seia,si: sæi sæie siæ
    gjør/gjer: gjærr jør jærr
    gjorde/gjorde: jor gjol gjårde jårde
    gjort/gjort: jort gjårt jårt
    gjøre/gjere,gjera: gjørra jære jørra
    vet,veit/veit: veet væit
    vet,veit/veit:
    visste/visste: vesst vesste
    vil/vil: vijl
    ville/ville: veille
    skal/skal: ska skæ
    skulle/skulle: sku skoill skull skulla skoille
    kan/kan: kainn kainnj
    kunne/kunne: kunn kuinn konne kuinne konnj konn
    må/må: måi
    måtte/måtte: måtti
    tar/tek,tar: tækk tæk tækkj
    tok/tok: tokk
    tatt/teke,tatt: tikki takji tekji tijje tikkji tækki tekkje
    gir,gjev/gir,gjev: gjæv jir
    ga,gav/gav,ga: jav gaav
    gi/gi,gje: jie
    snakker/snakkar: snåkkå
    tror,trur/trur: trurr
    trodde,trudde/trudde: troidd
    tenker/tenkjer,tenker: tænke tænker tænkje tænkjer tænk
    tenkte/tenkte: tænkt tænkte
    husker/hugsar,husker: hukse hukser
    forteller/fortel: førtell fortæll førtæll fortæl førtæl førtel fortælle
    fortalte/fortalde: førtalt førtalte førtælt
    jobber/jobbar: jåbba jåbbe jåbbær
    jobbet,jobba/jobba:
    skjønner/skjønar,skjønner: sjønne sjønner sjøna sjønna
    trenger,treng/treng: træng trænge trøng trænger
    lever/lever: læv læve læver
    liker/likar,liker: likkær
    begynte/byrja,begynte: bynt bynte bjynte byntji bøjnte bønt
    begynner/byrjar,begynner: bynne bynner bøjnn
    sitter/sit:
    ligger,ligg/ligg:
    står/står: ståor stårr
    kjører/køyrer: tjøre
    ungene/ungane: ongan ungan onganj ungann
    guttene/gutane: guttan gutan guttann guttainn
    jentene/jentene: jentan jentann jæntan jintan jentån
    jenta/jenta: jænta jento jintå jentå jinta
    gutten/guten: guttj gut'n
    folk/folk: følk fålk fålkj
    datter/dotter,datter: dåtter dått'r dotra dåttra
    søster/syster: systra søstra
    gang/gong,gang: gångg gång
    ganger/gonger,ganger: gånga gånger gongå gångår
    dagen/dagen: daen da'n dain dagjen
    dager/dagar: dagær dagan
    uke/veke,uke: vekå uge ugå uga vekku vuku vukku veku
    tida/tida: tiå ti'a tidå
    morgen/morgon: mårra morra mårrån mårån mårgon mårrå
    ettermiddag/ettermiddag: ættermiddag ittemiddag ættemiddag ettermedda
    skolen/skulen,skolen: skol'n skulln skolå skoln skul'n skuln
    jobben/jobben: jåbben jobb'n jåbbn
    huset/huset: huse'e husæ
    barn/barn: båinn bån baan baanj
    hånd,hand/hand,hånd: haind hainnd
    vann,vatn/vatn,vann: vainn vatten vattn
    mann/mann: mainn mannj mainnj
    kveld/kveld: kvæld kvell kvæll kvelld kvæill
    natt/natt: nått
    natta/natta: nattå nåtta nattæ
    penger/pengar: pæng pænga penga pengan pængan
    bra/bra: brae
    fint/fint: finnt
    god/god: goe
    gammel/gamal: gammæl gammelj gaammal
    selvfølgelig/sjølvsagt: sæffølgelig selføli selvfølgeli sællfølgelig selføgeli
    virkelig/verkeleg: værkelig virkeli værkeleg verkeli
    altså/altså: asså ailtså alså
    liksom/liksom: leksom liksåm likksom lissåm læksom
    nei/nei: næi neij
    kjekt/kjekt: tjekt
    heller/heller: hæller hell'r hellj heiller hælljer
    likevel/likevel: lekavel likavæl lekvell likavell lækavæl
    alltid/alltid: alti ailti allti alltier ailltid
    aldri/aldri: aldrei aildri aljer alderi
    ofte/ofte: åfte åft ofta
    først,fyrst/først,fyrst: fysst førrst føscht føssj
    siden/sidan: sian
    ennå/enno: ænnå
    fort/fort: fårtj
    mest/mest: mæst mæ'st
    best/best: bæst
    bedre,betre/betre: beire bedder bædre bætre
    verre/verre: værre vær'r værr
    langt/langt: lankt långt
    lenge/lenge: længe læng længje
    lenger/lenger: længer længår
    igjen/igjen: ijæn igjænn attigjen ijen igjæn ijenn
    tilbake,attende/tilbake,attende: tebake tebars telbake telbakers tebakers
    gjennom/gjennom: jønnom gjønnom igjønna ijønna igjønnom
    utenfor/utanfor: utaførr utaforr utførr utaførre
    innenfor/innanfor: innaførr innaforr
    nesten/nesten: nesst næstn næsten nestn nærtpå
    dessverre/dessverre: desværre dæssverre
    heldigvis/heldigvis: hælldigvis heldivis
    faktisk/faktisk: faktsk
    akkurat/akkurat: akkorat akkrat akkurætt
    cirka/cirka: sirkja
    hvis,viss,om/viss,om: vess vissj
    enten/anten: ænten enteinn
    hverken,verken/korkje,verken: hværken korkj
    to/to: tvo
    sju,syv/sju: sjuv
    elleve/elleve: ellv øllev ællev elløv
    tolv/tolv: tålv tøll tølv tøllv
    tjue,tyve/tjue: kjugu tjuge tjugu kjuge
    tretti/tretti: treddeve
    førti/førti: førr'ti
    snø/snø: snjo sny snjø
    øyne/auge: auan øyan øyenan
    hode/hovud: haue hauet huvud hovve hovu
    dårlig/dårleg: dårli dåle dålig dåli dorle
    farlig/farleg: farli fali
    artig/artig: artug arti artu
    morsom/morosam: morosom
    redd/redd: rædd
    herfra/herifrå,herfrå: hærfra herrifra hærifrå
    derfra/derifrå,derfrå: dærfra dærrifra
    hele,heile/heile:
    helt,heilt/heilt,helt: hæilt hælt
    hel,heil/heil,hel:
    mener/meiner:
    mente/meinte:
    navn/namn: nammn
    fryktelig/frykteleg: frøktelig frykteli frøkteli frøktele
    annerledes/annleis: ainnles annles ainnleis
    vei,veg/veg,vei: væi væg væag
    skole/skule,skole:
    sykehus,sjukehus/sjukehus: sjukhus sjukheim
    uten/utan:
    bort/bort: bårt burrt
    borte/borte: bårte børte båtte borrte
    dra/dra: drægg dræga
    reiste/reiste: ræste ræist
    vokste/vaks,vokste:
    ringte/ringde,ringte:
    hørte/høyrde: hørrde hørrte
    hører/høyrer: hørre høyr
    kjente/kjende,kjente:
    bodde/budde,bodde:
    bor,bur/bur,bor:
    spurte/spurde,spurte: spørte
    døde/døydde,døde:
    skrev,skreiv/skreiv: skræiv
    leser,les/les: læs læse
    spiste,åt/åt,spiste:
    hjelpe,hjelpa/hjelpe,hjelpa: hjælp hjælpe jælpe jælp
    vanskelig/vanskeleg: vanskelei vanskeli vainskelig vanskele vainskeli
    tidlig/tidleg: tidli tili tidle
    nettopp/nettopp: nættopp
    forresten/forresten: førresten fårresten
    """
}
