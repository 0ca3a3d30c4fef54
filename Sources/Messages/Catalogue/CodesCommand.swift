extension MessageID {
  /// What `ordrett codes` says.
  var codesCommand: Wording? {
    switch self {
    case .helpCodes:
      Wording(
        en: "Change the codebook, and every coded passage with it",
        nb: "Endre kodeboka, og alle kodede segmenter med den",
        nn: "Endre kodeboka, og alle koda segment med henne")
    case .helpCodesNotes:
      Wording(
        en: """
          The actions are “merge CODE INTO”, “move CODE [PARENT]”, “split CODE NEW…”, “rename CODE NAME”, \
          “promote CODE”, “retire CODE SUCCESSOR”, “delete CODE” and “log”. All files are written or none. Each change \
          is noted in “codebook.log” beside the codebook, and “log” tells what has been changed since the beginning.
          """,
        nb: """
          Handlingene er «merge KODE MÅL», «move KODE [OVERKODE]», «split KODE NY…», «rename KODE NAVN», \
          «promote KODE», «retire KODE ETTERFØLGER», «delete KODE» og «log». Enten skrives alle filene, eller ingen. \
          Hver endring føres i «codebook.log» ved siden av kodeboka, og «log» forteller hva som er endret siden starten.
          """,
        nn: """
          Handlingane er «merge KODE MÅL», «move KODE [OVERKODE]», «split KODE NY…», «rename KODE NAMN», \
          «promote KODE», «retire KODE ETTERFØLGJAR», «delete KODE» og «log». Anten blir alle filene skrivne, eller \
          ingen. Kvar endring blir ført i «codebook.log» ved sida av kodeboka, og «log» fortel kva som er endra sidan \
          starten.
          """)
    case .argumentNameAction:
      Wording(en: "ACTION", norwegian: "HANDLING")
    case .argumentNameCode:
      Wording(en: "CODE", norwegian: "KODE")
    case .argumentNameText:
      Wording(en: "TEXT", norwegian: "TEKST")
    case .helpArgumentAction:
      Wording(
        en: "merge, move, split, rename, promote, retire, delete or log",
        norwegian: "merge, move, split, rename, promote, retire, delete eller log")
    case .helpArgumentCode:
      Wording(
        en: "The code to change, and what the action needs besides",
        nb: "Koden som skal endres, og det handlingen trenger ellers",
        nn: "Koden som skal endrast, og det handlinga elles treng")
    case .helpOptionReason:
      Wording(
        en: "Why, for the history of the codebook",
        nb: "Hvorfor, til kodebokas historie",
        nn: "Kvifor, til historia om kodeboka")
    case .helpOptionAuthor:
      Wording(
        en: "Who, for the history of the codebook; the user's name if not said",
        nb: "Hvem, til kodebokas historie; brukernavnet om ikke annet er sagt",
        nn: "Kven, til historia om kodeboka; brukarnamnet om ikkje anna er sagt")
    case .codesDone:
      Wording(
        en: "{0}: done in {1} {1|file|files}.",
        norwegian: "{0}: gjort i {1} {1|fil|filer}.")
    case .codesFinished:
      Wording(
        en: "A change that was interrupted has been finished first ({0} {0|file|files}).",
        nb: "En endring som ble avbrutt, er gjort ferdig først ({0} {0|fil|filer}).",
        nn: "Ei endring som vart avbroten, er gjord ferdig først ({0} {0|fil|filer}).")
    case .codesTakenBack:
      Wording(
        en: "A change that had failed and was interrupted has been taken back first ({0} {0|file|files}).",
        nb: "En endring som hadde slått feil og ble avbrutt, er tatt tilbake først ({0} {0|fil|filer}).",
        nn: "Ei endring som hadde slått feil og vart avbroten, er teken tilbake først ({0} {0|fil|filer}).")
    case .codesOutside:
      Wording(
        en: """
          “{0}” lies outside the folder of the study and was left as it is. Look through it: what a change that was \
          interrupted should have changed may still stand there.
          """,
        nb: """
          «{0}» ligger utenfor mappa til studien og står som den var. Se gjennom fila: Det som skulle ha blitt endret før \
          avbruddet, kan fortsatt stå der.
          """,
        nn: """
          «{0}» ligg utanfor mappa til studien og står som ho var. Sjå gjennom fila: Det som skulle ha vorte endra før \
          avbrotet, kan framleis stå der.
          """)
    case .codesLeft:
      Wording(
        en: """
          “{0}” was changed after that, and was not touched. What should have stood in it is in “{1}”: compare, and then \
          delete that file.
          """,
        nb: """
          «{0}» ble endret etterpå, og er ikke rørt. Det som skulle ha stått i den, ligger i «{1}»: sammenlign, og slett \
          så den fila.
          """,
        nn: """
          «{0}» vart endra etterpå, og er ikkje rørt. Det som skulle ha stått i henne, ligg i «{1}»: samanlikn, og slett \
          så den fila.
          """)
    case .codesNamesWrong:
      Wording(
        en: "“codes {0}” is written “{1}”; {2} {2|name|names} stood behind it. “ordrett help codes” shows more.",
        nb: "«codes {0}» skrives «{1}»; det stod {2} navn bak. «ordrett help codes» viser mer.",
        nn: "«codes {0}» skriv ein «{1}»; det stod {2} namn bak. «ordrett help codes» viser meir.")
    case .argumentNameCodeName: Wording(en: "NAME", nb: "NAVN", nn: "NAMN")
    case .codesFileChanged:
      Wording(
        en: "“{0}” was changed while this was worked out. Nothing is written; run the command again.",
        nb: "«{0}» ble endret mens dette ble regnet ut. Ingenting er skrevet; kjør kommandoen på nytt.",
        nn: "«{0}» vart endra medan dette vart rekna ut. Ingenting er skrive; køyr kommandoen på nytt.")
    case .codesNoSegment:
      Wording(
        en:
          "“{0}”, line {1}: no segment of the code that is split is there to be given “{2}”. Look the segments up again.",
        nb:
          "«{0}», linje {1}: Der er det ikke noe segment av koden som deles, som kan få «{2}». Finn segmentene på nytt.",
        nn:
          "«{0}», linje {1}: Der er det ikkje noko segment av koden som blir delt, som kan få «{2}». Finn segmenta på nytt."
      )
    case .codesSegmentTwice:
      Wording(
        en: "“{0}”, line {1}: the same segment is given both “{2}” and “{3}”. Choose one of them.",
        nb: "«{0}», linje {1}: Det samme segmentet får både «{2}» og «{3}». Velg én av dem.",
        nn: "«{0}», linje {1}: Det same segmentet får både «{2}» og «{3}». Vel éin av dei.")
    case .codesNoAnswer:
      Wording(
        en: """
          “{0}”, line {1}: “{2}” is not one of the new codes. Answer with one number or one name, or with nothing to \
          leave the segment where it is.
          """,
        nb: """
          «{0}», linje {1}: «{2}» er ikke én av de nye kodene. Svar med ett tall eller ett navn, eller med ingenting for \
          å la segmentet stå.
          """,
        nn: """
          «{0}», linje {1}: «{2}» er ikkje éin av dei nye kodane. Svar med eitt tal eller eitt namn, eller med ingenting \
          for å la segmentet stå.
          """)
    case .codesNoCodebook:
      Wording(
        en: "There is no codebook in this study.",
        nb: "Det er ingen kodebok i denne studien.",
        nn: "Det er inga kodebok i denne studien.")
    default: nil
    }
  }
}
