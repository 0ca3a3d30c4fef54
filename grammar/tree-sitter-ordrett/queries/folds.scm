[
  (header)
  (turn)
] @fold
