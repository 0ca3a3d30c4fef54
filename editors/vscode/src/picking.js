'use strict';
// A list of the study's codes to choose from, narrowed down by the server as one types: a study may have a thousand.

const vscode = require('vscode');
const { t } = require('./words');

/** LSP 3.17, "SymbolKind": themes are classes, categories enums, codes members of enums. */
const codeKinds = [5, 10, 22];

/**
 * @param takesNew whether what is typed may become a new code
 * @returns the name of a code; `undefined` where the person thought better of it
 */
function pickCode(session, title, takesNew = false) {
  const picker = vscode.window.createQuickPick();
  picker.title = title;
  picker.placeholder = t('A code’s name, label or alias');
  let asked = 0;
  const fill = async (query) => {
    const number = ++asked;
    const codes = await codesMatching(session, query);
    // An answer that came late is about what was typed before.
    if (number !== asked) return;
    const isNew = takesNew && query !== '' && !codes.some((item) => item.code === query);
    picker.items = isNew
      ? [...codes, { label: t('New code: {0}', query), code: query, alwaysShow: true }]
      : codes;
  };
  picker.onDidChangeValue((value) => fill(value.trim()));
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      const [chosen] = picker.selectedItems;
      if (!chosen) return;
      resolve(chosen.code);
      picker.hide();
    });
    picker.onDidHide(() => {
      asked = Infinity;
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
    fill('');
  });
}

async function codesMatching(session, query) {
  const symbols = (await session.ask('workspace/symbol', { query })) ?? [];
  const codes = symbols.filter((symbol) => codeKinds.includes(symbol.kind)).map((symbol) => {
    const [id, ...label] = symbol.name.split(': ');
    return { id, label: label.join(': '), container: symbol.containerName ?? '' };
  });
  const count = new Map();
  for (const { id } of codes) count.set(id, (count.get(id) ?? 0) + 1);
  return codes.map(({ id, label, container }) => ({
    label: id, description: label, detail: container,
    // The server has chosen already, also by aliases, which do not stand here.
    alwaysShow: true,
    // A name that is there twice is told apart by what it stands under.
    code: count.get(id) > 1 ? `${container}/${id}` : id,
  }));
}

module.exports = { pickCode };
