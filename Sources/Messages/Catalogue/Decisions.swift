extension MessageID {
  /// What is wrong with the file of decisions, and why several files are written or none.
  var decisions: Wording? {
    switch self {
    // Argument 0 is the line.
    case .decisionNotUTF8:
      Wording(
        en: "Line {0} of the decisions is not UTF-8, so no decision counts. Save the file as UTF-8.",
        nb: "Linje {0} i avgjørelsene er ikke UTF-8, så ingen avgjørelse gjelder. Lagre fila som UTF-8.",
        nn: "Linje {0} i avgjerdene er ikkje UTF-8, så inga avgjerd gjeld. Lagre fila som UTF-8.")
    case .decisionConflict:
      Wording(
        en: """
          Line {0} of the decisions is a conflict mark. Finish the merge: keep the lines that hold, and remove the \
          marks.
          """,
        nb: """
          Linje {0} i avgjørelsene er et konfliktmerke. Fullfør flettingen: behold linjene som gjelder, og fjern \
          merkene.
          """,
        nn: "Linje {0} i avgjerdene er eit konfliktmerke. Fullfør flettinga: behald linjene som gjeld, og fjern merka.")
    case .decisionNewerVersion:
      Wording(
        en: "Line {0} of the decisions: they were written by a newer Ordrett. Use that one.",
        nb: "Linje {0} i avgjørelsene: de er skrevet av en nyere Ordrett. Bruk den.",
        nn: "Linje {0} i avgjerdene: dei er skrivne av ein nyare Ordrett. Bruk den.")
    case .decisionMalformed:
      Wording(
        en: "Line {0} of the decisions cannot be read: it is not a row of “field=value”.",
        nb: "Linje {0} i avgjørelsene kan ikke leses: den er ikke en rekke av «felt=verdi».",
        nn: "Linje {0} i avgjerdene kan ikkje lesast: ho er ikkje ei rekkje av «felt=verdi».")
    case .decisionMissing:
      Wording(
        en: "Line {0} of the decisions lacks “{1}”, so it does not count.",
        nb: "Linje {0} i avgjørelsene mangler «{1}», så den gjelder ikke.",
        nn: "Linje {0} i avgjerdene manglar «{1}», så ho gjeld ikkje.")
    case .decisionRepeated:
      Wording(
        en: "Line {0} of the decisions says “{1}” twice, so it does not count.",
        nb: "Linje {0} i avgjørelsene oppgir «{1}» to ganger, så den gjelder ikke.",
        nn: "Linje {0} i avgjerdene oppgir «{1}» to gonger, så ho gjeld ikkje.")
    case .decisionBadValue:
      Wording(
        en: "Line {0} of the decisions: the value of “{1}” is not one that it can have, so the line does not count.",
        nb: "Linje {0} i avgjørelsene: «{1}» kan ikke ha den verdien, så linja gjelder ikke.",
        nn: "Linje {0} i avgjerdene: «{1}» kan ikkje ha den verdien, så linja gjeld ikkje.")
    case .decisionUnexpected:
      Wording(
        en: "Line {0} of the decisions: “{1}” does not go with the other fields, so the line does not count.",
        nb: "Linje {0} i avgjørelsene: «{1}» passer ikke sammen med de andre feltene, så linja gjelder ikke.",
        nn: "Linje {0} i avgjerdene: «{1}» passar ikkje saman med dei andre felta, så linja gjeld ikkje.")
    case .decisionNameInClear:
      Wording(
        en: """
          Line {0} of the decisions has a name that is to be replaced. Put the name into the key, and “entry=” with \
          its id here.
          """,
        nb: """
          Linje {0} i avgjørelsene har et navn som skal byttes ut. Sett navnet i koblingsnøkkelen, og «entry=» med \
          id-en dens her.
          """,
        nn: """
          Linje {0} i avgjerdene har eit namn som skal bytast ut. Set namnet i koplingsnøkkelen, og «entry=» med id-en \
          her.
          """)
    case .decisionContradicts:
      Wording(
        en: "Line {0} of the decisions says otherwise than line {1}, so neither counts. Remove one of them.",
        nb: "Linje {0} i avgjørelsene sier noe annet enn linje {1}, så ingen av dem gjelder. Fjern den ene.",
        nn: "Linje {0} i avgjerdene seier noko anna enn linje {1}, så ingen av dei gjeld. Fjern den eine.")
    case .decisionUnknownField:
      Wording(
        en: "Line {0} of the decisions has a field that this Ordrett does not know, so the line does not count.",
        nb: "Linje {0} i avgjørelsene har et felt som denne Ordrett ikke kjenner, så linja gjelder ikke.",
        nn: "Linje {0} i avgjerdene har eit felt som denne Ordrett ikkje kjenner, så linja gjeld ikkje.")
    case .decisionStale:
      Wording(
        en: """
          Line {0} of the decisions is about words that no text has any more. Remove the line, or look where the words \
          went.
          """,
        nb: """
          Linje {0} i avgjørelsene gjelder ord som ikke lenger står i noen tekst. Fjern linja, eller se hvor ordene \
          ble av.
          """,
        nn: """
          Linje {0} i avgjerdene gjeld ord som ikkje lenger står i nokon tekst. Fjern linja, eller sjå kvar orda vart \
          av.
          """)
    // Writing.
    case .writeChanged:
      Wording(
        en: "“{0}” has been changed by somebody else since it was read. Nothing has been written; try again.",
        nb: "«{0}» er endret av noen andre siden fila ble lest. Ingenting er skrevet; prøv igjen.",
        nn: "«{0}» er endra av nokon andre sidan fila vart lesen. Ingenting er skrive; prøv igjen.")
    case .writeTwice:
      Wording(
        en: "“{0}” would be written twice. Nothing has been written.",
        nb: "«{0}» ville blitt skrevet to ganger. Ingenting er skrevet.",
        nn: "«{0}» ville blitt skriven to gonger. Ingenting er skrive.")
    case .writeBusy:
      Wording(
        en: "Another “ordrett” is changing files in “{0}”. Nothing has been written; try again when it is done.",
        nb: "En annen «ordrett» endrer filer i «{0}». Ingenting er skrevet; prøv igjen når den er ferdig.",
        nn: "Ein annan «ordrett» endrar filer i «{0}». Ingenting er skrive; prøv igjen når han er ferdig.")
    case .writeNotRestored:
      Wording(
        en: "“{0}” could not be put back after an error. What the file held is in “{1}”.",
        nb: "«{0}» kunne ikke settes tilbake etter en feil. Det som stod i fila, ligger i «{1}».",
        nn: "«{0}» kunne ikkje setjast tilbake etter ein feil. Det som stod i fila, ligg i «{1}».")
    case .writeNotRemoved:
      Wording(
        en: "“{0}” was created before an error and could not be removed again. Delete it.",
        nb: "«{0}» ble opprettet før en feil og kunne ikke fjernes igjen. Slett fila.",
        nn: "«{0}» vart oppretta før ein feil og kunne ikkje fjernast att. Slett fila.")
    default: nil
    }
  }
}
