import Messages
import Privacy

/// A form is not of the written standard that the project uses.
enum LeakDialect: LeakRule {
  static let category = PrivacyCategory.dialect
  static let severity = Severity.hint
  static let isOff = true

  static let page = RulePage(
    summary: Wording(
      en: "A form is not of the written standard that the project uses.",
      nb: "En form hører ikke til målformen som prosjektet bruker.",
      nn: "Ei form høyrer ikkje til målforma som prosjektet bruker."),
    reports: Wording(
      en: """
        For projects that normalise: spoken forms, and forms of the other written standard, which can tell where \
        somebody is from. The standard is the one that “language” in the project file names, else Bokmål. The rule is \
        off unless a project turns it on.
        """,
      nb: """
        For prosjekter som normaliserer: talemålsformer, og former fra den andre målformen, som kan vise hvor noen er \
        fra. Målformen er den som «språk» i prosjektfila oppgir, ellers bokmål. Regelen er av til et prosjekt slår den \
        på.
        """,
      nn: """
        For prosjekt som normaliserer: talemålsformer, og former frå den andre målforma, som kan vise kvar nokon er \
        frå. Målforma er den som «språk» i prosjektfila oppgir, elles bokmål. Regelen er av til eit prosjekt slår han \
        på.
        """),
    fix: Wording(
      en: """
        Write the standard form that is proposed. Where the dialect is part of the analysis, leave the rule off and \
        keep such quotations out of what is published.
        """,
      nb: """
        Skriv normalformen som blir foreslått. Der dialekten er en del av analysen, la regelen være av, og hold slike \
        sitater utenfor det som publiseres.
        """,
      nn: """
        Skriv normalforma som blir føreslått. Der dialekten er ein del av analysen, lat regelen vere av, og hald slike \
        sitat utanfor det som blir publisert.
        """),
    bad: .transcript("INF1: Æ veit ikke ka som skjedde.\n"),
    good: .transcript("INF1: Jeg vet ikke hva som skjedde.\n"))
}
