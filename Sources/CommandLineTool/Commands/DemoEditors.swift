internal import CExampleStudy

/// How to open the demonstration's study in an editor: what `editors/` has for it, told where this program is.
struct DemoEditors {
  let neovim: String
  let emacs: String

  /// - Parameter server: the path of the program.
  init(server: String) {
    let plugin = unsafe Self.text(ordrett_neovim)
    let mode = unsafe Self.text(ordrett_emacs)
    neovim = """
      vim.g.ordrett_command = { '\(Self.escaped(server, quote: "'"))', 'lsp' }
      package.preload['ordrett'] = function()
      \(plugin)
      end
      -- What the folders of the plug-in do where it is installed.
      local endings = { ['*.ordrett'] = '', ['*.codebook'] = '-codebook', ['ordrett.decisions'] = '-decisions' }
      for pattern, ending in pairs(endings) do
        vim.api.nvim_create_autocmd({ 'BufNewFile', 'BufRead' }, {
          pattern = pattern,
          callback = function(event) vim.api.nvim_buf_set_option(event.buf, 'filetype', 'ordrett' .. ending) end,
        })
        vim.api.nvim_create_autocmd('FileType', {
          pattern = 'ordrett' .. ending,
          callback = function(event)
            require('ordrett').set_up(event.buf)
            require('ordrett').start(event.buf)
          end,
        })
      end
      -- Resting on a finding shows it.
      vim.o.updatetime = 500
      vim.api.nvim_create_autocmd('CursorHold', {
        callback = function() vim.diagnostic.open_float({ scope = 'cursor', focusable = false }) end,
      })

      """
    // The first line of the mode says how Emacs is to read the rest.
    emacs = """
      \(mode)
      (setq ordrett-command '("\(Self.escaped(server, quote: "\""))" "lsp"))

      """
  }

  private static func text(_ file: ordrett_study_file) -> String {
    unsafe String(decoding: UnsafeBufferPointer(start: file.bytes, count: Int(file.count)), as: UTF8.self)
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
