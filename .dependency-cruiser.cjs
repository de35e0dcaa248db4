/** The arrows of the house (docs/design.md): who may import whom. Anything else breaks the build. */
const folders = 'standard report word wording pane ooxml desk docx group group-page standard-page cli'.split(
  ' ',
);

const arrows = {
  standard: [],
  report: ['standard'],
  word: ['report'],
  wording: ['word', 'report', 'group', 'standard'],
  pane: ['wording', 'word', 'report', 'standard'],
  ooxml: [],
  desk: ['ooxml'],
  docx: ['ooxml', 'report'],
  group: ['docx', 'ooxml', 'report', 'standard'],
  'group-page': ['docx', 'group', 'wording', 'pane', 'report', 'standard'],
  'standard-page': ['wording', 'pane', 'standard'],
  cli: ['ooxml', 'desk', 'docx', 'group', 'wording', 'word', 'report', 'standard'],
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

/**
 * The rooms of each folder, each with those that it may import: strictly downwards, types included. A room of several
 * folders is one alternative; what stands beside the folders is the door (index.ts, desk.ts) and may import all of them.
 */
const rooms = {
  report: {
    snapshot: [],
    outline: ['snapshot'],
    tags: ['snapshot', 'outline'],
    coverage: ['snapshot', 'outline', 'tags'],
    annex: ['snapshot', 'outline', 'tags', 'coverage'],
    findings: ['snapshot', 'outline', 'tags', 'coverage', 'annex'],
    'report\\.ts': ['snapshot', 'outline', 'tags', 'coverage', 'annex', 'findings'],
    queries: ['snapshot', 'outline', 'tags', 'coverage', 'annex', 'findings', 'report\\.ts'],
    guide: [
      'snapshot',
      'outline',
      'tags',
      'coverage',
      'findings',
      'report\\.ts',
      'queries',
      'review',
      'plans',
    ],
    plans: ['snapshot', 'outline', 'tags', 'coverage', 'annex', 'report\\.ts'],
    review: [
      'snapshot',
      'outline',
      'tags',
      'coverage',
      'annex',
      'findings',
      'report\\.ts',
      'queries',
      'plans',
    ],
    repairs: ['snapshot', 'outline', 'tags', 'annex', 'findings', 'report\\.ts', 'queries', 'plans'],
  },
  word: {
    read: ['apply/outcome\\.ts'],
    'apply/': ['read'],
    annex: ['read', 'apply/'],
    file: ['apply/'],
    diagnostics: ['read', 'apply/', 'host\\.ts'],
  },
  pane: {
    theme: [],
    'store/sync': ['store'],
    'store/commands': ['store'],
    'store/review': ['store'],
    store: [],
    components: ['theme'],
    lazy: ['components', 'theme', 'card', 'views'],
    card: ['components', 'theme', 'store', 'lazy'],
    frame: ['components', 'theme', 'store', 'lazy'],
    views: ['components', 'theme', 'store', 'lazy', 'card', 'version\\.ts'],
  },
  ooxml: {
    xml: [],
    package: ['xml'],
    styles: ['xml'],
    text: ['xml', 'styles'],
    document: ['xml', 'package', 'styles', 'text'],
    'edit/runs': ['xml', 'document', 'text'],
    'edit/controls': ['xml', 'document', 'text', 'edit/runs'],
    'edit/text': ['xml', 'document', 'text', 'edit/runs', 'edit/controls'],
    'edit/[^/]+\\.ts': ['xml', 'package', 'styles', 'text', 'document', 'edit'],
    clean: ['xml', 'package', 'text', 'document', 'edit'],
  },
  desk: {
    'host-object\\.ts': [],
    polyfill: [],
    frame: ['host-object\\.ts', 'rich-api'],
    'rich-api': ['host-object\\.ts', 'polyfill'],
    'model/core': ['host-object\\.ts'],
    'model/objects': ['host-object\\.ts', 'model/core'],
    'model/[^/]+\\.ts': ['host-object\\.ts', 'frame', 'model'],
    quirks: ['host-object\\.ts', 'rich-api', 'model'],
    'profiles\\.ts': ['quirks', 'rich-api'],
    'desk\\.ts': ['host-object\\.ts', 'polyfill', 'frame', 'rich-api', 'model', 'quirks', 'profiles\\.ts'],
    node: ['polyfill', 'frame', 'quirks', 'profiles\\.ts', 'desk\\.ts'],
    'page/element\\.ts': [],
    'page/add-in': ['page/element\\.ts'],
    'page/view': ['page/element\\.ts'],
    'page/editing': ['page/element\\.ts', 'page/view'],
    'page/[^/]+\\.ts': ['polyfill', 'frame', 'model', 'quirks', 'profiles\\.ts', 'desk\\.ts', 'page'],
  },
};

const roomRules = Object.entries(rooms).flatMap(([folder, floors]) =>
  Object.entries(floors).map(([room, below]) => ({
    name: `${folder}-${room.replace(/\W+/g, '-')}-imports-downwards`,
    severity: 'error',
    from: { path: `^src/${folder}/${room}` },
    to: {
      path: `^src/${folder}/`,
      pathNot: [room, ...below].map((name) => `^src/${folder}/${name}`),
    },
  })),
);

/** Word's own object model is cyclic, a paragraph has a table and a table has paragraphs: its classes are the one circle. */
const wordsOwnCircle = '^src/desk/model/objects/';

module.exports = {
  forbidden: [
    ...forbidden,
    ...roomRules,
    {
      name: 'no-cycles-of-types',
      severity: 'error',
      from: { path: '^src/', pathNot: wordsOwnCircle },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    },
    {
      name: 'pages-without-word-take-of-the-pane-what-knows-no-store',
      severity: 'error',
      from: { path: '^src/(group|standard)-page/' },
      to: { path: '^src/pane/', pathNot: '^src/pane/(theme|components)/' },
    },
    {
      name: 'what-is-drawn-of-a-group-reads-no-file',
      severity: 'error',
      from: { path: '^src/group-page/', pathNot: '^src/group-page/(read-group|group-worker)\\.ts$' },
      to: { path: '^src/(docx|ooxml)/|^src/group-page/(read-group|group-worker)\\.ts$' },
    },
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
      name: 'there-is-one-door-for-xml',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/ooxml/xml/parse\\.ts$' },
      to: { path: 'node_modules/saxes' },
    },
    {
      name: 'the-browser-has-no-node-modules',
      severity: 'error',
      from: {
        path: '^src/(standard|report|word|wording|docx|group|group-page|standard-page|pane|ooxml|desk/(model|page|rich-api|frame|polyfill))/',
      },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
