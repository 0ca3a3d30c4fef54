extension MessageID {
  /// What may give somebody away, why it is thought so, and what to do: names. One sentence for each clue.
  var leakNames: Wording? {
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
    default: nil
    }
  }
}
