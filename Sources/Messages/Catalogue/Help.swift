extension MessageID {
  /// The help pages: one line for the program, each command and each option.
  var help: Wording? {
    switch self {
    case .helpTagline:
      Wording(
        en: "Ordrett reads and checks coded interview transcripts. Nothing leaves this machine.",
        nb: "Ordrett leser og sjekker kodede intervjutranskripsjoner. Ingenting forlater denne maskinen.",
        nn: "Ordrett les og sjekkar koda intervjutranskripsjonar. Ingenting forlèt denne maskina.")
    case .helpLSP:
      Wording(
        en: "Start the language server; an editor does this for you",
        nb: "Start språktjeneren; det gjør en editor for deg",
        nn: "Start språktenaren; det gjer ein editor for deg")
    case .helpCheck:
      Wording(
        en: "Check interviews and codebooks, and print what was found",
        nb: "Sjekk intervjuer og kodebøker, og skriv ut funnene",
        nn: "Sjekk intervju og kodebøker, og skriv ut funna")
    case .helpTree:
      Wording(
        en: "Print how Ordrett understands a file, as a tree",
        nb: "Skriv ut hvordan Ordrett forstår en fil, som et tre",
        nn: "Skriv ut korleis Ordrett forstår ei fil, som eit tre")
    case .helpInit:
      Wording(
        en: "Make a new project in a folder",
        nb: "Lag et nytt prosjekt i en mappe",
        nn: "Lag eit nytt prosjekt i ei mappe")
    case .helpDemo:
      Wording(
        en: "Write an example study and show what an editor gets from it",
        nb: "Skriv en eksempelstudie, og vis hva en editor får ut av den",
        nn: "Skriv ein eksempelstudie, og vis kva ein editor får ut av han")
    case .helpExplain:
      Wording(
        en: "Explain a rule, or list all rules",
        nb: "Forklar en regel, eller vis alle reglene",
        nn: "Forklar ein regel, eller vis alle reglane")
    case .helpHelp:
      Wording(
        en: "Show help, for everything or for one command",
        nb: "Vis hjelp, for alt eller for én kommando",
        nn: "Vis hjelp, for alt eller for éin kommando")
    case .helpVersion:
      Wording(en: "Show the version", norwegian: "Vis versjonen")
    case .helpCompletions:
      Wording(
        en: "Print completions for the shell: bash, zsh or fish",
        norwegian: "Skriv ut fullføring for skallet: bash, zsh eller fish")
    case .helpOptionFormat:
      Wording(
        en: "How to print the findings: text, json, sarif or github",
        nb: "Hvordan funnene skrives ut: text, json, sarif eller github",
        nn: "Korleis funna blir skrivne ut: text, json, sarif eller github")
    case .helpOptionFailOn:
      Wording(
        en: "The least serious finding that gives exit status 1: hint, information, warning or error",
        nb: "Det minst alvorlige funnet som gir avslutningskode 1: hint, information, warning eller error",
        nn: "Det minst alvorlege funnet som gir avslutningskode 1: hint, information, warning eller error")
    case .helpOptionColor:
      Wording(
        en: "When to use color: auto, always or never",
        nb: "Når farger brukes: auto, always eller never",
        nn: "Når fargar blir brukte: auto, always eller never")
    case .helpOptionLanguage:
      Wording(
        en: "The language of the messages: en, nb or nn",
        nb: "Språket i meldingene: en, nb eller nn",
        nn: "Språket i meldingane: en, nb eller nn")
    case .helpOptionExample:
      Wording(
        en: "Write a complete fictional study instead of an empty project",
        nb: "Skriv en hel oppdiktet studie i stedet for et tomt prosjekt",
        nn: "Skriv ein heil oppdikta studie i staden for eit tomt prosjekt")
    case .helpOptionStdio:
      Wording(
        en: "Talk to the editor over standard input and output; this is the default",
        nb: "Snakk med editoren over standard inn og ut; dette er det vanlige",
        nn: "Snakk med editoren over standard inn og ut; dette er det vanlege")
    case .helpOptionHelp:
      Wording(en: "Show help for the command", norwegian: "Vis hjelp for kommandoen")
    case .helpOptionQuiet:
      Wording(
        en: "Print only the findings, no summary",
        nb: "Skriv bare ut funnene, uten oppsummering",
        nn: "Skriv berre ut funna, utan oppsummering")
    case .helpOptionName:
      Wording(
        en: "What to call the file that comes from standard input",
        nb: "Hva fila fra standard inndata skal hete",
        nn: "Kva fila frå standard inndata skal heite")
    case .helpArgumentPaths:
      Wording(
        en: "Files and folders to check; “-” is standard input, none is this folder",
        nb: "Filer og mapper som skal sjekkes; «-» er standard inndata, ingen er denne mappa",
        nn: "Filer og mapper som skal sjekkast; «-» er standard inndata, ingen er denne mappa")
    case .helpArgumentFile:
      Wording(
        en: "The file to read; “-” is standard input",
        nb: "Fila som skal leses; «-» er standard inndata",
        nn: "Fila som skal lesast; «-» er standard inndata")
    case .helpArgumentFolder:
      Wording(
        en: "The folder to write to; none is this folder",
        nb: "Mappa det skal skrives til; ingen er denne mappa",
        nn: "Mappa det skal skrivast til; inga er denne mappa")
    case .helpArgumentRule:
      Wording(
        en: "The rule's name, as it stands after a finding",
        nb: "Navnet på regelen, slik det står etter et funn",
        nn: "Namnet på regelen, slik det står etter eit funn")
    case .helpExitClean:
      Wording(en: "Nothing was found", nb: "Ingenting ble funnet", nn: "Ingenting vart funne")
    case .helpExitFindings:
      Wording(
        en: "Something was found at or above “--fail-on”",
        nb: "Det er funn på nivået «--fail-on» eller over",
        nn: "Det er funn på nivået «--fail-on» eller over det")
    case .helpExitTrouble:
      Wording(
        en: "The command was not understood, or a file could not be read",
        nb: "Kommandoen ble ikke forstått, eller en fil kunne ikke leses",
        nn: "Kommandoen vart ikkje forstått, eller ei fil kunne ikkje lesast")
    case .argumentNamePath:
      Wording(en: "PATH", norwegian: "STI")
    case .argumentNameFile:
      Wording(en: "FILE", norwegian: "FIL")
    case .argumentNameFolder:
      Wording(en: "FOLDER", norwegian: "MAPPE")
    case .argumentNameRule:
      Wording(en: "RULE", norwegian: "REGEL")
    case .argumentNameCommand:
      Wording(en: "COMMAND", norwegian: "KOMMANDO")
    case .argumentNameShell:
      Wording(en: "SHELL", norwegian: "SKALL")
    case .argumentNameFormat:
      Wording(everywhere: "FORMAT")
    case .argumentNameLevel:
      Wording(en: "LEVEL", norwegian: "NIVÅ")
    case .argumentNameWhen:
      Wording(en: "WHEN", norwegian: "NÅR")
    case .argumentNameLanguage:
      Wording(en: "LANGUAGE", norwegian: "SPRÅK")
    case .helpUsual:
      Wording(en: "Default: {0}.", norwegian: "Standard: {0}.")
    case .helpRepeats:
      Wording(en: "May be repeated.", nb: "Kan gjentas.", nn: "Kan takast opp att.")
    case .argumentNameOptions:
      Wording(en: "options", nb: "valg", nn: "val")
    case .helpOptionOnly:
      Wording(
        en: "Look only for this rule, or for all rules of a group such as “leak”",
        nb: "Se bare etter denne regelen, eller etter alle reglene i en gruppe, som «leak»",
        nn: "Sjå berre etter denne regelen, eller etter alle reglane i ei gruppe, som «leak»")
    case .helpArgumentDemoFolder:
      Wording(
        en: "The folder to write the study to; none is a new folder, “ordrett-demo”",
        nb: "Mappa studien skal skrives til; ingen er en ny mappe, «ordrett-demo»",
        nn: "Mappa studien skal skrivast til; inga er ei ny mappe, «ordrett-demo»")
    case .helpArgumentShell:
      Wording(en: "bash, zsh or fish", norwegian: "bash, zsh eller fish")
    case .helpArgumentCommand:
      Wording(
        en: "The command to tell about; none lists them all",
        nb: "Kommandoen det gjelder; ingen viser alle",
        nn: "Kommandoen det gjeld; ingen viser alle")
    case .helpCheckNotes:
      Wording(
        en: """
          A file belongs to the study whose “ordrett.json” is nearest above it, and is checked with that study's codebook \
          and settings. Of a folder, the transcripts and codebooks of its study are checked, or, where it has \
          none, its “.txt” files; a file that is named is checked whatever it is called.
          """,
        nb: """
          En fil hører til studien som har nærmeste «ordrett.json» over seg, og blir sjekket med kodeboka og \
          innstillingene der. I en mappe sjekkes transkripsjonene og kodebøkene som hører til studien, eller, hvis \
          det ikke er noen, filene på «.txt»; en fil som blir nevnt, sjekkes uansett hva den heter.
          """,
        nn: """
          Ei fil høyrer til studien som har næraste «ordrett.json» over seg, og blir sjekka med kodeboka og \
          innstillingane der. I ei mappe blir transkripsjonane og kodebøkene som høyrer til studien, sjekka, eller, om \
          det ikkje er nokon, filene på «.txt»; ei fil som blir nemnd, blir sjekka same kva ho heiter.
          """)
    case .helpInitNotes:
      Wording(
        en: "No file that is already there is changed.",
        nb: "Ingen fil som finnes fra før, blir endret.",
        nn: "Inga fil som finst frå før, blir endra.")
    case .helpLSPNotes:
      Wording(
        en: """
          It speaks the Language Server Protocol 3.17 over standard input and output, and nothing else. Its messages are \
          in the language of the editor, else of the study, else of the environment.
          """,
        nb: """
          Den snakker Language Server Protocol 3.17 over standard inn og ut, og ikke noe annet. Meldingene er på \
          språket til editoren, ellers til studien, ellers til miljøet.
          """,
        nn: """
          Han snakkar Language Server Protocol 3.17 over standard inn og ut, og ikkje noko anna. Meldingane er på \
          språket til editoren, elles til studien, elles til miljøet.
          """)
    default: nil
    }
  }
}
