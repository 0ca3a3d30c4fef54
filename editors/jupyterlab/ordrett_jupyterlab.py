"""Tells jupyter-lsp how Ordrett is started, and for which files."""

import shutil

LANGUAGES = ["ordrett", "ordrett-codebook", "ordrett-decisions"]


def spec(manager):
    """A language server as jupyter-lsp wants it described, in the second version of its schema."""
    return {
        "ordrett": {
            "version": 2,
            "display_name": "Ordrett",
            "argv": [shutil.which("ordrett") or "ordrett", "lsp"],
            "languages": LANGUAGES,
            "mime_types": [f"text/x-{language}" for language in LANGUAGES],
            # Otherwise a copy of every transcript that is edited would lie in a folder .virtual_documents.
            "requires_documents_on_disk": False,
            "troubleshoot": "The program `ordrett` is to be on the PATH of whoever starts Jupyter.",
        }
    }
