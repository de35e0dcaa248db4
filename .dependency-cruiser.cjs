/** The arrows of the house (docs/design.md): who may import whom. Anything else breaks the build. */
const folders = ['standard', 'report', 'word', 'pane', 'ooxml', 'desk', 'cli'];

const arrows = {
  standard: [],
  report: ['standard'],
  word: ['report'],
  pane: ['word', 'report', 'standard'],
  ooxml: [],
  desk: ['ooxml'],
  cli: ['ooxml', 'desk', 'word', 'report', 'standard'],
};

const forbidden = folders.map((folder) => ({
  name: `${folder}-imports-only-${arrows[folder].join('-') || 'nothing'}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    path: '^src/',
    pathNot: [folder, ...arrows[folder]].map((name) => `^src/${name}/`),
    ...(folder === 'word' && { dynamic: false }),
  },
}));

module.exports = {
  forbidden: [
    ...forbidden,
    {
      name: 'word-reaches-ooxml-only-lazily',
      severity: 'error',
      from: { path: '^src/word/' },
      to: { path: '^src/', pathNot: '^src/(word|report|ooxml)/', dynamic: true },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'only-node-reads-xml-with-xmldom',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/ooxml/xml-node\\.ts$' },
      to: { path: '@xmldom' },
    },
    {
      name: 'the-browser-has-no-node-modules',
      severity: 'error',
      from: { path: '^src/(standard|report|word|pane|ooxml|desk/(model|page|protocol))/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-the-desk-in-node-and-the-command-line-read-the-node-xml-engine',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|desk/node)/' },
      to: { path: '^src/ooxml/xml-node\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
