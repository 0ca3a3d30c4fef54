; Made by editors/tools/make.py of the query in grammar/tree-sitter-ordrett-codebook.
; Header
(header "---" @punctuation.special)
(field key: (key) @variable.other.member)
(field value: (value) @string)

(comment) @comment

; Codes
(code_heading "#" @punctuation.special)
(code_heading ":" @punctuation.delimiter)
(code_identifier) @tag
(code_label) @markup.heading

; Parts
(include "+" @punctuation.special)
(exclude "-" @punctuation.special)
(example ">" @punctuation.special)
(example (text) @markup.quote)
(attribute key: (key) @variable.other.member)
(attribute ":" @punctuation.delimiter)
(attribute "," @punctuation.delimiter)
(attribute value: (value) @string)
