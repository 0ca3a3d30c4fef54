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
(title) @markup.heading
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
(coding_label) @tag.attribute
(memo) @comment.note
(identifying (text) @comment.warning)
(pseudonym id: (identifier) @variable.parameter)
(pseudonym text: (text) @variable)
(brace_literal) @string.escape

; Signs
[(pause) (timed_pause)] @constant.builtin
(event) @function.builtin
(unclear) @comment.error
[(omission) (replacement)] @constant
(clarification) @comment
(gender_hidden) @variable.builtin
(overlap) @string.special
(cut_off) @markup.strikethrough
(emphasis) @markup.italic
(capitals) @markup.strong
(lengthening) @markup.italic
