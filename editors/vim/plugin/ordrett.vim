" Has ALE or vim-lsp talk with `ordrett lsp`. Vim 9; README.md tells the rest.
if exists('g:loaded_ordrett') | finish | endif
let g:loaded_ordrett = 1

" Another binary than the one on the PATH.
let g:ordrett_command = get(g:, 'ordrett_command', ['ordrett', 'lsp'])

augroup ordrett
  autocmd!
  " ALE finds `ale_linters/` by itself, and says when the server is there.
  autocmd User ALELSPStarted if &filetype =~# '^ordrett' | call ordrett#ale#Listen() | endif
  autocmd User lsp_setup call ordrett#vim_lsp#Register()
augroup END
