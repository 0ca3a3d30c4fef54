" What the sessions in Vim with ALE share. What a session saw goes into the file that SESSION_OUT names, as JSON.

let s:out = {}

func Await(what, Condition)
  let rounds = 0
  while !a:Condition()
    if rounds > 6000 | throw 'waited in vain for ' . a:what . ' | ' . execute('messages') | endif
    let rounds += 1
    sleep 20m
  endwhile
endfunc

func Open(path)
  execute 'edit' fnameescape($SESSION_STUDY . '/' . a:path)
  " As ALE does it after a moment.
  ALELint
endfunc

func GoTo(text, ahead = 0)
  call cursor(1, 1)
  if search('\V' . escape(a:text, '\'), 'cW') == 0 | throw 'not in the buffer: ' . a:text | endif
  call cursor(line('.'), col('.') + a:ahead)
endfunc

func LineWith(text)
  let found = filter(getline(1, '$'), {_, line -> stridx(line, a:text) >= 0})
  return empty(found) ? '' : found[0]
endfunc

func AwaitLine(text)
  call Await(a:text, {-> !empty(LineWith(a:text))})
endfunc

func Type(keys)
  call feedkeys(substitute(a:keys, '<CR>', "\<CR>", 'g'), 'tx')
endfunc

func Select(words, keys)
  call GoTo(a:words)
  call Type('v' . (strchars(a:words) - 1) . 'l' . a:keys)
endfunc

" Chooses from ALE's list the action whose title has all parts, as soon as it is offered; types a new name.
func Choose(Ask, parts)
  let [s:parts, s:chosen, s:offered, asked] = [a:parts, '', '', reltime()]
  call a:Ask()
  let rounds = 0
  while empty(s:chosen)
    if rounds > 150 | throw 'waited in vain for the action ' . string(a:parts) . ', offered: ' . s:offered | endif
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

func Jump(keys)
  let before = [bufnr(''), getpos('.')]
  call Type(a:keys)
  call Await('a jump by ' . a:keys, {-> before != [bufnr(''), getpos('.')]})
  return {'file': expand('%:t'), 'rest': getline('.')[col('.') - 1 :]}
endfunc

func BufferText(path)
  return join(getbufline(bufnr($SESSION_STUDY . '/' . a:path), 1, '$'), "\n")
endfunc

" Holds a session: no key can be pressed at a prompt, and a choice is made by `Choose`.
func Hold(Session)
  try
    runtime autoload/ale/util.vim
    let g:SessionInput = function('s:Input')
    func! ale#util#Input(message, value, ...)
      return g:SessionInput(a:message)
    endfunc
    call a:Session(s:out)
  catch
    let s:out.problem = v:exception . ' at ' . v:throwpoint
  endtry
  call writefile([json_encode(s:out)], $SESSION_OUT)
  qall!
endfunc

set nomore cmdheight=4 shortmess=aoOtTI
let g:maplocalleader = ','

func Chosen()
  return s:chosen
endfunc
