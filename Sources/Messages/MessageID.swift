/// The name of a sentence or label in the catalogue. The raw value is stable: tests and reports may quote it.
///
/// To add one: a case here, in its area, and its wording in `Catalogue/<Area>.swift`. A test finds what is missing.
package enum MessageID: String, CaseIterable, Sendable {
  // Syntax
  case syntaxMarkUnclosed
  case syntaxMarkUnexpected
  case syntaxHeaderUnterminated
  case syntaxHeaderLineBad
  case syntaxHeaderKeyTwice
  case syntaxHeaderKeyNearest
  case syntaxHeaderValueBad
  case syntaxDateBad
  case syntaxSpeakerBad
  case syntaxSpeakerLabelBad
  case syntaxSpeakerAttributeBad
  case syntaxSpeakerTwice
  case syntaxAllowBad
  case syntaxInvalidUTF8
  case syntaxInvalidUTF8Lines
  case syntaxUTF16
  case syntaxNULByte
  case syntaxFirstHere

  // Codings
  case codingClosedWithoutOpen
  case codingClosedWithoutOpenNearest
  case codingNothingOpen
  case codingNeverClosed
  case codingEmpty
  case codingOpenedTwice
  case codingOpenedTwiceLabelled
  case codingOpenedHere
  case codingClosedHere

  // Codes
  case codeUnknown
  case codeUnknownNearest
  case codeAmbiguous
  case codePathWrong
  case codeReplaced
  case codeNotCodable
  case codeNotCodableAlone
  case codeDefinedHere

  // Speakers
  case speakerUnknown
  case speakerUnknownNearest
  case speakerSilent
  case speakerWrittenDifferently
  case speakerDeclaredHere
  case speakerUnspaced
  case speakerNone
  case speakerFormat

  // Signs
  case signPausesMixed
  case signPauseStrange
  case signDecimalComma
  case signOverlapUnpaired
  case signPauseShort
  case signPauseEstimated
  case signPauseEstimatedShort
  case signPauseEstimatedMedium
  case signPauseEstimatedLong
  case signPauseHash
  case signPauseDots
  case signPauseTimed
  case signPauseNamed
  case signEvent
  case signUnclear
  case signUnclearAt
  case signUnclearGuess
  case signOmission
  case signReplaced
  case signClarification
  case signGenderHidden
  case signOverlapFirst
  case signOverlapSecond
  case signOverlap
  case signCutOff
  case signTrailingOff
  case signEmphasis
  case signCapitals
  case signLengthening
  case signTimeStamp
  case durationHours
  case durationMinutes
  case durationSeconds

  // SignNames
  case signNamePause
  case signNameTimedPause
  case signNameEvent
  case signNameUnclear
  case signNameOmission
  case signNameReplaced
  case signNameClarification
  case signNameGenderHidden
  case signNameOverlap
  case signNameCutOff
  case signNameEmphasis
  case signNameLengthening
  case signNameTimeStamp

  // Privacy
  case leakMarked
  case leakSmallGroupDecades, leakSmallGroupDropped, leakSmallGroup, leakLoneRole
  case allowReasonMissing
  case allowRuleMissing
  case allowRuleUnknown
  case allowRuleUnknownNearest
  case allowSilencesNothing
  case allowNotPossible

  // LeakNames
  case leakPersonName, leakPersonNameMaybe, leakPlaceName, leakPlaceNameMaybe, leakOrganisationName
  case leakOrganisationNameMaybe, leakEventName, leakEventNameMaybe, leakDerivedName, leakOtherName
  case leakOtherNameMaybe, leakKeyName, leakKeyGenitive, leakKeyCompound, leakKeyNickname, leakKeyTypo
  case leakNameElsewhere, leakKeySpelling

  // Leaks
  case leakExactDate, leakMonthAndYear, leakNamedDay, leakBirthYear, leakLifeYear
  case leakExactAge, leakGeneralAge, leakAgeAbove89, leakTiedHealth, leakNamedHealth, leakSickLeave
  case leakEthnicOrigin, leakReligion, leakPolitics, leakUnionMember, leakSexuality, leakConviction
  case leakSingleHolder, leakOnlyOne, leakFamilyConstellation, leakKnownEvent, leakInTheNews, leakGenderWord
  case leakDialectForm

  // LeakNumbers
  case leakNationalID, leakDNumber, leakHelpNumber, leakTestNumber, leakNationalID2032
  case leakNationalIDFailedCheck, leakPartialNationalID, leakDUFNumber, leakForeignID, leakAccountNumber
  case leakAccountFailedCheck, leakIBAN, leakOrganisationNumber, leakPassportNumber, leakLicenceNumber
  case leakCaseNumber, leakRecordNumber, leakMemberNumber, leakPhone, leakSpokenPhone, leakSpokenNumber
  case leakEmail, leakSpokenEmail, leakHandle, leakURL, leakIntranetPath, leakIPAddress, leakCarPlate
  case leakCoordinates, leakStreetAddress, leakPostbox, leakPropertyNumber, leakPostcode

  // LeakReasons
  case reasonName, reasonKeyName, reasonKeyGenitive, reasonKeyCompound, reasonKeyNickname, reasonKeyTypo
  case reasonNameElsewhere, reasonKeySpelling, reasonCheckDigits, reasonCheckDigits2032, reasonCheckFailed,
    reasonWordBefore
  case reasonForm, reasonSpoken, reasonDate, reasonBirthYear, reasonLifeYear, reasonAge, reasonGeneralAge
  case reasonAgeAbove89, reasonListedOfSomebody, reasonListed, reasonPost, reasonOnlyOne, reasonEvent
  case reasonInTheNews, reasonGender, reasonDialect

  // LeakActions
  case leakWhy, leakConfidence, leakTimesHere, leakTimesInStudy, leakSettlesAll, leakKeyReplaces, leakDecided
  case leakVerdictNotIdentifying, leakVerdictKeep, leakVerdictReplace, leakNoException, leakConsentNotEnough
  case leakIfNotIdentifying, leakIfKeep, leakIfReplace, leakReplaceHere, leakReplaceFile, leakReplaceStudy
  case leakReplaceNewHere, leakReplaceNewFile, leakReplaceNewStudy, leakGeneralise, leakGeneraliseFile, leakMark
  case leakDecideHere, leakDecideFile, leakDecideStudy, leakKeepHere, leakKeepFile, leakKeepStudy
  case leakStandardReason, leakLens, keyFileNotWritten, fileNotWritable, leakWriteReason, leakNoneLeft, leakReplaced

  // KeyFile
  case keyFileUnset, keyFileMissing, keyFileInGit, keyFileReadableByOthers, keyFileLocked, keyFileStaleLock
  case keyFileOpenElsewhere, keyLineUTF16, keyLineLatin1, keyLineEncoding, keyLineMissingColumn
  case keyLineRepeatedColumn, keyLineUnclosedQuote, keyLineTextAfterQuote, keyLineTooManyFields, keyLineBadID
  case keyLineDuplicateID, keyLineUnknownCategory, keyLineEmptyOriginal, keyLineEmptyReplacement
  case keyLineBadReplacement, keyLineReplacementIsRealName, keyLineReplacementIsOriginal, keyLineNoSuchColumn

  // Decisions
  case decisionNotUTF8, decisionConflict, decisionNewerVersion, decisionMalformed
  case decisionMissing, decisionRepeated, decisionBadValue, decisionUnexpected, decisionNameInClear
  case decisionContradicts, decisionUnknownField, decisionStale, writeChanged, writeTwice, writeBusy
  case writeNotRestored, writeNotRemoved

  // Codebook
  case codebookIDTwice
  case codebookLeafTwice
  case codebookIDAlmostTwice
  case codebookIDBad
  case codebookHeadingEmpty
  case codebookHeadingTooDeep
  case codebookTextBeforeCode
  case codebookDefinitionMissing
  case codebookUnused
  case codebookThemeOfOne
  case codebookThemeAndCode
  case codebookAliasIsID
  case codebookAliasTwice
  case codebookCycle
  case codebookLinkUnknown
  case codebookAttributeUnknown
  case codebookAttributeUnknownNearest
  case codebookAttributeTwice
  case codebookAttributeValueBad
  case codebookColorBad

  // Settings
  case settingsValueMissing
  case settingsKeyMissing
  case settingsColonMissing
  case settingsCommaMissing
  case settingsBracketUnclosed
  case settingsQuoteUnclosed
  case settingsCommentUnclosed
  case settingsEscapeBad
  case settingsControlCharacter
  case settingsNumberBad
  case settingsWordBad
  case settingsTooDeep
  case settingsSomethingAfter
  case settingsNotTable
  case settingsKeyUnknown
  case settingsKeyUnknownNearest
  case settingsKeyTwice
  case settingsWantsText
  case settingsWantsTexts
  case settingsWantsWholeNumber
  case settingsWantsTable
  case settingsRuleUnknown
  case settingsRuleUnknownNearest
  case settingsChoiceUnknown
  case settingsChoiceUnknownNearest
  case settingsLanguageBad
  case settingsGlobBad
  case settingsPathBad
  case settingsPatternFindsNothing

  // Files
  case fileNotFound
  case fileNotPermitted
  case fileIsFolder
  case fileIsNotFolder
  case fileNotRegular
  case fileTooLarge
  case fileTooLargeUnknown
  case fileKeepsChanging
  case fileSymlinkLoop
  case fileNameTooLong
  case fileExists
  case fileTooManyOpen
  case fileReadFailed
  case fileWriteFailed
  case fileDiskFull
  case folderReadOnly
  case filesSkipped
  case skippedHidden
  case skippedVersionControl
  case skippedDependencies
  case skippedTooLarge
  case skippedLoop
  case skippedMetBefore
  case skippedNameNotUTF8
  case skippedNotPermitted
  case skippedOtherProject
  case skippedLinkToNothing
  case skippedUnreadable
  case indexRefusedRoot
  case indexRefusedHome

  // Server
  case progressReading
  case progressLeaks
  case progressInterviews
  case progressDone
  case progressCancelled
  case serverNotReady
  case serverAlreadyReady
  case serverClosing
  case serverMethodUnknown
  case serverParametersBad
  case serverNotJSON
  case serverNotARequest
  case serverBatch
  case serverCancelled
  case serverDocumentUnknown
  case findingsCut

  // Actions
  case actionReplaceBy, actionRemoveText, actionFixAll, actionCode, actionCodeTurn, actionCodeNew
  case actionCodeInVivo, newCodeName, actionRemoveCoding, actionRemoveEndMark, actionWiden, actionEndHere
  case actionEndWithTurn, actionCreateCode, actionReplaceEverywhere, actionDeclareSpeaker, editTextHasChanged
  case editPlaceGone, editNothingHere, editStudyNotRead, editStudyStopped, editFileChanged, editNotApplied
  case editNotAppliedBecause, editNoCreation
  case editClientTakesNone, commandUnknown, linkRecording, jumpNoCode, jumpAllCoded, jumpNoTurn
  case jumpNoneOfInformant, lensUsage, lensCoverage

  // Rename
  case renameDone, renameNothingHere, renameNoCode, renameNoSpeaker, renameNoPseudonym, renameCodeExists
  case renameCodeUsed, renameAmbiguous, renameSpeakerExists, renamePseudonymExists, renamePseudonymKey, renameFiles
  case renameOneFile, renameCodeUnnamed, renameCodeUnused

  // CodebookChanges
  case codesMerge, codesMove, codesMoveToTop, codesPromote, codesRetire, codesDelete, codesSplit, codesRecode
  case codesUnknown, codesUnknownNearest, codesSeveral, codesItself, codesCircle, codesIntoOwn, codesHasChildren
  case codesIsThere, codesIsTheme, codesTooDeep, codesTwice, codesStandTwice, codesUnclear, codesNotUTF8
  case codesReplacesOthers

  // CodesCommand
  case helpCodes, helpCodesNotes, argumentNameAction, argumentNameCode, argumentNameCodeName, argumentNameText,
    helpArgumentAction
  case helpArgumentCode, helpOptionReason, helpOptionAuthor, codesDone, codesFinished, codesNamesWrong
  case codesFileChanged, codesLeft, codesTakenBack, codesOutside, codesNoSegment, codesNoCodebook
  case codesSegmentTwice, codesNoAnswer

  // CodesHistory
  case helpOptionHistoryFormat, codesKindMerge, codesKindDelete, codesKindSplit, codesKindMove, codesKindRename
  case codesKindPromote, codesKindRetire, codesSplitInto, codesHistory, codesHistoryNone, codesThemes, codesOutOfUse
  case codesCame, codesWent, codesNotThere, codesPeriod, codesHeads, codesMonthHeads, codesAtStart, codesInAll,
    codesNoReason
  case codesLogUnread, codesWasThis, editUnderWay

  // FormatCommand
  case helpFormat, helpFormatNotes, helpArgumentFormatPaths, helpOptionCheckFormat
  case formatWould, formatChecked, formatDone, formatFileChanged

  // Hover
  case hoverInclude
  case hoverExclude
  case hoverMemo
  case hoverAliases
  case hoverOrigin
  case hoverOriginData
  case hoverOriginTheory
  case hoverOriginGuide
  case hoverOriginInVivo
  case hoverKindTheme
  case hoverKindCategory
  case hoverKindCode
  case hoverSubcodes
  case hoverSegmentsHere
  case hoverSegmentsInProject
  case hoverByInformants
  case hoverInInterviews
  case hoverNotUsed
  case hoverOpenedAtLine
  case hoverClosedAtLine
  case hoverNeverClosed
  case hoverTurnCoding
  case hoverNoDefinition
  case hoverNotInCodebook
  case hoverNotCodable
  case hoverReplacedBy
  case hoverMergedFrom
  case hoverSpeakerUndeclared
  case hoverInterviewer
  case hoverInformant
  case hoverTurns
  case hoverAttributeRole
  case hoverAttributeGender
  case hoverAttributeAge
  case hoverPseudonym
  case hoverPseudonymUses
  case hoverIdentifying
  case hoverLiteralBrace
  case hoverComment
  case hoverSection

  // Keys
  case keyTitle
  case keyDate
  case keyLanguage
  case keyAudio
  case keyCoder
  case keyNotation
  case keySpeaker
  case keyRole
  case keyCodebookTitle
  case keyColor
  case keyAlias
  case keyOrigin
  case keyCodable
  case keyMergedFrom
  case keyReplacedBy
  case keyType

  // Completion
  case completionUses
  case completionOpenSinceLine
  case completionClosesLast
  case completionNextSpeaker
  case completionSpeakerTurns
  case completionPseudonym
  case completionAlias
  case completionKey
  case completionAttribute
  case completionValue

  // Symbols
  case symbolHeader
  case symbolSectionUntitled
  case symbolTurnEmpty
  case symbolSegmentUnclosed
  case symbolCodeUntitled
  case symbolSegments

  // CommandLine
  case cliCommandUnknown
  case cliCommandUnknownNearest
  case cliOptionUnknown
  case cliOptionUnknownNearest
  case cliValueMissing
  case cliValueUnexpected
  case cliValueBad
  case cliOptionTwice
  case cliArgumentMissing
  case cliArgumentTooMany
  case cliStandardInputTwice
  case cliSeeHelp
  case cliUsage
  case cliCommands
  case cliOptions
  case cliExamples
  case cliExitStatus
  case cliOutputFailed
  case cliArguments
  case cliTopOptionUnknown
  case cliTopOptionUnknownNearest
  case cliRuleUnknown
  case cliRuleUnknownNearest

  // Help
  case helpTagline
  case helpLSP
  case helpCheck
  case helpTree
  case helpInit
  case helpDemo
  case helpExplain
  case helpHelp
  case helpVersion
  case helpCompletions
  case helpOptionFormat
  case helpOptionFailOn
  case helpOptionColor
  case helpOptionLanguage
  case helpOptionExample
  case helpOptionStdio
  case helpOptionHelp
  case helpOptionQuiet
  case helpOptionName
  case helpArgumentPaths
  case helpArgumentFile
  case helpArgumentFolder
  case helpArgumentRule
  case helpExitClean
  case helpExitFindings
  case helpExitTrouble
  case argumentNamePath
  case argumentNameFile
  case argumentNameFolder
  case argumentNameRule
  case argumentNameCommand
  case argumentNameShell
  case argumentNameFormat
  case argumentNameLevel
  case argumentNameWhen
  case argumentNameLanguage
  case helpUsual
  case helpRepeats
  case argumentNameOptions
  case helpOptionOnly
  case helpLeaks
  case helpLeaksNotes
  case helpArgumentLeaksFile
  case helpOptionJSONL
  case helpOptionAs
  case helpOptionTextLanguage
  case helpOptionCase
  case helpOptionThreshold
  case helpOptionFindings
  case argumentNameForm
  case argumentNameCase
  case argumentNameNumber
  case leaksNotJSON
  case leaksNoText
  case leaksNoModel
  case leaksNoRecords
  case helpArgumentDemoFolder
  case helpArgumentShell
  case helpArgumentCommand
  case helpCheckNotes
  case helpInitNotes
  case helpLSPNotes

  // Report
  case severityError
  case severityWarning
  case severityInformation
  case severityHint
  case reportSummaryOfChecked
  case reportClean
  case reportErrors
  case reportWarnings
  case reportInformation
  case reportHints
  case reportNothingToCheck
  case reportMore
  case reportStandardInput
  case reportAllowed
  case sarifSourceRoot
  case explainRules
  case explainReports
  case explainFix
  case explainBad
  case explainGood
  case explainDefault

  // Demo
  case demoWritten
  case demoFictional
  case demoStarting
  case demoAnswered
  case demoFindings
  case demoNoFindings
  case demoCompletion
  case demoHover
  case demoDefinition
  case demoReferences
  case demoEdit
  case demoFindingsLeft
  case demoOpen
  case demoOtherEditors
  case demoCheck
  case demoNothingLeft
  case demoServerFailed
  case demoNoServer
  case initCreated
  case initKept
  case initDone
  case initExampleDone
  case initNext
  case initAlreadyProject
  case initNotEmpty
  case initStudyTitle
  case initCodebookFile
  case initInterviewsFolder

  /// What the catalogue says for this name.
  package var wording: Wording {
    listed ?? Wording(en: rawValue, nb: rawValue, nn: rawValue)
  }

  /// The wording, looked for in one area after the other; `nil` is a hole in the catalogue, which a test looks for.
  package var listed: Wording? {
    if let words = syntax { return words }
    if let words = codings { return words }
    if let words = codes { return words }
    if let words = speakers { return words }
    if let words = smallGroups { return words }
    if let words = signs { return words }
    if let words = signNames { return words }
    if let words = privacy { return words }
    if let words = leakNames { return words }
    if let words = leaks { return words }
    if let words = leakNumbers { return words }
    if let words = leakReasons { return words }
    if let words = leakActions { return words }
    if let words = keyFile { return words }
    if let words = decisions { return words }
    if let words = leaksCommand { return words }
    if let words = codebook { return words }
    if let words = settings { return words }
    if let words = files { return words }
    if let words = server { return words }
    if let words = actions { return words }
    if let words = rename { return words }
    if let words = codebookChanges { return words }
    if let words = codesCommand { return words }
    if let words = codesLog { return words }
    if let words = formatCommand { return words }
    if let words = hover { return words }
    if let words = keys { return words }
    if let words = completion { return words }
    if let words = symbols { return words }
    if let words = commandLine { return words }
    if let words = help { return words }
    if let words = report { return words }
    if let words = demo { return words }
    return nil
  }
}
