" ALE, `dense-analysis/ale`. It counts bytes and can be asked to edit, but says neither; so its settings do.

function! ordrett#ale#Define(filetype) abort
  call ale#linter#Define(a:filetype, {
    \ 'name': 'ordrett',
    \ 'lsp': 'stdio',
    \ 'executable': {-> g:ordrett_command[0]},
    \ 'command': {-> join(map(copy(g:ordrett_command), 'ale#Escape(v:val)'))},
    \ 'language': a:filetype,
    \ 'project_root': function('ordrett#Root'),
    \ 'initialization_options': {'capabilities': {
    \   'general': {'positionEncodings': ['utf-8']},
    \   'workspace': {'applyEdit': v:true},
    \ }},
    \})
endfunction

function! ordrett#ale#SetUp() abort
  setlocal omnifunc=ordrett#ale#Complete
  if !get(g:, 'ordrett_keys', 1) | return | endif
  nnoremap <buffer> <silent> K :ALEHover<CR>
  nnoremap <buffer> <silent> gd :ALEGoToDefinition<CR>
  nnoremap <buffer> <silent> <LocalLeader>r :ALERename<CR>
  nnoremap <buffer> <silent> <LocalLeader>s :ALEFindReferences -quickfix<CR>
endfunction

" What is selected in visual mode, or was last; else the cursor. Vim counts bytes from 1, the server from 0.
function! ordrett#ale#Range(is_selection) abort
  let [start, stop] = a:is_selection ? [getpos("'<"), getpos("'>")] : [getpos('.'), getpos('.')]
  let last = a:is_selection ? len(matchstr(getline(stop[1]), '\%' . stop[2] . 'c.')) : 0
  let column = min([stop[2] - 1 + last, len(getline(stop[1]))])
  return {'start': {'line': start[1] - 1, 'character': start[2] - 1},
    \ 'end': {'line': stop[1] - 1, 'character': column}}
endfunction

" Messages

let s:handlers = {}

