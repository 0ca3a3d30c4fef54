extension MessageID {
  /// What a line of a transcript or codebook gets wrong by itself.
  var syntax: Wording? {
    switch self {
    case .syntaxMarkUnclosed:
      Wording(
        en: "The mark “{0}” is not closed on this line. Write “}” where it ends; to mean a plain brace, write “{{”.",
        nb: """
          Merket «{0}» er ikke lukket på denne linja. Skriv «}» der det slutter; for en vanlig krøllparentes, skriv \
          «{{».
          """,
        nn: """
          Merket «{0}» er ikkje lukka på denne linja. Skriv «}» der det sluttar; for ein vanleg krøllparentes, skriv \
          «{{».
          """)
    case .syntaxMarkUnexpected:
      Wording(
        en: "“{0}” does not belong inside this mark. Remove it, or close the mark before it.",
        nb: "«{0}» hører ikke hjemme i dette merket. Fjern det, eller lukk merket foran.",
        nn: "«{0}» høyrer ikkje heime i dette merket. Fjern det, eller lukk merket framfor.")
    case .syntaxHeaderUnterminated:
      Wording(
        en: "The header that starts with “---” never ends. Write a line “---” after its last line.",
        nb: "Filhodet som begynner med «---», slutter aldri. Skriv en linje «---» etter den siste linja i det.",
        nn: "Filhovudet som tek til med «---», sluttar aldri. Skriv ei linje «---» etter den siste linja i det.")
    case .syntaxHeaderLineBad:
      Wording(
        en: """
          A line in the header is a key and a value, as in “title: Interview 03”. This line has no colon after a key.
          """,
        nb: """
          En linje i filhodet er en nøkkel og en verdi, som i «tittel: Intervju 03». Denne linja har ikke kolon etter \
          en nøkkel.
          """,
        nn: """
          Ei linje i filhovudet er ein nøkkel og ein verdi, som i «tittel: Intervju 03». Denne linja har ikkje kolon \
          etter ein nøkkel.
          """)
    case .syntaxHeaderKeyTwice:
      Wording(
        en: "The key “{0}” is already on line {1}, and only that one counts. Remove one of them.",
        nb: "Nøkkelen «{0}» står allerede på linje {1}, og bare den gjelder. Fjern en av dem.",
        nn: "Nøkkelen «{0}» står alt på linje {1}, og berre den gjeld. Fjern ein av dei.")
    case .syntaxHeaderKeyNearest:
      Wording(
        en: "“{0}” is not a key that Ordrett knows. Did you mean “{1}”?",
        nb: "«{0}» er ikke en nøkkel Ordrett kjenner. Mente du «{1}»?",
        nn: "«{0}» er ikkje ein nøkkel Ordrett kjenner. Meinte du «{1}»?")
    case .syntaxHeaderValueBad:
      Wording(
        en: "“{1}” is not something “{0}” can be. Choose one of: {2}.",
        nb: "«{0}» kan ikke være «{1}». Velg en av disse: {2}.",
        nn: "«{0}» kan ikkje vere «{1}». Vel ein av desse: {2}.")
    case .syntaxDateBad:
      Wording(
        en: "“{0}” is not a date. Write year, month and day, as in “2023-01-17”.",
        nb: "«{0}» er ikke en dato. Skriv år, måned og dag, som i «2023-01-17».",
        nn: "«{0}» er ikkje ein dato. Skriv år, månad og dag, som i «2023-01-17».")
    case .syntaxSpeakerBad:
      Wording(
        en: "A speaker is declared by a label and a name, as in “speaker R1: Informant 1; age=40-49”.",
        nb: "En taler oppgis med en kortform og et navn, som i «taler R1: Informant 1; alder=40-49».",
        nn: "Ein talar blir oppgjeven med ei kortform og eit namn, som i «talar R1: Informant 1; alder=40-49».")
    case .syntaxSpeakerLabelBad:
      Wording(
        en: """
          “{0}” cannot stand before the colon of a turn. Use one to three words, at most 40 characters, that start \
          with a letter, as in “R1” or “Informant 3”.
          """,
        nb: """
          «{0}» kan ikke stå foran kolonet i en replikk. Bruk ett til tre ord, høyst 40 tegn, som begynner med en \
          bokstav, som «R1» eller «Informant 3».
          """,
        nn: """
          «{0}» kan ikkje stå framfor kolonet i ein replikk. Bruk eitt til tre ord, høgst 40 teikn, som tek til med \
          ein bokstav, som «R1» eller «Informant 3».
          """)
    case .syntaxSpeakerAttributeBad:
      Wording(
        en: "“{0}” is no attribute of a speaker. Write “attribute=value”, with “;” between one and the next.",
        nb: "«{0}» er ikke en egenskap ved en taler. Skriv «egenskap=verdi», med «;» mellom hver.",
        nn: "«{0}» er ikkje ein eigenskap ved ein talar. Skriv «eigenskap=verdi», med «;» mellom kvar.")
    case .syntaxSpeakerTwice:
      Wording(
        en: "The speaker “{0}” is already declared on line {1}. Remove one, or give this one a label of its own.",
        nb: "Taleren «{0}» er allerede oppgitt på linje {1}. Fjern en av dem, eller gi denne en egen kortform.",
        nn: "Talaren «{0}» er alt oppgjeven på linje {1}. Fjern ein av dei, eller gi denne ei eiga kortform.")
    case .syntaxAllowBad:
      Wording(
        en: "This comment allows nothing as it stands. Write “% ordrett: allow RULE because REASON”.",
        nb: "Denne kommentaren tillater ingenting slik den står. Skriv «% ordrett: tillat REGEL fordi GRUNN».",
        nn: "Denne kommentaren tillèt ingenting slik han står. Skriv «% ordrett: tillat REGEL fordi GRUNN».")
    case .syntaxInvalidUTF8:
      Wording(
        en: "The text is not valid UTF-8 here. Save the file again as UTF-8; the rest of it is read as usual.",
        nb: "Teksten er ikke gyldig UTF-8 her. Lagre fila på nytt som UTF-8; resten av den leses som vanlig.",
        nn: "Teksten er ikkje gyldig UTF-8 her. Lagre fila på nytt som UTF-8; resten av henne blir lesen som vanleg.")
    case .syntaxInvalidUTF8Lines:
      Wording(
        en: """
          {0} lines hold something that is not valid UTF-8, and this is the first. Save the file again as UTF-8; the \
          rest of it is read as usual.
          """,
        nb: """
          {0} linjer har noe i seg som ikke er gyldig UTF-8, og dette er den første. Lagre fila på nytt som UTF-8; \
          resten av den leses som vanlig.
          """,
        nn: """
          {0} linjer har noko i seg som ikkje er gyldig UTF-8, og dette er den første. Lagre fila på nytt som UTF-8; \
          resten av henne blir lesen som vanleg.
          """)
    case .syntaxUTF16:
      Wording(
        en: "The file is UTF-16, as Notepad's “Unicode” is, and nothing in it can be read. Save it again as UTF-8.",
        nb: "Fila er UTF-16, som «Unicode» i Notisblokk, og ingenting i den kan leses. Lagre den på nytt som UTF-8.",
        nn: "Fila er UTF-16, som «Unicode» i Notisblokk, og ingenting i ho kan lesast. Lagre ho på nytt som UTF-8.")
    case .syntaxFirstHere:
      Wording(en: "The first one stands here", norwegian: "Den første står her")
    case .syntaxNULByte:
      Wording(
        en: "There is a NUL byte here, which no text has. Remove it; perhaps the file is damaged or not a text file.",
        nb: """
          Her står en NUL-byte, som ikke hører hjemme i tekst. Fjern den; kanskje er fila skadd eller ikke en \
          tekstfil.
          """,
        nn: """
          Her står ein NUL-byte, som ikkje høyrer heime i tekst. Fjern han; kanskje er fila skadd eller ikkje ei \
          tekstfil.
          """)
    default: nil
    }
  }
}
