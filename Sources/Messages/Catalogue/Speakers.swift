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
    case .speakerUnspaced:
      Wording(
        en: """
          This line begins with “{0}” but is read as words of the turn above, since no colon with a space follows the \
          label. Write “{0}:” and a space.
          """,
        nb: """
          Linja begynner med «{0}», men leses som en del av replikken over, fordi kortformen ikke følges av kolon og \
          mellomrom. Skriv «{0}:» og et mellomrom.
          """,
        nn: """
          Linja byrjar med «{0}», men blir lesen som ein del av replikken over, fordi kortforma ikkje har kolon og \
          mellomrom etter seg. Skriv «{0}:» og eit mellomrom.
          """)
    case .speakerNone:
      Wording(
        en: """
          No label is seen in this file, so all of it is one turn that nobody says. Begin each turn with a label, a \
          colon and a space, as in “I: …”.
          """,
        nb: """
          Ingen replikk i fila har kortform, så alt leses som én replikk uten taler. Start hver replikk med kortform, \
          kolon og mellomrom, som i «I: …».
          """,
        nn: """
          Ingen replikk i fila har kortform, så alt blir lese som éin replikk utan talar. Start kvar replikk med \
          kortform, kolon og mellomrom, som i «I: …».
          """)
    case .speakerFormat:
      Wording(
        en: """
          This is {0} and no transcript: its codes are read as words. Open it in the program that wrote it and save it \
          as plain text (UTF-8).
          """,
        nb: """
          Dette er {0} og ikke en transkripsjon: formateringskodene leses som ord. Åpne fila i programmet som laget \
          den, og lagre den som ren tekst (UTF-8).
          """,
        nn: """
          Dette er {0} og ikkje ein transkripsjon: formateringskodane blir lesne som ord. Opne fila i programmet som \
          laga henne, og lagre henne som rein tekst (UTF-8).
          """)
    case .speakerDeclaredHere:
      Wording(en: "“{0}” is declared here", nb: "«{0}» er oppgitt her", nn: "«{0}» er oppgjeven her")
    default: nil
    }
  }
}
