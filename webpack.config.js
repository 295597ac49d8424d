const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { version } = require("./package.json");

const officeDist = path.join(__dirname, "node_modules/@microsoft/office-js/dist");
const microsoft = "https://appsforoffice.microsoft.com";

/**
 * Where the pane takes Microsoft's client script from: Microsoft's address, or with OFFICE_JS=self the server that
 * the pane itself comes from (a closed network). It is copied byte for byte and never bundled: its licence.
 */
const ownOfficeJs = process.env.OFFICE_JS === "self";

/**
 * The Content Security Policy of each page, also written to dist/pane/policy.json for servers to send.
 * The hash is that of the empty string: Fluent makes empty style elements and fills them by script.
 */
function policy({ scripts = [] } = {}) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const policies = {
  "taskpane.html": policy({ scripts: ownOfficeJs ? [] : [microsoft] }),
  "page.html": policy({ scripts: ["'wasm-unsafe-eval'"] }),
};

const base = (mode) => ({
  mode,
  context: __dirname,
  devtool: mode === "production" ? false : "cheap-module-source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
});

const excelClient = {
  from: path.join(officeDist, "excel-web-16.00.js"),
  to: "office/",
  info: { minimized: true },
};

function cli(mode) {
  return {
    ...base(mode),
    name: "cli",
    target: "node20.19",
    node: { __dirname: false, __filename: false },
    module: {
      ...base(mode).module,
      /** The engine's WebAssembly is copied to where the program looks for it: no second copy. */
      parser: { javascript: { url: false } },
    },
    entry: "./src/standalone/cli.ts",
    output: {
      path: path.join(__dirname, "dist/cli"),
      filename: "esep.cjs",
      /** What a command does not need, such as Excel or documents for a check, is never read. */
      chunkFilename: "[id].cjs",
      chunkFormat: "commonjs",
      clean: true,
    },
    optimization: { minimize: false, splitChunks: false },
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
      new webpack.DefinePlugin({ ESEP_VERSION: JSON.stringify(version) }),
      new CopyPlugin({
        patterns: [
          excelClient,
          { from: require.resolve("@ironcalc/wasm/wasm_bg.wasm"), to: "wasm/" },
        ],
      }),
    ],
  };
}

/** What Office.js asks for from its own folder: the loader, one file a host, the strings of our languages. */
const officeFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "{kk-kz,ru-ru,en-us}/office_strings.js",
].map((from) => ({
  from,
  context: officeDist,
  to: "office/[path][name][ext]",
  info: { minimized: true },
}));

function page({ name, template, entry }) {
  return new HtmlPlugin({
    filename: name,
    template,
    chunks: [entry],
    scriptLoading: "defer",
    minify: false,
    templateParameters: {
      policy: policies[name],
      officeJs: ownOfficeJs ? "office/office.js" : `${microsoft}/lib/1/hosted/office.js`,
    },
  });
}

/** Writes the policies beside the pages that they are for. */
class PolicyFile {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("PolicyFile", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "PolicyFile", stage }, () => {
        const text = `${JSON.stringify(policies, null, 2)}\n`;
        compilation.emitAsset("policy.json", new webpack.sources.RawSource(text));
      });
    });
  }
}

/** Lists what the pages load later, so that they can fetch it while the network is there. */
class AheadFile {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("AheadFile", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "AheadFile", stage }, (assets) => {
        const first = new Set(
          [...compilation.entrypoints.values()].flatMap((one) => one.getFiles()),
        );
        const later = Object.keys(assets).filter(
          (name) => /\.[\da-f]{8}\.(?:js|wasm)$/.test(name) && !first.has(name),
        );
        const text = `${JSON.stringify([...later, "office/excel-web-16.00.js"])}\n`;
        compilation.emitAsset("ahead.json", new webpack.sources.RawSource(text));
      });
    });
  }
}

function pane(mode) {
  return {
    ...base(mode),
    name: "pane",
    target: "web",
    entry: {
      taskpane: ["./src/taskpane/main.tsx", "./src/standalone/page/ahead.ts"],
      page: ["./src/standalone/page/main.ts", "./src/standalone/page/ahead.ts"],
    },
    output: {
      path: path.join(__dirname, "dist/pane"),
      filename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
      assetModuleFilename: "[name].[contenthash:8][ext]",
      publicPath: "",
      clean: true,
    },
    plugins: [
      new webpack.DefinePlugin({ ESEP_VERSION: JSON.stringify(version) }),
      page({ name: "taskpane.html", template: "./src/taskpane/taskpane.html", entry: "taskpane" }),
      page({ name: "page.html", template: "./src/standalone/page/page.html", entry: "page" }),
      new PolicyFile(),
      new AheadFile(),
      new CopyPlugin({
        patterns: [
          excelClient,
          { from: "assets/office-js-notice.txt", to: "office/NOTICE.txt" },
          { from: path.join(officeDist, "../LICENSE.md"), to: "office/LICENSE.md" },
          { from: "assets/icons/*.png", to: "icons/[name][ext]" },
          { from: "src/taskpane/taskpane.css", to: "taskpane.css" },
          { from: "src/standalone/page/page.css", to: "page.css" },
          ...(ownOfficeJs ? officeFiles : []),
        ],
      }),
    ],
    devServer: { static: false, hot: false, liveReload: true, port: 3000 },
  };
}

/** The emulated host for code outside: one ES module for node and for pages, and the engine beside it. */
function host(mode) {
  return {
    ...base(mode),
    name: "host",
    target: "es2022",
    node: { __dirname: false, __filename: false },
    entry: "./src/host/index.ts",
    experiments: { outputModule: true },
    output: {
      path: path.join(__dirname, "dist/host"),
      filename: "index.mjs",
      assetModuleFilename: "wasm/[name][ext]",
      library: { type: "module" },
      clean: true,
    },
    optimization: { minimize: false, splitChunks: false },
    plugins: [
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      /** Where the module stands, in node; a page has no file names. */
      new webpack.DefinePlugin({
        __filename: `globalThis.process?.getBuiltinModule?.("node:url").fileURLToPath(import.meta.url)`,
      }),
    ],
  };
}

module.exports = (_environment, { mode = "production" } = {}) => [
  cli(mode),
  pane(mode),
  host(mode),
];
