'use strict';
// From LSP's values to those of `vscode`, and back. A column is a UTF-16 unit on both sides.

const vscode = require('vscode');

// MARK: To LSP

const lspPosition = ({ line, character }) => ({ line, character });
const lspRange = ({ start, end }) => ({ start: lspPosition(start), end: lspPosition(end) });
const identifier = (document) => ({ uri: document.uri.toString() });
/** LSP 3.17, "TextDocumentPositionParams". */
const at = (document, position) => ({ textDocument: identifier(document), position: lspPosition(position) });

function lspDiagnostic({ range, message, severity, code, source }) {
  return { range: lspRange(range), message, severity: severity + 1, code: code?.value ?? code, source };
}

// MARK: To vscode

const uri = (string) => vscode.Uri.parse(string);
const position = ({ line, character }) => new vscode.Position(line, character);
const range = ({ start, end }) => new vscode.Range(position(start), position(end));
const location = (value) => new vscode.Location(uri(value.uri), range(value.range));
const locations = (values) => values?.map(location);
const textEdit = (edit) => vscode.TextEdit.replace(range(edit.range), edit.newText);
const textEdits = (edits) => edits?.map(textEdit);
/** The kinds of symbols and of completions have the same order on both sides, and LSP counts from 1. */
const kind = (value) => value - 1;

/** Bare places, or places with what they lie in. */
function links(answer) {
  if (!answer) return undefined;
  return [answer].flat().map((link) =>
    link.targetUri === undefined
      ? location(link)
      : {
          originSelectionRange: link.originSelectionRange && range(link.originSelectionRange),
          targetUri: uri(link.targetUri),
          targetRange: range(link.targetRange),
          targetSelectionRange: range(link.targetSelectionRange),
        });
}

/** Markdown without commands and without HTML: what a transcript holds can do nothing here. */
function markup(content) {
  if (!content || typeof content === 'string') return content;
  if (content.kind === 'plaintext') return new vscode.MarkdownString().appendText(content.value);
  return new vscode.MarkdownString(content.value);
}

function command(value) {
  return value && { title: value.title, command: value.command, tooltip: value.tooltip, arguments: value.arguments };
}

function diagnostic(value) {
  const result = new vscode.Diagnostic(range(value.range), value.message, (value.severity ?? 1) - 1);
  result.source = value.source;
  result.code = value.codeDescription
    ? { value: value.code, target: uri(value.codeDescription.href) }
    : value.code;
  result.tags = value.tags;
  result.relatedInformation = value.relatedInformation?.map(
    (related) => new vscode.DiagnosticRelatedInformation(location(related.location), related.message));
  return result;
}

module.exports = {
  at, command, diagnostic, identifier, kind, links, location, locations, lspDiagnostic, lspPosition, lspRange, markup,
  position, range, textEdit, textEdits, uri,
};
