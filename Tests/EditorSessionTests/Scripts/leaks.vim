" One session in Vim with ALE with somebody who stands in clear: a name is replaced over the study, the replacement undone,
" and another name decided on. Writes what it saw as JSON; the test says what it should have been.
"
" Environment: SESSION_OUT, the file to write; SESSION_STUDY, a study of two interviews; SESSION_KEY, its key.

execute 'source' expand('<sfile>:p:h') . '/harness.vim'

" How many findings of leaks stand on a word of the current buffer. ALE counts bytes from 1.
func s:LeaksOn(word)
  return len(filter(copy(ale#engine#GetLoclist(bufnr(''))), {_, item ->
    \ get(item, 'code', '') =~# '^leak/' && stridx(getline(item.lnum)[item.col - 1 :], a:word) == 0}))
endfunc

func s:Undo(path)
  execute 'buffer' bufnr($SESSION_STUDY . '/' . a:path)
  silent undo
  ALELint
endfunc

func s:Session(out)
  let out = a:out
  call Open('01.ordrett')
  let before = [BufferText('01.ordrett'), join(readfile($SESSION_STUDY . '/02.ordrett'), "\n")]
  call Await('the findings', {-> s:LeaksOn('Torstein') == 2})

  call Choose({-> [GoTo('Torstein i'), Type(',q')]}, ['new pseudonym', 'whole study'])
  call Await('the replacement', {-> BufferText('01.ordrett') =~# '{@p2 ' && BufferText('02.ordrett') =~# '{@p2 '})
  let out.title = Chosen()
  let out.replaced = [BufferText('01.ordrett'), BufferText('02.ordrett')]
  let out.key = join(readfile($SESSION_KEY), "\n")
  call Await('the findings to go', {-> s:LeaksOn('Torstein') == 0})

  call s:Undo('02.ordrett')
  call s:Undo('01.ordrett')
  let out.undone = map(['01.ordrett', '02.ordrett'], {i, path -> BufferText(path) ==# before[i] ? v:true : v:false})
  " The key knows him now.
  call Await('the findings to come back', {-> s:LeaksOn('Torstein') == 2})

  call Await('the place', {-> s:LeaksOn('Tromsø') == 1})
  call Choose({-> [GoTo('Tromsø'), Type(',q')]}, ['not identifying', 'whole study'])
  call Await('the decision', {-> BufferText('ordrett.decisions') =~# 'name=Tromsø'})
  let out.decisions = BufferText('ordrett.decisions')
  silent wall
  call Await('the decision to count', {-> s:LeaksOn('Tromsø') == 0 && s:LeaksOn('Torstein') == 2})
  let out.silenced = v:true
endfunc

autocmd VimEnter * ++nested call Hold(function('s:Session'))
