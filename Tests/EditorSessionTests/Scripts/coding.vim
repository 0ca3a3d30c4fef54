" One session in Vim with ALE in which a person codes: selects words and gives them codes with ALE's own list and with the
" keys of `editors/vim`, completes a code, goes from segment to segment, sees a finding come and go, renames a code over
" the study and merges two. Writes what it saw as JSON; the test says what it should have been.
"
" Environment: SESSION_OUT, the file to write; SESSION_STUDY, a copy of the example study.

execute 'source' expand('<sfile>:p:h') . '/harness.vim'

let s:interview = 'intervju/02-spaden.ordrett'

func s:HasUnknownCode()
  return !empty(filter(copy(ale#engine#GetLoclist(bufnr(''))), {_, item -> item.text =~# 'galgenhumør'}))
endfunc

func s:Preview()
  let windows = filter(range(1, winnr('$')), {_, window -> getwinvar(window, '&previewwindow')})
  return empty(windows) ? '' : join(getbufline(winbufnr(windows[0]), 1, '$'), "\n")
endfunc

func s:Session(out)
  let out = a:out
  call Open(s:interview)
  call Await('the finding', {-> s:HasUnknownCode()})

  call Choose({-> Select('At jeg bor inni.', ":ALECodeAction<CR>")}, ['takk'])
  call AwaitLine('{+takk}At jeg')
  let out.coded = LineWith('At jeg bor inni')

  call Choose({-> Select('Hos naboen', ',n')}, ['hos-naboen'])
  call AwaitLine('{+hos-naboen}')
  let out.inVivo = LineWith('Hos naboen')

  call Select('Han sto i vinduet og så', ',oblikk<CR>')
  call AwaitLine('{+blikk}')
  let out.named = LineWith('Han sto i vinduet')
  call Await('the code in the codebook', {-> BufferText('kodebok.codebook') =~# '# blikk'})
  let out.codebook = BufferText('kodebok.codebook')
  let out.codes = getcompletion('Ordrett code før', 'cmdline')

  call GoTo('{+takk}Og så sa', 2)
  let out.nextSegment = Jump(']k')
  let out.previousSegment = Jump('[k')
  call GoTo('{+frykt}', 2)
  let out.nextInStudy = Jump(']K')
  call Open(s:interview)
  call GoTo('Informant 2: Kvart på seks.')
  let out.nextUncoded = Jump(']u')
  call GoTo('{+brøytekanten kjeft: vendepunktet}', len('{+brøytekanten k'))
  call Jump('gd')
  let out.definition = getline('.')

  call Open(s:interview)
  let g:ale_hover_to_preview = 1
  call GoTo('{+brøytekanten kjeft: vendepunktet}', len('{+brøytekanten k'))
  call Type('K')
  call Await('the hover', {-> !empty(s:Preview())})
  let out.hover = s:Preview()
  pclose

  call GoTo('Kvart på seks.')
  set completeopt=menuone
  call Type("i{+kj\<C-x>\<C-o>\<Esc>")
  let out.completed = getline('.')
  normal! u
  call GoTo('ikke sant, og lagt')
  call Type("i{-\<C-x>\<C-o>\<Esc>")
  let out.endMark = matchstr(getline('.'), '{-[^}]*\zeikke sant')
  normal! u

  call GoTo('{+galgenhumør}', len('{+galgenhum'))
  call Type("so\<Esc>")
  ALELint
  call Await('the finding to go', {-> !s:HasUnknownCode()})
  normal! u
  ALELint
  call Await('the finding to come back', {-> s:HasUnknownCode()})
  let out.findingsComeAndGo = v:true

  " All files, also those that nobody has opened.
  call GoTo('{+kjeft=a}', 2)
  call Type(',r')
  call AwaitLine('{+bråk=a}')
  silent wall
  call GoTo('{+bråk=a}', 2)
  call Type(',s')
  call Await('the segments', {-> len(getqflist()) > 5})
  cclose

  call Open('kodebok.codebook')
  call Choose({-> [GoTo('### takk', 4), Type(',b')]}, ['takk', 'ren-kant'])
  call AwaitLine('merged-from: takk')
  silent wall
  call Await('the history', {-> filereadable($SESSION_STUDY . '/codebook.log')})
endfunc

autocmd VimEnter * ++nested call Hold(function('s:Session'))
