" What stands out before the server answers, or where the client has no semantic tokens: lines and marks, no more.
if exists('b:current_syntax') | finish | endif

syntax region ordrettHeader start=/\%1l^---$/ end=/^---$/ contains=ordrettKey
syntax match ordrettKey /^[^:]*\ze:/ contained
syntax match ordrettComment /^%.*/
syntax match ordrettSection /^# .*/
" A label before a turn, as most write it; the server knows whose they are.
syntax match ordrettSpeaker /^\*\?[[:alnum:]_][^:{}()]\{0,39}\ze:\%(\s\|$\)/
syntax match ordrettSign /([^()]\{1,60})\|\[[^][]\{1,60}\]/
syntax match ordrettCode /{[-+#][^{}]*}/
syntax match ordrettMemo /{![^{}]*}/
syntax match ordrettIdentifying /{?[^{}]*}/
syntax match ordrettPseudonym /{@[^{}]*}/

highlight default link ordrettHeader String
highlight default link ordrettKey Identifier
highlight default link ordrettComment Comment
highlight default link ordrettSection Title
highlight default link ordrettSpeaker Type
highlight default link ordrettSign Special
highlight default link ordrettCode Statement
highlight default link ordrettMemo Todo
highlight default link ordrettIdentifying WarningMsg
highlight default link ordrettPseudonym Identifier

let b:current_syntax = 'ordrett'
