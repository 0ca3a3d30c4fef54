'use strict';
// What happens around the texts: folders come and go, files change on disk or get other names, settings change.

const vscode = require('vscode');
const { toWorkspaceEdit } = require('../edits');
const { globToRegExp } = require('../glob');

function register(session) {
  return [
    vscode.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const list = (folders) => folders.map((folder) => ({ uri: folder.uri.toString(), name: folder.name }));
      session.notify('workspace/didChangeWorkspaceFolders', { event: { added: list(added), removed: list(removed) } });
    }),
    vscode.workspace.onWillRenameFiles((event) => event.waitUntil(willRename(session, event))),
    ...registerRegistrations(session),
  ];
}

/** What the server asks to be told of by `client/registerCapability`; the two that it asks for. */
function registerRegistrations(session) {
  const registered = new Map();
  const kinds = {
    'workspace/didChangeWatchedFiles': (options) => watch(session, options.watchers),
    'workspace/didChangeConfiguration': () => vscode.workspace.onDidChangeConfiguration((event) => {
      // The settings themselves are fetched by the server.
      if (event.affectsConfiguration('ordrett')) session.notify('workspace/didChangeConfiguration', { settings: null });
    }),
  };
  const drop = (id) => {
    registered.get(id)?.dispose();
    registered.delete(id);
  };
  session.onRequest('client/registerCapability', ({ registrations }) => {
    for (const { id, method, registerOptions } of registrations) {
      const disposable = kinds[method]?.(registerOptions ?? {});
      if (disposable) registered.set(id, disposable);
    }
  });
  session.onRequest('client/unregisterCapability', ({ unregisterations }) => {
    for (const { id } of unregisterations) drop(id);
  });
  return [{ dispose: () => [...registered.keys()].forEach(drop) }];
}

/** How long changes are gathered, in milliseconds: a checkout of git changes every file of a study at once. */
const gathering = 50;

function watch(session, watchers) {
  const changes = new Map();
  let timer;
  const tell = () => {
    session.notify('workspace/didChangeWatchedFiles', {
      changes: [...changes].map(([uri, type]) => ({ uri, type })),
    });
    changes.clear();
    timer = undefined;
  };
  // LSP 3.17, "FileChangeType": created, changed, deleted.
  const take = (type) => (file) => {
    changes.set(file.toString(), type);
    timer ??= setTimeout(tell, gathering);
  };
  const disposables = [{ dispose: () => clearTimeout(timer) }];
  for (const { globPattern, kind = 7 } of watchers) {
    const watcher = vscode.workspace.createFileSystemWatcher(
      pattern(globPattern), (kind & 1) === 0, (kind & 2) === 0, (kind & 4) === 0);
    watcher.onDidCreate(take(1));
    watcher.onDidChange(take(2));
    watcher.onDidDelete(take(3));
    disposables.push(watcher);
  }
  return vscode.Disposable.from(...disposables);
}

function pattern(glob) {
  if (typeof glob === 'string') return glob;
  return new vscode.RelativePattern(vscode.Uri.parse(glob.baseUri.uri ?? glob.baseUri), glob.pattern);
}

/** LSP 3.17, "WillRenameFiles Request": what the server says of it goes along with the renaming. */
async function willRename(session, { files, token }) {
  const filters = session.capabilities.workspace?.fileOperations?.willRename?.filters ?? [];
  const wanted = [];
  for (const file of files) {
    if (await fits(file.oldUri, filters)) wanted.push({ oldUri: file.oldUri.toString(), newUri: file.newUri.toString() });
  }
  if (wanted.length === 0) return undefined;
  const edit = await session.ask('workspace/willRenameFiles', { files: wanted }, token);
  return edit && toWorkspaceEdit(edit, session.documents).edit;
}

async function fits(file, filters) {
  for (const { scheme, pattern: { glob, matches } } of filters) {
    if (scheme && scheme !== file.scheme) continue;
    if (!globToRegExp(glob).test(file.path)) continue;
    if (!matches) return true;
    const { type } = await vscode.workspace.fs.stat(file);
    if (((type & vscode.FileType.Directory) !== 0) === (matches === 'folder')) return true;
  }
  return false;
}

module.exports = { register };
