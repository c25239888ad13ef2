import path from "node:path";

/** What is made for trying and testing, and may be thrown away. */
export const cache = path.resolve(import.meta.dirname, "../../node_modules/.cache/ziping");
