const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { LicenseWebpackPlugin } = require('license-webpack-plugin');

/** The address that manifest.xml is written for; a production build replaces it by the host's. */
const developmentHost = 'https://localhost:3000';

const officeJs = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * What the pane may load, and where it may send anything: nowhere. Scripts are the host's own and Microsoft's library, which
 * fetches its host files from its own folder and, for old hosts, one script of ajax.aspnetcdn.com. Fluent writes its styles
 * into the page. The library's telemetry is refused; a test holds that the pane works without it. Who may frame the page is
 * not said: the addresses of Office's hosts are many, and a meta element could not say it.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Two targets from one pane bundle. `npm run build -- --env host=https://mapper.example.org` makes what a host serves
 * to Word: the pane, its page, the help, the icons and a manifest for that address. In development the desk comes as well: a page
 * with an embedded Word, and another page for the very same pane that loads office.js from the npm package.
 */
module.exports = (env = {}, argv = {}) => {
  const isProduction = argv.mode === 'production';
  const host = hostAddress(env.host);
  return {
    mode: isProduction ? 'production' : 'development',
    devtool: 'source-map',
    target: ['web', 'es2020'],
    entry: {
      pane: './src/pane/main.tsx',
      ...(!isProduction && {
        desk: './src/desk/page/main.ts',
        polyfill: './src/desk/page/polyfill.ts',
      }),
    },
    output: {
      path: join(__dirname, 'dist'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: 'auto',
      clean: true,
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
    plugins: [
      page('taskpane.html', './src/pane/taskpane.html', ['pane'], isProduction ? policyElement : ''),
      ...(isProduction
        ? []
        : [
            page('index.html', './src/desk/page/index.html', ['desk']),
            page('desk-pane.html', './src/desk/page/desk-pane.html', ['polyfill', 'pane']),
          ]),
      ...(isProduction ? [licences()] : []),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'src/pane/pages/*', to: '[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (text) => String(text).replaceAll(developmentHost, () => xmlText(host)),
          },
        ],
      }),
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
    devServer: {
      port: 3000,
      hot: false,
      liveReload: false,
      client: false,
      host: 'localhost',
      static: [{ directory: officeJs, publicPath: '/office-js', watch: false }],
      devMiddleware: { stats: 'errors-only' },
    },
  };
};

const textOf = (file) => readFileSync(join(__dirname, file), 'utf8');

/** The licence texts of all that is in the scripts; what is not permissive, or has no text, stops the build. */
const licences = () =>
  new LicenseWebpackPlugin({
    outputFilename: 'licences.txt',
    perChunkOutput: false,
    addBanner: false,
    // Two packages leave out the texts of their licences: Fluent's icons, which are of one holder with its components, and saxes.
    licenseTextOverrides: {
      '@fluentui/react-icons': textOf('node_modules/@fluentui/react-components/LICENSE'),
      saxes: textOf('scripts/licences/saxes.txt'),
    },
    unacceptableLicenseTest: (type) =>
      !/^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|\(MIT AND .*\))$/u.test(type),
    handleUnacceptableLicense: (name, type) => {
      throw new Error(`${name} has the licence ${type}.`);
    },
    handleMissingLicenseText: (name) => {
      throw new Error(`${name} comes without the text of its licence.`);
    },
  });

const policyElement = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;

/** What the manifest says of the add-in, for the desk's pages. */
const manifest = readFileSync(join(__dirname, 'manifest.xml'), 'utf8');
const addIn = {
  id: /<Id>(.*?)<\/Id>/.exec(manifest)[1],
  name: /<DisplayName DefaultValue="(.*?)"/.exec(manifest)[1],
};

const page = (filename, template, chunks, policy = '') =>
  new HtmlPlugin({
    filename,
    policy,
    addIn,
    template,
    chunks,
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
