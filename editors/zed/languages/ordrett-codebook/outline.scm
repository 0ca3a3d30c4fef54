(code_entry (code_heading id: (code_identifier) @name (code_label)? @context)) @item
