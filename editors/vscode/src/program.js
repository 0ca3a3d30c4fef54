'use strict';
// Where the program `ordrett` lies.

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/**
 * By the setting if there is one, else by `PATH`, else where the README puts it.
 *
 * A program is never looked for relative to a folder that is open in the editor: whoever sends a folder would send the
 * program along.
 *
 * @param setting `ordrett.path`; empty for none
 * @returns `{ path }`, or `{ problem }`: `missing`, `notThere`, `relative`
 */
function findProgram(setting, env = process.env, home = os.homedir()) {
  const wanted = setting.trim();
  if (wanted === '') {
    const found = search('ordrett', [...foldersOf(env), path.join(home, '.local', 'bin')]);
    return found ? { path: found } : { problem: 'missing' };
  }
  if (!/[\\/]/.test(wanted)) {
    const found = search(wanted, foldersOf(env));
    return found ? { path: found } : { problem: 'notThere' };
  }
  const whole = /^~[\\/]/.test(wanted) ? path.join(home, wanted.slice(2)) : wanted;
  if (!path.isAbsolute(whole)) return { problem: 'relative' };
  return isProgram(whole) ? { path: whole } : { problem: 'notThere' };
}

function foldersOf(env) {
  const value = env.PATH ?? env.Path ?? '';
  return value.split(path.delimiter).filter((folder) => path.isAbsolute(folder));
}

function search(name, folders) {
  const names = process.platform === 'win32' && !/\.exe$/i.test(name) ? [`${name}.exe`] : [name];
  for (const folder of folders) {
    for (const file of names) {
      const candidate = path.join(folder, file);
      if (isProgram(candidate)) return candidate;
    }
  }
  return null;
}

function isProgram(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

module.exports = { findProgram };
