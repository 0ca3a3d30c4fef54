/// Illness, treatment, disability, pregnancy and addiction. GDPR, article 9: data concerning health.
enum HealthWords {
  static let groups: [(words: String, classes: WordClasses)] = [
    (conditions, .condition), (diagnoses, .diagnosis), (treatments, .treatment), (certain, .certainHealth),
    (leave, .leave),
  ]

  /// Common illnesses, which people also speak of in general.
  private static let conditions = """
    -kreft -kreften -kreftens kreftsyk~ kreftsjuk~ kreftsvulst~ -svulst~ -angst~ -diagnose~ hjertefeil~ panikkanfall~ angstanfall~
    kroniske_smerter/smertar kroniske_rygg/nakkesmerter sober nervesyk~ nervesjuk~ heroin~ amfetamin~ kokain hasj
    speed subutex heroinist~ cocaine crystal_meth krybbedød krybbedaude muskelsmerter fastlåst_kjeve panikkangst~
    -depresjon~ deprimert~ deprimerte utbrent~ utbrend~ hjerneslag~ hjerteinfarkt~ hjarteinfarkt~ -infarkt~
    hjerteflimmer~ hjertefeil~ hjartefeil~ hjertesvikt hjartesvikt diabetes diabetiker~ diabetikar~ sukkersyke
    sukkersjuke sukkersyk~ migrene~ astma~ allergi~ kols emfysem leddgikt~ gikt giktfeber fibromyalgi~ -artrose~
    artrose~ beinskjørhet osteoporose prolaps~ ryggprolaps~ isjias stoffskifte~ hypotyreose psoriasis eksem atopisk~
    cøliaki~ glutenallergi~ laktoseintolera* epilepsi~ epileptiker~ demens~ dement demente alzheimer~ alzheimers
    parkinson~ parkinsons lungebetennelse~ hjernehinnebetennelse~ hjernerystelse~ hjernerysting~ blodpropp~
    lungeemboli~ hørselstap høyrselstap tunghørt~ tunghøyrt~ svaksynt~ blind~ døv~ døvblind~ døvstum~ rullestol~
    protese~ amputert~ amputere~ invalid~ handikappet handikappa handicappet ufør~ uføretrygd* uføretrygda
    uførepensjon~ utviklingshemmet utviklingshemma utviklingshemming~ funksjonsnedsettelse~ funksjonshemmet
    funksjonshemma nedsatt_funksjonsevne dysleksi~ dyslektiker~ dyslektikar~ ordblind~ dyskalkuli adhd add cp asperger~
    aspergers autisme~ autist~ autistisk~ tourette~ tourettes traume~ traumatisert~ spiseforstyrrelse~
    spiseforstyrring~ eteforstyrring~ anoreksi~ anorektiker~ anorektisk~ bulimi~ bulimiker~ tvangstanke~
    tvangslidelse~ tvangshandling~ søvnapné selvskading~ sjølvskading~ selvskada* sjølvskada* selvmordsforsøk~
    sjølvmordsforsøk~ selvmordstank* sjølvmordstank* suicidal~ selvmordsnær rusavhengig~ rusmisbruk~ rusproblem~
    rusmisbruker~ rusmisbrukar~ narkoman~ alkoholiker~ alkoholikar~ alkoholisert~ alkoholproblem~ alkoholmisbruk~
    pillemisbruk~ spilleavhengig~ speleavhengig~ spilleproblem~ rusfri~ edru gravid~ svangerskapsforgiftning
    svangerskapsdiabetes spontanabort~ -abort~ dødfødt~ daudfødd~ dødfødsel~ fødselsdepresjon~ barnløs~ barnlaus~
    ufrivillig_barnløs steril~ sterilisert~ infertil~ endometriose overgangsalder~ klamydia gonoré herpes
    kjønnssykdom~ hepatitt~ tuberkulose~ tæring tbc polio difteri skarlagensfeber covid~ korona_sjuk senfølger
    seinfølger long_covid utmattelsessyndrom~ kronisk_utmattelse~ kronisk_utmattet belastningsskade~ nakkesleng~
    whiplash skoliose hoftebrudd~ lårhalsbrudd~ lårhalsbrot beinbrudd ryggskade~ hodeskade~ hovudskade~ hjerneskade~
    hjerneskad* brannskade~ hjertestans hjartestans hjertesykdom~ hjartesjukdom~ nyresvikt nyresykdom~ leversykdom~
    lungesykdom~ skrumplever~ muskelsykdom~ psykisk_syk psykisk_sjuk psykisk_lidelse~ psykiske_lidelse~
    psykiske_problem~ psykisk_utviklingshemma psykotisk~ personlighetsforstyrrelse~ sinnslidende sinnssyk stemmehøring
    nervøst_sammenbrudd samanbrot sammenbrudd hørselshemmet hørselshemma synshemmet synshemma kortvokst~
    leppe-ganespalte klumpfot klumpfot~ hofteleddsdysplasi kolikk magesår~ tarmsykdom~ -betennelse~ magekatarr brokk~
    blindtarm~ kneskade~ hørselsskad* støyskad* løsemiddelskad* asbestose silikose cancer~ tumour~ tumor~ leukaemia
    leukemia depression depressed anxiety ptsd stroke diabetic~ dementia alzheimer's parkinson's pregnant pregnancy
    miscarriage~ miscarried abortion~ stillborn stillbirth infertile infertility ivf addict addiction alcoholic~
    alcoholism disabled wheelchair blind deaf autistic autism dyslexic dyslexia dyslexi asthma migraine~ arthritis
    eczema epilepsy epileptic coeliac burnout burned_out burnt_out heart_attack~ heart_disease kidney_failure
    concussion anorexia anorexic bulimia bulimic eating_disorder~ panic_attack~ self-harm self-harmed suicidal
    mental_illness mentally_ill breakdown overdose~ overdosed pneumonia tuberculosis hysterectomy mastectomy menopause
    endometriosis fibromyalgia chronic_fatigue learning_disability borderline down's_syndrome bipolar
    """

