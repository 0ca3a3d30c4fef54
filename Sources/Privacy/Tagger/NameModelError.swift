/// Why the bytes of a model, a dictionary or a table of names cannot be read.
package enum NameModelError: Error, Equatable, Sendable {
  /// They do not begin with the four bytes that tell what they are.
  case wrongMagic
  /// They are of another version of the format than this program reads.
  case wrongVersion(found: Int, expected: Int)
  /// They are fewer or more than the header says, in bytes.
  case wrongSize(found: Int, expected: Int)
  /// They have been changed since they were written.
  case wrongChecksum
  /// A field of the header has a value that cannot be, or the parts do not fill the whole.
  case wrongField(String)
}
