extension MessageID {
  /// Speakers who can be told from the others by what is declared of them. Attributes are named as the header names them.
  var smallGroups: Wording? {
    switch self {
    // Argument 0 is the smallest number that may be alike, 1 a label, 2 and 3 attributes.
    case .leakSmallGroupDecades:
      Wording(
        en: """
          Fewer than {0} speakers of the study are declared as “{1}” is. What singles this one out: {2}. Enough are \
          alike if this is given in tens of years: {3}.
          """,
        nb: """
          Færre enn {0} talere i studien har de samme opplysningene i filhodet som «{1}». Det som skiller ut taleren: {2}. Nok talere \
          blir like hvis dette oppgis i tiår: {3}.
          """,
        nn: """
          Færre enn {0} talarar i studien har dei same opplysningane i filhovudet som «{1}». Det som skil ut talaren: {2}. Nok talarar \
          blir like om dette blir oppgjeve i tiår: {3}.
          """)
    case .leakSmallGroupDropped:
      Wording(
        en: """
          Fewer than {0} speakers of the study are declared as “{1}” is. What singles this one out: {2}. Enough are \
          alike if this is left out, or perhaps made more general: {3}.
          """,
        nb: """
          Færre enn {0} talere i studien har de samme opplysningene i filhodet som «{1}». Det som skiller ut taleren: {2}. Nok talere \
          blir like hvis dette tas bort, eller kanskje gjøres mer generelt: {3}.
          """,
        nn: """
          Færre enn {0} talarar i studien har dei same opplysningane i filhovudet som «{1}». Det som skil ut talaren: {2}. Nok talarar \
          blir like om dette blir teke bort, eller kanskje gjort meir generelt: {3}.
          """)
    case .leakSmallGroup:
      Wording(
        en: """
          Fewer than {0} speakers of the study are declared as “{1}” is. What singles this one out: {2}. No single \
          change helps: make several attributes more general, or leave them out.
          """,
        nb: """
          Færre enn {0} talere i studien har de samme opplysningene i filhodet som «{1}». Det som skiller ut taleren: {2}. Ingen \
          enkelt endring er nok: Gjør flere opplysninger mer generelle, eller ta dem bort.
          """,
        nn: """
          Færre enn {0} talarar i studien har dei same opplysningane i filhovudet som «{1}». Det som skil ut talaren: {2}. Inga einskild \
          endring er nok: Gjer fleire opplysningar meir generelle, eller ta dei bort.
          """)
    case .leakLoneRole:
      Wording(
        en: """
          Nobody else in the study has the same “{0}” as “{1}”, and a role that one person alone has points to that \
          person. Make it more general, or leave it out.
          """,
        nb: """
          Ingen andre i studien har samme «{0}» som «{1}», og en rolle som bare én har, peker på den personen. Gjør den \
          mer generell, eller ta den bort.
          """,
        nn: """
          Ingen andre i studien har same «{0}» som «{1}», og ei rolle som berre éin har, peikar på den personen. Gjer \
          henne meir generell, eller ta henne bort.
          """)
    default: nil
    }
  }
}
