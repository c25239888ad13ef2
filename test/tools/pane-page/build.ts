import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import webpack from "webpack";

const root = process.cwd();

/** Builds a page that shows the pane over a workbook in memory; returns the folder. */
export async function buildPanePage(): Promise<string> {
  const output = path.join(root, "node_modules/.cache/pane-page");
  const compiler = webpack({
    context: root,
    mode: "production",
    target: ["web", "es2022"],
    devtool: false,
    entry: "./test/tools/pane-page/page.tsx",
    output: { path: output, filename: "page.js", clean: true },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target: "es2022",
            },
          },
        },
      ],
    },
    performance: { hints: false },
    cache: { type: "filesystem", cacheDirectory: path.join(output, "../pane-webpack") },
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
  await mkdir(output, { recursive: true });
  await writeFile(path.join(output, "page.html"), page);
  return output;
}

const page = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <title>绩效自评</title>
  </head>
  <body>
    <div id="pane"></div>
    <script src="page.js"></script>
  </body>
</html>
`;
