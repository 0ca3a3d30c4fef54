'use strict';
// What the extension itself says to a person, in English, Bokmål and Nynorsk.
//
// Visual Studio Code has no Norwegian display language of its own, and `vscode.l10n` follows the display language alone.
// So the bundles are read here, by the same setting that the server goes by.

const fs = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');

const bundles = new Map();

/** The language that a person has chosen: `en`, `nb` or `nn`; `undefined` where nothing says so. */
function chosenLanguage() {
  const setting = vscode.workspace.getConfiguration('ordrett').get('language', 'auto');
  if (setting !== 'auto') return setting;
  // English is what the editor is in where nobody chose, so it says nothing.
  return norwegian(vscode.env.language);
}

function norwegian(tag = '') {
  const language = tag.toLowerCase().split(/[-_.]/)[0];
  return { nb: 'nb', no: 'nb', nn: 'nn' }[language];
}

function bundle(language) {
  if (!bundles.has(language)) {
    const file = path.join(__dirname, '..', 'l10n', `bundle.l10n.${language}.json`);
    bundles.set(language, JSON.parse(fs.readFileSync(file, 'utf8')));
  }
  return bundles.get(language);
}

/** A sentence in the person's language. `{0}` stands for the first of the other arguments. */
function t(english, ...values) {
  const language = chosenLanguage() ?? norwegian(process.env.LC_ALL || process.env.LANG) ?? 'en';
  const sentence = language === 'en' ? english : (bundle(language)[english] ?? english);
  return sentence.replace(/\{(\d)\}/g, (_, number) => String(values[Number(number)] ?? ''));
}

module.exports = { chosenLanguage, t };
