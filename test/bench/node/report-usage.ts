import { writeFileSync } from "node:fs";

// Loaded before a program that is measured: says at its end how much memory it took at most.
process.on("exit", () => {
  const file = process.env["ZIPING_USAGE"];
  if (file) writeFileSync(file, JSON.stringify({ maxRSS: process.resourceUsage().maxRSS }));
});
