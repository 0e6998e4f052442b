//! The lock files, of the pages and of the journeys, fix versions and fingerprints, and say of no host where to fetch them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

for (const folder of ["web", "journeys"]) {
  const lock = readFileSync(new URL(`../../${folder}/package-lock.json`, import.meta.url), "utf8");

  test(`the lock file of ${folder} names no address`, () => {
    assert.doesNotMatch(lock, /"resolved"|[a-z]+:\/\//);
  });

  test(`every package of ${folder} is held by its fingerprint`, () => {
    const loose = Object.entries(JSON.parse(lock).packages).filter(([path, { integrity }]) => path !== "" && !integrity);
    assert.deepEqual(loose, []);
  });
}
