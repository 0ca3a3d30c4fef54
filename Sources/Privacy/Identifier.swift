/// A stretch of prose that may identify somebody, and why it is thought so.
package struct Identifier: Sendable, Equatable {
  /// Bytes of the passage it was found in.
  package var range: Range<Int>
  /// Which rule tells of it.
  package var category: PrivacyCategory
  /// What `ordrett leaks` calls it.
  package var kind: IdentifierKind
  /// From 0 to 1, how likely it is; 1 where a check digit or the project's key says so.
  package var probability: Float
  /// By what it was found.
  package var clue: Clue

  /// A stretch of a passage, from what a part of the detector knows of it.
  package init(
    _ range: Range<Int>, _ category: PrivacyCategory, _ kind: IdentifierKind, _ probability: Float, _ clue: Clue
  ) {
    self.range = range
    self.category = category
    self.kind = kind
    self.probability = probability
    self.clue = clue
  }
}

/// A kind of thing that identifies people, as a policy turns it on and off; the raw value is the rule's name after
/// `leak/`. `grammar/RULES.md` says what each reports.
package enum PrivacyCategory: String, CaseIterable, Sendable {
  case key, marked
  case nationalID = "national-id"
  case account, contact, address, person, place, organisation, date, age, health, origin, belief, occupation, family
  case event, gender, dialect
  case smallGroup = "small-group"

  /// The rule that reports it.
  package var rule: String { "leak/" + rawValue }
}

/// What an identifier is called by programs that read `ordrett leaks`: the types of NorNE (Jørgensen et al., 2020), and
/// those of the categories that are no names.
package enum IdentifierKind: String, CaseIterable, Sendable {
  case person = "PER"
  case place = "LOC"
  case organisation = "ORG"
  case product = "PROD"
  case event = "EVT"
  /// A word made from a name: `Bergen-hendelsen`, `trondheimsk`.
  case derived = "DRV"
  case other = "MISC"
  case address = "ADDRESS"
  case contact = "CONTACT"
  case number = "ID"
  case date = "DATE"
  case age = "AGE"
  case health = "HEALTH"
  case occupation = "OCCUPATION"
  case family = "FAMILY"
  /// Ethnic origin, belief and what else article 9 of the GDPR protects.
  case origin = "ORIGIN"
  /// For projects that hide gender or dialect; not a type of `ordrett leaks`.
  case manner = "MANNER"
}

/// Why something was flagged; `Project` says it in words. One case for each reason a person can be given.
package enum Clue: String, CaseIterable, Sendable {
  // The name tagger.
  case name
  /// A first name that is also a word, in a text that has it as a name for certain in another place.
  case nameElsewhere
  // The key.
  case keyName, keyGenitive, keyCompound, keyNickname, keyTypo
  /// Another spelling of the same name: `Åse` for `Aase`, `Andre` for `André`.
  case keySpelling
  // Numbers and contact.
  case nationalID, dNumber, helpNumber, testNumber, nationalID2032, nationalIDFailedCheck, partialNationalID, dufNumber
  case accountNumber, accountFailedCheck, iban, organisationNumber, passportNumber, licenceNumber, foreignID
  /// A number that a word before it says to be a case's, a patient's, a member's.
  case caseNumber, recordNumber, memberNumber
  case phone, spokenPhone, spokenNumber, email, spokenEmail, handle, url, intranetPath, ipAddress
  case carPlate, coordinates, streetAddress, postbox, propertyNumber, postcode
  // Dates and ages.
  case exactDate, monthAndYear, namedDay, birthYear, lifeYear, exactAge, generalAge, ageAbove89
  // Lexicons.
  /// An illness or treatment that a person is said to have.
  case tiedHealth
  /// A diagnosis, and nobody who has it in sight.
  case namedHealth
  case sickLeave
  case ethnicOrigin, religion, politics, unionMember, sexuality, conviction
  /// A post that one person holds; somebody who is the only one, or the first.
  case singleHolder, onlyOne
  case familyConstellation
  case knownEvent, inTheNews
  case genderWord, dialectForm
}
