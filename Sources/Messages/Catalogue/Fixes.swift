extension MessageID {
  /// What a quick fix offers to do, as an order.
  var fixes: Wording? {
    switch self {
    case .fixCloseBrace:
      Wording(en: "Close the mark here", norwegian: "Lukk merket her")
    case .fixRemoveMark:
      Wording(en: "Remove this mark", norwegian: "Fjern dette merket")
    case .fixRemoveCoding:
      Wording(en: "Remove both marks of “{0}”", nb: "Fjern begge merkene for «{0}»", nn: "Fjern begge merka for «{0}»")
    case .fixCloseAtTurnEnd:
      Wording(en: "Close “{0}” at the end of the turn", norwegian: "Lukk «{0}» ved slutten av replikken")
    case .fixCloseAtFileEnd:
      Wording(en: "Close “{0}” at the end of the interview", norwegian: "Lukk «{0}» ved slutten av intervjuet")
    case .fixReplaceWith:
      Wording(en: "Write “{0}” instead", nb: "Skriv «{0}» i stedet", nn: "Skriv «{0}» i staden")
    case .fixAddCode:
      Wording(en: "Add “{0}” to the codebook", norwegian: "Legg til «{0}» i kodeboka")
    case .fixDeclareSpeaker:
      Wording(en: "Declare “{0}” in the header", nb: "Oppgi «{0}» i filhodet", nn: "Oppgi «{0}» i filhovudet")
    case .fixRemoveSpeaker:
      Wording(en: "Remove the line for “{0}”", norwegian: "Fjern linja for «{0}»")
    case .fixAddLabels:
      Wording(en: "Give both a label", nb: "Gi begge en merkelapp", nn: "Gi begge ein merkelapp")
    case .fixRemoveAllow:
      Wording(en: "Remove this comment", norwegian: "Fjern denne kommentaren")
    case .fixRemoveLine:
      Wording(en: "Remove this line", norwegian: "Fjern denne linja")
    case .fixEndHeader:
      Wording(en: "End the header here", nb: "Avslutt filhodet her", nn: "Avslutt filhovudet her")
    default: nil
    }
  }
}
