extension MessageID {
  /// Labels and short sentences of what an editor shows at a place.
  var hover: Wording? {
    switch self {
    case .hoverInclude:
      Wording(en: "Include", norwegian: "Ta med")
    case .hoverExclude:
      Wording(en: "Exclude", nb: "Ikke ta med", nn: "Ikkje ta med")
    case .hoverMemo:
      Wording(en: "Memo", norwegian: "Notat")
    case .hoverAliases:
      Wording(en: "Other names", nb: "Andre navn", nn: "Andre namn")
    case .hoverOrigin:
      Wording(en: "Origin", norwegian: "Opphav")
    case .hoverOriginData:
      Wording(en: "from the data", nb: "fra materialet", nn: "frå materialet")
    case .hoverOriginTheory:
      Wording(en: "from theory", nb: "fra teori", nn: "frå teori")
    case .hoverOriginGuide:
      Wording(en: "from the interview guide", nb: "fra intervjuguiden", nn: "frå intervjuguiden")
    case .hoverOriginInVivo:
      Wording(en: "the informant's own words", nb: "informantens egne ord", nn: "informanten sine eigne ord")
    case .hoverKindTheme:
      Wording(en: "theme", norwegian: "tema")
    case .hoverKindCategory:
      Wording(en: "category", norwegian: "kategori")
    case .hoverKindCode:
      Wording(en: "code", norwegian: "kode")
    case .hoverSubcodes:
      Wording(en: "Codes under it", nb: "Koder under", nn: "Kodar under")
    case .hoverSegmentsHere:
      Wording(en: "{0} {0|segment|segments} here", nb: "{0} {0|segment|segmenter} her", nn: "{0} segment her")
    case .hoverSegmentsInProject:
      Wording(
        en: "{0} {0|segment|segments} in the project",
        nb: "{0} {0|segment|segmenter} i prosjektet",
        nn: "{0} segment i prosjektet")
    case .hoverByInformants:
      Wording(
        en: "by {0} {0|informant|informants}",
        nb: "fra {0} {0|informant|informanter}",
        nn: "frå {0} {0|informant|informantar}")
    case .hoverInInterviews:
      Wording(en: "in {0} {0|interview|interviews}", nb: "i {0} {0|intervju|intervjuer}", nn: "i {0} intervju")
    case .hoverNotUsed:
      Wording(en: "not used yet", nb: "ikke brukt ennå", nn: "ikkje brukt enno")
    case .hoverOpenedAtLine:
      Wording(en: "opened at line {0}", nb: "åpnet på linje {0}", nn: "opna på linje {0}")
    case .hoverClosedAtLine:
      Wording(en: "closed at line {0}", nb: "lukket på linje {0}", nn: "lukka på linje {0}")
    case .hoverNeverClosed:
      Wording(en: "never closed", nb: "aldri lukket", nn: "aldri lukka")
    case .hoverTurnCoding:
      Wording(en: "codes the whole turn", nb: "koder hele replikken", nn: "kodar heile replikken")
    case .hoverNoDefinition:
      Wording(en: "No definition yet", nb: "Ingen definisjon ennå", nn: "Ingen definisjon enno")
    case .hoverNotInCodebook:
      Wording(en: "Not in the codebook", nb: "Ikke i kodeboka", nn: "Ikkje i kodeboka")
    case .hoverNotCodable:
      Wording(
        en: "Gathers other codes; not meant for coding itself",
        nb: "Samler andre koder; er ikke selv ment til koding",
        nn: "Samlar andre kodar; er ikkje sjølv meint til koding")
    case .hoverReplacedBy:
      Wording(en: "Replaced by “{0}”", nb: "Erstattet av «{0}»", nn: "Erstatta av «{0}»")
    case .hoverMergedFrom:
      Wording(en: "Merged from {0}", nb: "Slått sammen av {0}", nn: "Slått saman av {0}")
    case .hoverSpeakerUndeclared:
      Wording(en: "Not declared in the header", nb: "Ikke oppgitt i filhodet", nn: "Ikkje oppgjeven i filhovudet")
    case .hoverInterviewer:
      Wording(en: "interviewer", nb: "intervjuer", nn: "intervjuar")
    case .hoverInformant:
      Wording(everywhere: "informant")
    case .hoverTurns:
      Wording(en: "{0} {0|turn|turns}", nb: "{0} {0|replikk|replikker}", nn: "{0} {0|replikk|replikkar}")
    case .hoverAttributeRole:
      Wording(en: "role", norwegian: "rolle")
    case .hoverAttributeGender:
      Wording(en: "gender", norwegian: "kjønn")
    case .hoverAttributeAge:
      Wording(en: "age", norwegian: "alder")
    case .hoverPseudonym:
      Wording(
        en: "Pseudonym “{0}”. The real name is only in the key file.",
        nb: "Pseudonymet «{0}». Det virkelige navnet står bare i nøkkelfila.",
        nn: "Pseudonymet «{0}». Det verkelege namnet står berre i nøkkelfila.")
    case .hoverPseudonymUses:
      Wording(en: "used {0} {0|time|times}", nb: "brukt {0} {0|gang|ganger}", nn: "brukt {0} {0|gong|gonger}")
    case .hoverIdentifying:
      Wording(
        en: "Marked as identifying, not yet handled",
        nb: "Merket som identifiserende, ikke håndtert ennå",
        nn: "Merkt som identifiserande, ikkje handtert enno")
    case .hoverLiteralBrace:
      Wording(
        en: "A plain brace, not a mark",
        nb: "En vanlig krøllparentes, ikke et merke",
        nn: "Ein vanleg krøllparentes, ikkje eit merke")
    case .hoverComment:
      Wording(
        en: "A comment, not part of the interview's text",
        nb: "En kommentar, ikke en del av intervjuteksten",
        nn: "Ein kommentar, ikkje ein del av intervjuteksten")
    case .hoverSection:
      Wording(en: "Section", norwegian: "Del")
    default: nil
    }
  }
}
