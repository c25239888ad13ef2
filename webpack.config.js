import webpack from "webpack";

/** One file, `dist/ziping.mjs`, that runs with Node alone: no `npm ci`, no folder of packages. */
export default {
  mode: "production",
  target: "node20",
  entry: "./src/cli/main.ts",
  output: {
    filename: "ziping.mjs",
    module: true,
    clean: true,
  },
  experiments: { outputModule: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    parser: { javascript: { dynamicImportMode: "eager" } },
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
};
