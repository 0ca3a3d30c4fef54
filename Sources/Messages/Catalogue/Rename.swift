extension MessageID {
  /// What becomes of a new name, and why it cannot be had.
  var rename: Wording? {
    switch self {
    case .renameDone:
      Wording(en: "Rename “{0}” to “{1}”", nb: "Gi «{0}» navnet «{1}»", nn: "Gi «{0}» namnet «{1}»")
    case .renameNothingHere:
      Wording(
        en: "Only codes, speakers and pseudonyms have names that can be changed.",
        nb: "Bare koder, talere og pseudonymer har navn som kan endres.",
        nn: "Berre kodar, talarar og pseudonym har namn som kan endrast.")
    case .renameNoCode:
      Wording(
        en: "“{0}” cannot be a code's name. It begins with a letter, and has letters, digits, “_”, “.” and “-”.",
        nb:
          "«{0}» kan ikke være navnet på en kode. Det begynner med en bokstav og har bokstaver, sifre, «_», «.» og «-».",
        nn:
          "«{0}» kan ikkje vere namnet på ein kode. Det byrjar med ein bokstav og har bokstavar, siffer, «_», «.» og «-»."
      )
    case .renameNoSpeaker:
      Wording(
        en: """
          “{0}” cannot stand before a turn. It has one to three words: the first begins with a letter, the others with a \
          capital letter or a digit.
          """,
        nb: """
          «{0}» kan ikke stå foran en replikk. Det skal være ett til tre ord: Det første begynner med en bokstav, de \
          andre med stor bokstav eller et siffer.
          """,
        nn: """
          «{0}» kan ikkje stå framfor ein replikk. Det skal vere eitt til tre ord: Det første byrjar med ein bokstav, dei \
          andre med stor bokstav eller eit siffer.
          """)
    case .renameNoPseudonym:
      Wording(
        en: "“{0}” cannot be a pseudonym's id. It begins with a letter, and has letters, digits, “_”, “.” and “-”.",
        nb: "«{0}» kan ikke være et pseudonym. Det begynner med en bokstav og har bokstaver, sifre, «_», «.» og «-».",
        nn: "«{0}» kan ikkje vere eit pseudonym. Det byrjar med ein bokstav og har bokstavar, siffer, «_», «.» og «-».")
    case .renameCodeExists:
      Wording(
        en: "“{0}” is already a name of a code ({1}). To make the two one, merge them.",
        nb: "«{0}» er alt navnet på en kode ({1}). Skal de to bli én, så slå dem sammen.",
        nn: "«{0}» er alt namnet på ein kode ({1}). Skal dei to bli éin, så slå dei saman.")
    case .renameCodeUsed:
      Wording(
        en: "{1} {1|passage is|passages are} coded by “{0}” already, which is not in the codebook.",
        nb: "{1} {1|segment|segmenter} er alt kodet med «{0}», som ikke står i kodeboka.",
        nn: "{1} segment er alt koda med «{0}», som ikkje står i kodeboka.")
    case .renameOneFile:
      Wording(
        en:
          "This would change {0} files, and this editor changes only the open one. Rename in another editor, or a code "
          + "with “ordrett codes rename” in a terminal.",
        nb:
          "Dette ville endret {0} filer, og dette redigeringsprogrammet endrer bare den som er åpen. Gi nytt navn i et annet, "
          + "eller bruk «ordrett codes rename» i en terminal for en kode.",
        nn:
          "Dette ville endra {0} filer, og dette redigeringsprogrammet endrar berre den som er open. Gje nytt namn i eit anna, "
          + "eller bruk «ordrett codes rename» i ein terminal for ein kode.")
    case .renameCodeUnnamed:
      Wording(
        en: "This code has no name yet. Write one before the label: “name: label”.",
        nb: "Denne koden har ikke noe navn ennå. Skriv et foran etiketten: «navn: etikett».",
        nn: "Denne koden har ikkje noko namn enno. Skriv eit framfor etiketten: «namn: etikett».")
    case .renameCodeUnused:
      Wording(
        en: "No codebook has “{0}”, and no passage is coded by it. Change it where it stands.",
        nb: "Ingen kodebok har «{0}», og ingen passasje er kodet med den. Rett det der det står.",
        nn: "Inga kodebok har «{0}», og ingen passasje er koda med han. Rett det der det står.")
    case .renameAmbiguous:
      Wording(
        en: "Several codes are called “{0}”. Give them different names in the codebook first.",
        nb: "Flere koder heter «{0}». Gi dem ulike navn i kodeboka først.",
        nn: "Fleire kodar heiter «{0}». Gi dei ulike namn i kodeboka først.")
    case .renameSpeakerExists:
      Wording(
        en: "There is already a speaker “{0}” in this interview, with {1} {1|turn|turns}.",
        nb: "Det er alt en taler «{0}» i dette intervjuet, med {1} {1|replikk|replikker}.",
        nn: "Det er alt ein talar «{0}» i dette intervjuet, med {1} {1|replikk|replikkar}.")
    case .renamePseudonymExists:
      Wording(
        en: "“{0}” is already the pseudonym of somebody else ({1}).",
        nb: "«{0}» er alt pseudonymet til noen andre ({1}).",
        nn: "«{0}» er alt pseudonymet til nokon andre ({1}).")
    case .renamePseudonymKey:
      Wording(
        en: "Change “{0}” to “{1}” in the key file too.",
        nb: "Endre «{0}» til «{1}» i nøkkelfila også.",
        nn: "Endre «{0}» til «{1}» i nøkkelfila òg.")
    case .renameFiles:
      Wording(
        en: "Let the study follow the files' new names",
        nb: "La studien følge filenes nye navn",
        nn: "La studien følgje dei nye namna på filene")
    default: nil
    }
  }
}
