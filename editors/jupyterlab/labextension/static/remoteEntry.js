'use strict';
// Has JupyterLab know the files of Ordrett: as file types, so that the text editor opens them, and as languages, so that
// jupyterlab-lsp finds the server for them. What a bundler would make is written by hand: a container with `init` and `get`.
(() => {
  const files = [
    { id: 'ordrett', name: 'Interview transcript (Ordrett)', extensions: ['.ordrett'] },
    { id: 'ordrett-codebook', name: 'Codebook (Ordrett)', extensions: ['.codebook'] },
    { id: 'ordrett-decisions', name: 'Decisions (Ordrett)', extensions: ['.decisions'] },
  ];
  let scope = {};

  /** A module of JupyterLab's own, the one that is in use already. */
  async function shared(name) {
    const versions = Object.values(scope[name] ?? {});
    const chosen = versions.find((version) => version.loaded) ?? versions.at(-1);
    if (!chosen) throw new Error(`JupyterLab shares no ${name}`);
    return (await chosen.get())();
  }

  /**
   * Comments, marks and words. jupyterlab-lsp puts a completion in the place of the word at the cursor, whatever place the
   * server names, so that a name must be one word here.
   */
  function support(id, { LanguageSupport, StreamLanguage }) {
    const comment = id === 'ordrett-decisions' ? '#' : '%';
    const word = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:[./-][\p{L}\p{M}\p{N}_]+)*/u;
    return new LanguageSupport(StreamLanguage.define({
      name: id,
      token(stream) {
        if (stream.sol() && stream.peek() === comment) {
          stream.skipToEnd();
          return 'comment';
        }
        if (stream.match(/^(?:\{[-+#!?@]|\})/)) return 'operator';
        if (stream.match(word)) return 'content';
        stream.next();
        return null;
      },
      languageData: { commentTokens: { line: comment } },
    }));
  }

  function activate(app, languages) {
    for (const { id, name, extensions } of files) {
      const mime = `text/x-${id}`;
      app.docRegistry.addFileType(
        { name: id, displayName: name, extensions, mimeTypes: [mime], contentType: 'file', fileFormat: 'text' },
        ['Editor']);
      languages.addLanguage({
        name: id,
        displayName: name,
        mime,
        extensions: extensions.map((extension) => extension.slice(1)),
        load: async () => support(id, await shared('@codemirror/language')),
      });
    }
  }

  (window._JUPYTERLAB ??= {})['ordrett-jupyterlab'] = {
    init(shareScope) { scope = shareScope; },
    async get() {
      const { IEditorLanguageRegistry } = await shared('@jupyterlab/codemirror');
      const plugin = {
        id: 'ordrett-jupyterlab:files', autoStart: true, requires: [IEditorLanguageRegistry], activate,
      };
      return () => ({ __esModule: true, default: plugin });
    },
  };
})();
