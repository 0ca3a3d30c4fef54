-- Starts `ordrett lsp` for transcripts, codebooks and decisions. Neovim 0.7 and later; `:help ordrett` tells the rest.

if vim.g.loaded_ordrett then
  return
end
vim.g.loaded_ordrett = true

local ordrett = require('ordrett')

if vim.lsp.config then
  vim.lsp.enable('ordrett')
else
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('ordrett_start', {}),
    pattern = ordrett.filetypes,
    callback = function(event) ordrett.start(event.buf) end,
  })
end

-- The grammar's names are C's, which knows no hyphen.
if vim.treesitter and vim.treesitter.language and vim.treesitter.language.register then
  vim.treesitter.language.register('ordrett_codebook', 'ordrett-codebook')
end
