extension MessageID {
  /// Why something is thought to give somebody away, as hover says it.
  var leakReasons: Wording? {
    switch self {
    case .reasonName:
      Wording(
        en: "Spelling, capitals and the words around are as with the names that the name finder learnt from.",
        nb: "Skrivemåten, store bokstaver og ordene rundt er som ved navnene som navnefinneren har lært av.",
        nn: "Skrivemåten, store bokstavar og orda rundt er som ved namna som namnefinnaren har lært av.")
    case .reasonKeyName:
      Wording(
        en: "It is written as in the key.",
        nb: "Det er skrevet som i koblingsnøkkelen.",
        nn: "Det er skrive som i koplingsnøkkelen.")
    case .reasonKeyGenitive:
      Wording(
        en: "It is a name in the key with a genitive ending.",
        nb: "Det er et navn i koblingsnøkkelen med genitivsendelse.",
        nn: "Det er eit namn i koplingsnøkkelen med genitivsending.")
    case .reasonKeyCompound:
      Wording(
        en: "A name in the key is a part of it.",
        nb: "Et navn i koblingsnøkkelen er en del av det.",
        nn: "Eit namn i koplingsnøkkelen er ein del av det.")
    case .reasonKeyNickname:
      Wording(
        en: "A first name in the key begins like this.",
        nb: "Et fornavn i koblingsnøkkelen begynner slik.",
        nn: "Eit fornamn i koplingsnøkkelen byrjar slik.")
    case .reasonKeyTypo:
      Wording(
        en: "One letter is missing, added, changed or moved, compared with a name in the key.",
        nb: "Én bokstav mangler, er lagt til, byttet ut eller flyttet, sammenlignet med et navn i koblingsnøkkelen.",
        nn: "Éin bokstav manglar, er lagd til, bytt ut eller flytta, samanlikna med eit namn i koplingsnøkkelen.")
    case .reasonNameElsewhere:
      Wording(
        en: "The same word is certainly somebody's name in another place of this text.",
        nb: "Det samme ordet er helt sikkert navnet på noen et annet sted i teksten.",
        nn: "Det same ordet er heilt sikkert namnet på nokon ein annan stad i teksten.")
    case .reasonKeySpelling:
      Wording(
        en: "It sounds like a name in the key that is spelt in another way.",
        nb: "Det høres ut som et navn i koblingsnøkkelen som skrives på en annen måte.",
        nn: "Det høyrest ut som eit namn i koplingsnøkkelen som blir skrive på ein annan måte.")
    case .reasonCheckDigits:
      Wording(
        en: "It has as many digits as such numbers have, and the check digits are right.",
        nb: "Det har like mange siffer som slike numre, og kontrollsifrene stemmer.",
        nn: "Det har like mange siffer som slike nummer, og kontrollsifra stemmer.")
    case .reasonCheckDigits2032:
      Wording(
        en: "The check digits are right by the rule for numbers that are given from 2032, not by the present one.",
        nb: "Kontrollsifrene stemmer etter regelen for numre som tildeles fra 2032, men ikke etter dagens.",
        nn: "Kontrollsifra stemmer etter regelen for nummer som blir tildelte frå 2032, men ikkje etter den i dag.")
    case .reasonCheckFailed:
      Wording(
        en: """
          It has the form of such a number, but the check digits are wrong; one digit may have been misheard or \
          mistyped.
          """,
        nb: """
          Det har formen til et slikt nummer, men kontrollsifrene stemmer ikke; ett siffer kan være hørt eller skrevet \
          feil.
          """,
        nn: """
          Det har forma til eit slikt nummer, men kontrollsifra stemmer ikkje; eitt siffer kan vere høyrt eller skrive \
          feil.
          """)
    case .reasonWordBefore:
      Wording(
        en: "A word before it says what the number is.",
        nb: "Et ord foran sier hva slags nummer det er.",
        nn: "Eit ord framfor seier kva slags nummer det er.")
    case .reasonForm:
      Wording(
        en: "It has the form that these have, or a word before it says what it is.",
        nb: "Det har formen slike har, eller et ord foran sier hva det er.",
        nn: "Det har forma slike har, eller eit ord framfor seier kva det er.")
    case .reasonSpoken:
      Wording(
        en: "It is said in words, one after the other, as such numbers and addresses are spelt out.",
        nb: "Det er sagt med ord, ett etter ett, slik en staver numre og adresser.",
        nn: "Det er sagt med ord, eitt etter eitt, slik ein stavar nummer og adresser.")
    case .reasonDate:
      Wording(
        en: "Words or figures stand together as a date.",
        nb: "Ord eller tall står sammen som en dato.",
        nn: "Ord eller tal står saman som ein dato.")
    case .reasonBirthYear:
      Wording(
        en: "A word about birth stands near the year.",
        nb: "Et ord om fødsel står nær årstallet.",
        nn: "Eit ord om fødsel står nær årstalet.")
    case .reasonLifeYear:
      Wording(
        en: "Words about a person and an event of a life stand near the year.",
        nb: "Ord om en person og en livshendelse står nær årstallet.",
        nn: "Ord om ein person og ei livshending står nær årstalet.")
    case .reasonAge:
      Wording(
        en: "The number stands where one says somebody's age.",
        nb: "Tallet står der en sier alderen til noen.",
        nn: "Talet står der ein seier alderen til nokon.")
    case .reasonGeneralAge:
      Wording(
        en: "The sentence seems to speak of anybody of that age.",
        nb: "Setningen ser ut til å handle om hvem som helst i den alderen.",
        nn: "Setninga ser ut til å handle om kven som helst i den alderen.")
    case .reasonAgeAbove89:
      Wording(
        en: "An age above 89 is taken to identify, as 45 CFR 164.514 has it.",
        nb: "En alder over 89 regnes som identifiserende, slik 45 CFR 164.514 har det.",
        nn: "Ein alder over 89 blir rekna som identifiserande, slik 45 CFR 164.514 har det.")
    case .reasonListedOfSomebody:
      Wording(
        en: "It stands on Ordrett's list of such words, and the words around tie it to a person.",
        nb: "Det står på Ordretts liste over slike ord, og ordene rundt knytter det til en person.",
        nn: "Det står på lista til Ordrett over slike ord, og orda rundt knyter det til ein person.")
    case .reasonListed:
      Wording(
        en: "It stands on Ordrett's list of such words; the words around do not clearly tie it to a person.",
        nb: "Det står på Ordretts liste over slike ord; ordene rundt knytter det ikke tydelig til en person.",
        nn: "Det står på lista til Ordrett over slike ord; orda rundt knyter det ikkje tydeleg til ein person.")
    case .reasonPost:
      Wording(
        en: "It stands on Ordrett's list of posts that one person holds at a place.",
        nb: "Det står på Ordretts liste over stillinger som én person har på et sted.",
        nn: "Det står på lista til Ordrett over stillingar som éin person har på ein stad.")
    case .reasonOnlyOne:
      Wording(
        en: "A word such as “only” or “first” stands before a role or a group.",
        nb: "Et ord som «eneste» eller «første» står foran en rolle eller en gruppe.",
        nn: "Eit ord som «einaste» eller «første» står framfor ei rolle eller ei gruppe.")
    case .reasonEvent:
      Wording(
        en: "It stands on Ordrett's list of events that are written and spoken of.",
        nb: "Det står på Ordretts liste over hendelser som blir omtalt.",
        nn: "Det står på lista til Ordrett over hendingar som blir omtalte.")
    case .reasonInTheNews:
      Wording(
        en: "The words speak of newspapers or television, or of a prize or a first.",
        nb: "Ordene handler om aviser eller fjernsyn, eller om en pris eller det å være først.",
        nn: "Orda handlar om aviser eller fjernsyn, eller om ein pris eller det å vere først.")
    case .reasonGender:
      Wording(
        en: "The word has a gender and stands for one of those whose gender the project hides.",
        nb: "Ordet viser kjønn og står for en av dem som prosjektet skjuler kjønnet til.",
        nn: "Ordet viser kjønn og står for ein av dei som prosjektet skjuler kjønnet til.")
    case .reasonDialect:
      Wording(
        en: "It stands on Ordrett's list of spoken forms, or belongs to the other written standard.",
        nb: "Det står på Ordretts liste over talemålsformer, eller hører til den andre målformen.",
        nn: "Det står på lista til Ordrett over talemålsformer, eller høyrer til den andre målforma.")
    default: nil
    }
  }
}
