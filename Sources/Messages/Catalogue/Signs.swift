extension MessageID {
  /// What is wrong with the signs of transcription, and what each of them means.
  var signs: Wording? {
    switch self {
    case .signPausesMixed:
      Wording(
        en: """
          Pauses are written both like “{0}”, on {1} {1|line|lines}, and like “{2}”, on {3} {3|line|lines}. If they \
          mean the same, keep one way.
          """,
        nb: """
          Pauser er skrevet både som «{0}», på {1} {1|linje|linjer}, og som «{2}», på {3} {3|linje|linjer}. Betyr de \
          det samme, så behold den ene måten.
          """,
        nn: """
          Pausar er skrivne både som «{0}», på {1} {1|linje|linjer}, og som «{2}», på {3} {3|linje|linjer}. Tyder dei \
          det same, så behald den eine måten.
          """)
    case .signPauseStrange:
      Wording(
        en: """
          The notation “{2}” has no pause like “{0}”, which stands on {1} {1|line|lines}. Use its own signs, or write \
          “notation: plain” in the header.
          """,
        nb: """
          Notasjonen «{2}» har ingen pause som «{0}», som står på {1} {1|linje|linjer}. Bruk tegnene i notasjonen, \
          eller skriv «notasjon: plain» i filhodet.
          """,
        nn: """
          Notasjonen «{2}» har ingen pause som «{0}», som står på {1} {1|linje|linjer}. Bruk teikna i notasjonen, \
          eller skriv «notasjon: plain» i filhovudet.
          """)
    case .signDecimalComma:
      Wording(
        en: "“{0}” has a comma in the number of seconds. The notation “{1}” uses a point.",
        nb: "«{0}» har komma i sekundtallet. Notasjonen «{1}» bruker punktum.",
        nn: "«{0}» har komma i sekundtalet. Notasjonen «{1}» bruker punktum.")
    case .signOverlapUnpaired:
      Wording(
        en: """
          This overlap has no counterpart in the turns next to it. Mark the other half with “{0}”, or remove the sign.
          """,
        nb: """
          Denne overlappingen har ingen motpart i replikkene ved siden av. Merk den andre halvdelen med «{0}», eller \
          fjern tegnet.
          """,
        nn: """
          Denne overlappinga har ingen motpart i replikkane ved sida av. Merk den andre halvdelen med «{0}», eller \
          fjern teiknet.
          """)
    case .signPauseShort:
      Wording(
        en: "A short pause, too short to time",
        nb: "En kort pause, for kort til å måles",
        nn: "Ein kort pause, for kort til å målast")
    case .signPauseEstimated:
      Wording(
        en: "A pause, its length estimated: the more dots, the longer",
        nb: "En pause med anslått lengde: jo flere prikker, jo lengre",
        nn: "Ein pause med anslått lengd: di fleire prikkar, di lengre")
    case .signPauseEstimatedShort:
      Wording(
        en: "A short pause, about 0.2 to 0.5 seconds by estimate",
        nb: "En kort pause, anslått til rundt 0,2 til 0,5 sekunder",
        nn: "Ein kort pause, anslått til rundt 0,2 til 0,5 sekund")
    case .signPauseEstimatedMedium:
      Wording(
        en: "A medium pause, about 0.5 to 0.8 seconds by estimate",
        nb: "En middels lang pause, anslått til rundt 0,5 til 0,8 sekunder",
        nn: "Ein middels lang pause, anslått til rundt 0,5 til 0,8 sekund")
    case .signPauseEstimatedLong:
      Wording(
        en: "A long pause, about 0.8 to 1 second by estimate",
        nb: "En lang pause, anslått til rundt 0,8 til 1 sekund",
        nn: "Ein lang pause, anslått til rundt 0,8 til 1 sekund")
    case .signPauseHash:
      Wording(en: "A short pause", nb: "En kort pause", nn: "Ein kort pause")
    case .signPauseDots:
      Wording(en: "A pause or a hesitation", nb: "En pause eller nøling", nn: "Ein pause eller nøling")
    case .signPauseTimed:
      Wording(en: "A pause of {0}", nb: "En pause på {0}", nn: "Ein pause på {0}")
    case .signPauseNamed:
      Wording(en: "A pause, not timed", nb: "En pause uten målt lengde", nn: "Ein pause utan målt lengd")
    case .signEvent:
      Wording(
        en: "A sound or an event while somebody speaks: {0}",
        nb: "En lyd eller hendelse mens noen snakker: {0}",
        nn: "Ein lyd eller ei hending medan nokon snakkar: {0}")
    case .signUnclear:
      Wording(
        en: "Unclear: what was said cannot be heard",
        nb: "Uklart: det er ikke mulig å høre hva som ble sagt",
        nn: "Uklart: det er ikkje mogleg å høyre kva som vart sagt")
    case .signUnclearAt:
      Wording(en: "Unclear at {0} in the recording", norwegian: "Uklart ved {0} i opptaket")
    case .signUnclearGuess:
      Wording(en: "Unclear: perhaps “{0}”", norwegian: "Uklart: kanskje «{0}»")
    case .signOmission:
      Wording(en: "Something has been left out here", nb: "Noe er utelatt her", nn: "Noko er utelate her")
    case .signReplaced:
      Wording(
        en: "Stands in place of something that could identify a person: {0}",
        nb: "Står i stedet for noe som kunne identifisert en person: {0}",
        nn: "Står i staden for noko som kunne identifisert ein person: {0}")
    case .signClarification:
      Wording(
        en: "A clarification by the person who transcribed, not said aloud",
        nb: "En presisering fra den som transkriberte, ikke sagt høyt",
        nn: "Ei presisering frå den som transkriberte, ikkje sagt høgt")
    case .signGenderHidden:
      Wording(
        en: "A pronoun that hides the person's gender",
        nb: "Et pronomen som skjuler kjønnet til personen",
        nn: "Eit pronomen som skjuler kjønnet til personen")
    case .signOverlapFirst:
      Wording(
        en: "Overlap: these words are spoken at the same time as words in the next turn",
        nb: "Overlapping: disse ordene sies samtidig med ord i neste replikk",
        nn: "Overlapping: desse orda blir sagde samtidig med ord i neste replikk")
    case .signOverlapSecond:
      Wording(
        en: "Overlap: these words are spoken at the same time as words in the turn before",
        nb: "Overlapping: disse ordene sies samtidig med ord i replikken foran",
        nn: "Overlapping: desse orda blir sagde samtidig med ord i replikken framfor")
    case .signOverlap:
      Wording(
        en: "Overlap: two people speak at the same time here",
        nb: "Overlapping: to personer snakker samtidig her",
        nn: "Overlapping: to personar snakkar samtidig her")
    case .signCutOff:
      Wording(en: "A word that is cut off", nb: "Et ord som avbrytes", nn: "Eit ord som blir avbrote")
    case .signTrailingOff:
      Wording(en: "A sentence that trails off", nb: "En setning som dør ut", nn: "Ei setning som døyr ut")
    case .signEmphasis:
      Wording(en: "Spoken with emphasis", norwegian: "Sagt med trykk")
    case .signCapitals:
      Wording(
        en: "Spoken loudly or with strong emphasis, or an abbreviation",
        nb: "Sagt høyt eller med sterkt trykk, eller en forkortelse",
        nn: "Sagt høgt eller med sterkt trykk, eller ei forkorting")
    case .signLengthening:
      Wording(en: "A sound that is drawn out", nb: "En lyd som dras ut", nn: "Ein lyd som blir dregen ut")
    case .signTimeStamp:
      Wording(en: "{0} into the recording", norwegian: "{0} ut i opptaket")
    case .durationHours:
      Wording(en: "{0} {0|hour|hours}", nb: "{0} {0|time|timer}", nn: "{0} {0|time|timar}")
    case .durationMinutes:
      Wording(en: "{0} {0|minute|minutes}", nb: "{0} {0|minutt|minutter}", nn: "{0} minutt")
    case .durationSeconds:
      Wording(en: "{0} {0|second|seconds}", nb: "{0} {0|sekund|sekunder}", nn: "{0} sekund")
    default: nil
    }
  }
}
