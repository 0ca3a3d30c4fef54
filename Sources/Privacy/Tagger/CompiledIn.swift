internal import CNameModel

/// The models, dictionaries and lists that lie in the program, each read when first asked for.
enum CompiledIn {
  static let cased = model(unsafe bytes(ordrett_name_model_cased_no))
  static let lower = model(unsafe bytes(ordrett_name_model_lower_no))
  static let english = model(unsafe bytes(ordrett_name_model_english))
  static let norwegianWords = words(unsafe bytes(ordrett_name_words_no))
  static let englishWords = words(unsafe bytes(ordrett_name_words_en))
  static let lists = Result { () throws(NameModelError) in try NameTable(unsafe bytes(ordrett_name_lists)) }

  private static func model(_ bytes: [UInt8]) -> Result<NameModel, NameModelError> {
    Result { () throws(NameModelError) in try NameModel(bytes) }
  }

  private static func words(_ bytes: [UInt8]) -> Result<WordFilter, NameModelError> {
    Result { () throws(NameModelError) in try WordFilter(bytes) }
  }

  private static func bytes(_ file: ordrett_name_file) -> [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: file.bytes, count: Int(file.count)))
  }
}
