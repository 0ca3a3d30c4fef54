; A code with all below it is a “class”.
(code_entry) @class.around
(comment) @comment.around
