; A code is opened by one mark and closed by another; which one closes which is the server's to say, since segments
; overlap. These let an editor mark the same code and the same speaker in one file.
(transcript) @local.scope

(coding_start (code (code_name) @local.definition))
(turn_coding (code (code_name) @local.definition))
(coding_end (code (code_name) @local.reference))

(speaker_declaration label: (label) @local.definition)
(turn label: (label) @local.reference)
