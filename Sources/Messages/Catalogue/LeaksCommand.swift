extension MessageID {
  /// `ordrett leaks`: its help, and what can be wrong with its input.
  var leaksCommand: Wording? {
    switch self {
    case .helpLeaks:
      Wording(
        en: "Find what identifies somebody in lines of JSON, for a pipe",
        nb: "Finn det som identifiserer noen, i linjer med JSON, til bruk i rør",
        nn: "Finn det som identifiserer nokon, i linjer med JSON, til bruk i røyr")
    case .helpLeaksNotes:
      Wording(
        en: """
          Each line is a JSON object with “id” and “text”, and is answered by a line with the same “id” and with \
          “spans”: one [start, end, type, probability] for each find. Offsets count Unicode scalars, and the end is \
          exclusive. Lines are answered as they come, so the command can sit in a pipe, and several can run side by \
          side.
          """,
        nb: """
          Hver linje er et JSON-objekt med «id» og «text», og får til svar en linje med samme «id» og med «spans»: én \
          [start, slutt, type, sannsynlighet] for hvert funn. Posisjonene teller Unicode-skalarer, og slutten er ikke \
          med. Linjene blir besvart etter hvert som de kommer, så kommandoen kan stå i et rør, og flere kan gå side om \
          side.
          """,
        nn: """
          Kvar linje er eit JSON-objekt med «id» og «text», og får til svar ei linje med same «id» og med «spans»: éin \
          [start, slutt, type, sannsyn] for kvart funn. Posisjonane tel Unicode-skalarar, og slutten er ikkje med. \
          Linjene får svar etter kvart som dei kjem, så kommandoen kan stå i eit røyr, og fleire kan gå side om side.
          """)
    case .helpArgumentLeaksFile:
      Wording(
        en: "A file of records; without one, or with “-”, standard input",
        nb: "En fil med poster; uten fil, eller med «-», standard inndata",
        nn: "Ei fil med postar; utan fil, eller med «-», standard inndata")
    case .helpOptionJSONL:
      Wording(
        en: "How records are written: one JSON object a line",
        nb: "Hvordan postene er skrevet: ett JSON-objekt per linje",
        nn: "Korleis postane er skrivne: eitt JSON-objekt per linje")
    case .helpOptionAs:
      Wording(
        en: "Whether each text is plain prose or a whole transcript",
        nb: "Om hver tekst er vanlig prosa eller en hel transkripsjon",
        nn: "Om kvar tekst er vanleg prosa eller ein heil transkripsjon")
    case .helpOptionTextLanguage:
      Wording(
        en: "The language of the texts",
        nb: "Språket i tekstene",
        nn: "Språket i tekstane")
    case .helpOptionCase:
      Wording(
        en: "Whether the texts have capitals",
        nb: "Om tekstene har store bokstaver",
        nn: "Om tekstane har store bokstavar")
    case .helpOptionThreshold:
      Wording(
        en: "Tell only what is at least so likely, from 0 to 1",
        nb: "Vis bare det som er minst så sannsynlig, fra 0 til 1",
        nn: "Vis berre det som er minst så sannsynleg, frå 0 til 1")
    case .helpOptionFindings:
      Wording(
        en: "Print what an editor would show instead",
        nb: "Skriv i stedet ut det en editor ville vist",
        nn: "Skriv i staden ut det ein editor ville vist")
    case .argumentNameForm: Wording(everywhere: "FORM")
    case .argumentNameCase: Wording(en: "CASE", nb: "BOKSTAVER", nn: "BOKSTAVAR")
    case .argumentNameNumber: Wording(en: "NUMBER", nb: "TALL", nn: "TAL")
    case .leaksNotJSON:
      Wording(
        en: "Line {0} of {1} is no JSON, so it was passed over. Write one object for each text.",
        nb: "Linje {0} i {1} er ikke JSON og ble hoppet over. Skriv ett objekt for hver tekst.",
        nn: "Linje {0} i {1} er ikkje JSON og vart hoppa over. Skriv eitt objekt for kvar tekst.")
    case .leaksNoText:
      Wording(
        en: "Line {0} of {1} has no “text”, so it was passed over. A record has “id” and “text”.",
        nb: "Linje {0} i {1} har ingen «text» og ble hoppet over. En post har «id» og «text».",
        nn: "Linje {0} i {1} har ingen «text» og vart hoppa over. Ein post har «id» og «text».")
    case .leaksNoRecords:
      Wording(
        en: "Nothing in {0} was a record. For a transcript or a manuscript, use “ordrett check --only leak {1}”.",
        nb: "Ingenting i {0} var en post. Til en transkripsjon eller et manus brukes «ordrett check --only leak {1}».",
        nn:
          "Ingenting i {0} var ein post. Til ein transkripsjon eller eit manus bruker ein «ordrett check --only leak {1}»."
      )
    case .leaksNoModel:
      Wording(
        en: "Names cannot be looked for: the model in this program does not fit it ({0}). Install Ordrett anew.",
        nb: """
          Det kan ikke letes etter navn: modellen i programmet passer ikke til det ({0}). Installer Ordrett på nytt.
          """,
        nn: """
          Det kan ikkje leitast etter namn: modellen i programmet passar ikkje til det ({0}). Installer Ordrett på \
          nytt.
          """)
    default: nil
    }
  }
}