  /// Diagnoses that are seldom named but of somebody.
  private static let diagnoses = """
    schizofren~ schizofreni~ paranoid_schizofreni bipolar_lidelse bipolar_liding manisk-depressiv~ manisk_depressiv
    borderline_personlighet~ emosjonelt_ustabil psykose~ hiv-positiv~ hiv-smitta hiv-smittet hivpositiv~ hiv aids
    multippel_sklerose multippel_sclerose multiple_sclerosis amyotrofisk_lateralsklerose huntington~ huntingtons
    myelomatose lymfom~ lymfekreft~ leukemi~ melanom~ føflekkreft~ -sarkom~ cystisk_fibrose~ cystic_fibrosis crohn~
    crohns ulcerøs_kolitt lupus sjøgren~ sjøgrens sarkoidose bekhterev~ bekhterevs muskeldystrofi~ duchenne~
    cerebral_parese cerebral_palsy ryggmargsbrokk~ spina_bifida downs_syndrom downs hydrocephalus vannhode hemofili~
    bløder~ marfan~ turner_syndrom klinefelter~ prader-willi williams_syndrom rett_syndrom angelman ehlers-danlos
    narkolepsi~ addisons cushing~ hashimoto~ graves_sykdom guillain-barré borreliose lyme_disease lyme's diabetes_type
    type_1-diabetes type_2-diabetes morbus_* kaposi brystkreft~ prostatakreft~ tarmkreft~ tykktarmskreft~
    endetarmskreft~ lungekreft~ eggstokkreft~ livmorhalskreft~ livmorkreft~ hjernesvulst~ hudkreft~ blodkreft~
    beinkreft~ leverkreft~ bukspyttkjertelkreft~ magekreft~ testikkelkreft~ halskreft~ skjoldbruskkjertelkreft~
    breast_cancer prostate_cancer lung_cancer bowel_cancer ovarian_cancer cervical_cancer brain_tumour brain_tumor
    schizophrenia schizophrenic bipolar_disorder hiv_positive post-traumatic_stress posttraumatisk~ post-traumatisk~
    ptsd_diagnose obsessive_compulsive ocd dissosiativ~ alvorlig_depresjon postnatal_depression fødselsdepresjon~
    barseldepresjon~ anorexia_nervosa motor_neurone_disease
    """

