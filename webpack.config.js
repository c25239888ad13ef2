import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { minify } from "@swc/core";
import webpack from "webpack";
import { functionsMetadata } from "./src/functions/metadata";
import { olderText } from "./src/text/older";

/**
 * @import { Compiler, Configuration, RuleSetRule } from "webpack"
 *
 * @typedef {object} AddinOptions
 * @property {string | undefined} [officeJs] Where Office.js comes from.
 * @property {string | undefined} [url] Where the add-in will stand, for its manifest.
 * @property {string} [output]
 */

const root = import.meta.dirname;
const dist = path.join(root, "dist");
const microsoftsCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** As manifest.xml has it. */
const developmentUrl = "https://localhost:3000";
/** Fluent fills an empty style element, which this is the hash of, by way of the CSSOM. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
/** Runs in the web views of old Excels. */
const older = /[/\\]older(?:[/\\].*)?\.ts$/;

/**
 * One file, `dist/ziping.mjs`, that runs with Node alone: no `npm ci`, no folder of packages.
 *
 * @type {Configuration}
 */
const commandLine = {
  name: "command line",
  context: root,
  mode: "production",
  target: "node20",
  entry: "./src/cli/main.ts",
  output: { path: dist, filename: "ziping.mjs", module: true },
  experiments: { outputModule: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    parser: { javascript: { dynamicImportMode: "eager" } },
    rules: [typescript("es2022", /\.ts$/)],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
};

/**
 * What Excel loads through `manifest.xml`: a folder of files for any web server.
 *
 * @param {AddinOptions} options
 * @returns {Configuration}
 */
export function addin({ officeJs = microsoftsCdn, url = developmentUrl, output = dist }) {
  return {
    name: "add-in",
    context: root,
    mode: "production",
    target: ["web", "es5"],
    entry: {
      functions: "./src/functions/main.ts",
      index: { import: "./src/index.tsx", dependOn: "functions" },
      older: "./src/older/main.ts",
    },
    output: { path: output, filename: "[name].js", clean: { keep: "ziping.mjs" } },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [typescript("es2022", /\.tsx?$/, older), typescript("es5", older)] },
    optimization: { minimizer: [minimizer] },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "src/addin/taskpane.html",
        chunks: ["functions", "index"],
        templateParameters: { text: olderText, officeJs, policy: contentPolicy(officeJs) },
      }),
      new HtmlPlugin({
        filename: "older.html",
        template: "src/older/older.html",
        chunks: ["older"],
        templateParameters: { text: olderText, officeJs },
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          {
            from: "manifest.xml",
            transform: (manifest) => manifest.toString().replaceAll(developmentUrl, url),
          },
          {
            from: "src/text/functions.ts",
            to: "functions.json",
            transform: () => JSON.stringify(functionsMetadata(), null, 2),
          },
        ],
      }),
    ],
  };
}

/**
 * No other host is asked for anything but Office.js: what stands in the workbook stays there.
 *
 * @param {string} officeJs
 */
function contentPolicy(officeJs) {
  const host = URL.canParse(officeJs) ? ` ${new URL(officeJs).origin}` : "";
  return [
    `default-src 'self'${host}`,
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data:",
    "object-src 'none'",
  ].join("; ");
}

/**
 * @param {"es5" | "es2022"} target
 * @param {RegExp} files
 * @param {RegExp} [but]
 * @returns {RuleSetRule}
 */
function typescript(target, files, but) {
  return {
    test: files,
    ...(but && { exclude: but }),
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target,
        transform: { react: { runtime: "automatic" } },
      },
    },
  };
}

/**
 * Several times as fast as webpack's own, which whoever tries the add-in would wait for.
 *
 * @param {Compiler} compiler
 */
function minimizer(compiler) {
  const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
  compiler.hooks.compilation.tap("minimizer", (compilation) => {
    compilation.hooks.processAssets.tapPromise({ name: "minimizer", stage }, async (assets) => {
      const scripts = Object.entries(assets).filter(([name]) => name.endsWith(".js"));
      for (const [name, asset] of scripts) {
        const { code } = await minify(asset.source().toString(), {
          compress: true,
          mangle: true,
          format: { comments: "some" },
        });
        compilation.updateAsset(name, new webpack.sources.RawSource(code));
      }
    });
  });
}

const { OFFICE_JS_URL, ADDIN_URL } = process.env;

export default [commandLine, addin({ officeJs: OFFICE_JS_URL, url: ADDIN_URL })];
