extension MessageID {
  /// What is wrong in a codebook.
  var codebook: Wording? {
    switch self {
    case .codebookIDTwice:
      Wording(
        en: "“{0}” is already defined on line {1}. Give one of them another id, or make them one code.",
        nb: "«{0}» er alt definert på linje {1}. Gi en av dem en annen id, eller slå dem sammen til én kode.",
        nn: "«{0}» er alt definert på linje {1}. Gi ein av dei ein annan id, eller slå dei saman til éin kode.")
    case .codebookLeafTwice:
      Wording(
        en: "“{0}” and “{1}” end in the same name, so the name alone cannot tell them apart. Rename one of them.",
        nb: "«{0}» og «{1}» slutter på samme navn, så navnet alene skiller dem ikke. Gi en av dem et nytt navn.",
        nn: "«{0}» og «{1}» sluttar på same namn, så namnet åleine skil dei ikkje. Gi ein av dei eit nytt namn.")
    case .codebookIDAlmostTwice:
      Wording(
        en: """
          “{0}” differs from “{1}” on line {2} only by capital letters or in how a letter is stored, so they count as \
          one. Rename one of them.
          """,
        nb: """
          «{0}» skiller seg fra «{1}» på linje {2} bare med store bokstaver eller i hvordan en bokstav er lagret, og \
          regnes som samme kode. Gi en av dem et nytt navn.
          """,
        nn: """
          «{0}» skil seg frå «{1}» på linje {2} berre med store bokstavar eller i korleis ein bokstav er lagra, og \
          blir rekna som same kode. Gi ein av dei eit nytt namn.
          """)
    case .codebookIDBad:
      Wording(
        en: """
          “{0}” cannot be a code's id. An id starts with a letter and has only letters, digits and “_ . -”; put the \
          readable name after a colon.
          """,
        nb: """
          «{0}» kan ikke være id-en til en kode. En id begynner med en bokstav og har bare bokstaver, sifre og «_ . \
          -»; sett det lesbare navnet etter et kolon.
          """,
        nn: """
          «{0}» kan ikkje vere id-en til ein kode. Ein id tek til med ein bokstav og har berre bokstavar, siffer og «_ \
          . -»; set det lesbare namnet etter eit kolon.
          """)
    case .codebookHeadingEmpty:
      Wording(
        en: "This heading names no code. Write “id: Label” after “#”, or remove the line.",
        nb: "Denne overskriften nevner ingen kode. Skriv «id: Navn» etter «#», eller fjern linja.",
        nn: "Denne overskrifta nemner ingen kode. Skriv «id: Namn» etter «#», eller fjern linja.")
    case .codebookHeadingTooDeep:
      Wording(
        en: "This heading has {0} “#”. Ordrett reads {1} levels; what lies deeper is read as level {1}.",
        nb: "Denne overskriften har {0} «#». Ordrett leser {1} nivåer; det som ligger dypere, leses som nivå {1}.",
        nn: "Denne overskrifta har {0} «#». Ordrett les {1} nivå; det som ligg djupare, blir lese som nivå {1}.")
    case .codebookTextBeforeCode:
      Wording(
        en: "This line stands before the first code and belongs to none. Move it under a heading.",
        nb: "Denne linja står før den første koden og hører ikke til noen. Flytt den under en overskrift.",
        nn: "Denne linja står før den første koden og høyrer ikkje til nokon. Flytt henne under ei overskrift.")
    case .codebookDefinitionMissing:
      Wording(
        en: "“{0}” has no definition. Write under the heading what counts as this code.",
        nb: "«{0}» har ingen definisjon. Skriv under overskriften hva som regnes som denne koden.",
        nn: "«{0}» har ingen definisjon. Skriv under overskrifta kva som blir rekna som denne koden.")
    case .codebookUnused:
      Wording(
        en: "“{0}” is used in no interview. Use it, or consider whether the codebook needs it.",
        nb: "«{0}» er ikke brukt i noe intervju. Ta koden i bruk, eller vurder om kodeboka trenger den.",
        nn: "«{0}» er ikkje brukt i noko intervju. Ta koden i bruk, eller vurder om kodeboka treng han.")
    case .codebookThemeOfOne:
      Wording(
        en: "The theme “{0}” has only one code, “{1}”. Consider whether it is a theme, or the code by another name.",
        nb: "Temaet «{0}» har bare én kode, «{1}». Vurder om det er et tema, eller koden med et annet navn.",
        nn: "Temaet «{0}» har berre éin kode, «{1}». Vurder om det er eit tema, eller koden med eit anna namn.")
    case .codebookThemeAndCode:
      Wording(
        en: "“{0}” is both a theme and a code under “{1}”. Rename one of them, so that each name means one thing.",
        nb: "«{0}» er både et tema og en kode under «{1}». Gi en av dem et nytt navn, så hvert navn betyr én ting.",
        nn: """
          «{0}» er både eit tema og ein kode under «{1}». Gi ein av dei eit nytt namn, så kvart namn tyder éin ting.
          """)
    case .codebookAliasIsID:
      Wording(
        en: """
          “{0}” is given as another name here, but it is also the id of a code on line {1}. Remove the alias, or make \
          the two one code.
          """,
        nb: """
          «{0}» er oppgitt som et annet navn her, men er også id-en til en kode på linje {1}. Fjern aliaset, eller slå \
          de to sammen til én kode.
          """,
        nn: """
          «{0}» er oppgjeve som eit anna namn her, men er òg id-en til ein kode på linje {1}. Fjern aliaset, eller slå \
          dei to saman til éin kode.
          """)
    case .codebookAliasTwice:
      Wording(
        en: "“{0}” is already another name for “{1}”. An alias can belong to one code only; remove one of them.",
        nb: "«{0}» er alt et annet navn på «{1}». Et alias kan bare høre til én kode; fjern ett av dem.",
        nn: "«{0}» er alt eit anna namn på «{1}». Eit alias kan berre høyre til éin kode; fjern eitt av dei.")
    case .codebookCycle:
      Wording(
        en: "These codes point at each other in a ring: {0}. Remove one of the links.",
        nb: "Disse kodene peker på hverandre i ring: {0}. Fjern en av pekerne.",
        nn: "Desse kodane peikar på kvarandre i ring: {0}. Fjern ein av peikarane.")
    case .codebookLinkUnknown:
      Wording(
        en: "“{0}” names “{1}”, which is not in the codebook. Correct the name, or add the code.",
        nb: "«{0}» nevner «{1}», som ikke står i kodeboka. Rett navnet, eller legg koden til.",
        nn: "«{0}» nemner «{1}», som ikkje står i kodeboka. Rett namnet, eller legg koden til.")
    case .codebookAttributeUnknown:
      Wording(
        en: "“{0}” is not an attribute that Ordrett knows. It is kept; if it is your own, leave it as it is.",
        nb: "«{0}» er ikke en egenskap Ordrett kjenner. Den beholdes; er den din egen, kan den stå som den er.",
        nn: """
          «{0}» er ikkje ein eigenskap Ordrett kjenner. Han blir med vidare; er han din eigen, kan han stå som han er.
          """)
    case .codebookAttributeUnknownNearest:
      Wording(
        en: "“{0}” is not an attribute that Ordrett knows. Did you mean “{1}”?",
        nb: "«{0}» er ikke en egenskap Ordrett kjenner. Mente du «{1}»?",
        nn: "«{0}» er ikkje ein eigenskap Ordrett kjenner. Meinte du «{1}»?")
    case .codebookAttributeTwice:
      Wording(
        en: "This code already has “{0}” on line {1}, and only that one counts. Remove one of them.",
        nb: "Denne koden har alt «{0}» på linje {1}, og bare den gjelder. Fjern en av dem.",
        nn: "Denne koden har alt «{0}» på linje {1}, og berre den gjeld. Fjern ein av dei.")
    case .codebookAttributeValueBad:
      Wording(
        en: "“{0}” cannot be “{1}”. Choose one of these: {2}.",
        nb: "«{0}» kan ikke være «{1}». Velg en av disse: {2}.",
        nn: "«{0}» kan ikkje vere «{1}». Vel ein av desse: {2}.")
    case .codebookColorBad:
      Wording(
        en: "“{0}” is not a color. Write “#” and six digits or letters from a to f, as in “#cc3311”.",
        nb: "«{0}» er ikke en farge. Skriv «#» og seks sifre eller bokstaver fra a til f, som i «#cc3311».",
        nn: "«{0}» er ikkje ein farge. Skriv «#» og seks siffer eller bokstavar frå a til f, som i «#cc3311».")
    default: nil
    }
  }
}
