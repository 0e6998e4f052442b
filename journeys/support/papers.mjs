//! What is written on a paper, as somebody reads it.
import { execFile } from "node:child_process";
import { plain } from "./words.mjs";

/**
 * The text of a PDF, its spaces all alike and its letters in their ordinary forms: a PDF of Arabic may hold the shapes of letters.
 * @param {Buffer} pdf
 */
export async function textOf(pdf) {
  return plain((await converted(pdf)).normalize("NFKC"));
}

function converted(pdf) {
  return new Promise((done, fail) => {
    const program = execFile("pdftotext", ["-", "-"], { maxBuffer: 64 << 20 }, (fault, text) => (fault ? fail(fault) : done(text)));
    program.stdin.end(pdf);
  });
}
