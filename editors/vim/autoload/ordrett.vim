" What a buffer gets: keys, and the server's commands as `:Ordrett`. What a transcript is, only the server knows.

" The client that is there.
function! s:Client() abort
  return exists(':ALELint') == 2 ? 'ordrett#ale#' : 'ordrett#vim_lsp#'
endfunction

" A study is the folder of the nearest `ordrett.json` above the file; without one, the folder that the file lies in.
function! ordrett#Root(buffer) abort
  let folder = fnamemodify(bufname(a:buffer), ':p:h')
  let settings = findfile('ordrett.json', escape(folder, ' ,;*?[{') . ';')
  return empty(settings) ? folder : fnamemodify(settings, ':p:h')
endfunction

function! ordrett#Warn(text) abort
  echohl WarningMsg
  echomsg 'ordrett: ' . a:text
  echohl None
endfunction

" `:Ordrett mergeCode takk Same matter`: the command `ordrett.mergeCode` at the cursor, with another code and a reason.
function! ordrett#Command(is_selection, words) abort
  let [_, name, other, reason; _] = matchlist(a:words, '^\(\S\+\)\s*\(\S*\)\s*\(.*\)$')
  let range = call(s:Client() . 'Range', [a:is_selection])
  let argument = {'position': range.start, 'range': range}
  if !empty(other) | let argument[name ==# 'code' ? 'code' : 'with'] = other | endif
  if !empty(reason) | let argument.reason = reason | endif
  call call(s:Client() . 'Execute', ['ordrett.' . name, argument])
endfunction

let s:commands = ['code', 'mergeCode', 'moveCode', 'renameCode', 'promoteCode', 'retireCode', 'deleteCode',
  \ 'nextSegment', 'previousSegment', 'nextSegmentInStudy', 'previousSegmentInStudy', 'nextUncoded',
  \ 'nextOfInformant', 'nextLeak', 'previousLeak']

" After a command the codes of the study.
function! ordrett#CompleteCommand(lead, line, position) abort
  let found = s:commands
  if a:line !~# 'Ordrett\s\+\S*$'
    let symbols = call(s:Client() . 'Ask', ['workspace/symbol', {'query': a:lead}])
    let found = map(type(symbols) == v:t_list ? symbols : [], {_, symbol -> substitute(symbol.name, ':.*', '', '')})
  endif
  return filter(copy(found), {_, name -> stridx(name, a:lead) == 0})
endfunction

" Code actions of one kind, for what is selected or for the cursor.
function! ordrett#Act(kind, is_selection) abort
  call call(s:Client() . 'Act', [a:kind, a:is_selection])
endfunction

let s:jumps = {']k': 'nextSegment', '[k': 'previousSegment', ']K': 'nextSegmentInStudy',
  \ '[K': 'previousSegmentInStudy', ']u': 'nextUncoded', ']i': 'nextOfInformant', ']x': 'nextLeak',
  \ '[x': 'previousLeak'}
let s:kinds = {'a': '', 'c': 'refactor.code', 'n': 'refactor.extract', 'e': 'refactor.rewrite',
  \ 'b': 'refactor.codebook', 'q': 'quickfix', 'Q': 'source.fixAll'}

function! ordrett#SetUp() abort
  " A turn is one long line: it wraps between words.
  setlocal wrap linebreak breakindent
  " A change of the whole study goes from file to file, and saves none.
  setlocal bufhidden=hide
  command! -buffer -nargs=+ -range -complete=customlist,ordrett#CompleteCommand Ordrett
    \ call ordrett#Command(<range> == 2, <q-args>)
  call call(s:Client() . 'SetUp', [])
  if !get(g:, 'ordrett_keys', 1) | return | endif
  for [keys, name] in items(s:jumps)
    execute 'nnoremap <buffer> <silent>' keys ':Ordrett' name . '<CR>'
  endfor
  for [key, kind] in items(s:kinds)
    execute printf("nnoremap <buffer> <silent> <LocalLeader>%s :call ordrett#Act('%s', 0)<CR>", key, kind)
    execute printf("xnoremap <buffer> <silent> <LocalLeader>%s :<C-u>call ordrett#Act('%s', 1)<CR>", key, kind)
  endfor
  noremap <buffer> <LocalLeader>o :Ordrett code<Space>
endfunction
