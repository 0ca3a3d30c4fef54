extension MessageID {
  /// What the command line says when it is used in a way it does not understand.
  var commandLine: Wording? {
    switch self {
    case .cliCommandUnknown:
      Wording(
        en: "There is no command “{0}”.",
        nb: "Det finnes ingen kommando «{0}».",
        nn: "Det finst ingen kommando «{0}».")
    case .cliCommandUnknownNearest:
      Wording(
        en: "There is no command “{0}”. Did you mean “{1}”?",
        nb: "Det finnes ingen kommando «{0}». Mente du «{1}»?",
        nn: "Det finst ingen kommando «{0}». Meinte du «{1}»?")
    case .cliOptionUnknown:
      Wording(
        en: "“ordrett {1}” has no option “{0}”.",
        nb: "«ordrett {1}» har ikke noe valg «{0}».",
        nn: "«ordrett {1}» har ikkje noko val «{0}».")
    case .cliOptionUnknownNearest:
      Wording(
        en: "“ordrett {1}” has no option “{0}”. Did you mean “{2}”?",
        nb: "«ordrett {1}» har ikke noe valg «{0}». Mente du «{2}»?",
        nn: "«ordrett {1}» har ikkje noko val «{0}». Meinte du «{2}»?")
    case .cliValueMissing:
      Wording(
        en: "“{0}” needs a value after it.",
        nb: "«{0}» trenger en verdi etter seg.",
        nn: "«{0}» treng ein verdi etter seg.")
    case .cliValueUnexpected:
      Wording(en: "“{0}” takes no value.", nb: "«{0}» tar ingen verdi.", nn: "«{0}» tek ingen verdi.")
    case .cliValueBad:
      Wording(
        en: "“{0}” cannot be “{1}”. Choose one of these: {2}.",
        nb: "«{0}» kan ikke være «{1}». Velg en av disse: {2}.",
        nn: "«{0}» kan ikkje vere «{1}». Vel ein av desse: {2}.")
    case .cliOptionTwice:
      Wording(
        en: "“{0}” is given more than once. Give it once.",
        nb: "«{0}» er oppgitt mer enn én gang. Oppgi det én gang.",
        nn: "«{0}» er oppgjeve meir enn éin gong. Oppgi det éin gong.")
    case .cliArgumentMissing:
      Wording(
        en: "“ordrett {0}” needs {1} after it.",
        nb: "«ordrett {0}» trenger {1} etter seg.",
        nn: "«ordrett {0}» treng {1} etter seg.")
    case .cliArgumentTooMany:
      Wording(
        en: "“ordrett {0}” does not know what to do with “{1}”.",
        nb: "«ordrett {0}» vet ikke hva den skal gjøre med «{1}».",
        nn: "«ordrett {0}» veit ikkje kva han skal gjere med «{1}».")
    case .cliStandardInputTwice:
      Wording(
        en: "“-” stands for standard input and can be given only once.",
        nb: "«-» står for standard inndata og kan bare oppgis én gang.",
        nn: "«-» står for standard inndata og kan berre oppgjevast éin gong.")
    case .cliSeeHelp:
      Wording(
        en: "“ordrett help {0}” tells more.",
        nb: "«ordrett help {0}» forteller mer.",
        nn: "«ordrett help {0}» fortel meir.")
    case .cliUsage:
      Wording(en: "Usage:", norwegian: "Bruk:")
    case .cliCommands:
      Wording(en: "Commands:", nb: "Kommandoer:", nn: "Kommandoar:")
    case .cliOptions:
      Wording(en: "Options:", nb: "Valg:", nn: "Val:")
    case .cliExamples:
      Wording(en: "Examples:", nb: "Eksempler:", nn: "Døme:")
    case .cliExitStatus:
      Wording(en: "Exit status:", nb: "Avslutningskoder:", nn: "Avslutningskodar:")
    case .cliOutputFailed:
      Wording(
        en: "The result could not be written: {0}.",
        nb: "Resultatet kunne ikke skrives: {0}.",
        nn: "Resultatet kunne ikkje skrivast: {0}.")
    case .cliArguments:
      Wording(en: "Arguments:", nb: "Argumenter:", nn: "Argument:")
    case .cliTopOptionUnknown:
      Wording(
        en: "There is no option “{0}” before a command. “ordrett help” shows those that may stand there.",
        nb: "Det finnes ikke noe valg «{0}» foran en kommando. «ordrett help» viser dem som kan stå der.",
        nn: "Det finst ikkje noko val «{0}» framfor ein kommando. «ordrett help» viser dei som kan stå der.")
    case .cliTopOptionUnknownNearest:
      Wording(
        en: "There is no option “{0}”. Did you mean “{1}”?",
        nb: "Det finnes ikke noe valg «{0}». Mente du «{1}»?",
        nn: "Det finst ikkje noko val «{0}». Meinte du «{1}»?")
    case .cliRuleUnknown:
      Wording(
        en: "There is no rule “{0}”. “ordrett explain” lists them all.",
        nb: "Det finnes ingen regel «{0}». «ordrett explain» viser alle.",
        nn: "Det finst ingen regel «{0}». «ordrett explain» viser alle.")
    case .cliRuleUnknownNearest:
      Wording(
        en: "There is no rule “{0}”. Did you mean “{1}”? “ordrett explain” lists them all.",
        nb: "Det finnes ingen regel «{0}». Mente du «{1}»? «ordrett explain» viser alle.",
        nn: "Det finst ingen regel «{0}». Meinte du «{1}»? «ordrett explain» viser alle.")
    default: nil
    }
  }
}
