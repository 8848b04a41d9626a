/**
 * The build: `npm run build` writes dist/, the folder that is served to Excel. With `--env workbench` the stand-in for
 * Excel is added; the workbench and the end-to-end tests build that for themselves, into another folder.
 *
 *   taskpane.html   what Excel loads: notices, office.js (the loader), the pane bundle, boot/excel.ts
 *   pane.html       the same pane bundle in the workbench's frame: notices, the client library alone, workbench/pane/boot.ts
 *   workbench.html  the workbench: Univer on the left, a frame with pane.html on the right; workbench-engine.js is the
 *                   worker in which it calculates formulas
 *   commands.html   what Excel loads, out of sight, when a command of the ribbon or of the cell menu is chosen
 *   dialog.html     what such a command says
 *   support.html    a page of help without scripts, named by manifest.xml
 *   office/         Microsoft's files, copied unmodified from npm (closed networks cannot reach its delivery network)
 *   assets/         icons and the sample plan
 *
 * Switches: `--env cdn` takes office.js from Microsoft's network instead (store distribution; the page's policy then
 * names that host); `--env cdn=cn` takes 21Vianet's. `--env workbench`: see above. `--env maps` adds source maps. `--env out=FOLDER` writes somewhere else than dist/.
 */
const path = require("node:path");
const CompressionPlugin = require("compression-webpack-plugin");
const CopyPlugin = require("copy-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { DefinePlugin } = require("webpack");
const MinimizerPlugin = require("minimizer-webpack-plugin");

const at = (...parts) => path.join(__dirname, ...parts);
const TARGET = "es2020"; // WebView2 and the browsers that Excel on the web supports
const ENTRIES = /[\\/](main\.tsx?|dialog\.ts|boot[\\/]excel\.ts|pane[\\/]boot\.ts)$/;
const PANE_SCRIPTS = /^(?:chunks\/)?(pane(?:-[a-z]+)*|boot-excel|boot-workbench)\.[0-9a-f]{8}\.js$/;

/**
 * What office.js asks its own folder for, inside Excel on Windows, Mac and the web: the host's library, the texts in
 * the display language (falling back to en-us), the mapping table of hosts that name themselves in the old way, and the
 * telemetry scripts (which the page's policy keeps from sending anything to another host). The whole package is 87 MB.
 */
const OFFICE_FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "o15apptofilemappingtable.js",
  "zh-cn/office_strings.js",
  "zh-tw/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs.js",
  "telemetry/oteljs_agave.js",
  "ariatelemetry/aria-web-telemetry.js",
];
/** The one file of them that the workbench's frame loads, and the only one a build with `cdn` still copies. */
const CLIENT_LIBRARY = "excel-web-16.00.js";

/** Entry files by name, and pages: file, template, the entries that it names. */
const PANE = {
  entry: { pane: at("src/taskpane/main.tsx"), "boot-excel": at("src/taskpane/boot/excel.ts") },
  pages: [["taskpane.html", "src/taskpane/shell/taskpane.html.ts", ["pane", "boot-excel"]]],
};
const BESIDE = {
  entry: { commands: at("src/commands/main.ts"), dialog: at("src/commands/dialog.ts") },
  pages: [
    ["commands.html", "src/commands/shell/commands.html.ts", ["commands"]],
    ["dialog.html", "src/commands/shell/dialog.html.ts", ["dialog"]],
    ["support.html", "src/taskpane/shell/support.html.ts", []],
  ],
};

/** What the stand-in for Excel adds to each. Nothing that ships stands here, and nothing of it ships. */
const WORKBENCH = {
  pane: {
    entry: { "boot-workbench": at("src/workbench/pane/boot.ts") },
    pages: [["pane.html", "src/workbench/pane/pane.html.ts", ["pane", "boot-workbench"]]],
  },
  beside: {
    entry: {
      workbench: at("src/workbench/page/main.ts"),
      "workbench-engine": { import: at("src/workbench/engine/main.ts"), chunkLoading: false },
    },
    pages: [["workbench.html", "src/workbench/page/workbench.html.ts", ["workbench"]]],
  },
};

/**
 * Two builds, one after the other. In one build, files of ours that two entries need are kept apart from each other, so
 * that either can ask for them; those that the pane alone needs become one scope, which is 12 KB less, compressed.
 */
module.exports = (env = {}, argv = {}) => [
  build("pane", PANE, env.workbench && WORKBENCH.pane, env, argv),
  { ...build("beside", BESIDE, env.workbench && WORKBENCH.beside, env, argv), dependencies: ["pane"] },
];

