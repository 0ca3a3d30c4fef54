; Zed knows its own few names: a turn is a “function”.
(turn) @function.around
(turn label: (label) (_)+ @function.inside)
(comment) @comment.around
