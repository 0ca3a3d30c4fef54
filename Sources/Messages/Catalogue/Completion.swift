extension MessageID {
  /// What stands beside a suggestion.
  var completion: Wording? {
    switch self {
    case .completionUses:
      Wording(en: "{0} {0|use|uses}", nb: "brukt {0} {0|gang|ganger}", nn: "brukt {0} {0|gong|gonger}")
    case .completionOpenSinceLine:
      Wording(en: "open since line {0}", nb: "åpen siden linje {0}", nn: "open sidan linje {0}")
    case .completionClosesLast:
      Wording(
        en: "closes what was opened last",
        nb: "lukker det som ble åpnet sist",
        nn: "lukkar det som vart opna sist")
    case .completionNextSpeaker:
      Wording(en: "next in turn", nb: "neste i tur", nn: "neste i rekkja")
    case .completionSpeakerTurns:
      Wording(en: "{0} {0|turn|turns}", nb: "{0} {0|replikk|replikker}", nn: "{0} {0|replikk|replikkar}")
    case .completionPseudonym:
      Wording(
        en: "pseudonym, used {0} {0|time|times}",
        nb: "pseudonym, brukt {0} {0|gang|ganger}",
        nn: "pseudonym, brukt {0} {0|gong|gonger}")
    case .completionAlias:
      Wording(en: "another name for “{0}”", nb: "et annet navn på «{0}»", nn: "eit anna namn på «{0}»")
    case .completionKey:
      Wording(en: "key", norwegian: "nøkkel")
    case .completionAttribute:
      Wording(en: "attribute", nb: "egenskap", nn: "eigenskap")
    case .completionValue:
      Wording(en: "value", norwegian: "verdi")
    default: nil
    }
  }
}