" Does something with the connection to the server, as soon as it is there.
function! s:WhenReady(Work) abort
  for linter in filter(copy(ale#linter#Get(&filetype)), {_, linter -> linter.name is# 'ordrett'})
    call ale#lsp_linter#StartLSP(bufnr(''), linter, {_, details -> a:Work(details.connection_id)})
  endfor
endfunction

" ALE names a connection by executable and root.
function! ordrett#ale#Listen() abort
  let ours = filter(keys(ale#lsp#GetConnections()), {_, name -> stridx(name, g:ordrett_command[0] . ':') == 0})
  for connection in ours | call s:Listen(connection) | endfor
endfunction

" ALE carries out what it is asked to edit once it has asked for code actions; here, from the start.
function! s:Listen(connection) abort
  call ale#lsp#RegisterCallback(a:connection, function('ale#codefix#HandleLSPResponse'))
  call ale#lsp#RegisterCallback(a:connection, function('s:Receive'))
endfunction

function! s:Receive(connection, message) abort
  if get(a:message, 'method', '') is# 'workspace/applyEdit'
    " After ALE has done it. The server waits for a word, which ALE has not.
    call timer_start(0, {-> s:Answer(a:connection, a:message.id)})
  elseif has_key(s:handlers, get(a:message, 'id', 0))
    call call(remove(s:handlers, a:message.id), [a:connection, a:message])
  endif
endfunction

function! s:Answer(connection, id) abort
  call s:TellChanges(a:connection)
  let body = json_encode({'jsonrpc': '2.0', 'id': a:id, 'result': {'applied': v:true}})
  let job = get(get(ale#lsp#GetConnections(), a:connection, {}), 'job_id', 0)
  call ale#job#SendRaw(job, 'Content-Length: ' . strlen(body) . "\r\n\r\n" . body)
endfunction

" Of all buffers: an edit may have been made in one that is not shown.
function! s:TellChanges(connection) abort
  for buffer in getbufinfo({'bufloaded': 1})
    call ale#lsp#NotifyForChanges(a:connection, buffer.bufnr)
  endfor
endfunction

function! s:Request(method, params, Handler) abort
  let params = extend({'textDocument': {'uri': ale#util#ToURI(expand('%:p'))}}, a:params)
  call s:WhenReady({connection -> s:Send(connection, [0, a:method, params], a:Handler)})
endfunction

function! s:Send(connection, message, Handler) abort
  call s:Listen(a:connection)
  call s:TellChanges(a:connection)
  let s:handlers[ale#lsp#Send(a:connection, a:message)] = a:Handler
endfunction

" Asks, and waits for the answer, but not for ever.
function! ordrett#ale#Ask(method, params) abort
  let answer = {}
  call s:Request(a:method, a:params, {_, message -> extend(answer, message)})
  for _ in range(400)
    if !empty(answer) | break | endif
    sleep 5m
  endfor
  return get(answer, 'result', v:null)
endfunction

" Commands and code actions

function! ordrett#ale#Execute(command, argument) abort
  let argument = extend({'textDocument': {'uri': ale#util#ToURI(expand('%:p'))}}, a:argument)
  call s:Request('workspace/executeCommand', {'command': a:command, 'arguments': [argument]}, function('s:Executed'))
endfunction

" A command that leads somewhere answers with the place.
function! s:Executed(connection, message) abort
  let place = get(a:message, 'result', v:null)
  if has_key(a:message, 'error')
    call ordrett#Warn(a:message.error.message)
  elseif type(place) == v:t_dict
    normal! m'
    let path = ale#path#FromFileURI(place.uri)
    if fnamemodify(path, ':p') !=# expand('%:p') | execute 'edit' fnameescape(path) | endif
    call cursor(place.range.start.line + 1, place.range.start.character + 1)
    normal! zv
  endif
endfunction

function! ordrett#ale#Act(kind, is_selection) abort
  let context = extend({'diagnostics': []}, empty(a:kind) ? {} : {'only': [a:kind]})
  let params = {'range': ordrett#ale#Range(a:is_selection), 'context': context}
  call s:Request('textDocument/codeAction', params, function('s:Choose'))
endfunction

let s:nothing = {
      \ 'en': 'nothing can be done here; select some words, or go to a code or a finding',
      \ 'nb': 'ingenting å gjøre her; merk noen ord, eller gå til en kode eller et funn',
      \ 'nn': 'ingenting å gjere her; merk nokre ord, eller gå til ein kode eller eit funn',
      \ }

function! s:Language() abort
  let language = substitute(strpart(v:lang, 0, 2), '^no$', 'nb', '')
  return has_key(s:nothing, language) ? language : 'en'
endfunction

function! s:Choose(connection, message) abort
  let actions = get(a:message, 'result', v:null)
  if type(actions) != v:t_list || empty(actions)
    call ordrett#Warn(has_key(a:message, 'error') ? a:message.error.message : s:nothing[s:Language()])
    return
  endif
  let lines = map(copy(actions), {number, action -> (number + 1) . ') ' . action.title})
  let number = str2nr(ale#util#Input(join(lines, "\n") . "\nType number and <Enter> (empty cancels): ", ''))
  if number < 1 || number > len(actions) | return | endif
  call ale#codefix#ApplyLSPCodeAction({'connection_id': a:connection}, actions[number - 1])
  call s:TellChanges(a:connection)
endfunction

" Completion. ALE's own takes for a name what is one in a programming language, without letters such as `ø`.

function! ordrett#ale#Complete(findstart, base) abort
  if !a:findstart | return s:items | endif
  let answer = ordrett#ale#Ask('textDocument/completion', {'position': ordrett#ale#Range(0).start})
  let items = type(answer) == v:t_dict ? answer.items : type(answer) == v:t_list ? answer : []
  let s:items = map(copy(items), {_, item -> {
    \ 'word': get(get(item, 'textEdit', {}), 'newText', item.label), 'abbr': item.label, 'menu': get(item, 'detail', ''),
    \ }})
  if empty(items) | return -3 | endif
  let edit = get(items[0], 'textEdit', {})
  return empty(edit) ? col('.') - 1 : edit.range.start.character
endfunction
