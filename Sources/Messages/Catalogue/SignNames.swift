extension MessageID {
  /// What a sign is called, in a list or before a count.
  var signNames: Wording? {
    switch self {
    case .signNamePause:
      Wording(everywhere: "pause")
    case .signNameTimedPause:
      Wording(en: "timed pause", norwegian: "pause med tid")
    case .signNameEvent:
      Wording(en: "sound or event", nb: "lyd eller hendelse", nn: "lyd eller hending")
    case .signNameUnclear:
      Wording(en: "unclear", norwegian: "uklart")
    case .signNameOmission:
      Wording(en: "omission", nb: "utelatelse", nn: "utelating")
    case .signNameReplaced:
      Wording(en: "replaced", nb: "erstattet", nn: "erstatta")
    case .signNameClarification:
      Wording(en: "clarification", norwegian: "presisering")
    case .signNameGenderHidden:
      Wording(en: "hidden gender", norwegian: "skjult kjønn")
    case .signNameOverlap:
      Wording(en: "overlap", norwegian: "overlapping")
    case .signNameCutOff:
      Wording(en: "cut-off", nb: "avbrutt ord", nn: "avbrote ord")
    case .signNameEmphasis:
      Wording(en: "emphasis", norwegian: "trykk")
    case .signNameLengthening:
      Wording(en: "lengthening", nb: "forlenget lyd", nn: "forlengd lyd")
    case .signNameTimeStamp:
      Wording(en: "time stamp", norwegian: "tidspunkt")
    default: nil
    }
  }
}
