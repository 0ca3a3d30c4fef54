"""Tells jupyter-lsp how Ordrett is started, and for which files."""

import shutil

LANGUAGES = ["ordrett", "ordrett-codebook", "ordrett-decisions"]

# JupyterLab sends the server what it finds described here, with what a person has set under Settings, Language Servers.
SETTINGS = {
    "ordrett.language": {
        "type": "string", "enum": ["", "en", "nb", "nn"], "default": "",
        "description": "The language of findings; empty for the study's, else the computer's.",
    },
    "ordrett.author": {
        "type": "string", "default": "",
        "description": "Who changes the codebook: your initials. Empty for the interview's coder.",
    },
    "ordrett.edits": {
        "type": "string", "enum": ["oneFile"], "default": "oneFile",
        "description": "jupyterlab-lsp changes the open file alone, so what would change others is refused.",
    },
}


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
            "config_schema": {"title": "Ordrett", "type": "object", "properties": SETTINGS},
            "troubleshoot": "The program `ordrett` is to be on the PATH of whoever starts Jupyter.",
        }
    }
