-- For `vim.lsp.config` and `vim.lsp.enable` of Neovim 0.11; `plugin/ordrett.lua` enables it.
return require('ordrett').config()
