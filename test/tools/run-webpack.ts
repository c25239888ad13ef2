import webpack, { type Configuration } from "webpack";

/** Builds, and tells the names of the files; fails with what is wrong, warnings too. */
export async function runWebpack(configuration: Configuration): Promise<readonly string[]> {
  const compiler = webpack(configuration);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (stats && !stats.hasErrors() && !stats.hasWarnings()) {
          resolve(Object.keys(stats.compilation.assets));
        } else {
          reject(error ?? new Error(stats?.toString("errors-warnings")));
        }
      });
    });
  });
}
