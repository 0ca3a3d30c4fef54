(codebook) @local.scope

(code_heading id: (code_identifier) @local.definition)
