extension MessageID {
  /// What is wrong with who speaks in an interview.
  var speakers: Wording? {
    switch self {
    case .speakerUnknown:
      Wording(
        en: """
          “{0}” speaks in {1} {1|turn|turns} but is not declared. Add “speaker {0}: …” to the header, or correct the \
          label.
          """,
        nb: """
          «{0}» har {1} {1|replikk|replikker}, men er ikke oppgitt. Legg til «taler {0}: …» i filhodet, eller rett \
          kortformen.
          """,
        nn: """
          «{0}» har {1} {1|replikk|replikkar}, men er ikkje oppgjeven. Legg til «talar {0}: …» i filhovudet, eller \
          rett kortforma.
          """)
    case .speakerUnknownNearest:
      Wording(
        en: "“{0}” speaks in {1} {1|turn|turns} but is not declared. Did you mean “{2}”?",
        nb: "«{0}» har {1} {1|replikk|replikker}, men er ikke oppgitt. Mente du «{2}»?",
        nn: "«{0}» har {1} {1|replikk|replikkar}, men er ikkje oppgjeven. Meinte du «{2}»?")
    case .speakerSilent:
      Wording(
        en: "“{0}” is declared but never speaks here. Remove the line, or check the labels of the turns.",
        nb: "«{0}» er oppgitt, men sier aldri noe her. Fjern linja, eller se over kortformene foran replikkene.",
        nn: "«{0}» er oppgjeven, men seier aldri noko her. Fjern linja, eller sjå over kortformene framfor replikkane.")
    case .speakerWrittenDifferently:
      Wording(
        en: "“{0}” is declared as “{1}”. Write the label the same way everywhere.",
        nb: "«{0}» er oppgitt som «{1}». Skriv kortformen på samme måte overalt.",
        nn: "«{0}» er oppgjeven som «{1}». Skriv kortforma på same måte overalt.")
    case .speakerDeclaredHere:
      Wording(en: "“{0}” is declared here", nb: "«{0}» er oppgitt her", nn: "«{0}» er oppgjeven her")
    default: nil
    }
  }
}
