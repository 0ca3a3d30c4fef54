if exists('b:current_syntax') | finish | endif

syntax region ordrettHeader start=/\%1l^---$/ end=/^---$/ contains=ordrettKey
syntax match ordrettKey /^[[:lower:]-]\+\ze:\s/
syntax match ordrettComment /^%.*/
syntax match ordrettSection /^#\+ .*/ contains=ordrettCode
syntax match ordrettCode /^#\+\s\+\zs[^:]*/ contained
syntax match ordrettPart /^[-+>]\ze\s/

highlight default link ordrettHeader String
highlight default link ordrettKey Identifier
highlight default link ordrettComment Comment
highlight default link ordrettSection Title
highlight default link ordrettCode Statement
highlight default link ordrettPart Special

let b:current_syntax = 'ordrett-codebook'
