; What is marked as identifying is blanked out while the screen is shared.
(identifying (text) @redact)
