; Made by editors/tools/make.py of the query in grammar/tree-sitter-ordrett.
; Header
(header "---" @punctuation.special)
(key) @property
(field value: (value) @string)
(speaker_declaration label: (label) @type)
(speaker_declaration name: (value) @string)
(attribute value: (value) @string)

; Lines
(comment) @comment
(heading "#" @punctuation.special)
(title) @title
(turn label: (label) @type)
(turn ":" @punctuation.delimiter)
(turn "*" @punctuation.delimiter)
(time_stamp) @number

; Marks
["{" "}"] @punctuation.bracket
["+" "-" "!" "?" "@"] @operator
(turn_coding "#" @operator)
(code "/" @punctuation.delimiter)
(code_name) @tag
(coding_label) @attribute
(memo) @comment.doc
(identifying (text) @variant)
(pseudonym id: (identifier) @variable.special)
(pseudonym text: (text) @variable)
(brace_literal) @string.escape

; Signs
[(pause) (timed_pause)] @constant
(event) @function
(unclear) @hint
[(omission) (replacement)] @constant
(clarification) @comment
(gender_hidden) @variable.special
(overlap) @string.special
(cut_off) @emphasis
(emphasis) @emphasis
(capitals) @emphasis.strong
(lengthening) @emphasis
