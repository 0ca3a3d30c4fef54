extension MessageID {
  /// What could give somebody away, and what a person has decided about it.
  var privacy: Wording? {
    switch self {
    case .leakMarked:
      Wording(
        en: """
          These words are marked as identifying and not yet handled. Replace them, or write “{@id …}” with a \
          pseudonym.
          """,
        nb: """
          Disse ordene er merket som identifiserende og ikke håndtert ennå. Bytt dem ut, eller skriv «{@id …}» med et \
          pseudonym.
          """,
        nn: """
          Desse orda er merkte som identifiserande og ikkje handterte enno. Byt dei ut, eller skriv «{@id …}» med eit \
          pseudonym.
          """)
    case .allowReasonMissing:
      Wording(
        en: "This comment allows “{0}” without a reason. Write why after “because”, so that others can judge it.",
        nb: "Denne kommentaren tillater «{0}» uten grunn. Skriv hvorfor etter «fordi», så andre kan vurdere det.",
        nn: "Denne kommentaren tillèt «{0}» utan grunn. Skriv kvifor etter «fordi», så andre kan vurdere det.")
    case .allowRuleMissing:
      Wording(
        en: "This comment does not say which rule it allows. Write the rule's name after “allow”.",
        nb: "Denne kommentaren sier ikke hvilken regel den tillater. Skriv navnet på regelen etter «tillat».",
        nn: "Denne kommentaren seier ikkje kva regel han tillèt. Skriv namnet på regelen etter «tillat».")
    case .allowRuleUnknown:
      Wording(
        en: "There is no rule called “{0}”. “ordrett explain” lists them all.",
        nb: "Det finnes ingen regel som heter «{0}». «ordrett explain» viser alle.",
        nn: "Det finst ingen regel som heiter «{0}». «ordrett explain» viser alle.")
    case .allowRuleUnknownNearest:
      Wording(
        en: "There is no rule called “{0}”. Did you mean “{1}”?",
        nb: "Det finnes ingen regel som heter «{0}». Mente du «{1}»?",
        nn: "Det finst ingen regel som heiter «{0}». Meinte du «{1}»?")
    case .allowSilencesNothing:
      Wording(
        en: """
          The next line has no finding of “{0}”, so this comment allows nothing. Remove it, or move it to the line \
          before the finding.
          """,
        nb: """
          Neste linje har ingen funn av «{0}», så denne kommentaren tillater ingenting. Fjern den, eller flytt den til \
          linja før funnet.
          """,
        nn: """
          Neste linje har ingen funn av «{0}», så denne kommentaren tillèt ingenting. Fjern han, eller flytt han til \
          linja før funnet.
          """)
    case .allowNotPossible:
      Wording(
        en: "“{0}” cannot be allowed by a comment. Remove the comment and mend what it points at.",
        nb: "«{0}» kan ikke tillates med en kommentar. Fjern kommentaren, og rett det den peker på.",
        nn: "«{0}» kan ikkje tillatast med ein kommentar. Fjern kommentaren, og rett det han peikar på.")
    default: nil
    }
  }
}
