; A turn, and its words without label and stamp.
(turn) @turn.outer
(turn label: (label) (_)+ @turn.inner)

; A segment whose marks stand in one turn and name the same code. Others overlap or go over turns, which no query can say:
; the server has them as selection ranges.
((turn
  (coding_start (code (code_name) @_opened)) @_start
  (coding_end (code (code_name) @_closed)) @_end)
  (#eq? @_opened @_closed)
  (#make-range! "segment.outer" @_start @_end))

(comment) @comment.outer
