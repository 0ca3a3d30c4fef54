extension MessageID {
  /// What is wrong with the coded segments of one transcript.
  var codings: Wording? {
    switch self {
    case .codingClosedWithoutOpen:
      Wording(
        en: "“{0}” is closed here but was never opened. Write “{+{0}}” where the segment starts, or remove this mark.",
        nb: "«{0}» lukkes her, men ble aldri åpnet. Skriv «{+{0}}» der segmentet begynner, eller fjern dette merket.",
        nn: """
          «{0}» blir lukka her, men vart aldri opna. Skriv «{+{0}}» der segmentet tek til, eller fjern dette merket.
          """)
    case .codingClosedWithoutOpenNearest:
      Wording(
        en: "“{0}” is closed here but was never opened. Open at this point: {1}.",
        nb: "«{0}» lukkes her, men ble aldri åpnet. Det som er åpent her: {1}.",
        nn: "«{0}» blir lukka her, men vart aldri opna. Det som er ope her: {1}.")
    case .codingNothingOpen:
      Wording(
        en: "Nothing is open here for “{-}” to close. Remove it, or open a code earlier.",
        nb: "Her er ingenting åpent som «{-}» kan lukke. Fjern merket, eller åpne en kode tidligere.",
        nn: "Her er ingenting ope som «{-}» kan lukke. Fjern merket, eller opne ein kode tidlegare.")
    case .codingNeverClosed:
      Wording(
        en: "“{0}” is opened here but never closed. Write “{-{0}}” where the segment ends.",
        nb: "«{0}» åpnes her, men lukkes aldri. Skriv «{-{0}}» der segmentet slutter.",
        nn: "«{0}» blir opna her, men aldri lukka. Skriv «{-{0}}» der segmentet sluttar.")
    case .codingEmpty:
      Wording(
        en: "This segment of “{0}” holds no words. Move one of the marks, or remove both.",
        nb: "Dette segmentet av «{0}» har ingen ord. Flytt et av merkene, eller fjern begge.",
        nn: "Dette segmentet av «{0}» har ingen ord. Flytt eitt av merka, eller fjern begge.")
    case .codingOpenedTwice:
      Wording(
        en: "“{0}” is already open since line {1}. Close that one first, or give both a label, as in “{+{0}=a}”.",
        nb: "«{0}» har vært åpen siden linje {1}. Lukk den først, eller gi begge en merkelapp, som «{+{0}=a}».",
        nn: "«{0}» er alt open sidan linje {1}. Lukk han først, eller gi begge ein merkelapp, som «{+{0}=a}».")
    case .codingOpenedTwiceLabelled:
      Wording(
        en: "“{0}” is already open since line {1}. Close that one first, or give this one another label.",
        nb: "«{0}» har vært åpen siden linje {1}. Lukk den først, eller gi denne en annen merkelapp.",
        nn: "«{0}» er alt open sidan linje {1}. Lukk han først, eller gi denne ein annan merkelapp.")
    case .codingOpenedHere:
      Wording(en: "“{0}” is opened here", nb: "«{0}» åpnes her", nn: "«{0}» blir opna her")
    case .codingClosedHere:
      Wording(en: "“{0}” is closed here", nb: "«{0}» lukkes her", nn: "«{0}» blir lukka her")
    default: nil
    }
  }
}
