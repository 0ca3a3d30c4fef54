autocmd BufNewFile,BufRead *.ordrett setfiletype ordrett
autocmd BufNewFile,BufRead *.codebook setfiletype ordrett-codebook
autocmd BufNewFile,BufRead ordrett.decisions setfiletype ordrett-decisions
