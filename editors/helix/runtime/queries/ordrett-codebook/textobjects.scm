; A code with all below it is a “class”, `]t` and `mat`; a part that defines it is an “entry”, `]e`.
(code_entry) @class.around
[(definition) (include) (exclude) (example) (attribute)] @entry.around
(comment) @comment.around
