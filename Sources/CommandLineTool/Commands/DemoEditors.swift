/// How to open the demonstration's study in an editor: a small file for each editor, and the command that loads it.
struct DemoEditors {
  let neovim: String
  let emacs: String

  /// - Parameter server: the path of the program.
  init(server: String) {
    neovim = """
      -- Neovim 0.11: the language server for this study.
      vim.filetype.add({ extension = { ordrett = 'ordrett', codebook = 'ordrett-codebook' } })
      vim.lsp.config('ordrett', {
        cmd = { '\(Self.escaped(server, quote: "'"))', 'lsp' },
        filetypes = { 'ordrett', 'ordrett-codebook' },
        root_markers = { 'ordrett.json' },
      })
      vim.lsp.enable('ordrett')
      vim.diagnostic.config({ virtual_text = true })
      -- A turn is one long line: wrap it between words.
      vim.o.linebreak = true

      """
    emacs = """
      ;;; Emacs 29: the language server for this study.  -*- lexical-binding: t -*-
      (require 'eglot)
      (define-derived-mode ordrett-mode text-mode "Ordrett")
      (add-to-list 'auto-mode-alist '("\\\\.\\\\(ordrett\\\\|codebook\\\\)\\\\'" . ordrett-mode))
      (add-to-list 'eglot-server-programs '(ordrett-mode . ("\(Self.escaped(server, quote: "\""))" "lsp")))
      (add-hook 'ordrett-mode-hook #'eglot-ensure)
      (add-hook 'ordrett-mode-hook #'visual-line-mode)

      """
  }

  /// A text inside quotes of Lua or Lisp.
  private static func escaped(_ text: String, quote: Character) -> String {
    var escaped = ""
    for character in text {
      if character == quote || character == "\\" { escaped += "\\" }
      escaped.append(character)
    }
    return escaped
  }

  /// A path as a shell reads it.
  static func quoted(_ path: String) -> String {
    let plain = path.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "/"):
        true
      default: false
      }
    }
    if plain, !path.isEmpty { return path }
    return "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
