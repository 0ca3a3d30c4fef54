'use strict';
// What is said of this client in `initialize`: nothing but what it does. LSP 3.17, "ClientCapabilities".

const count = (last) => Array.from({ length: last }, (_, index) => index + 1);
const markupKinds = ['markdown', 'plaintext'];

module.exports = {
  general: { positionEncodings: ['utf-16'], markdown: { parser: 'marked' } },
  window: {
    workDoneProgress: true,
    showDocument: { support: true },
    showMessage: { messageActionItem: { additionalPropertiesSupport: true } },
  },
  workspace: {
    applyEdit: true,
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      failureHandling: 'textOnlyTransactional',
      normalizesLineEndings: true,
      changeAnnotationSupport: { groupsOnLabel: true },
    },
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    workspaceFolders: true,
    fileOperations: { willRename: true },
    executeCommand: {},
    symbol: { symbolKind: { valueSet: count(26) }, tagSupport: { valueSet: [1] } },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    synchronization: { didSave: true },
    completion: {
      contextSupport: true,
      completionItem: {
        snippetSupport: true,
        commitCharactersSupport: true,
        documentationFormat: markupKinds,
        deprecatedSupport: true,
        preselectSupport: true,
        tagSupport: { valueSet: [1] },
        insertReplaceSupport: true,
        resolveSupport: { properties: ['documentation', 'detail'] },
        insertTextModeSupport: { valueSet: [1, 2] },
        labelDetailsSupport: true,
      },
      completionItemKind: { valueSet: count(25) },
      completionList: { itemDefaults: ['editRange', 'commitCharacters', 'insertTextFormat', 'insertTextMode', 'data'] },
    },
    hover: { contentFormat: markupKinds },
    definition: { linkSupport: true },
    declaration: { linkSupport: true },
    implementation: { linkSupport: true },
    references: {},
    documentHighlight: {},
    documentSymbol: {
      symbolKind: { valueSet: count(26) }, hierarchicalDocumentSymbolSupport: true, tagSupport: { valueSet: [1] },
    },
    codeAction: {
      codeActionLiteralSupport: {
        codeActionKind: {
          valueSet: ['', 'quickfix', 'refactor', 'refactor.extract', 'refactor.inline', 'refactor.rewrite', 'source'],
        },
      },
      isPreferredSupport: true,
      disabledSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
      honorsChangeAnnotations: true,
    },
    codeLens: {},
    documentLink: { tooltipSupport: true },
    formatting: {},
    rangeFormatting: {},
    onTypeFormatting: {},
    rename: { prepareSupport: true, honorsChangeAnnotations: true },
    foldingRange: {
      lineFoldingOnly: true, rangeLimit: 5000, foldingRangeKind: { valueSet: ['comment', 'imports', 'region'] },
    },
    selectionRange: {},
    linkedEditingRange: {},
    callHierarchy: {},
    typeHierarchy: {},
    semanticTokens: {
      requests: { range: true, full: { delta: true } },
      tokenTypes: [
        'namespace', 'class', 'enumMember', 'parameter', 'variable', 'property', 'event', 'macro', 'keyword', 'comment',
        'string', 'number',
      ],
      tokenModifiers: ['declaration', 'deprecated'],
      formats: ['relative'],
      overlappingTokenSupport: false,
      multilineTokenSupport: false,
      serverCancelSupport: true,
      augmentsSyntaxTokens: true,
    },
    inlayHint: { resolveSupport: { properties: ['tooltip'] } },
    diagnostic: { relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] }, codeDescriptionSupport: true },
  },
};
