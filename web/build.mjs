//! Builds `dist/` from `src/`: one style sheet, one script, the cut fonts, the icons and the mark. The same sources give the same bytes.
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { writeFonts } from "./fonts.mjs";

const DIST = new URL("dist/", import.meta.url).pathname;
const SRC = new URL("src/", import.meta.url).pathname;

/** The oldest browsers served: phones of 2021. */
const TARGET = ["chrome90", "firefox90", "safari14.1"];

/** What a first visit may cost, in compressed bytes: style, script, icons, mark and the four fonts of everyday. */
const BUDGET = 120_000;

await rm(DIST, { recursive: true, force: true });
await mkdir(DIST);
const faces = await writeFonts(DIST);
await bundle("majlis.js", {});
await bundle("majlis.css", { external: ["*.woff2"] });
const rules = await readFile(`${DIST}majlis.css`, "utf8");
await writeFile(`${DIST}majlis.css`, (await squeeze(faces)) + rules);
await copyFile(`${SRC}icons.svg`, `${DIST}icons.svg`);
await copyFile(`${SRC}mark.svg`, `${DIST}mark.svg`);
await weigh();

/** Bundles one entry of `src/` into `dist/`, for old phones, minified. */
async function bundle(name, options) {
  await build({
    entryPoints: [`${SRC}${name}`],
    outfile: `${DIST}${name}`,
    bundle: true,
    minify: true,
    format: name.endsWith(".js") ? "iife" : undefined,
    target: TARGET,
    legalComments: "none",
    logLevel: "warning",
    ...options,
  });
}

/** Minifies the `@font-face` rules like the rest. */
async function squeeze(css) {
  const { outputFiles } = await build({
    stdin: { contents: css, loader: "css" },
    minify: true,
    bundle: true,
    write: false,
    external: ["*.woff2"],
  });
  return outputFiles[0].text;
}

/** Prints what each file weighs on the wire, and fails beyond the budget. */
async function weigh() {
  let total = 0;
  for (const name of (await readdir(DIST)).sort()) {
    const bytes = await readFile(DIST + name);
    const wire = name.endsWith(".woff2") ? bytes.length : brotliCompressSync(bytes).length;
    const counted = !name.startsWith("arabic-rest") && !name.endsWith(".txt");
    total += counted ? wire : 0;
    console.log(`${name.padEnd(24)} ${String(wire).padStart(7)}${counted ? "" : "  (only when needed)"}`);
  }
  console.log(`${"first visit".padEnd(24)} ${String(total).padStart(7)} of ${BUDGET}`);
  if (total > BUDGET) throw new Error("The first visit costs more than its budget.");
}
