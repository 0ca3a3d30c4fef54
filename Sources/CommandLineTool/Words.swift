internal import Messages

/// Sentences of the command line that the catalogue does not have yet.
enum Words {
  static let format = Wording(everywhere: "FORMAT")
  static let level = Wording(en: "LEVEL", norwegian: "NIVÅ")
  static let when = Wording(en: "WHEN", norwegian: "NÅR")
  static let language = Wording(en: "LANGUAGE", norwegian: "SPRÅK")
  static let usual = Wording(en: "Default: {0}.", norwegian: "Standard: {0}.")
  static let repeats = Wording(en: "May be repeated.", nb: "Kan gjentas.", nn: "Kan takast opp att.")
  static let arguments = Wording(en: "Arguments:", nb: "Argumenter:", nn: "Argument:")
  static let optionsPlaceholder = Wording(en: "options", nb: "valg", nn: "val")

  static let only = Wording(
    en: "Look only for this rule, or for all rules of a group such as “leak”",
    nb: "Se bare etter denne regelen, eller etter alle reglene i en gruppe, som «leak»",
    nn: "Sjå berre etter denne regelen, eller etter alle reglane i ei gruppe, som «leak»")
  static let demoFolder = Wording(
    en: "The folder to write the study to; none is a new folder, “ordrett-demo”",
    nb: "Mappa studien skal skrives til; ingen er en ny mappe, «ordrett-demo»",
    nn: "Mappa studien skal skrivast til; inga er ei ny mappe, «ordrett-demo»")
  static let shells = Wording(en: "bash, zsh or fish", norwegian: "bash, zsh eller fish")
  static let helpCommand = Wording(
    en: "The command to tell about; none lists them all",
    nb: "Kommandoen det gjelder; ingen viser alle",
    nn: "Kommandoen det gjeld; ingen viser alle")

  static let checkNotes = Wording(
    en: """
      A file belongs to the study whose “ordrett.json” is nearest above it, and is checked with that study's codebook \
      and settings. Of a folder, the transcripts and codebooks of its study are checked; a file that is named is \
      checked whatever it is called.
      """,
    nb: """
      En fil hører til studien som har nærmeste «ordrett.json» over seg, og blir sjekket med kodeboka og \
      innstillingene der. I en mappe sjekkes transkripsjonene og kodebøkene som hører til studien; en fil som blir \
      nevnt, sjekkes uansett hva den heter.
      """,
    nn: """
      Ei fil høyrer til studien som har næraste «ordrett.json» over seg, og blir sjekka med kodeboka og \
      innstillingane der. I ei mappe blir transkripsjonane og kodebøkene som høyrer til studien, sjekka; ei fil som \
      blir nemnd, blir sjekka same kva ho heiter.
      """)
  static let initNotes = Wording(
    en: "No file that is already there is changed.",
    nb: "Ingen fil som finnes fra før, blir endret.",
    nn: "Inga fil som finst frå før, blir endra.")
  static let lspNotes = Wording(
    en: "It speaks the Language Server Protocol 3.17 over standard input and output, and nothing else.",
    nb: "Den snakker Language Server Protocol 3.17 over standard inn og ut, og ikke noe annet.",
    nn: "Han snakkar Language Server Protocol 3.17 over standard inn og ut, og ikkje noko anna.")

  static let topOptionUnknown = Wording(
    en: "There is no option “{0}”. Options stand after a command.",
    nb: "Det finnes ikke noe valg «{0}». Valg står etter en kommando.",
    nn: "Det finst ikkje noko val «{0}». Val står etter ein kommando.")
  static let topOptionUnknownNearest = Wording(
    en: "There is no option “{0}”. Did you mean “{1}”?",
    nb: "Det finnes ikke noe valg «{0}». Mente du «{1}»?",
    nn: "Det finst ikkje noko val «{0}». Meinte du «{1}»?")
  static let ruleUnknown = Wording(
    en: "There is no rule “{0}”. “ordrett explain” lists them all.",
    nb: "Det finnes ingen regel «{0}». «ordrett explain» viser alle.",
    nn: "Det finst ingen regel «{0}». «ordrett explain» viser alle.")
  static let ruleUnknownNearest = Wording(
    en: "There is no rule “{0}”. Did you mean “{1}”? “ordrett explain” lists them all.",
    nb: "Det finnes ingen regel «{0}». Mente du «{1}»? «ordrett explain» viser alle.",
    nn: "Det finst ingen regel «{0}». Meinte du «{1}»? «ordrett explain» viser alle.")
}

extension Wording {
  /// The words with arguments in their places.
  func text(in language: Language, _ arguments: String...) -> String {
    Pattern.fill(self[language], with: arguments)
  }
}
