//! Tells Zed how to start the language server: `ordrett lsp`, found on the PATH of the project's shell.

use zed_extension_api::{self as zed, settings::LspSettings, LanguageServerId, Result};

struct Ordrett;

impl zed::Extension for Ordrett {
    fn new() -> Self {
        Self
    }

    /// Settings may name another binary: `{"lsp": {"ordrett": {"binary": {"path": "…"}}}}`.
    fn language_server_command(
        &mut self,
        server: &LanguageServerId,
        worktree: &zed::Worktree,
    ) -> Result<zed::Command> {
        let named = LspSettings::for_worktree(server.as_ref(), worktree)
            .ok()
            .and_then(|settings| settings.binary)
            .and_then(|binary| binary.path);
        let command = named
            .or_else(|| worktree.which("ordrett"))
            .ok_or("`ordrett` was not found on the PATH.")?;
        Ok(zed::Command {
            command,
            args: vec!["lsp".into()],
            env: worktree.shell_env(),
        })
    }
}

zed::register_extension!(Ordrett);
