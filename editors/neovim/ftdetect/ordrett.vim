" Vim script and not Lua, so that Neovim 0.7 reads it too.
autocmd BufNewFile,BufRead *.ordrett setfiletype ordrett
autocmd BufNewFile,BufRead *.codebook setfiletype ordrett-codebook
