extension MessageID {
  /// What `ordrett codes log` tells. The words of a kind stand after a number and in the head of a table.
  var codesLog: Wording? {
    switch self {
    case .helpOptionHistoryFormat:
      Wording(
        en: "How “log” tells the history; “markdown” has a paragraph and tables to be pasted in a text",
        nb: "Hvordan «log» forteller historien; «markdown» har et avsnitt og tabeller som kan limes inn i en tekst",
        nn: "Korleis «log» fortel historia; «markdown» har eit avsnitt og tabellar som kan limast inn i ein tekst")
    case .codesKindMerge: Wording(en: "merged", nb: "slått sammen", nn: "slått saman")
    case .codesKindDelete: Wording(en: "deleted", nb: "slettet", nn: "sletta")
    case .codesKindSplit: Wording(en: "split", norwegian: "delt opp")
    case .codesKindMove: Wording(en: "moved", nb: "flyttet", nn: "flytta")
    case .codesKindRename: Wording(en: "renamed", nb: "fått nytt navn", nn: "fått nytt namn")
    case .codesKindPromote: Wording(en: "made a theme", norwegian: "gjort til tema")
    case .codesKindRetire: Wording(en: "retired", norwegian: "tatt ut av bruk")
    case .codesSplitInto:
      Wording(en: "{0} split (with {1} new)", norwegian: "{0} delt opp (med {1} {1|ny|nye})")
    case .codesHistory:
      Wording(
        en: "{0} {0|code|codes} at the start; {1}; {2} now.",
        nb: "{0} {0|kode|koder} ved starten; {1}; {2} nå.",
        nn: "{0} {0|kode|kodar} ved starten; {1}; {2} no.")
    case .codesHistoryNone:
      Wording(
        en: "{0} {0|code|codes} now, as at the start.",
        nb: "{0} {0|kode|koder} nå, som ved starten.",
        nn: "{0} {0|kode|kodar} no, som ved starten.")
    case .codesThemes:
      Wording(
        en: "{0} of the codes now {0|is a theme|are themes}.",
        nb: "{0} av kodene nå er {0|et tema|temaer}.",
        nn: "{0} av kodane no er {0|eit tema|tema}.")
    case .codesOutOfUse:
      Wording(
        en: "{0} of the codes now {0|is|are} out of use.",
        nb: "{0} av kodene nå er ute av bruk.",
        nn: "{0} av kodane no er ute av bruk.")
    case .codesCame:
      Wording(
        en: "{0} {0|code|codes} came without being noted in the history.",
        nb: "{0} {0|kode|koder} kom til uten å bli ført i historien.",
        nn: "{0} {0|kode|kodar} kom til utan å bli {0|ført|førte} i historia.")
    case .codesWent:
      Wording(
        en: "{0} {0|code|codes} went without being noted in the history.",
        nb: "{0} {0|kode|koder} falt bort uten at det ble ført i historien.",
        nn: "{0} {0|kode|kodar} fall bort utan at det vart ført i historia.")
    case .codesNotThere:
      Wording(
        en: """
          {0} {0|change|changes}, with a *, cannot be seen in the codebook and {0|is|are} not counted: taken back or \
          made over since, or not saved yet.
          """,
        nb: """
          {0} {0|endring|endringer}, med *, er ikke å se i kodeboka og er ikke regnet med: Enten er det angret eller gjort \
          om igjen siden, eller så er kodeboka ikke lagret ennå.
          """,
        nn: """
          {0} {0|endring|endringar}, med *, er ikkje å sjå i kodeboka og er ikkje rekna med: Anten er det \
          angra eller gjort om att sidan, eller så er kodeboka ikkje lagra enno.
          """)
    case .codesPeriod:
      Wording(
        en: "From {0} to {1} the codebook was changed {2} {2|time|times}, by {3}.",
        nb: "Fra {0} til {1} ble kodeboka endret {2} {2|gang|ganger}, av {3}.",
        nn: "Frå {0} til {1} vart kodeboka endra {2} {2|gong|gonger}, av {3}.")
    case .codesHeads:
      Wording(
        en: "Date, Who, Change, From, To, Segments, Codes after, Reason",
        nb: "Dato, Hvem, Endring, Fra, Til, Segmenter, Koder etter, Begrunnelse",
        nn: "Dato, Kven, Endring, Frå, Til, Segment, Kodar etter, Grunngjeving")
    case .codesMonthHeads: Wording(en: "Month, codes", nb: "Måned, koder", nn: "Månad, kodar")
    case .codesAtStart: Wording(en: "At the start", norwegian: "Ved starten")
    case .codesInAll: Wording(en: "In all, and now", nb: "I alt, og nå", nn: "I alt, og no")
    case .codesNoReason:
      Wording(
        en:
          "{0} of {1} {1|change|changes} {0|has|have} no reason. It can be written at the end of the line in “codebook.log”.",
        nb:
          "{0} av {1} {1|endring|endringer} mangler begrunnelse. Den kan skrives til slutt på linja i «codebook.log».",
        nn:
          "{0} av {1} {1|endring|endringar} manglar grunngjeving. Ho kan skrivast til slutt på linja i «codebook.log».")
    case .codesLogUnread:
      Wording(
        en: "{0} {0|line|lines} of “{1}” cannot be read and {0|is|are} passed over; the first is line {2}.",
        nb: "{0} {0|linje|linjer} i «{1}» lar seg ikke lese og er hoppet over; den første er linje {2}.",
        nn: "{0} {0|linje|linjer} i «{1}» lèt seg ikkje lese og er hoppa over; den første er linje {2}.")
    case .codesWasThis:
      Wording(
        en: "That was what you asked for now. There is nothing more to do.",
        nb: "Det var den endringen du ba om nå. Det er ikke mer å gjøre.",
        nn: "Det var den endringa du bad om no. Det er ikkje meir å gjere.")
    case .editUnderWay:
      Wording(
        en: "The editor has been asked for “{0}” and has not answered yet. It is not asked again.",
        nb: "Redigeringsprogrammet er bedt om «{0}» og har ikke svart ennå. Det blir ikke bedt én gang til.",
        nn: "Redigeringsprogrammet er bede om «{0}» og har ikkje svart enno. Det blir ikkje bede ein gong til.")
    default: nil
    }
  }
}
