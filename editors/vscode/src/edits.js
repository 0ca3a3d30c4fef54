'use strict';
// LSP's edits of several files, as the editor carries them out: all of it, in one step of its history, or nothing.

const vscode = require('vscode');
const { position, range, uri } = require('./convert');

/**
 * @param edit LSP 3.17, "WorkspaceEdit"
 * @param documents the texts that the server has been told of
 * @returns `{ edit, files }`: a `vscode.WorkspaceEdit`, and how many files it touches
 * @throws {StaleEdit} where a text is no longer the one that the edit was made for
 */
function toWorkspaceEdit(edit, documents) {
  const result = new vscode.WorkspaceEdit();
  const files = new Set();
  const noted = (id) => {
    const words = id === undefined ? undefined : edit.changeAnnotations?.[id];
    return words && {
      label: words.label, description: words.description, needsConfirmation: words.needsConfirmation ?? false,
    };
  };
  const changes = edit.documentChanges
    ?? Object.entries(edit.changes ?? {}).map(([name, edits]) => ({ textDocument: { uri: name }, edits }));
  for (const change of changes) {
    switch (change.kind) {
      case 'create':
        result.createFile(uri(change.uri), change.options, noted(change.annotationId));
        files.add(change.uri);
        break;
      case 'rename':
        result.renameFile(uri(change.oldUri), uri(change.newUri), change.options, noted(change.annotationId));
        files.add(change.newUri);
        break;
      case 'delete':
        result.deleteFile(uri(change.uri), change.options, noted(change.annotationId));
        files.add(change.uri);
        break;
      default:
        checkVersion(change.textDocument, documents);
        files.add(change.textDocument.uri);
        for (const one of change.edits) {
          const target = uri(change.textDocument.uri);
          const note = noted(one.annotationId);
          if (one.range.start.line === one.range.end.line && one.range.start.character === one.range.end.character) {
            result.insert(target, position(one.range.start), one.newText, note);
          } else {
            result.replace(target, range(one.range), one.newText, note);
          }
        }
    }
  }
  return { edit: result, files: files.size };
}

/** The text has changed since an edit of it was worked out. */
class StaleEdit extends Error {
  /** @param name the last part of the file's path; for a person */
  constructor(name) {
    super(`${name} has changed since`);
    this.file = name;
  }
}

function checkVersion({ uri: name, version }, documents) {
  if (version === null || version === undefined) return;
  const target = uri(name);
  if (documents.get(target.toString())?.version !== version) throw new StaleEdit(target.path.split('/').pop());
}

/** Carries an edit out. What it changes beyond one file is saved, as the editor does for its own refactorings. */
async function apply(edit, documents) {
  const { edit: whole, files } = toWorkspaceEdit(edit, documents);
  return vscode.workspace.applyEdit(whole, { isRefactoring: files > 1 });
}

module.exports = { StaleEdit, apply, toWorkspaceEdit };
