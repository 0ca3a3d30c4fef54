extension MessageID {
  /// What becomes of a codebook, and why something cannot be done to it.
  var codebookChanges: Wording? {
    switch self {
    case .codesMerge:
      Wording(en: "Merge “{0}” into “{1}”", nb: "Slå «{0}» sammen med «{1}»", nn: "Slå «{0}» saman med «{1}»")
    case .codesMove:
      Wording(en: "Move “{0}” under “{1}”", norwegian: "Flytt «{0}» inn under «{1}»")
    case .codesMoveToTop:
      Wording(en: "Move “{0}” to the top", nb: "Flytt «{0}» til øverste nivå", nn: "Flytt «{0}» til øvste nivå")
    case .codesPromote:
      Wording(en: "Make “{0}” a theme", nb: "Gjør «{0}» til et tema", nn: "Gjer «{0}» til eit tema")
    case .codesRetire:
      Wording(
        en: "Retire “{0}” in favour of “{1}”",
        norwegian: "Ta «{0}» ut av bruk og vis til «{1}»")
    case .codesDelete:
      Wording(
        en: "Delete “{0}” and its {1} {1|coding|codings}",
        nb: "Slett «{0}» og {1} {1|koding|kodinger} med den",
        nn: "Slett «{0}» og {1} {1|koding|kodingar} med han")
    case .codesSplit:
      Wording(en: "Split “{0}” into {1}", norwegian: "Del «{0}» opp i {1}")
    case .codesRecode:
      Wording(
        en: "Code this segment by “{1}” instead of “{0}”",
        nb: "Kod dette segmentet med «{1}» i stedet for «{0}»",
        nn: "Kod dette segmentet med «{1}» i staden for «{0}»")
    case .codesUnknown:
      Wording(en: "There is no code “{0}”.", nb: "Det finnes ingen kode «{0}».", nn: "Det finst ingen kode «{0}».")
    case .codesUnknownNearest:
      Wording(
        en: "There is no code “{0}”. The nearest is “{1}”.",
        nb: "Det finnes ingen kode «{0}». Den nærmeste er «{1}».",
        nn: "Det finst ingen kode «{0}». Den næraste er «{1}».")
    case .codesSeveral:
      Wording(
        en: "Several codes are called “{0}”. Write the one you mean in full: {1}.",
        nb: "Flere koder heter «{0}». Skriv den du mener, fullt ut: {1}.",
        nn: "Fleire kodar heiter «{0}». Skriv den du meiner, fullt ut: {1}.")
    case .codesItself:
      Wording(
        en: "“{0}” cannot take its own place.",
        nb: "«{0}» kan ikke tre inn i stedet for seg selv.",
        nn: "«{0}» kan ikkje tre inn i staden for seg sjølv.")
    case .codesCircle:
      Wording(
        en: "“{1}” points back to “{0}”, so that neither would lead anywhere.",
        nb: "«{1}» viser tilbake til «{0}», så ingen av dem ville føre noe sted.",
        nn: "«{1}» viser tilbake til «{0}», så ingen av dei ville føre nokon stad.")
    case .codesIntoOwn:
      Wording(
        en: "“{1}” lies under “{0}”. Move it somewhere else first.",
        nb: "«{1}» ligger under «{0}». Flytt den et annet sted først.",
        nn: "«{1}» ligg under «{0}». Flytt han ein annan stad først.")
    case .codesHasChildren:
      Wording(
        en: "There are codes under “{0}”. Move them somewhere else first.",
        nb: "Det ligger koder under «{0}». Flytt dem et annet sted først.",
        nn: "Det ligg kodar under «{0}». Flytt dei ein annan stad først.")
    case .codesReplacesOthers:
      Wording(
        en: "“{0}” replaces other codes: {1}. Let these point to another code first, or delete them.",
        nb: "«{0}» erstatter andre koder: {1}. La dem vise til en annen kode først, eller slett dem.",
        nn: "«{0}» erstattar andre kodar: {1}. Lat dei vise til ein annan kode først, eller slett dei.")
    case .codesIsThere:
      Wording(en: "“{0}” is there already.", nb: "«{0}» ligger der alt.", nn: "«{0}» ligg der alt.")
    case .codesIsTheme:
      Wording(en: "“{0}” is a theme already.", nb: "«{0}» er alt et tema.", nn: "«{0}» er alt eit tema.")
    case .codesTooDeep:
      Wording(
        en: "There “{0}” would lie more than eight levels deep.",
        nb: "Der ville «{0}» ligge mer enn åtte nivåer nede.",
        nn: "Der ville «{0}» liggje meir enn åtte nivå nede.")
    case .codesTwice:
      Wording(
        en: "The same new code is named twice.",
        nb: "Den samme nye koden er nevnt to ganger.",
        nn: "Den same nye koden er nemnd to gonger.")
    case .codesStandTwice:
      Wording(
        en: "“{0}” stands in the codebook more than once: {1}. Leave one of them, or give the others another name.",
        nb: "«{0}» står flere ganger i kodeboka: {1}. La én av dem stå, eller gi de andre et annet navn.",
        nn: "«{0}» står fleire gonger i kodeboka: {1}. Lat éin av dei stå, eller gi dei andre eit anna namn.")
    case .codesUnclear:
      Wording(
        en: """
          {1} {1|segment is|segments are} coded by “{0}”, which may mean this code or another. Write there first which \
          one it is, for example “{2}”.
          """,
        nb: """
          {1} {1|segment|segmenter} er kodet med «{0}», som kan være denne koden eller en annen. Skriv først der hvilken \
          det er, for eksempel «{2}».
          """,
        nn: """
          {1} segment er koda med «{0}», som kan vere denne koden eller ein annan. Skriv først der kva for ein det er, \
          til dømes «{2}».
          """)
    case .codesNotUTF8:
      Wording(
        en: "“{0}” is not valid UTF-8 in line {1}. Save the file again as UTF-8 first, or letters would be lost.",
        nb: "«{0}» er ikke gyldig UTF-8 på linje {1}. Lagre fila på nytt som UTF-8 først; ellers går bokstaver tapt.",
        nn: "«{0}» er ikkje gyldig UTF-8 på linje {1}. Lagre fila på nytt som UTF-8 først; elles går bokstavar tapt.")
    default: nil
    }
  }
}
