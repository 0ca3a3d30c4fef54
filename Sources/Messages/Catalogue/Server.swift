extension MessageID {
  /// What the language server says about its own work.
  var server: Wording? {
    switch self {
    case .progressReading:
      Wording(en: "Reading the study", nb: "Leser studien", nn: "Les studien")
    case .progressLeaks:
      Wording(
        en: "Looking for what may identify somebody",
        nb: "Leter etter det som kan identifisere noen",
        nn: "Leitar etter det som kan identifisere nokon")
    case .progressInterviews:
      Wording(en: "{0} of {1} interviews", nb: "{0} av {1} intervjuer", nn: "{0} av {1} intervju")
    case .progressDone:
      Wording(
        en: "{0} {0|interview|interviews} read",
        nb: "{0} {0|intervju|intervjuer} lest",
        nn: "{0} intervju {0|lese|lesne}")
    case .progressCancelled:
      Wording(
        en: "Stopped before all interviews were read",
        nb: "Stoppet før alle intervjuene var lest",
        nn: "Stoppa før alle intervjua var lesne")
    case .serverNotReady:
      Wording(
        en: "The server has not been started with “initialize” yet.",
        nb: "Tjeneren er ikke startet med «initialize» ennå.",
        nn: "Tenaren er ikkje starta med «initialize» enno.")
    case .serverAlreadyReady:
      Wording(
        en: "The server has already been started with “initialize”.",
        nb: "Tjeneren er alt startet med «initialize».",
        nn: "Tenaren er alt starta med «initialize».")
    case .serverClosing:
      Wording(
        en: "The server is shutting down and takes no more requests.",
        nb: "Tjeneren er på vei til å avslutte og tar ikke imot flere forespørsler.",
        nn: "Tenaren er på veg til å avslutte og tek ikkje imot fleire førespurnader.")
    case .serverMethodUnknown:
      Wording(
        en: "The server does not know the request “{0}”.",
        nb: "Tjeneren kjenner ikke forespørselen «{0}».",
        nn: "Tenaren kjenner ikkje førespurnaden «{0}».")
    case .serverParametersBad:
      Wording(
        en: "The request “{0}” lacks something or has something of the wrong kind: {1}.",
        nb: "Forespørselen «{0}» mangler noe eller har noe av feil slag: {1}.",
        nn: "Førespurnaden «{0}» manglar noko eller har noko av feil slag: {1}.")
    case .serverNotJSON:
      Wording(
        en: "The message is not valid JSON.",
        nb: "Meldingen er ikke gyldig JSON.",
        nn: "Meldinga er ikkje gyldig JSON.")
    case .serverNotARequest:
      Wording(
        en: "The message is neither a request, a notification nor an answer.",
        nb: "Meldingen er verken en forespørsel, et varsel eller et svar.",
        nn: "Meldinga er verken ein førespurnad, eit varsel eller eit svar.")
    case .serverBatch:
      Wording(
        en: "The server does not take several messages in one list.",
        nb: "Tjeneren tar ikke imot flere meldinger i én liste.",
        nn: "Tenaren tek ikkje imot fleire meldingar i éi liste.")
    case .serverCancelled:
      Wording(en: "The request was cancelled.", nb: "Forespørselen ble avbrutt.", nn: "Førespurnaden vart avbroten.")
    case .serverDocumentUnknown:
      Wording(
        en: "“{0}” is not open and is not part of the project.",
        nb: "«{0}» er ikke åpen og hører ikke til prosjektet.",
        nn: "«{0}» er ikkje open og høyrer ikkje til prosjektet.")
    case .findingsCut:
      Wording(
        en: "{0} more {0|finding is|findings are} not shown. Mend some of those above first.",
        nb: "{0} funn til vises ikke. Rett noen av dem over først.",
        nn: "{0} funn til blir ikkje viste. Rett nokre av dei over først.")
    default: nil
    }
  }
}
