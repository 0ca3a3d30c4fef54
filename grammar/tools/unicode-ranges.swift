// Prints `grammar/common/characters.inc`: what characters are, as Swift's standard library knows them, so that the
// scanners and the program ask one table.
//
//     swift grammar/tools/unicode-ranges.swift > grammar/common/characters.inc

func isMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .spacingMark, .enclosingMark: scalar.value >= 0x300
  default: false
  }
}

/// Unassigned planes hold nothing, and 0x20000 to 0x3FFFF nothing but ideographs.
let scalars = (UInt32(0x80)...0x3FFFF).lazy.compactMap(Unicode.Scalar.init)

func table(_ name: String, _ comment: String, _ belongs: (Unicode.Scalar) -> Bool) {
  var ranges: [ClosedRange<UInt32>] = []
  for scalar in scalars where belongs(scalar) {
    if let last = ranges.last, last.upperBound + 1 == scalar.value {
      ranges[ranges.count - 1] = last.lowerBound...scalar.value
    } else {
      ranges.append(scalar.value...scalar.value)
    }
  }
  print("\n/* \(comment) */\nstatic const Range \(name)[] = {")
  var line = "   "
  for range in ranges {
    let item = " {\(range.lowerBound), \(range.upperBound)},"
    if line.utf8.count + item.utf8.count > 118 {
      print(line)
      line = "   "
    }
    line += item
  }
  print(line)
  print("};")
}

print("/* Made by tools/unicode-ranges.swift; ASCII is asked for in characters.h. */")
table("LETTERS", "Alphabetic, and no combining mark.") { $0.properties.isAlphabetic && !isMark($0) }
table("MARKS", "General category M.", isMark)
table("LABEL_WORD_STARTS", "Uppercase, and letters of scripts without case.") {
  $0.properties.isUppercase || $0.properties.generalCategory == .otherLetter
}
table("CAPITALS", "Uppercase.") { $0.properties.isUppercase }
table("LOWER_CASE", "What a header's key may be made of, in lower case.") { Character($0).isLowercase }
table("LOWERED", "What lower case makes another character of.") { $0.properties.changesWhenLowercased }
table("NUMBERS", "Has a numeric value.") { $0.properties.numericType != nil }
