" One session in Vim with ALE in which a person codes: selects words and gives them codes with ALE's own list and with the
" keys of `editors/vim`, completes a code, goes from segment to segment, sees a finding come and go, renames a code over
" the study and merges two. Writes what it saw as JSON; the test says what it should have been.
"
" Environment: SESSION_OUT, the file to write; SESSION_STUDY, a copy of the example study.

let s:out = {}
let s:interview = 'intervju/02-spaden.ordrett'

func s:Await(what, Condition)
  let rounds = 0
  while !a:Condition()
    if rounds > 1000 | throw 'waited in vain for ' . a:what . ' | ' . execute('messages') | endif
    let rounds += 1
    sleep 20m
  endwhile
endfunc

func s:Open(path)
  execute 'edit' fnameescape($SESSION_STUDY . '/' . a:path)
  " As ALE does it after a moment.
  ALELint
endfunc

func s:GoTo(text, ahead = 0)
  call cursor(1, 1)
  if search('\V' . escape(a:text, '\'), 'cW') == 0 | throw 'not in the buffer: ' . a:text | endif
  call cursor(line('.'), col('.') + a:ahead)
endfunc

func s:LineWith(text)
  let found = filter(getline(1, '$'), {_, line -> stridx(line, a:text) >= 0})
  return empty(found) ? '' : found[0]
endfunc

func s:AwaitLine(text)
  call s:Await(a:text, {-> !empty(s:LineWith(a:text))})
endfunc

func s:Type(keys)
  call feedkeys(substitute(a:keys, '<CR>', "\<CR>", 'g'), 'tx')
endfunc

func s:Select(words, keys)
  call s:GoTo(a:words)
  call s:Type('v' . (strchars(a:words) - 1) . 'l' . a:keys)
endfunc

" Chooses from ALE's list the action whose title has all parts, as soon as it is offered; types a new name.
func s:Choose(Ask, parts)
  let [s:parts, s:chosen, s:offered, asked] = [a:parts, '', '', reltime()]
  call a:Ask()
  let rounds = 0
  while empty(s:chosen)
    if rounds > 25 | throw 'waited in vain for the action ' . string(a:parts) . ', offered: ' . s:offered | endif
    sleep 20m
    if reltimefloat(reltime(asked)) > 0.7
      let [asked, rounds] = [reltime(), rounds + 1]
      call a:Ask()
    endif
  endwhile
endfunc

func s:Input(message)
  if a:message =~# '^New name' | return 'bråk' | endif
  let s:offered = a:message
  if !empty(s:chosen) | return '' | endif
  for line in split(a:message, "\n")
    if match(line, '^\d\+)') == 0 && empty(filter(copy(s:parts), {_, part -> stridx(line, part) < 0}))
      let s:chosen = line
      return matchstr(line, '^\d\+')
    endif
  endfor
  return ''
endfunc

func s:Jump(keys)
  let before = [bufnr(''), getpos('.')]
  call s:Type(a:keys)
  call s:Await('a jump by ' . a:keys, {-> before != [bufnr(''), getpos('.')]})
  return {'file': expand('%:t'), 'rest': getline('.')[col('.') - 1 :]}
endfunc

func s:HasUnknownCode()
  return !empty(filter(copy(ale#engine#GetLoclist(bufnr(''))), {_, item -> item.text =~# 'galgenhumør'}))
endfunc

func s:BufferText(path)
  return join(getbufline(bufnr($SESSION_STUDY . '/' . a:path), 1, '$'), "\n")
endfunc

func s:Preview()
  let windows = filter(range(1, winnr('$')), {_, window -> getwinvar(window, '&previewwindow')})
  return empty(windows) ? '' : join(getbufline(winbufnr(windows[0]), 1, '$'), "\n")
endfunc

func s:Session()
  let out = s:out
  call s:Open(s:interview)
  runtime autoload/ale/util.vim
  let g:SessionInput = function('s:Input')
  func! ale#util#Input(message, value, ...)
    return g:SessionInput(a:message)
  endfunc
  call s:Await('the finding', {-> s:HasUnknownCode()})

  call s:Choose({-> s:Select('At jeg bor inni.', ":ALECodeAction<CR>")}, ['takk'])
  call s:AwaitLine('{+takk}At jeg')
  let out.coded = s:LineWith('At jeg bor inni')

  call s:Choose({-> s:Select('Hos naboen', ',n')}, ['hos-naboen'])
  call s:AwaitLine('{+hos-naboen}')
  let out.inVivo = s:LineWith('Hos naboen')

  call s:Select('Han sto i vinduet og så', ',oblikk<CR>')
  call s:AwaitLine('{+blikk}')
  let out.named = s:LineWith('Han sto i vinduet')
  call s:Await('the code in the codebook', {-> s:BufferText('kodebok.codebook') =~# '# blikk'})
  let out.codebook = s:BufferText('kodebok.codebook')
  let out.codes = getcompletion('Ordrett code før', 'cmdline')

  call s:GoTo('{+takk}Og så sa', 2)
  let out.nextSegment = s:Jump(']k')
  let out.previousSegment = s:Jump('[k')
  call s:GoTo('{+frykt}', 2)
  let out.nextInStudy = s:Jump(']K')
  call s:Open(s:interview)
  call s:GoTo('Informant 2: Kvart på seks.')
  let out.nextUncoded = s:Jump(']u')
  call s:GoTo('{+brøytekanten kjeft: vendepunktet}', len('{+brøytekanten k'))
  call s:Jump('gd')
  let out.definition = getline('.')

  call s:Open(s:interview)
  let g:ale_hover_to_preview = 1
  call s:GoTo('{+brøytekanten kjeft: vendepunktet}', len('{+brøytekanten k'))
  call s:Type('K')
  call s:Await('the hover', {-> !empty(s:Preview())})
  let out.hover = s:Preview()
  pclose

  call s:GoTo('Kvart på seks.')
  set completeopt=menuone
  call s:Type("i{+kj\<C-x>\<C-o>\<Esc>")
  let out.completed = getline('.')
  normal! u
  call s:GoTo('ikke sant, og lagt')
  call s:Type("i{-\<C-x>\<C-o>\<Esc>")
  let out.endMark = matchstr(getline('.'), '{-[^}]*\zeikke sant')
  normal! u

  call s:GoTo('{+galgenhumør}', len('{+galgenhum'))
  call s:Type("so\<Esc>")
  ALELint
  call s:Await('the finding to go', {-> !s:HasUnknownCode()})
  normal! u
  ALELint
  call s:Await('the finding to come back', {-> s:HasUnknownCode()})
  let out.findingsComeAndGo = v:true

  " All files, also those that nobody has opened.
  call s:GoTo('{+kjeft=a}', 2)
  call s:Type(',r')
  call s:AwaitLine('{+bråk=a}')
  silent wall
  call s:GoTo('{+bråk=a}', 2)
  call s:Type(',s')
  call s:Await('the segments', {-> len(getqflist()) > 5})
  cclose

  call s:Open('kodebok.codebook')
  call s:Choose({-> [s:GoTo('### takk', 4), s:Type(',b')]}, ['takk', 'ren-kant'])
  call s:AwaitLine('merged-from: takk')
  silent wall
  call s:Await('the history', {-> filereadable($SESSION_STUDY . '/codebook.log')})
endfunc

func s:Run(_)
  try
    call s:Session()
  catch
    let s:out.problem = v:exception . ' at ' . v:throwpoint
  endtry
  call writefile([json_encode(s:out)], $SESSION_OUT)
  qall!
endfunc

" Nobody is there to press a key at a prompt.
set nomore cmdheight=4 shortmess=aoOtTI
let g:maplocalleader = ','
autocmd VimEnter * ++nested call s:Run(0)
