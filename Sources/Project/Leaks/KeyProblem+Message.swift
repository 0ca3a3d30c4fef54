package import Messages
package import Privacy

extension KeyProblem {
  /// Where the key is wrong and what to do; never a name of it.
  package var message: Message {
    let line = String(line)
    switch kind {
    case .encoding(.utf16LittleEndian), .encoding(.utf16BigEndian): return Message(.keyLineUTF16, line)
    case .encoding(.latin1): return Message(.keyLineLatin1, line)
    case .encoding(.unknown): return Message(.keyLineEncoding, line)
    case .missingColumn(let column): return Message(.keyLineMissingColumn, line, column.rawValue)
    case .repeatedColumn(let column): return Message(.keyLineRepeatedColumn, line, column.rawValue)
    case .unclosedQuote: return Message(.keyLineUnclosedQuote, line)
    case .textAfterQuote: return Message(.keyLineTextAfterQuote, line)
    case .tooManyFields: return Message(.keyLineTooManyFields, line)
    case .badID: return Message(.keyLineBadID, line)
    case .duplicateID(let first): return Message(.keyLineDuplicateID, line, String(first))
    case .unknownCategory: return Message(.keyLineUnknownCategory, line)
    case .emptyOriginal: return Message(.keyLineEmptyOriginal, line)
    case .emptyReplacement: return Message(.keyLineEmptyReplacement, line)
    case .badReplacement: return Message(.keyLineBadReplacement, line)
    case .replacementIsRealName(let other): return Message(.keyLineReplacementIsRealName, line, String(other))
    case .replacementIsOriginal: return Message(.keyLineReplacementIsOriginal, line)
    case .noSuchColumn(let column): return Message(.keyLineNoSuchColumn, line, column.rawValue)
    }
  }
}
