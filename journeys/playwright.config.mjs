//! The journeys' settings: one browser, one worker, no second try. A project is a pairing of a language and an engine.
//! By default Arabic on SQLite and French on PostgreSQL; `JOURNEYS=all` plays all four.
import { defineConfig } from "@playwright/test";

const PAIRINGS = [
  { language: "ar", engine: "sqlite" },
  { language: "fr", engine: "postgres" },
  { language: "ar", engine: "postgres" },
  { language: "fr", engine: "sqlite" },
];
const USUAL = 2;

const pairings = process.env.JOURNEYS === "all" ? PAIRINGS : PAIRINGS.slice(0, USUAL);

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.mjs",
  outputDir: "results",
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    launchOptions: { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] },
  },
  projects: pairings.map((pairing) => ({ name: `${pairing.language}-${pairing.engine}`, use: { pairing } })),
});
