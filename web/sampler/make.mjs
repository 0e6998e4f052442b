//! Writes the sampler and the sample pages, in both languages, beside this file. They link to `../dist`.
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { form, home, roll } from "./bureau.mjs";
import { tongue } from "./kit.mjs";
import { decision, decisions, refusal, signIn, wall } from "./outside.mjs";
import { sampler } from "./pieces.mjs";
import { session } from "./session.mjs";

/** Every page, by the name of its file. */
export const PAGES = { sampler, session, home, roll, form, decision, decisions, "sign-in": signIn, refusal, wall };

/** Writes all pages; answers the names of the files. */
export async function makeAll() {
  const files = Object.entries(PAGES).flatMap(([name, page]) => ["ar", "fr"].map((lang) => [`${name}-${lang}.html`, page(tongue(lang))]));
  await Promise.all(files.map(([file, html]) => writeFile(new URL(file, import.meta.url), html)));
  return files.map(([file]) => file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await makeAll()).join("\n"));
