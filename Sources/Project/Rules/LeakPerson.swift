import Messages
import Privacy

/// A name of a person stands in the text.
enum LeakPerson: LeakRule {
  static let category = PrivacyCategory.person
  static let severity = Severity.warning

  static let page = RulePage(
    summary: Wording(
      en: "A name of a person stands in the text.",
      nb: "Navnet på en person står i teksten.",
      nn: "Namnet på ein person står i teksten."),
    reports: Wording(
      en: """
        First names, surnames and nicknames of informants, of those they speak of, and of pets. They are found by \
        their spelling and by the words around them, so a name that is on no list is found too. What is less than \
        likely is told as a hint. Full names and first names before turns are told of, too, unless the header declares \
        them; and so are names in the title, and first name and surname of a speaker whom the header declares by a \
        pseudonym. In memos and comments only names that the key knows are found.
        """,
      nb: """
        Fornavn, etternavn og kallenavn på informanter, på dem de snakker om, og på dyr. De blir funnet ut fra \
        skrivemåten og ordene rundt, så et navn som ikke står på noen liste, blir også funnet. Det som er mindre \
        sannsynlig, meldes som et tips. Fulle navn og fornavn foran replikkene meldes også, hvis ikke filhodet oppgir \
        dem, og det gjør også navn i tittelen, og fornavn og etternavn på en taler som filhodet oppgir med et \
        pseudonym. I memoer og kommentarer blir bare navn i koblingsnøkkelen funnet.
        """,
      nn: """
        Fornamn, etternamn og kallenamn på informantar, på dei som dei snakkar om, og på dyr. Dei blir funne ut frå \
        skrivemåten og orda rundt, så eit namn som ikkje står på noka liste, blir òg funne. Det som er mindre \
        sannsynleg, blir meldt som eit tips. Fulle namn og fornamn framfor replikkane blir òg melde, om ikkje \
        filhovudet oppgir dei, og det blir òg namn i tittelen, og fornamn og etternamn på ein talar som filhovudet \
        oppgir med eit pseudonym. I memo og kommentarar blir berre namn i koplingsnøkkelen funne.
        """),
    fix: Wording(
      en: """
        Replace it by a pseudonym, “{@id text}”: the code actions do it here, in the file or in the whole study, and \
        write the real name to the key. If the word is no name, or points to nobody, decide so, once for the whole \
        study.
        """,
      nb: """
        Bytt det ut med et pseudonym, «{@id tekst}»: handlingene i editoren gjør det her, i fila eller i hele studien, \
        og skriver det virkelige navnet i koblingsnøkkelen. Hvis ordet ikke er et navn, eller ikke peker mot noen, så \
        bestem det, én gang for hele studien.
        """,
      nn: """
        Byt det ut med eit pseudonym, «{@id tekst}»: handlingane i editoren gjer det her, i fila eller i heile \
        studien, og skriv det verkelege namnet i koplingsnøkkelen. Om ordet ikkje er eit namn, eller ikkje peikar mot \
        nokon, så bestem det, éin gong for heile studien.
        """),
    bad: .transcript("INF1: Det var Ingrid som ringte meg den natta.\n"),
    good: .transcript("INF1: Det var {@p2 Anne} som ringte meg den natta.\n"))
}
