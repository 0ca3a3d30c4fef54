; What is marked as identifying is blanked out where the settings say so.
(identifying (text) @redact)
