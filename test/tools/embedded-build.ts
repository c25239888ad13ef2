import path from "node:path";
import type { Configuration } from "webpack";
import { cache } from "./cache";

const root = path.resolve(import.meta.dirname, "../..");

/** The page of the embedded workbook, for trying and testing only. */
export function embeddedPage(output: string): Configuration {
  return {
    context: root,
    mode: "development",
    target: ["web", "es2022"],
    devtool: false,
    entry: "./src/embedded/page/main.ts",
    output: { path: output, filename: "embedded.js", publicPath: "/embedded/" },
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
    cache: { type: "filesystem", cacheDirectory: path.join(cache, "webpack") },
  };
}
