//! Colours are judged by arithmetic before they are judged by eye.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ratio, shortfalls } from "../contrast.mjs";

const tokens = readFileSync(new URL("../src/css/tokens.css", import.meta.url), "utf8");

test("black on white has the greatest contrast there is", () => {
  assert.equal(ratio("#000000", "#ffffff"), 21);
});

test("every text reaches 7:1 and every control 4.5:1, in light and in dark", () => {
  assert.deepEqual(shortfalls(tokens), []);
});

test("a text that is too pale is found", () => {
  assert.notDeepEqual(shortfalls(tokens.replace("--ink-2: #424d47", "--ink-2: #8a928d")), []);
});
