extension MessageID {
  /// Names in the outline of a document.
  var symbols: Wording? {
    switch self {
    case .symbolHeader:
      Wording(en: "Header", nb: "Filhode", nn: "Filhovud")
    case .symbolSectionUntitled:
      Wording(en: "(section without a title)", nb: "(del uten tittel)", nn: "(del utan tittel)")
    case .symbolTurnEmpty:
      Wording(en: "(no words)", norwegian: "(ingen ord)")
    case .symbolSegmentUnclosed:
      Wording(en: "not closed", nb: "ikke lukket", nn: "ikkje lukka")
    case .symbolCodeUntitled:
      Wording(en: "(code without a name)", nb: "(kode uten navn)", nn: "(kode utan namn)")
    case .symbolSegments:
      Wording(en: "{0} {0|segment|segments}", nb: "{0} {0|segment|segmenter}", nn: "{0} segment")
    default: nil
    }
  }
}
