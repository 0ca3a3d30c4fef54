" vim-lsp, `prabirshrestha/vim-lsp`. It can edit and show what it is asked to.

function! ordrett#vim_lsp#Register() abort
  call lsp#register_server({
    \ 'name': 'ordrett',
    \ 'cmd': {_ -> g:ordrett_command},
    \ 'allowlist': ['ordrett', 'ordrett-codebook', 'ordrett-decisions'],
    \ 'root_uri': {_ -> lsp#utils#path_to_uri(ordrett#Root(bufnr('')))},
    \})
endfunction

function! ordrett#vim_lsp#SetUp() abort
  if !exists('*lsp#complete') && empty(globpath(&runtimepath, 'autoload/lsp.vim')) | return | endif
  setlocal omnifunc=lsp#complete
  if !get(g:, 'ordrett_keys', 1) | return | endif
  nmap <buffer> K <Plug>(lsp-hover)
  nmap <buffer> gd <Plug>(lsp-definition)
  nmap <buffer> <LocalLeader>r <Plug>(lsp-rename)
  nmap <buffer> <LocalLeader>s <Plug>(lsp-references)
  nmap <buffer> <LocalLeader>l <Plug>(lsp-code-lens)
endfunction

" Vim counts bytes and the server UTF-16; vim-lsp knows how to.
function! ordrett#vim_lsp#Range(is_selection) abort
  if a:is_selection | return lsp#utils#range#_get_recent_visual_range() | endif
  let position = lsp#get_position()
  return {'start': position, 'end': position}
endfunction

function! s:Send(method, params, Handler) abort
  let params = extend({'textDocument': lsp#get_text_document_identifier()}, a:params)
  call lsp#send_request('ordrett', {'method': a:method, 'params': params,
    \ 'on_notification': {data -> a:Handler(data.response)}})
endfunction

" Asks, and waits for the answer, but not for ever.
function! ordrett#vim_lsp#Ask(method, params) abort
  let answer = {}
  call s:Send(a:method, a:params, {response -> extend(answer, response)})
  for _ in range(400)
    if !empty(answer) | break | endif
    sleep 5m
  endfor
  return get(answer, 'result', v:null)
endfunction

function! ordrett#vim_lsp#Execute(command, argument) abort
  let argument = extend({'textDocument': lsp#get_text_document_identifier()}, a:argument)
  call s:Send('workspace/executeCommand', {'command': a:command, 'arguments': [argument]}, function('s:Executed'))
endfunction

function! s:Executed(response) abort
  if has_key(a:response, 'error')
    call ordrett#Warn(a:response.error.message)
  elseif type(get(a:response, 'result', v:null)) == v:t_dict
    call lsp#utils#location#_open_lsp_location(a:response.result)
  endif
endfunction

function! ordrett#vim_lsp#Act(kind, is_selection) abort
  execute (a:is_selection ? "'<,'>" : '') . 'LspCodeAction' a:kind
endfunction
