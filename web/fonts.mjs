//! The faces of the pages: IBM Plex Sans and IBM Plex Sans Arabic, cut down to what Arabic and French write.
//! The licence of Plex reserves its name to the whole font, so the cut one is called "Majlis Sans".
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subset from "subset-font";

const require = createRequire(import.meta.url);

/** Every weight the style sheet uses. */
const WEIGHTS = [400, 600];

/** Arabic as Morocco writes it: letters, vowels, digits, and the Maghrebi and foreign letters of names (ڭ ڤ گ پ چ ژ ڢ ڥ ڨ). */
const ARABIC = ["U+0609-060D", "U+061B-061C", "U+061E-061F", "U+0621-063A", "U+0640-0655", "U+0660-066D", "U+0670-0671",
  "U+067E", "U+0686", "U+0698", "U+06A2", "U+06A4-06A5", "U+06A8-06A9", "U+06AD", "U+06AF", "U+06BE", "U+06CC", "U+06D2",
  "U+06D4-06D5", "U+200C-200F", "U+FDF2", "U+FDFA"];

/** The rest of the Arabic block, which a browser fetches only when a page contains one of its letters. */
const ARABIC_REST = ["U+0600-0608", "U+060E-061A", "U+061D", "U+0620", "U+063B-063F", "U+0656-065F", "U+066E-066F",
  "U+0672-067D", "U+067F-0685", "U+0687-0697", "U+0699-06A1", "U+06A3", "U+06A6-06A7", "U+06AA-06AC", "U+06AE",
  "U+06B0-06BD", "U+06BF-06CB", "U+06CD-06D1", "U+06D3", "U+06D6-06FF"];

/** French and its punctuation: narrow spaces, dashes, quotes, the euro, a minus, arrows up and down. */
const LATIN = ["U+0020-007E", "U+00A0-00FF", "U+0152-0153", "U+0178", "U+02C6", "U+02DC", "U+2002-2003", "U+2009-200A", "U+2010-2015",
  "U+2018-201E", "U+2020-2022", "U+2026", "U+202F", "U+2030", "U+2039-203A", "U+20AC", "U+2122", "U+2191", "U+2193", "U+2212"];

/** Each face: where it comes from, what it keeps. Hinting goes: it is a quarter of the weight and screens no longer need it. */
const FACES = [
  { name: "arabic", source: "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic", ranges: ARABIC, options: {} },
  { name: "arabic-rest", source: "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic", ranges: ARABIC_REST, options: {} },
  {
    name: "latin",
    source: "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin",
    ranges: LATIN,
    options: { keepFeatures: ["ccmp", "kern", "liga", "locl", "mark", "mkmk"] },
  },
];

/** Faces of the reader's own machine, stretched to the widths of ours, so that nothing jumps when ours arrive.
    `stretch` was measured on a paragraph of each language, in per cent: ours divided by theirs (Liberation Sans is as wide as Arial). */
const FALLBACKS = [
  { weight: 400, stretch: 100.7, ranges: LATIN, locals: ["Arial", "Liberation Sans"] },
  { weight: 600, stretch: 97, ranges: LATIN, locals: ["Arial Bold", "Liberation Sans Bold"] },
  { weight: 400, stretch: 93.1, ranges: ARABIC, locals: ["Noto Sans Arabic", "Noto Sans Arabic Regular"] },
  { weight: 600, stretch: 89.2, ranges: ARABIC, locals: ["Noto Sans Arabic Bold"] },
];

/** Ascent and descent of Plex, in per cent of its size; a stretched face keeps them when they are divided by its stretch. */
const [ASCENT, DESCENT] = [102.5, 27.5];

/**
 * Writes the cut fonts and their licence into a folder.
 * @param {string} folder
 * @returns {Promise<string>} the `@font-face` rules that name them
 */
export async function writeFonts(folder) {
  const rules = await Promise.all(FACES.flatMap((face) => WEIGHTS.map((weight) => writeFace(folder, face, weight))));
  const licence = join(dirname(require.resolve("@fontsource/ibm-plex-sans/package.json")), "LICENSE");
  await writeFile(join(folder, "fonts-licence.txt"), await readFile(licence));
  return [...rules, ...FALLBACKS.map(fallback)].join("\n");
}

/** Cuts one face at one weight; answers its rule. */
async function writeFace(folder, face, weight) {
  const whole = await readFile(require.resolve(`${face.source}-${weight}-normal.woff2`));
  const file = `${face.name}-${weight}.woff2`;
  await writeFile(join(folder, file), await subset(whole, characters(face.ranges), { targetFormat: "woff2", noHinting: true, ...face.options }));
  return `@font-face { font-family: "Majlis Sans"; font-weight: ${weight}; font-display: swap; src: url(${file}) format("woff2"); unicode-range: ${face.ranges.join(", ")}; }`;
}

/** The rule of one face of the reader's machine. */
function fallback({ weight, stretch, ranges, locals }) {
  const override = (value) => `${((value * 100) / stretch).toFixed(1)}%`;
  return `@font-face { font-family: "Majlis Fallback"; font-weight: ${weight}; src: ${locals.map((name) => `local("${name}")`).join(", ")};
    size-adjust: ${stretch}%; ascent-override: ${override(ASCENT)}; descent-override: ${override(DESCENT)}; line-gap-override: 0%;
    unicode-range: ${ranges.join(", ")}; }`;
}

/** All characters of ranges written as in CSS (`U+0621-063A`). */
function characters(ranges) {
  return ranges
    .map((range) => range.slice(2).split("-").map((code) => parseInt(code, 16)))
    .flatMap(([first, last = first]) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)))
    .join("");
}
