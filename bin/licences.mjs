#!/usr/bin/env node
//! Every dependency, of Rust and of the pages, has a licence that goes with AGPL-3.0-or-later.
//! Run from anywhere; fails and names those that have not.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = new URL("..", import.meta.url).pathname;

/** What may be part of what we give away. */
const SHIPPED = [
  "0BSD", "AGPL-3.0-or-later", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause",
  "CDLA-Permissive-2.0", "ISC", "MIT", "MPL-2.0", "OFL-1.1", "Unicode-3.0", "Unlicense", "Zlib",
];

/** What tools may have besides, which build or judge and are not given away. */
const TOOLS = [...SHIPPED, "Python-2.0"];

/** Packages whose manifest forgets the licence that their own files state. */
const STATED_ELSEWHERE = { "htmx-ext-sse": "0BSD" };

/** Whether an SPDX expression can be met with `allowed`: of alternatives one, of a conjunction all. */
function isMet(expression, allowed) {
  const tokens = expression.replaceAll("/", " OR ").match(/\(|\)|[^\s()]+/g) ?? [];
  const next = () => tokens.shift();
  const term = () => {
    if (tokens[0] === "(") {
      next();
      const met = alternatives();
      next();
      return met;
    }
    let name = next();
    if (tokens[0] === "WITH") name += ` ${next()} ${next()}`;
    return allowed.includes(name);
  };
  const conjunction = () => {
    let met = term();
    while (tokens[0] === "AND") {
      next();
      met = term() && met;
    }
    return met;
  };
  const alternatives = () => {
    let met = conjunction();
    while (tokens[0] === "OR") {
      next();
      met = conjunction() || met;
    }
    return met;
  };
  return alternatives() && tokens.length === 0;
}

/** Crates, as the lock file fixes them. */
function crates() {
  const command = ["metadata", "--format-version", "1", "--locked", "--quiet"];
  const { packages } = JSON.parse(execFileSync("cargo", command, { cwd: ROOT, maxBuffer: 2 ** 28, encoding: "utf8" }));
  return packages.map(({ name, version, license }) => ({ name: `${name} ${version}`, licence: license, allowed: SHIPPED }));
}

/** Packages of a folder with a `package-lock.json`. */
function packages(folder) {
  const path = join(ROOT, folder, "package-lock.json");
  if (!existsSync(path)) return [];
  const known = Object.entries(JSON.parse(readFileSync(path, "utf8")).packages).filter(([place]) => place !== "");
  return known.map(([place, { version, license, dev }]) => {
    const name = place.split("node_modules/").at(-1);
    return { name: `${name} ${version}`, licence: license ?? STATED_ELSEWHERE[name], allowed: dev ? TOOLS : SHIPPED };
  });
}

const all = [...crates(), ...packages("web"), ...packages("journeys")];
const refused = all.filter(({ licence, allowed }) => !licence || !isMet(licence, allowed));
for (const { name, licence } of refused) console.error(`${name}: ${licence ?? "no licence"}`);
console.log(`${all.length} dependencies, ${refused.length} with a licence that does not go with ours`);
process.exitCode = refused.length === 0 ? 0 : 1;
