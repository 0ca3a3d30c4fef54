'use strict';
// What the server asks of the editor: to carry out an edit, to show a place, a message, a progress, to tell a setting.

const vscode = require('vscode');
const { StaleEdit, apply } = require('../edits');
const { range, uri } = require('../convert');
const settings = require('../settings');
const { t } = require('../words');

function register(session) {
  session.onRequest('workspace/applyEdit', (params) => applyEdit(session, params));
  session.onRequest('window/showDocument', showDocument);
  session.onRequest('window/showMessageRequest', showMessageRequest);
  session.onRequest('workspace/configuration', ({ items = [] }) => items.map(settings.answer));
  session.onNotification('window/showMessage', showMessage);
  session.onNotification('window/logMessage', ({ type, message }) => logLevel(session.log, type)(message));
  return registerProgress(session);
}

async function applyEdit({ documents, log }, { edit }) {
  try {
    if (await apply(edit, documents)) return { applied: true };
    return { applied: false, failureReason: t('the editor did not carry it out') };
  } catch (error) {
    if (error instanceof StaleEdit) {
      return { applied: false, failureReason: t('{0} has changed since', error.file) };
    }
    log.error(`workspace/applyEdit: ${error.name}`);
    return { applied: false, failureReason: t('the editor did not carry it out') };
  }
}

async function showDocument(params) {
  const target = uri(params.uri);
  if (params.external) {
    // Files are opened by what the computer has for them; nothing else is, for that would be the network.
    return { success: target.scheme === 'file' && (await vscode.env.openExternal(target)) };
  }
  try {
    await vscode.window.showTextDocument(target, {
      selection: params.selection && range(params.selection), preserveFocus: params.takeFocus === false,
    });
    return { success: true };
  } catch {
    return { success: false };
  }
}

// LSP 3.17, "MessageType": error, warning, info, log, debug.

function showMessage({ type, message }) {
  window(type)(message);
}

async function showMessageRequest({ type, message, actions = [] }) {
  const items = actions.map((action) => ({ title: action.title, action }));
  return (await window(type)(message, ...items))?.action ?? null;
}

function window(type) {
  const { showErrorMessage, showWarningMessage, showInformationMessage } = vscode.window;
  return { 1: showErrorMessage, 2: showWarningMessage }[type] ?? showInformationMessage;
}

function logLevel(log, type) {
  return (message) => log[{ 1: 'error', 2: 'warn', 3: 'info' }[type] ?? 'debug'](message);
}

/** LSP 3.17, "Work Done Progress": in the status bar; with a button where the server lets itself be stopped. */
function registerProgress(session) {
  const shown = new Map();

  session.onRequest('window/workDoneProgress/create', ({ token }) => {
    shown.set(token, { end: () => {}, report: () => {} });
    return null;
  });

  session.onNotification('$/progress', ({ token, value }) => {
    const progress = shown.get(token);
    if (!progress) return;
    if (value.kind === 'begin') begin(token, value, progress);
    if (value.kind === 'report') progress.report(value);
    if (value.kind === 'end') {
      shown.delete(token);
      progress.end();
    }
  });

  function begin(token, { title, cancellable, message, percentage }, progress) {
    const location = cancellable ? vscode.ProgressLocation.Notification : vscode.ProgressLocation.Window;
    vscode.window.withProgress({ location, title, cancellable }, (view, cancellation) => {
      let reached = 0;
      progress.report = (value) => {
        const increment = value.percentage === undefined ? undefined : Math.max(0, value.percentage - reached);
        reached += increment ?? 0;
        view.report({ message: value.message, increment });
      };
      cancellation.onCancellationRequested(() => session.notify('window/workDoneProgress/cancel', { token }));
      progress.report({ message, percentage });
      return new Promise((resolve) => (progress.end = resolve));
    });
  }

  return [{ dispose: () => { for (const progress of shown.values()) progress.end(); } }];
}

module.exports = { register };