  private static let treatments = """
    -operert~ blodfortynn* antipsykotisk* cellegift~ cellegiftkur~ strålebehandling~ kjemoterapi chemotherapy chemo radiotherapy cellegiftbehandling~
    dialyse~ transplant* nyretransplant* levertransplant* beinmargstransplant* insulin~ insulinpumpe~ pacemaker~
    hjertestarter_inni respirator~ metadon~ subutex subuxone suboxone lar-behandling antidepressiv~ lykkepille~
    sertralin zoloft cipralex escitalopram fluoksetin fluoxetin prozac cipramil venlafaxin effexor litium lithium
    lamictal quetiapin seroquel zyprexa olanzapin risperdal risperidon abilify leponex clozapin ritalin concerta
    strattera medikinet elvanse antabus valium sobril stesolid rivotril vival xanax oxycontin oksykodon morfin~
    tramadol metotreksat methotrexate humira remicade prednisolon levaxin marevan xarelto eliquis ventoline epi-pen
    epipen medisiner_mot ect elektrosjokk~ elsjokk~ tvangsinnlagt~ tvangsinnlegg* tvangsinnlagd psykiatrisk_avdeling
    psykiatrisk_sykehus psykiatrisk_sjukehus lukket_avdeling lukka_avdeling rusinstitusjon~ rusbehandling avrusning~
    avrusing~ avrus~ rehab mastektomi~ brystet_operert stomi~ kateter~ amputasjon~ hysterektomi prøverør* ivf
    ivf-behandling assistert_befruktning eggdonasjon~ sæddonor~ provosert_abort hormonbehandling~ kjønnsbekreftende
    antidepressants sleeping_pills methadone insulin_pump dialysis transplant pacemaker psychiatric_ward
    psychiatric_hospital detox hjerteoperasjon~ hjernekirurgi høreapparat~ høyreapparat~ hearing_aid~
    cochleaimplantat~ bypass-operasjon~ bypass hofteoperasjon~ hofteprotese~ gastric_bypass slankeoperasjon~
    slankeoperert~ keisersnitt~ c-section caesarean psykolog_fast traumebehandling~ dbt emdr
    """

