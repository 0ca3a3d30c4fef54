; A code with all below it, and one of the parts that define it.
(code_entry) @code.outer
[(definition) (include) (exclude) (example) (attribute)] @part.outer
(comment) @comment.outer
