(heading (title) @name) @item
(turn label: (label) @name) @item
