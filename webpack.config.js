const { dirname, join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { contentSecurityPolicy, folderOf, localPagePolicy } = require('./scripts/hosting/headers');
const { licencesFile, packagesOf } = require('./scripts/hosting/licences');
const { serverFiles } = require('./scripts/hosting/server-files');

/** The address that manifest.xml is written for; a production build replaces it by the host's. */
const developmentHost = 'https://localhost:3000';

const officeJs = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * A build for each page into one folder, of which none makes the others' scripts larger: modules that two entries of one build use are not
 * joined as well. `npm run build -- --env host=https://mapper.example.org` makes what a host serves: the pane, its page, the page of a group
 * and that of a standard, the help, the icons, a manifest for that address and what configures a server. In development the desk comes as well: a page with an
 * embedded Word, another page for the very same pane that loads office.js from the npm package, and the manifest that says so.
 */
module.exports = (env = {}, argv = {}) => {
  const isProduction = argv.mode === 'production';
  const host = hostAddress(env.host);
  /** The modules of the other pages' scripts: the pane's build, which comes last, writes what is said of all files. */
  const otherModules = new Set();
  return [
    paneBuild({ isProduction, host, otherModules }),
    groupBuild({ isProduction, otherModules }),
    standardBuild({ isProduction, otherModules }),
  ];
};

const paneBuild = ({ isProduction, host, otherModules }) => ({
  ...common(isProduction),
  name: 'pane',
  dependencies: ['group', 'standard'],
  entry: {
    pane: './src/pane/main.tsx',
    ...(!isProduction && {
      desk: './src/desk/page/main.ts',
      polyfill: './src/desk/page/polyfill.ts',
    }),
  },
  plugins: [
    page({
      filename: 'taskpane.html',
      template: './src/pane/taskpane.html',
      chunks: ['pane'],
      policy: isProduction ? policyElement(contentSecurityPolicy) : '',
    }),
    ...(isProduction
      ? [companions(host, otherModules)]
      : [
          page({ filename: 'index.html', template: './src/desk/page/index.html', chunks: ['desk'] }),
          page({
            filename: 'desk-pane.html',
            template: './src/desk/page/desk-pane.html',
            chunks: ['polyfill', 'pane'],
          }),
        ]),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: 'assets/standards/*.json', to: 'standards/[name][ext]' },
        { from: 'src/pane/pages/*', to: '[name][ext]' },
        {
          from: 'manifest.xml',
          transform: (text) => {
            const manifest = String(text).replaceAll(developmentHost, () => xmlText(host));
            return isProduction ? manifest : manifest.replaceAll('/taskpane.html', '/desk-pane.html');
          },
        },
        ...(isProduction ? [{ from: 'docs/hosting.md', to: 'hosting/README.md' }] : []),
      ],
    }),
  ],
  devServer: {
    port: 3000,
    hot: false,
    liveReload: false,
    client: false,
    host: 'localhost',
    static: [{ directory: officeJs, publicPath: '/office-js', watch: false }],
    devMiddleware: { stats: 'errors-only' },
  },
});

/** It comes first, and clears the folder. */
const groupBuild = ({ isProduction, otherModules }) => {
  const { output, ...others } = common(isProduction);
  return {
    ...others,
    name: 'group',
    entry: { group: './src/group-page/main.tsx' },
    output: { ...output, clean: true },
    // The worker's policy lets it load nothing: it is one script.
    optimization: { splitChunks: false },
    plugins: [
      localPage({ name: 'group', template: './src/group-page/group.html', isProduction }),
      listed(otherModules),
    ],
  };
};

const standardBuild = ({ isProduction, otherModules }) => ({
  ...common(isProduction),
  name: 'standard',
  dependencies: ['group'],
  entry: { standard: './src/standard-page/main.tsx' },
  plugins: [
    localPage({ name: 'standard', template: './src/standard-page/standard.html', isProduction }),
    listed(otherModules),
  ],
});

/** A page that stands by itself, without Word. */
const localPage = ({ name, template, isProduction }) =>
  page({
    filename: `${name}.html`,
    template,
    chunks: [name],
    policy: isProduction ? policyElement(localPagePolicy) : '',
  });

const listed = (modules) => ({
  apply: ({ hooks }) =>
    hooks.afterCompile.tap('modules', (compilation) => {
      for (const module of inScripts(compilation)) modules.add(module);
    }),
});

const localPages = ['group.html', 'standard.html'];

const common = (isProduction) => ({
  mode: isProduction ? 'production' : 'development',
  devtool: 'source-map',
  target: ['web', 'es2020'],
  output: {
    path: join(__dirname, 'dist'),
    filename: isProduction ? `${folderOf.script}/[name].[contenthash:8].js` : '[name].js',
    chunkFilename: isProduction
      ? `${folderOf.script}/[name].[contenthash:8].js`
      : '[name].[contenthash:8].js',
    publicPath: 'auto',
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      // No file of ours does anything by being imported: an index then brings only what is used of it into a script.
      { test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader', sideEffects: false },
      { test: /office\.helpers\.js$/, use: join(__dirname, 'scripts/only-utilities-loader.cjs') },
      { test: /\.css$/, type: 'asset/source' },
      { test: /\.docx$/, type: 'asset/resource' },
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
  infrastructureLogging: { level: 'warn' },
});

/** What a production build has besides: the licences of all that is in the scripts, and how servers of several kinds are to send the files. */
const companions = (host, otherModules) => ({
  apply: ({ hooks, webpack: { Compilation, sources } }) =>
    hooks.thisCompilation.tap('companions', (compilation) => {
      const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'companions', stage }, (assets) => {
        emit('licences.txt', licencesFile(packagesOf([...inScripts(compilation), ...otherModules])));
        const pages = [...localPages, ...Object.keys(assets).filter((name) => !name.includes('/'))];
        const path = `${new URL(host).pathname.replace(/\/$/, '')}/`;
        for (const [name, text] of Object.entries(serverFiles({ path, pages: pages.sort() })))
          emit(name, text);
      });
    }),
});

const inScripts = ({ chunks, chunkGraph }) =>
  [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)]);

/** A meta element can say the policy where a host sends no headers, as GitHub Pages. */
const policyElement = (policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;

const page = (options) =>
  new HtmlPlugin({
    policy: '',
    ...options,
    chunksSortMode: 'manual',
    scriptLoading: 'defer',
    minify: false,
  });

/** Word asks for https, and a path on the host may be part of the address. What no address may hold, `URL` writes as it must be. */
function hostAddress(host) {
  if (host === undefined) return developmentHost;
  const address = URL.canParse(String(host)) ? new URL(String(host)) : null;
  if (address?.protocol !== 'https:')
    throw new Error(`--env host=${host}: the host's address has to begin with https://`);
  return `${address.origin}${address.pathname}`.replace(/\/+$/, '');
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const xmlText = (text) => text.replace(/[&<>"]/g, (character) => entities[character]);
