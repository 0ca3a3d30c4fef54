extension MessageID {
  /// What is wrong in the project file. Argument 0 is the path of the key, such as `privacy.smallestGroup`.
  var settings: Wording? {
    switch self {
    case .settingsValueMissing:
      Wording(
        en: "The project file cannot be used: a value is missing here.",
        nb: "Prosjektfila kan ikke brukes: her mangler en verdi.",
        nn: "Prosjektfila kan ikkje brukast: her manglar ein verdi.")
    case .settingsKeyMissing:
      Wording(
        en: "The project file cannot be used: a key in quotation marks should stand here.",
        nb: "Prosjektfila kan ikke brukes: her skulle det ha stått en nøkkel i anførselstegn.",
        nn: "Prosjektfila kan ikkje brukast: her skulle det ha stått ein nøkkel i hermeteikn.")
    case .settingsColonMissing:
      Wording(
        en: "The project file cannot be used: a colon is missing after the key.",
        nb: "Prosjektfila kan ikke brukes: det mangler et kolon etter nøkkelen.",
        nn: "Prosjektfila kan ikkje brukast: det manglar eit kolon etter nøkkelen.")
    case .settingsCommaMissing:
      Wording(
        en: "The project file cannot be used: a comma or a closing bracket is missing here.",
        nb: "Prosjektfila kan ikke brukes: her mangler et komma eller en avsluttende parentes.",
        nn: "Prosjektfila kan ikkje brukast: her manglar eit komma eller ein avsluttande parentes.")
    case .settingsBracketUnclosed:
      Wording(
        en: "The project file cannot be used: it ends before every bracket is closed.",
        nb: "Prosjektfila kan ikke brukes: den slutter før alle parentesene er lukket.",
        nn: "Prosjektfila kan ikkje brukast: ho sluttar før alle parentesane er lukka.")
    case .settingsQuoteUnclosed:
      Wording(
        en: "The project file cannot be used: a text lacks its closing quotation mark.",
        nb: "Prosjektfila kan ikke brukes: en tekst mangler anførselstegnet til slutt.",
        nn: "Prosjektfila kan ikkje brukast: ein tekst manglar hermeteiknet til slutt.")
    case .settingsCommentUnclosed:
      Wording(
        en: "The project file cannot be used: a comment that starts with “/*” lacks its “*/”.",
        nb: "Prosjektfila kan ikke brukes: en kommentar som begynner med «/*», mangler «*/».",
        nn: "Prosjektfila kan ikkje brukast: ein kommentar som tek til med «/*», manglar «*/».")
    case .settingsEscapeBad:
      Wording(
        en: "The project file cannot be used: a backslash stands alone. Write it twice, or use “/” in paths.",
        nb: "Prosjektfila kan ikke brukes: en omvendt skråstrek står alene. Skriv to, eller bruk «/» i stier.",
        nn: "Prosjektfila kan ikkje brukast: ein omvend skråstrek står åleine. Skriv to, eller bruk «/» i stiar.")
    case .settingsControlCharacter:
      Wording(
        en: "The project file cannot be used: a text holds a tab or another invisible character. Remove it.",
        nb: "Prosjektfila kan ikke brukes: en tekst har en tabulator eller et annet usynlig tegn. Fjern det.",
        nn: "Prosjektfila kan ikkje brukast: ein tekst har ein tabulator eller eit anna usynleg teikn. Fjern det.")
    case .settingsNumberBad:
      Wording(
        en: "The project file cannot be used: this is not a number. Put it in quotation marks if it is text.",
        nb: "Prosjektfila kan ikke brukes: dette er ikke et tall. Sett det i anførselstegn hvis det er tekst.",
        nn: "Prosjektfila kan ikkje brukast: dette er ikkje eit tal. Set det i hermeteikn om det er tekst.")
    case .settingsWordBad:
      Wording(
        en: "The project file cannot be used: this word needs quotation marks.",
        nb: "Prosjektfila kan ikke brukes: dette ordet trenger anførselstegn.",
        nn: "Prosjektfila kan ikkje brukast: dette ordet treng hermeteikn.")
    case .settingsTooDeep:
      Wording(
        en: "The project file cannot be used: too many brackets stand inside each other.",
        nb: "Prosjektfila kan ikke brukes: for mange parenteser står inni hverandre.",
        nn: "Prosjektfila kan ikkje brukast: for mange parentesar står inni kvarandre.")
    case .settingsSomethingAfter:
      Wording(
        en: "The project file cannot be used: nothing may stand after the last closing brace.",
        nb: "Prosjektfila kan ikke brukes: ingenting kan stå etter den siste krøllparentesen.",
        nn: "Prosjektfila kan ikkje brukast: ingenting kan stå etter den siste krøllparentesen.")
    case .settingsNotTable:
      Wording(
        en: """
          The project file must be one pair of braces with keys inside, as in “{ title: … }”. Nothing in it is used \
          now.
          """,
        nb: """
          Prosjektfila må være ett par krøllparenteser med nøkler inni, som i «{ tittel: … }». Ingenting i den brukes \
          nå.
          """,
        nn: """
          Prosjektfila må vere eitt par krøllparentesar med nøklar inni, som i «{ tittel: … }». Ingenting i henne blir \
          brukt no.
          """)
    case .settingsKeyUnknown:
      Wording(
        en: "“{0}” is not a key of the project file, so it is not used. Remove it, or check the spelling.",
        nb: "«{0}» er ikke en nøkkel i prosjektfila og blir ikke brukt. Fjern den, eller se over skrivemåten.",
        nn: "«{0}» er ikkje ein nøkkel i prosjektfila og blir ikkje brukt. Fjern han, eller sjå over skrivemåten.")
    case .settingsKeyUnknownNearest:
      Wording(
        en: "“{0}” is not a key of the project file, so it is not used. Did you mean “{1}”?",
        nb: "«{0}» er ikke en nøkkel i prosjektfila og blir ikke brukt. Mente du «{1}»?",
        nn: "«{0}» er ikkje ein nøkkel i prosjektfila og blir ikkje brukt. Meinte du «{1}»?")
    case .settingsKeyTwice:
      Wording(
        en: "“{0}” stands here more than once, in English or Norwegian, and only the last counts. Remove the others.",
        nb: "«{0}» står her mer enn én gang, på norsk eller engelsk, og bare den siste gjelder. Fjern de andre.",
        nn: "«{0}» står her meir enn éin gong, på norsk eller engelsk, og berre den siste gjeld. Fjern dei andre.")
    case .settingsWantsText:
      Wording(
        en: "“{0}” must be text in quotation marks. What stands here is not used.",
        nb: "«{0}» må være tekst i anførselstegn. Det som står her, brukes ikke.",
        nn: "«{0}» må vere tekst i hermeteikn. Det som står her, blir ikkje brukt.")
    case .settingsWantsTexts:
      Wording(
        en: """
          “{0}” must be a text in quotation marks, or a list of such in square brackets. What stands here is not used.
          """,
        nb: """
          «{0}» må være en tekst i anførselstegn, eller en liste av slike i hakeparenteser. Det som står her, brukes \
          ikke.
          """,
        nn: """
          «{0}» må vere ein tekst i hermeteikn, eller ei liste av slike i hakeparentesar. Det som står her, blir ikkje \
          brukt.
          """)
    case .settingsWantsWholeNumber:
      Wording(
        en: "“{0}” must be a whole number from {1} to {2}. What stands here is not used.",
        nb: "«{0}» må være et helt tall fra {1} til {2}. Det som står her, brukes ikke.",
        nn: "«{0}» må vere eit heilt tal frå {1} til {2}. Det som står her, blir ikkje brukt.")
    case .settingsWantsTable:
      Wording(
        en: "“{0}” must be a pair of braces with keys inside. What stands here is not used.",
        nb: "«{0}» må være et par krøllparenteser med nøkler inni. Det som står her, brukes ikke.",
        nn: "«{0}» må vere eit par krøllparentesar med nøklar inni. Det som står her, blir ikkje brukt.")
    case .settingsRuleUnknown:
      Wording(
        en: "“{0}” does not name a rule. “ordrett explain” lists them all.",
        nb: "«{0}» er ikke navnet på en regel. «ordrett explain» viser alle.",
        nn: "«{0}» er ikkje namnet på ein regel. «ordrett explain» viser alle.")
    case .settingsRuleUnknownNearest:
      Wording(
        en: "“{0}” does not name a rule. Did you mean “{1}”?",
        nb: "«{0}» er ikke navnet på en regel. Mente du «{1}»?",
        nn: "«{0}» er ikkje namnet på ein regel. Meinte du «{1}»?")
    case .settingsChoiceUnknown:
      Wording(
        en: "“{0}” cannot be “{1}”. Choose one of these: {2}.",
        nb: "«{0}» kan ikke være «{1}». Velg en av disse: {2}.",
        nn: "«{0}» kan ikkje vere «{1}». Vel ein av desse: {2}.")
    case .settingsChoiceUnknownNearest:
      Wording(
        en: "“{0}” cannot be “{1}”. Did you mean “{2}”?",
        nb: "«{0}» kan ikke være «{1}». Mente du «{2}»?",
        nn: "«{0}» kan ikkje vere «{1}». Meinte du «{2}»?")
    case .settingsLanguageBad:
      Wording(
        en: "“{0}” cannot be “{1}”. Write a language code, such as nb, nn or en.",
        nb: "«{0}» kan ikke være «{1}». Skriv en språkkode, som nb, nn eller en.",
        nn: "«{0}» kan ikkje vere «{1}». Skriv ein språkkode, som nb, nn eller en.")
    case .settingsGlobBad:
      Wording(
        en: """
          “{0}” has a pattern that cannot be used: “{1}”. Write a path below the project's folder, with “*” for any \
          name and “**” for any folders, such as “interviews/**/*.ordrett”.
          """,
        nb: """
          «{0}» har et mønster som ikke kan brukes: «{1}». Skriv en sti under prosjektmappa, med «*» for hvilket som \
          helst navn og «**» for alle mapper, som «intervju/**/*.ordrett».
          """,
        nn: """
          «{0}» har eit mønster som ikkje kan brukast: «{1}». Skriv ein sti under prosjektmappa, med «*» for kva namn \
          som helst og «**» for alle mapper, som «intervju/**/*.ordrett».
          """)
    case .settingsPathBad:
      Wording(
        en: "“{0}” is not a path that can be used. Write the path of a file, seen from the project's folder.",
        nb: "«{0}» er ikke en sti som kan brukes. Skriv stien til ei fil, sett fra prosjektmappa.",
        nn: "«{0}» er ikkje ein sti som kan brukast. Skriv stien til ei fil, sett frå prosjektmappa.")
    case .settingsPatternFindsNothing:
      Wording(
        en: "What stands under “{0}” fits no file. Check the path, which is seen from the project's folder.",
        nb: "Det som står under «{0}», passer ikke til noen fil. Se over stien, som regnes fra prosjektmappa.",
        nn: "Det som står under «{0}», passar ikkje til noka fil. Sjå over stien, som blir rekna frå prosjektmappa.")
    default: nil
    }
  }
}
