extension MessageID {
  /// What may give somebody away, why it is thought so, and what to do: dates, ages, and words that say something of a
  /// person. One sentence for each clue.
  var leaks: Wording? {
    switch self {
    // Dates and ages.
    case .leakExactDate:
      Wording(
        en: """
          An exact date can be tied to somebody's life and looked up. Make it more general, or decide that it may \
          stay.
          """,
        nb: """
          En nøyaktig dato kan knyttes til en persons liv og slås opp. Gjør det mer generelt, eller bestem at det kan \
          stå.
          """,
        nn: """
          Ein nøyaktig dato kan knytast til livet til ein person og slåast opp. Gjer det meir generelt, eller bestem \
          at det kan stå.
          """)
    case .leakMonthAndYear:
      Wording(
        en: "A month of one year can be tied to somebody's life. Make it more general, or decide that it may stay.",
        nb: """
          En måned i et bestemt år kan knyttes til en persons liv. Gjør det mer generelt, eller bestem at det kan stå.
          """,
        nn: """
          Ein månad i eit bestemt år kan knytast til livet til ein person. Gjer det meir generelt, eller bestem at det \
          kan stå.
          """)
    case .leakNamedDay:
      Wording(
        en: "A feast in one year is an exact date, or nearly. Make it more general, or decide that it may stay.",
        nb: """
          En høytid i et bestemt år er en nøyaktig dato, eller nesten. Gjør det mer generelt, eller bestem at det kan \
          stå.
          """,
        nn: """
          Ei høgtid i eit bestemt år er ein nøyaktig dato, eller nesten. Gjer det meir generelt, eller bestem at det \
          kan stå.
          """)
    case .leakBirthYear:
      Wording(
        en: "A year of birth tells somebody's age. Make it more general, or decide that it may stay.",
        nb: "Et fødselsår viser hvor gammel noen er. Gjør det mer generelt, eller bestem at det kan stå.",
        nn: "Eit fødselsår viser kor gammal nokon er. Gjer det meir generelt, eller bestem at det kan stå.")
    case .leakLifeYear:
      Wording(
        en: """
          This year is tied to something that happened in somebody's life. Make it more general, or decide that it may \
          stay.
          """,
        nb: """
          Dette årstallet er knyttet til noe som skjedde i en persons liv. Gjør det mer generelt, eller bestem at det \
          kan stå.
          """,
        nn: """
          Dette årstalet er knytt til noko som hende i livet til ein person. Gjer det meir generelt, eller bestem at \
          det kan stå.
          """)
    case .leakExactAge:
      Wording(
        en: """
          An exact age, with little else, can point to one person. Make it more general, or decide that it may stay.
          """,
        nb: """
          En nøyaktig alder kan sammen med litt til peke ut én person. Gjør det mer generelt, eller bestem at det kan \
          stå.
          """,
        nn: """
          Ein nøyaktig alder kan saman med litt til peike ut éin person. Gjer det meir generelt, eller bestem at det \
          kan stå.
          """)
    case .leakGeneralAge:
      Wording(
        en: """
          An exact age is named here, though it seems to be of anybody rather than of one person. Make it more \
          general, or decide that it may stay.
          """,
        nb: """
          Her står en nøyaktig alder, men den ser ut til å gjelde hvem som helst og ikke én person. Gjør det mer \
          generelt, eller bestem at det kan stå.
          """,
        nn: """
          Her står ein nøyaktig alder, men han ser ut til å gjelde kven som helst og ikkje éin person. Gjer det meir \
          generelt, eller bestem at det kan stå.
          """)
    case .leakAgeAbove89:
      Wording(
        en: "So few people are this old that the age can point to one of them. Write “90 or older”.",
        nb: "Så få er så gamle at alderen kan peke ut én av dem. Skriv «90 år eller eldre».",
        nn: "Så få er så gamle at alderen kan peike ut éin av dei. Skriv «90 år eller eldre».")
    // Lexicons.
    case .leakTiedHealth:
      Wording(
        en: """
          Somebody is said to have an illness, an impairment or a treatment, which is about health. Make it more \
          general, or decide that it may stay.
          """,
        nb: """
          Her sies det at noen har en sykdom, en funksjonsnedsettelse eller en behandling, og det er en \
          helseopplysning. Gjør det mer generelt, eller bestem at det kan stå.
          """,
        nn: """
          Her blir det sagt at nokon har ein sjukdom, ei funksjonsnedsetjing eller ei behandling, og det er ei \
          helseopplysning. Gjer det meir generelt, eller bestem at det kan stå.
          """)
    case .leakNamedHealth:
      Wording(
        en: """
          A health matter is named here, though the words around do not say whose. Make it more general, or decide \
          that it may stay.
          """,
        nb: """
          Her nevnes noe om helse, men ordene rundt sier ikke hvem det gjelder. Gjør det mer generelt, eller bestem at \
          det kan stå.
          """,
        nn: """
          Her blir noko om helse nemnt, men orda rundt seier ikkje kven det gjeld. Gjer det meir generelt, eller \
          bestem at det kan stå.
          """)
    case .leakSickLeave:
      Wording(
        en: "Sick leave tells something about somebody's health. Make it more general, or decide that it may stay.",
        nb: "En sykmelding sier noe om en persons helse. Gjør det mer generelt, eller bestem at det kan stå.",
        nn: "Ei sjukmelding seier noko om helsa til ein person. Gjer det meir generelt, eller bestem at det kan stå.")
    case .leakEthnicOrigin:
      Wording(
        en: "This tells of somebody's origin or ethnic group. Make it more general, or decide that it may stay.",
        nb: """
          Dette sier noe om en persons opphav eller etniske bakgrunn. Gjør det mer generelt, eller bestem at det kan \
          stå.
          """,
        nn: """
          Dette seier noko om opphavet eller den etniske bakgrunnen til ein person. Gjer det meir generelt, eller \
          bestem at det kan stå.
          """)
    case .leakReligion:
      Wording(
        en: "This tells of somebody's religion or belief. Make it more general, or decide that it may stay.",
        nb: "Dette sier noe om en persons religion eller livssyn. Gjør det mer generelt, eller bestem at det kan stå.",
        nn: """
          Dette seier noko om religionen eller livssynet til ein person. Gjer det meir generelt, eller bestem at det \
          kan stå.
          """)
    case .leakPolitics:
      Wording(
        en: "This tells of somebody's political views or party. Make it more general, or decide that it may stay.",
        nb: """
          Dette sier noe om en persons politiske syn eller parti. Gjør det mer generelt, eller bestem at det kan stå.
          """,
        nn: """
          Dette seier noko om det politiske synet eller partiet til ein person. Gjer det meir generelt, eller bestem \
          at det kan stå.
          """)
    case .leakUnionMember:
      Wording(
        en: "This tells that somebody is a member of a trade union. Make it more general, or decide that it may stay.",
        nb: "Dette sier at noen er medlem av en fagforening. Gjør det mer generelt, eller bestem at det kan stå.",
        nn: "Dette seier at nokon er medlem av ei fagforeining. Gjer det meir generelt, eller bestem at det kan stå.")
    case .leakSexuality:
      Wording(
        en: "This tells of somebody's sexual life or orientation. Make it more general, or decide that it may stay.",
        nb: """
          Dette sier noe om en persons seksualliv eller legning. Gjør det mer generelt, eller bestem at det kan stå.
          """,
        nn: """
          Dette seier noko om seksuallivet eller legninga til ein person. Gjer det meir generelt, eller bestem at det \
          kan stå.
          """)
    case .leakConviction:
      Wording(
        en: """
          This tells of somebody's crime, charge or sentence, which others can look up. Make it more general, or \
          decide that it may stay.
          """,
        nb: """
          Dette sier noe om et lovbrudd, en siktelse eller en dom, og det kan andre slå opp. Gjør det mer generelt, \
          eller bestem at det kan stå.
          """,
        nn: """
          Dette seier noko om eit lovbrot, ei sikting eller ein dom, og det kan andre slå opp. Gjer det meir generelt, \
          eller bestem at det kan stå.
          """)
    case .leakSingleHolder:
      Wording(
        en: """
          As a rule one person holds this post, so the post can point to that person. Make it more general, or decide \
          that it may stay.
          """,
        nb: """
          Denne stillingen har som regel bare én person, og da kan den peke ut vedkommende. Gjør det mer generelt, \
          eller bestem at det kan stå.
          """,
        nn: """
          Denne stillinga har som regel berre éin person, og då kan ho peike ut vedkommande. Gjer det meir generelt, \
          eller bestem at det kan stå.
          """)
    case .leakOnlyOne:
      Wording(
        en: """
          Somebody is said to be the only one or the first, and that points to one person. Make it more general, or \
          decide that it may stay.
          """,
        nb: """
          Her sies det at noen er den eneste eller den første, og det peker ut én person. Gjør det mer generelt, eller \
          bestem at det kan stå.
          """,
        nn: """
          Her blir det sagt at nokon er den einaste eller den første, og det peikar ut éin person. Gjer det meir \
          generelt, eller bestem at det kan stå.
          """)
    case .leakFamilyConstellation:
      Wording(
        en: """
          Few families are like this, so it can point to one of them. Make it more general, or decide that it may \
          stay.
          """,
        nb: "Få familier er slik, så dette kan peke ut én av dem. Gjør det mer generelt, eller bestem at det kan stå.",
        nn: """
          Få familiar er slik, så dette kan peike ut éin av dei. Gjer det meir generelt, eller bestem at det kan stå.
          """)
    case .leakKnownEvent:
      Wording(
        en: "Others may remember an event like this or look it up. Make it more general, or decide that it may stay.",
        nb: "En slik hendelse kan andre huske eller slå opp. Gjør det mer generelt, eller bestem at det kan stå.",
        nn: "Ei slik hending kan andre hugse eller slå opp. Gjer det meir generelt, eller bestem at det kan stå.")
    case .leakInTheNews:
      Wording(
        en: """
          By these words it was in the news or is the only one of its kind, so it can be looked up. Make it more \
          general, or decide that it may stay.
          """,
        nb: """
          Disse ordene sier at det har stått i avisa eller er det eneste i sitt slag, så det kan slås opp. Gjør det \
          mer generelt, eller bestem at det kan stå.
          """,
        nn: """
          Desse orda seier at det har stått i avisa eller er det einaste i sitt slag, så det kan slåast opp. Gjer det \
          meir generelt, eller bestem at det kan stå.
          """)
    case .leakGenderWord:
      Wording(
        en: """
          This word tells the gender of somebody whose gender the project hides. Write a word without gender, or \
          “h*n”.
          """,
        nb: """
          Dette ordet viser kjønnet til noen som prosjektet skjuler kjønnet til. Skriv et kjønnsnøytralt ord, eller \
          «h*n».
          """,
        nn: """
          Dette ordet viser kjønnet til nokon som prosjektet skjuler kjønnet til. Skriv eit kjønnsnøytralt ord, eller \
          «h*n».
          """)
    case .leakDialectForm:
      Wording(
        en: """
          This form is not of the written standard that the project uses, and can tell where somebody is from. Write \
          the standard form.
          """,
        nb: """
          Denne formen hører ikke til målformen som prosjektet bruker, og kan vise hvor noen er fra. Skriv \
          normalformen.
          """,
        nn: """
          Denne forma høyrer ikkje til målforma som prosjektet bruker, og kan vise kvar nokon er frå. Skriv \
          normalforma.
          """)
    default: nil
    }
  }
}
