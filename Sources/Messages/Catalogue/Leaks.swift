extension MessageID {
  /// What may give somebody away, why it is thought so, and what to do: names, dates, and words that say something of a
  /// person. One sentence for each clue.
  var leaks: Wording? {
    switch self {
    // The name tagger.
    case .leakPersonName:
      Wording(
        en: "Spelling and context suggest the name of a person. Replace it by a pseudonym, or decide that it may stay.",
        nb: """
          Skrivemåten og sammenhengen tyder på at dette er navnet på en person. Bytt det ut med et pseudonym, eller \
          bestem at det kan stå.
          """,
        nn: """
          Skrivemåten og samanhengen tyder på at dette er namnet på ein person. Byt det ut med eit pseudonym, eller \
          bestem at det kan stå.
          """)
    case .leakPersonNameMaybe:
      Wording(
        en: """
          This may be the name of a person; spelling and context leave it open. Replace it by a pseudonym, or decide \
          that it may stay.
          """,
        nb: """
          Dette kan være navnet på en person; skrivemåten og sammenhengen avgjør det ikke. Bytt det ut med et \
          pseudonym, eller bestem at det kan stå.
          """,
        nn: """
          Dette kan vere namnet på ein person; skrivemåten og samanhengen avgjer det ikkje. Byt det ut med eit \
          pseudonym, eller bestem at det kan stå.
          """)
    case .leakPlaceName:
      Wording(
        en: """
          Spelling and context suggest the name of a place. Replace it by a pseudonym or by something more general, or \
          decide that it may stay.
          """,
        nb: """
          Skrivemåten og sammenhengen tyder på at dette er navnet på et sted. Bytt det ut med et pseudonym eller noe \
          mer generelt, eller bestem at det kan stå.
          """,
        nn: """
          Skrivemåten og samanhengen tyder på at dette er namnet på ein stad. Byt det ut med eit pseudonym eller noko \
          meir generelt, eller bestem at det kan stå.
          """)
    case .leakPlaceNameMaybe:
      Wording(
        en: """
          This may be the name of a place; spelling and context leave it open. Replace it by a pseudonym or by \
          something more general, or decide that it may stay.
          """,
        nb: """
          Dette kan være navnet på et sted; skrivemåten og sammenhengen avgjør det ikke. Bytt det ut med et pseudonym \
          eller noe mer generelt, eller bestem at det kan stå.
          """,
        nn: """
          Dette kan vere namnet på ein stad; skrivemåten og samanhengen avgjer det ikkje. Byt det ut med eit pseudonym \
          eller noko meir generelt, eller bestem at det kan stå.
          """)
    case .leakOrganisationName:
      Wording(
        en: """
          Spelling and context suggest the name of a workplace, a school or another organisation. Replace it by a \
          pseudonym or by something more general, or decide that it may stay.
          """,
        nb: """
          Skrivemåten og sammenhengen tyder på at dette er navnet på en arbeidsplass, en skole eller en annen \
          virksomhet. Bytt det ut med et pseudonym eller noe mer generelt, eller bestem at det kan stå.
          """,
        nn: """
          Skrivemåten og samanhengen tyder på at dette er namnet på ein arbeidsplass, ein skule eller ei anna \
          verksemd. Byt det ut med eit pseudonym eller noko meir generelt, eller bestem at det kan stå.
          """)
    case .leakOrganisationNameMaybe:
      Wording(
        en: """
          This may be the name of an organisation; spelling and context leave it open. Replace it by a pseudonym or by \
          something more general, or decide that it may stay.
          """,
        nb: """
          Dette kan være navnet på en virksomhet; skrivemåten og sammenhengen avgjør det ikke. Bytt det ut med et \
          pseudonym eller noe mer generelt, eller bestem at det kan stå.
          """,
        nn: """
          Dette kan vere namnet på ei verksemd; skrivemåten og samanhengen avgjer det ikkje. Byt det ut med eit \
          pseudonym eller noko meir generelt, eller bestem at det kan stå.
          """)
    case .leakEventName:
      Wording(
        en: """
          Spelling and context suggest the name of an event that others may know. Replace it by a pseudonym or by \
          something more general, or decide that it may stay.
          """,
        nb: """
          Skrivemåten og sammenhengen tyder på at dette er navnet på en hendelse som andre kan kjenne til. Bytt det ut \
          med et pseudonym eller noe mer generelt, eller bestem at det kan stå.
          """,
        nn: """
          Skrivemåten og samanhengen tyder på at dette er namnet på ei hending som andre kan kjenne til. Byt det ut \
          med eit pseudonym eller noko meir generelt, eller bestem at det kan stå.
          """)
    case .leakEventNameMaybe:
      Wording(
        en: """
          This may be the name of an event that others know; spelling and context leave it open. Replace it by a \
          pseudonym or by something more general, or decide that it may stay.
          """,
        nb: """
          Dette kan være navnet på en hendelse som andre kjenner til; skrivemåten og sammenhengen avgjør det ikke. \
          Bytt det ut med et pseudonym eller noe mer generelt, eller bestem at det kan stå.
          """,
        nn: """
          Dette kan vere namnet på ei hending som andre kjenner til; skrivemåten og samanhengen avgjer det ikkje. Byt \
          det ut med eit pseudonym eller noko meir generelt, eller bestem at det kan stå.
          """)
    case .leakDerivedName:
      Wording(
        en: """
          This word seems to be made from a name, and the name can be read out of it. Replace it by a pseudonym or by \
          something more general, or decide that it may stay.
          """,
        nb: """
          Dette ordet ser ut til å være laget av et navn, og navnet kan leses ut av det. Bytt det ut med et pseudonym \
          eller noe mer generelt, eller bestem at det kan stå.
          """,
        nn: """
          Dette ordet ser ut til å vere laga av eit namn, og namnet kan lesast ut av det. Byt det ut med eit pseudonym \
          eller noko meir generelt, eller bestem at det kan stå.
          """)
    case .leakOtherName:
      Wording(
        en: """
          Spelling and context suggest a name, which may point to somebody. Replace it by a pseudonym or by something \
          more general, or decide that it may stay.
          """,
        nb: """
          Skrivemåten og sammenhengen tyder på at dette er et navn, og det kan peke mot noen. Bytt det ut med et \
          pseudonym eller noe mer generelt, eller bestem at det kan stå.
          """,
        nn: """
          Skrivemåten og samanhengen tyder på at dette er eit namn, og det kan peike mot nokon. Byt det ut med eit \
          pseudonym eller noko meir generelt, eller bestem at det kan stå.
          """)
    case .leakOtherNameMaybe:
      Wording(
        en: """
          This may be a name that points to somebody; spelling and context leave it open. Replace it by a pseudonym or \
          by something more general, or decide that it may stay.
          """,
        nb: """
          Dette kan være et navn som peker mot noen; skrivemåten og sammenhengen avgjør det ikke. Bytt det ut med et \
          pseudonym eller noe mer generelt, eller bestem at det kan stå.
          """,
        nn: """
          Dette kan vere eit namn som peikar mot nokon; skrivemåten og samanhengen avgjer det ikkje. Byt det ut med \
          eit pseudonym eller noko meir generelt, eller bestem at det kan stå.
          """)
    // The key.
    case .leakKeyName:
      Wording(
        en: "A real name from the key stands here in clear text. Replace it by its pseudonym.",
        nb: "Her står et virkelig navn fra koblingsnøkkelen i klartekst. Bytt det ut med pseudonymet.",
        nn: "Her står eit verkeleg namn frå koplingsnøkkelen i klartekst. Byt det ut med pseudonymet.")
    case .leakKeyGenitive:
      Wording(
        en: "A real name from the key stands here in clear text, in the genitive. Replace it by its pseudonym.",
        nb: "Her står et virkelig navn fra koblingsnøkkelen i klartekst, i genitiv. Bytt det ut med pseudonymet.",
        nn: "Her står eit verkeleg namn frå koplingsnøkkelen i klartekst, i genitiv. Byt det ut med pseudonymet.")
    case .leakKeyCompound:
      Wording(
        en: "A longer word or name here holds a real name from the key. Write it with the pseudonym instead.",
        nb: """
          Et lengre ord eller navn her inneholder et virkelig navn fra koblingsnøkkelen. Skriv det med pseudonymet i \
          stedet.
          """,
        nn: """
          Eit lengre ord eller namn her inneheld eit verkeleg namn frå koplingsnøkkelen. Skriv det med pseudonymet i \
          staden.
          """)
    case .leakKeyNickname:
      Wording(
        en: """
          This looks like a short form of a real name in the key. Replace it by the pseudonym if the same is meant, or \
          decide that it is not.
          """,
        nb: """
          Dette ser ut som en kortform av et virkelig navn i koblingsnøkkelen. Bytt det ut med pseudonymet hvis det er \
          den samme, eller bestem at det ikke er det.
          """,
        nn: """
          Dette ser ut som ei kortform av eit verkeleg namn i koplingsnøkkelen. Byt det ut med pseudonymet om det er \
          den same, eller bestem at det ikkje er det.
          """)
    case .leakKeyTypo:
      Wording(
        en: """
          One letter parts this from a real name in the key, so it may be a slip of the keyboard. Replace it by the \
          pseudonym if the same is meant, or decide that it is not.
          """,
        nb: """
          Bare én bokstav skiller dette fra et virkelig navn i koblingsnøkkelen, så det kan være en skrivefeil. Bytt \
          det ut med pseudonymet hvis det er den samme, eller bestem at det ikke er det.
          """,
        nn: """
          Berre éin bokstav skil dette frå eit verkeleg namn i koplingsnøkkelen, så det kan vere ein skrivefeil. Byt \
          det ut med pseudonymet om det er den same, eller bestem at det ikkje er det.
          """)
    case .leakNameElsewhere:
      Wording(
        en: """
          This may be a name, as it is one elsewhere in this text. Replace it by a pseudonym, or decide that it may stay.
          """,
        nb: """
          Dette kan være et navn, for det er det et annet sted i teksten. Bytt det ut med et pseudonym, eller bestem at \
          det kan stå.
          """,
        nn: """
          Dette kan vere eit namn, for det er det ein annan stad i teksten. Byt det ut med eit pseudonym, eller bestem at \
          det kan stå.
          """)
    case .leakKeySpelling:
      Wording(
        en: """
          This is another spelling of a real name in the key. Replace it by the pseudonym if the same is meant, or \
          decide that it is not.
          """,
        nb: """
          Dette er en annen skrivemåte for et virkelig navn i koblingsnøkkelen. Bytt det ut med pseudonymet hvis det \
          er den samme, eller bestem at det ikke er det.
          """,
        nn: """
          Dette er ein annan skrivemåte for eit verkeleg namn i koplingsnøkkelen. Byt det ut med pseudonymet om det er \
          den same, eller bestem at det ikkje er det.
          """)
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
