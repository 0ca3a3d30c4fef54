'use strict';
// What changes texts: renaming, code actions, the formatter.

const vscode = require('vscode');
const { at, command, diagnostic, identifier, lspDiagnostic, lspRange, range, textEdits } = require('../convert');
const { ownSelector, wholeSelector } = require('../documents');
const { StaleEdit, toWorkspaceEdit } = require('../edits');
const { t } = require('../words');

function register(session) {
  const { capabilities } = session;
  return [
    ...(capabilities.renameProvider ? renaming(session) : []),
    ...(capabilities.codeActionProvider ? codeActions(session) : []),
    ...(capabilities.documentFormattingProvider ? formatting(session) : []),
  ];
}

function renaming(session) {
  const provider = {
    async provideRenameEdits(document, position, newName, token) {
      if (!session.documents.has(document)) return undefined;
      // The editor shows the message of what is thrown here.
      const edit = await session.insist('textDocument/rename', { ...at(document, position), newName }, token);
      return edit && worded(() => toWorkspaceEdit(edit, session.documents).edit);
    },
  };
  if (session.capabilities.renameProvider.prepareProvider) {
    provider.prepareRename = async (document, position, token) => {
      const answer = session.documents.has(document)
        && (await session.insist('textDocument/prepareRename', at(document, position), token));
      if (!answer) throw new Error(t('Codes, speakers and pseudonyms have names that can be changed; here stands none.'));
      return answer.range ? { range: range(answer.range), placeholder: answer.placeholder } : range(answer);
    };
  }
  return [vscode.languages.registerRenameProvider(wholeSelector, provider)];
}

function codeActions(session) {
  const offer = session.capabilities.codeActionProvider;
  const origins = new WeakMap();
  const provider = {
    async provideCodeActions(document, selected, context, token) {
      if (!session.documents.has(document)) return undefined;
      const actions = await session.ask('textDocument/codeAction', {
        textDocument: identifier(document),
        range: lspRange(selected),
        context: {
          diagnostics: context.diagnostics.map(lspDiagnostic),
          only: context.only && [context.only.value],
          triggerKind: context.triggerKind,
        },
      }, token);
      return actions?.map((value) => {
        // A bare command has its name where an action has one of its own.
        if (typeof value.command === 'string') return command(value);
        const action = new vscode.CodeAction(value.title, value.kind && vscode.CodeActionKind.Empty.append(value.kind));
        action.diagnostics = value.diagnostics?.map(diagnostic);
        action.isPreferred = value.isPreferred;
        action.disabled = value.disabled;
        action.command = command(value.command);
        action.edit = value.edit && toWorkspaceEdit(value.edit, session.documents).edit;
        origins.set(action, value);
        return action;
      });
    },
  };
  if (offer.resolveProvider) {
    provider.resolveCodeAction = async (action, token) => {
      const origin = origins.get(action);
      if (!origin?.data || action.edit) return action;
      const resolved = await session.insist('codeAction/resolve', origin, token);
      action.edit = resolved.edit && worded(() => toWorkspaceEdit(resolved.edit, session.documents).edit);
      return action;
    };
  }
  const kinds = (offer.codeActionKinds ?? []).map((value) => vscode.CodeActionKind.Empty.append(value));
  return [vscode.languages.registerCodeActionsProvider(wholeSelector, provider, { providedCodeActionKinds: kinds })];
}

/** What a person reads of an edit that came too late. */
function worded(work) {
  try {
    return work();
  } catch (error) {
    throw error instanceof StaleEdit ? new Error(t('{0} has changed since', error.file)) : error;
  }
}

function formatting(session) {
  const { languages } = vscode;
  const { capabilities } = session;
  const ask = async (method, document, options, more, token) => {
    if (!session.documents.has(document)) return undefined;
    const { tabSize, insertSpaces } = options;
    const params = { textDocument: identifier(document), options: { tabSize, insertSpaces }, ...more };
    return textEdits(await session.ask(method, params, token));
  };
  const disposables = [languages.registerDocumentFormattingEditProvider(ownSelector, {
    provideDocumentFormattingEdits: (document, options, token) =>
      ask('textDocument/formatting', document, options, {}, token),
  })];
  if (capabilities.documentRangeFormattingProvider) {
    disposables.push(languages.registerDocumentRangeFormattingEditProvider(ownSelector, {
      provideDocumentRangeFormattingEdits: (document, selected, options, token) =>
        ask('textDocument/rangeFormatting', document, options, { range: lspRange(selected) }, token),
    }));
  }
  const typing = capabilities.documentOnTypeFormattingProvider;
  if (typing) {
    disposables.push(languages.registerOnTypeFormattingEditProvider(ownSelector, {
      provideOnTypeFormattingEdits: (document, position, ch, options, token) =>
        ask('textDocument/onTypeFormatting', document, options, { position: at(document, position).position, ch }, token),
    }, typing.firstTriggerCharacter, ...(typing.moreTriggerCharacter ?? [])));
  }
  return disposables;
}

module.exports = { register };
