(code_entry) @fold
(header) @fold
