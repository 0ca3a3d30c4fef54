; Helix knows its own few names: a turn is a “function”, `]f` and `maf`; a mark that codes is an “entry”, `]e`.
(turn) @function.around
(turn label: (label) (_)+ @function.inside)

[(coding_start) (turn_coding)] @entry.around

(comment) @comment.around