  /// What says by itself that somebody has it.
  private static let certain = """
    kutta/kuttet/kutter/kuttar/selvskada/selvskadet_meg/seg tenkte/tenkt/tenkjer_på_selvmord/sjølvmord aborterte spontanaborterte ventet/venter/ventar/venta_barn i_overgangsalderen
    på_attføring/aap/arbeidsavklaringspenger/arbeidsavklaringspengar/uføretrygd/trygd/uføre/sosialen mottar/mottok/mottek/fikk/får_uføretrygd/arbeidsavklaringspenger/trygd on_disability/benefits
    kreften/svulsten_kom/spredte/spreidde/spredde/spredd/tok/var/er/hadde lost_my/his/her_sight/hearing/baby/leg/arm
    slitt/sliter/sleit/slit/slet/strevd/strever/strevde_psykisk/mentalt
    gikk/går/gjekk/gått/begynte_til/hos_psykolog/psykologen/psykiater/psykiateren
    innlagt/innlagd/gikk/gjekk/gått_på/i/til_dps/bup/dpsen/psykiatrien/psykiatrisk/avrusning/avrusing/blakstad/gaustad
    rusa/ruset/ruser/rusar_meg/seg
    drakk/drikker/drikk/drukket/drukke_seg/mye/mykje/tett/tungt_for/i/og/hele/heile/hver/kvar/da/etter/på
    drakk_for_mye/mykje hengte/hengde/hengt/henga_seg skjøt/skaut_seg
    var/er/kom/kommet/vært/måtte/havna/havnet/sendt_på/til/i_avrusning/avrusing/rehab/rusbehandling/tvungen
    was/been_sectioned diagnosert/diagnostisert/diagnosed_med/with_@ill fikk/fekk/fått/har/hadde_diagnosen_@ill
    sykmeldt/sjukmeldt/sjukemeldt_for/med/pga/av/etter_@ill på_grunn_av_@ill_@poss
    døde/døydde/dør/dødde/død/daud/døyde_av/med/i_@ill died/dying_of/from_@ill lider/led/lei_av_@ill
    frisk/kvitt/frisk_fra/frå/etter/av_@ill
    kreften/angsten/depresjonen/diabetesen/sykdommen/sjukdommen/diagnosen/sjukdomen_@poss
    my/her/his_cancer/depression/anxiety/diabetes/autism/dyslexia/illness/miscarriage/abortion/overdose/pregnancy/addiction/ptsd/adhd/stroke
    min/mi/mitt_egen/egne/eigen/eiga_depresjon/angst/kreft/sykdom/sjukdom/graviditet tok/tatt/tar/ta_abort
    tok/tatt_overdose tatt/tok_en/ein_overdose prøvde/forsøkte/prøvd/forsøkt_å_ta_livet/selvmord/sjølvmord
    prøvde/forsøkte/prøvd/forsøkt_å_ta_sitt_eget_liv tok/tatt_sitt_eget_liv tok/tatt/teke_livet_sitt
    fikk/fekk/hatt_slag fikk/fekk_jeg/eg/æ/han/hun/ho_slag tok/teke_livet_av_seg tried_to_kill
    killed/kill_himself/herself/myself took_his/her_own_life i/she/he_have/has/had_ms/me/als/hiv/adhd/ocd
    jeg/eg/æ/han/hun/ho/hu/mor/far/mora/faren/broren/søsteren/mannen/kona_har/hadde/fikk/fekk_ms/als/kols/hiv/adhd/ocd/cp/ptsd
    på/i_metadon på_antidepressiva/lykkepiller/insulin/dialyse/cellegift
    on_antidepressants/insulin/methadone/lithium/dialysis/chemo
    lagt/lagd/innlagt/innlagd_inn_på/med/for_psykiatrisk/psyk/lukket/lukka/rus/tvang
    innlagt/innlagd_på_psykiatrisk/psyk/lukket/lukka/rus/distriktspsykiatrisk innlagt/innlagd_med/for_@ill
    gravid/gravide_i_uke/veke/femte/sjette/sjuende/åttende/tredje/fjerde months/weeks_pregnant i/jeg/eg_rullestol
    satt/sat/sitter/sit/havna/havnet/endte_i_rullestol
    mistet/mista/miste_synet/hørselen/høyrselen/barnet/beinet/armen/babyen/førligheten
    mista/mistet_et/eit/ett_barn/bein lost_a/the/my/our_baby/leg in_a_wheelchair in_rehab in_psychiatric
    ble/blei/vart_lam/blind/døv/ufør/dement/gravid/psykotisk/deprimert/utbrent/utbrend
    født/fødd/fødde_blind/døv/døvblind/lam/blindt/døvt born_blind/deaf har/hadde_downs nervøst_sammenbrudd
    hadde_en/ein_psykose gikk/gjekk_inn_i_en/ein_psykose/depresjon off/on_sick_leave_with/for/because/after_@ill
    signed_off_with/for_@ill
    """

  private static let leave = """
    sykmeldt~ sjukmeld~ sjukemeld~ sykemeldt~ sjukmeldt~ sjukemeldt~ sykmelding~ sykemelding~ sjukmelding~ sjukemelding~
    """
}