function build(name, own, added, env, argv) {
  const cdn = env.cdn === "cn" ? "cn" : Boolean(env.cdn);
  const production = argv.mode !== "development";
  const isPane = name === "pane";
  const page = (filename, template, chunks) =>
    new HtmlPlugin({
      filename,
      template: at(template),
      chunks,
      chunksSortMode: "manual",
      inject: "head",
      scriptLoading: "defer",
      templateParameters: { cdn },
      minify: false,
      favicon: false,
    });

  return {
    name,
    mode: production ? "production" : "development",
    devtool: env.maps ? "source-map" : false,
    context: __dirname,
    entry: { ...own.entry, ...(added ? added.entry : {}) },
    output: {
      path: env.out ? path.resolve(env.out) : at("dist"),
      // A file with a hash in its name never changes: servers let it be kept, and old and new files never mix, because a
      // page, which is asked for anew each time, names its own. The worker is found by its name alone.
      filename: ({ chunk }) => (chunk.name === "workbench-engine" ? "[name].js" : "[name].[contenthash:8].js"),
      // The languages of the pane are loaded beside it too, with what stands there.
      chunkFilename: `chunks/${isPane ? "" : "beside-"}[name].[contenthash:8].js`,
      clean: isPane,
    },
    // Entry files share no run-time state but what they put on `window`, so each is complete by itself.
    target: ["web", TARGET],
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: {
      rules: [
        // Importing one of our files does nothing by itself, entries apart: what only a list of exports asks for is left out.
        { test: /[\\/]src[\\/].*\.tsx?$/, exclude: ENTRIES, sideEffects: false },
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: TARGET, jsx: "automatic", charset: "utf8" } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.(woff2?|ttf|svg|png)$/, type: "asset" },
      ],
    },
    optimization: {
      // The pages say that they are UTF-8: Chinese stands in the scripts as it is.
      minimizer: [
        // The pane is what offices download: terser makes it a tenth smaller than esbuild does (237 for 261 KB
        // compressed), and takes longer than anybody wants to wait for the workbench's 7 MB.
        new MinimizerPlugin({
          include: PANE_SCRIPTS,
          terserOptions: { ecma: 2020, compress: { passes: 2 } },
        }),
        new EsbuildPlugin({ target: TARGET, css: true, charset: "utf8", exclude: PANE_SCRIPTS }),
      ],
      splitChunks: {
        chunks: "all",
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // Frameworks change less often than we do. One file per page: the workbench's must not reach the pane's.
          pane: {
            test: /[\\/]node_modules[\\/]/,
            chunks: (chunk) => chunk.name === "pane",
            name: "pane-vendor",
            enforce: true,
          },
          workbench: {
            test: /[\\/]node_modules[\\/]/,
            chunks: (chunk) => chunk.name === "workbench",
            name: "workbench-vendor",
            enforce: true,
          },
        },
      },
    },
    plugins: [
      new MiniCssExtractPlugin({
        filename: "[name].[contenthash:8].css",
        chunkFilename: "chunks/[name].[contenthash:8].css",
      }),
      new DefinePlugin({ PLAN_REVIEW_VERSION: JSON.stringify(require("./package.json").version) }),
      ...[...own.pages, ...(added ? added.pages : [])].map((each) => page(...each)),
      ...(isPane
        ? [
            new CopyPlugin({
              patterns: [
                // `minimized`: the minimiser leaves these files alone. Microsoft's stay as they are, ours has to stay ES5.
                ...(cdn ? [CLIENT_LIBRARY] : OFFICE_FILES).map((file) => ({
                  from: at("node_modules/@microsoft/office-js/dist", file),
                  to: `office/${file}`,
                  info: { minimized: true },
                })),
                ...["language.js", "unsupported.js"].map((file) => ({
                  from: at("src/taskpane/shell", file),
                  to: file,
                  info: { minimized: true },
                })),
                { from: at("assets"), to: "assets", globOptions: { ignore: ["**/*.svg"] } },
              ],
            }),
          ]
        : []),
      // Beside each script of the pane its Brotli form, for servers that give it (ours, nginx with brotli_static, IIS).
      ...(production && isPane
        ? [
            new CompressionPlugin({
              test: PANE_SCRIPTS,
              algorithm: "brotliCompress",
              filename: "[path][base].br",
              threshold: 0,
              minRatio: 1,
            }),
          ]
        : []),
    ],
    performance: false,
    stats: { preset: "errors-warnings", timings: true },
  };
}
module.exports.OFFICE_FILES = OFFICE_FILES;
