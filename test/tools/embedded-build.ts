import path from "node:path";
import webpack from "webpack";

const root = path.resolve(import.meta.dirname, "../..");
export const embeddedOutput = path.join(root, "node_modules/.cache/embedded");

/** Builds the page of the embedded workbook, for development only; fails with what is wrong. */
export async function buildEmbedded(): Promise<void> {
  const compiler = webpack({
    context: root,
    mode: "development",
    target: ["web", "es2022"],
    devtool: false,
    entry: "./src/embedded/page/main.ts",
    output: { path: embeddedOutput, filename: "embedded.js", publicPath: "/embedded/" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    cache: { type: "filesystem", cacheDirectory: path.join(embeddedOutput, "../webpack") },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      const failure =
        error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      compiler.close(() => {
        if (failure) reject(failure);
        else resolve();
      });
    });
  });
}
