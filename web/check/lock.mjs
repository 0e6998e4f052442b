//! The lock file fixes versions and fingerprints, and says of no host where to fetch them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const lock = readFileSync(new URL("../package-lock.json", import.meta.url), "utf8");

test("the lock file names no address", () => {
  assert.doesNotMatch(lock, /"resolved"|[a-z]+:\/\//);
});

test("every package is held by its fingerprint", () => {
  const loose = Object.entries(JSON.parse(lock).packages).filter(([path, { integrity }]) => path !== "" && !integrity);
  assert.deepEqual(loose, []);
});
