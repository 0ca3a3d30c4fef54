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
        // Comments alone, so that the editor can toggle them; the rest is the server's.
        load: async () => {
          const { LanguageSupport, StreamLanguage } = await shared('@codemirror/language');
          const sign = id === 'ordrett-decisions' ? '#' : '%';
          return new LanguageSupport(StreamLanguage.define({
            name: id,
            token(stream) {
              const isComment = stream.sol() && stream.peek() === sign;
              stream.skipToEnd();
              return isComment ? 'comment' : null;
            },
            languageData: { commentTokens: { line: sign } },
          }));
        },
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
