package import Messages
import Privacy

extension Leak {
  /// What it may give away, why it is thought so and what to do; never the words themselves, since reports go to logs.
  package var message: Message { Message(messageID) }

  private var messageID: MessageID {
    switch clue {
    case .name: nameID
    case .nameElsewhere: .leakNameElsewhere
    case .keyName: .leakKeyName
    case .keyGenitive: .leakKeyGenitive
    case .keyCompound: .leakKeyCompound
    case .keyNickname: .leakKeyNickname
    case .keyTypo: .leakKeyTypo
    case .keySpelling: .leakKeySpelling
    case .nationalID: .leakNationalID
    case .dNumber: .leakDNumber
    case .helpNumber: .leakHelpNumber
    case .testNumber: .leakTestNumber
    case .nationalID2032: .leakNationalID2032
    case .nationalIDFailedCheck: .leakNationalIDFailedCheck
    case .partialNationalID: .leakPartialNationalID
    case .dufNumber: .leakDUFNumber
    case .accountNumber: .leakAccountNumber
    case .accountFailedCheck: .leakAccountFailedCheck
    case .iban: .leakIBAN
    case .organisationNumber: .leakOrganisationNumber
    case .passportNumber: .leakPassportNumber
    case .licenceNumber: .leakLicenceNumber
    case .foreignID: .leakForeignID
    case .caseNumber: .leakCaseNumber
    case .recordNumber: .leakRecordNumber
    case .memberNumber: .leakMemberNumber
    case .phone: .leakPhone
    case .spokenPhone: .leakSpokenPhone
    case .spokenNumber: .leakSpokenNumber
    case .email: .leakEmail
    case .spokenEmail: .leakSpokenEmail
    case .handle: .leakHandle
    case .url: .leakURL
    case .intranetPath: .leakIntranetPath
    case .ipAddress: .leakIPAddress
    case .carPlate: .leakCarPlate
    case .coordinates: .leakCoordinates
    case .streetAddress: .leakStreetAddress
    case .postbox: .leakPostbox
    case .propertyNumber: .leakPropertyNumber
    case .postcode: .leakPostcode
    case .exactDate: .leakExactDate
    case .monthAndYear: .leakMonthAndYear
    case .namedDay: .leakNamedDay
    case .birthYear: .leakBirthYear
    case .lifeYear: .leakLifeYear
    case .exactAge: .leakExactAge
    case .generalAge: .leakGeneralAge
    case .ageAbove89: .leakAgeAbove89
    case .tiedHealth: .leakTiedHealth
    case .namedHealth: .leakNamedHealth
    case .sickLeave: .leakSickLeave
    case .ethnicOrigin: .leakEthnicOrigin
    case .religion: .leakReligion
    case .politics: .leakPolitics
    case .unionMember: .leakUnionMember
    case .sexuality: .leakSexuality
    case .conviction: .leakConviction
    case .singleHolder: .leakSingleHolder
    case .onlyOne: .leakOnlyOne
    case .familyConstellation: .leakFamilyConstellation
    case .knownEvent: .leakKnownEvent
    case .inTheNews: .leakInTheNews
    case .genderWord: .leakGenderWord
    case .dialectForm: .leakDialectForm
    }
  }

  /// What the tagger takes for a name is told by what it may be the name of.
  private var nameID: MessageID {
    if kind == .derived { return .leakDerivedName }
    switch category {
    case .person: return isUnsure ? .leakPersonNameMaybe : .leakPersonName
    case .place: return isUnsure ? .leakPlaceNameMaybe : .leakPlaceName
    case .organisation: return isUnsure ? .leakOrganisationNameMaybe : .leakOrganisationName
    case .event: return isUnsure ? .leakEventNameMaybe : .leakEventName
    default: return isUnsure ? .leakOtherNameMaybe : .leakOtherName
    }
  }

  /// Why it is thought so, by itself; as little of the words themselves.
  package var reason: Message { Message(reasonID) }

  private var reasonID: MessageID {
    switch clue {
    case .name: .reasonName
    case .nameElsewhere: .reasonNameElsewhere
    case .keyName: .reasonKeyName
    case .keyGenitive: .reasonKeyGenitive
    case .keyCompound: .reasonKeyCompound
    case .keyNickname: .reasonKeyNickname
    case .keyTypo: .reasonKeyTypo
    case .keySpelling: .reasonKeySpelling
    case .nationalID, .dNumber, .helpNumber, .testNumber, .accountNumber, .iban: .reasonCheckDigits
    case .nationalID2032: .reasonCheckDigits2032
    case .nationalIDFailedCheck, .accountFailedCheck: .reasonCheckFailed
    case .partialNationalID, .passportNumber, .licenceNumber, .caseNumber, .recordNumber, .memberNumber,
      .propertyNumber:
      .reasonWordBefore
    case .dufNumber, .foreignID, .organisationNumber, .phone, .email, .handle, .url, .intranetPath, .ipAddress,
      .carPlate, .coordinates, .streetAddress, .postbox, .postcode:
      .reasonForm
    case .spokenPhone, .spokenNumber, .spokenEmail: .reasonSpoken
    case .exactDate, .monthAndYear, .namedDay: .reasonDate
    case .birthYear: .reasonBirthYear
    case .lifeYear: .reasonLifeYear
    case .exactAge: .reasonAge
    case .generalAge: .reasonGeneralAge
    case .ageAbove89: .reasonAgeAbove89
    case .tiedHealth, .namedHealth, .sickLeave, .ethnicOrigin, .religion, .politics, .unionMember, .sexuality,
      .conviction, .familyConstellation:
      isUnsure ? .reasonListed : .reasonListedOfSomebody
    case .singleHolder: .reasonPost
    case .onlyOne: .reasonOnlyOne
    case .knownEvent: .reasonEvent
    case .inTheNews: .reasonInTheNews
    case .genderWord: .reasonGender
    case .dialectForm: .reasonDialect
    }
  }
}
