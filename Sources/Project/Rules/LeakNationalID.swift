import Messages
import Privacy

/// A number is one that a public body knows one person by.
enum LeakNationalID: LeakRule {
  static let category = PrivacyCategory.nationalID
  static let severity = Severity.error

  static let page = RulePage(
    summary: Wording(
      en: "A number is one that a public body knows one person by.",
      nb: "Et nummer viser det offentlige hvem én bestemt person er.",
      nn: "Eit nummer viser det offentlege kven éin bestemt person er."),
    reports: Wording(
      en: """
        National identity numbers, D numbers, help numbers and DUF numbers, passports, driving licences, cases and \
        records, in digits and in words. Check digits are looked at, by the present rule and by that of 2032; a number \
        whose date is right and whose check digits are not is told more softly, since one digit may be misheard.
        """,
      nb: """
        Fødselsnumre, D-numre, hjelpenumre og DUF-numre, pass, førerkort, saker og journaler, med sifre og med ord. \
        Kontrollsifrene blir regnet etter, både etter dagens regel og etter den som kommer i 2032; et nummer der \
        datoen stemmer og kontrollsifrene ikke gjør det, meldes svakere, for ett siffer kan være hørt feil.
        """,
      nn: """
        Fødselsnummer, D-nummer, hjelpenummer og DUF-nummer, pass, førarkort, saker og journalar, med siffer og med \
        ord. Kontrollsifra blir rekna etter, både etter regelen i dag og etter den som kjem i 2032; eit nummer der \
        datoen stemmer og kontrollsifra ikkje gjer det, blir meldt svakare, for eitt siffer kan vere høyrt feil.
        """),
    fix: Wording(
      en: """
        Remove the number, or write what it was in its place, such as “[fødselsnummer]”. No text of a study needs it.
        """,
      nb: """
        Fjern nummeret, eller skriv hva det var i stedet, som «[fødselsnummer]». Ingen tekst i en studie trenger det.
        """,
      nn: """
        Fjern nummeret, eller skriv kva det var i staden, som «[fødselsnummer]». Ingen tekst i ein studie treng det.
        """),
    bad: .transcript("INF1: De ba om fødselsnummeret mitt, og det er 158390 10009.\n"),
    good: .transcript("INF1: De ba om fødselsnummeret mitt, og det er [fødselsnummer].\n"))
}
