'use strict';
// Completion: codes with their end marks, what is open here, speakers, pseudonyms, signs, keys.

const vscode = require('vscode');
const { at, command, kind, markup, range, textEdits } = require('../convert');
const { wholeSelector } = require('../documents');

function register(session) {
  const offer = session.capabilities.completionProvider;
  if (!offer) return [];
  /** What the server called the items that are shown. */
  const origins = new WeakMap();

  const provider = {
    async provideCompletionItems(document, position, token, context) {
      if (!session.documents.has(document)) return undefined;
      const answer = await session.ask('textDocument/completion', {
        ...at(document, position),
        // LSP counts the ways to trigger from 1.
        context: { triggerKind: context.triggerKind + 1, triggerCharacter: context.triggerCharacter },
      }, token);
      if (!answer) return undefined;
      const list = Array.isArray(answer) ? { items: answer } : answer;
      const items = list.items.map((value) => {
        const result = item(value, list.itemDefaults ?? {});
        origins.set(result, value);
        return result;
      });
      return new vscode.CompletionList(items, list.isIncomplete ?? false);
    },
  };
  if (offer.resolveProvider) {
    provider.resolveCompletionItem = async (shown, token) => {
      const origin = origins.get(shown);
      const resolved = origin && (await session.ask('completionItem/resolve', origin, token));
      if (resolved) {
        shown.documentation = markup(resolved.documentation);
        shown.detail = resolved.detail ?? shown.detail;
      }
      return shown;
    };
  }
  return [vscode.languages.registerCompletionItemProvider(wholeSelector, provider, ...(offer.triggerCharacters ?? []))];
}

/** @param defaults LSP 3.17, "CompletionList.itemDefaults" */
function item(value, defaults) {
  const label = value.labelDetails ? { label: value.label, ...value.labelDetails } : value.label;
  const result = new vscode.CompletionItem(label, value.kind === undefined ? undefined : kind(value.kind));
  const edit = value.textEdit;
  const text = edit?.newText ?? value.textEditText ?? value.insertText ?? value.label;
  const isSnippet = (value.insertTextFormat ?? defaults.insertTextFormat) === 2;
  result.insertText = isSnippet ? new vscode.SnippetString(text) : text;
  result.range = editRange(edit ? (edit.range ?? edit) : defaults.editRange);
  result.detail = value.detail;
  result.documentation = markup(value.documentation);
  result.filterText = value.filterText;
  result.sortText = value.sortText;
  result.preselect = value.preselect;
  result.tags = value.tags ?? (value.deprecated ? [vscode.CompletionItemTag.Deprecated] : undefined);
  result.commitCharacters = value.commitCharacters ?? defaults.commitCharacters;
  result.keepWhitespace = (value.insertTextMode ?? defaults.insertTextMode) === 1;
  result.additionalTextEdits = textEdits(value.additionalTextEdits);
  result.command = command(value.command);
  return result;
}

/** One range, or one for putting in and one for putting in the place of what is there. */
function editRange(value) {
  if (!value) return undefined;
  if (!value.insert) return range(value);
  return { inserting: range(value.insert), replacing: range(value.replace) };
}

module.exports = { register };
