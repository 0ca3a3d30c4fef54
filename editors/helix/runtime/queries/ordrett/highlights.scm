; Made by editors/tools/make.py of the query in grammar/tree-sitter-ordrett.
; Header
(header "---" @punctuation.special)
(key) @variable.other.member
(field value: (value) @string)
(speaker_declaration label: (label) @type)
(speaker_declaration name: (value) @string)
(attribute value: (value) @string)

; Lines
(comment) @comment
(heading "#" @punctuation.special)
(title) @markup.heading
(turn label: (label) @type)
(turn ":" @punctuation.delimiter)
(turn "*" @punctuation.delimiter)
(time_stamp) @constant.numeric

; Marks
["{" "}"] @punctuation.bracket
["+" "-" "!" "?" "@"] @operator
(turn_coding "#" @operator)
(code "/" @punctuation.delimiter)
(code_name) @tag
(coding_label) @attribute
(memo) @comment.block.documentation
(identifying (text) @diff.minus)
(pseudonym id: (identifier) @variable.parameter)
(pseudonym text: (text) @variable)
(brace_literal) @constant.character.escape

; Signs
[(pause) (timed_pause)] @constant.builtin
(event) @function.builtin
(unclear) @diff.delta
[(omission) (replacement)] @constant
(clarification) @comment
(gender_hidden) @variable.builtin
(overlap) @string.special
(cut_off) @markup.strikethrough
(emphasis) @markup.italic
(capitals) @markup.bold
(lengthening) @markup.italic
