extension MessageID {
  /// What `ordrett demo` and `ordrett init` tell.
  var demo: Wording? {
    switch self {
    case .demoWritten:
      Wording(
        en: "A fictional study now lies in “{0}”.",
        nb: "En oppdiktet studie ligger nå i «{0}».",
        nn: "Ein oppdikta studie ligg no i «{0}».")
    case .demoFictional:
      Wording(
        en: "Every person, place and word in it is invented.",
        nb: "Alle personer, steder og ord i den er oppdiktet.",
        nn: "Alle personar, stader og ord i han er oppdikta.")
    case .demoStarting:
      Wording(
        en: "Starting the language server on it, as an editor does …",
        nb: "Starter språktjeneren på den, slik en editor gjør …",
        nn: "Startar språktenaren på han, slik ein editor gjer …")
    case .demoAnswered:
      Wording(
        en: "The server answered after {0} ms. What follows is what it really said.",
        nb: "Tjeneren svarte etter {0} ms. Det som følger, er det den virkelig sa.",
        nn: "Tenaren svara etter {0} ms. Det som følgjer, er det han verkeleg sa.")
    case .demoFindings:
      Wording(
        en: "Findings: what the editor underlines in {0}",
        nb: "Funn: det editoren streker under i {0}",
        nn: "Funn: det editoren strekar under i {0}")
    case .demoNoFindings:
      Wording(
        en: "Nothing is underlined in {0}.",
        nb: "Ingenting er streket under i {0}.",
        nn: "Ingenting er streka under i {0}.")
    case .demoCompletion:
      Wording(
        en: "Completion: what the editor suggests after “{0}” on line {1}",
        nb: "Forslag: det editoren foreslår etter «{0}» på linje {1}",
        nn: "Framlegg: det editoren foreslår etter «{0}» på linje {1}")
    case .demoHover:
      Wording(
        en: "Hover: what the editor explains at “{0}” on line {1}",
        norwegian: "Forklaring: det editoren viser ved «{0}» på linje {1}")
    case .demoDefinition:
      Wording(en: "Definition: where “{0}” leads", norwegian: "Definisjon: dit «{0}» fører")
    case .demoReferences:
      Wording(
        en: "References: every place in the study that is coded “{0}”",
        nb: "Forekomster: alle steder i studien som er kodet «{0}»",
        nn: "Førekomstar: alle stader i studien som er koda «{0}»")
    case .demoEdit:
      Wording(
        en: "Then line {0} is mended as you would in the editor, and the finding goes:",
        nb: "Så rettes linje {0} slik du ville gjort det i editoren, og funnet forsvinner:",
        nn: "Så blir linje {0} retta slik du ville gjort det i editoren, og funnet forsvinn:")
    case .demoFindingsLeft:
      Wording(
        en: "{0} {0|finding|findings} before, {1} after, {2} ms later.",
        nb: "{0} funn før, {1} etter, {2} ms senere.",
        nn: "{0} funn før, {1} etter, {2} ms seinare.")
    case .demoOpen:
      Wording(
        en: "To look for yourself, open the folder in an editor:",
        nb: "Åpne mappa i en editor for å se selv:",
        nn: "Opne mappa i ein editor for å sjå sjølv:")
    case .demoCheck:
      Wording(en: "Or check it from here:", nb: "Eller sjekk den herfra:", nn: "Eller sjekk han herifrå:")
    case .demoNothingLeft:
      Wording(
        en: "Nothing left this machine.",
        nb: "Ingenting forlot denne maskinen.",
        nn: "Ingenting forlét denne maskina.")
    case .demoServerFailed:
      Wording(
        en: "The server did not answer: {0}. The study lies in {1} all the same.",
        nb: "Tjeneren svarte ikke: {0}. Studien ligger likevel i {1}.",
        nn: "Tenaren svara ikkje: {0}. Studien ligg likevel i {1}.")
    case .initCreated:
      Wording(en: "Made {0}", nb: "Laget {0}", nn: "Laga {0}")
    case .initKept:
      Wording(
        en: "Kept {0}, which was already there",
        nb: "Beholdt {0}, som fantes fra før",
        nn: "Beheldt {0}, som fanst frå før")
    case .initDone:
      Wording(en: "The project is ready in “{0}”.", norwegian: "Prosjektet er klart i «{0}».")
    case .initExampleDone:
      Wording(
        en: "A complete fictional study is ready in “{0}”.",
        nb: "En hel oppdiktet studie er klar i «{0}».",
        nn: "Ein heil oppdikta studie er klar i «{0}».")
    case .initNext:
      Wording(
        en: "Next: put transcripts that end in “.ordrett” in it, and open the folder in your editor.",
        nb: "Så: legg transkripsjoner som slutter på «.ordrett» i mappa, og åpne den i editoren din.",
        nn: "Så: legg transkripsjonar som sluttar på «.ordrett» i mappa, og opne henne i editoren din.")
    case .initAlreadyProject:
      Wording(
        en: "“{0}” already has a project file. Nothing was changed.",
        nb: "«{0}» har en prosjektfil fra før. Ingenting ble endret.",
        nn: "«{0}» har ei prosjektfil frå før. Ingenting vart endra.")
    case .initNotEmpty:
      Wording(
        en: "“{0}” is not empty, and the example study needs a folder of its own. Name a new folder.",
        nb: "«{0}» er ikke tom, og eksempelstudien trenger en egen mappe. Oppgi en ny mappe.",
        nn: "«{0}» er ikkje tom, og eksempelstudien treng ei eiga mappe. Oppgi ei ny mappe.")
    case .initStudyTitle:
      Wording(en: "My study", nb: "Min studie", nn: "Studien min")
    case .initCodebookFile:
      Wording(en: "codebook.codebook", norwegian: "kodebok.codebook")
    case .initInterviewsFolder:
      Wording(en: "interviews", norwegian: "intervju")
    case .demoOtherEditors:
      Wording(
        en:
          "Any other editor with a language client, VS Code for one: let it start this for .ordrett and .codebook files:",
        nb: "Andre editorer med språkklient, som VS Code: la dem starte dette for filer på .ordrett og .codebook:",
        nn: "Andre editorar med språkklient, som VS Code: lat dei starte dette for filer på .ordrett og .codebook:")
    case .demoNoServer:
      Wording(
        en: "the program does not know its own path",
        nb: "programmet kjenner ikke sin egen sti",
        nn: "programmet kjenner ikkje sin eigen sti")
    default: nil
    }
  }
}
