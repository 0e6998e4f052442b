//! Computes the contrast of every pair of colours the pages put together, in light and in dark.
//! WCAG 2.2: text 7:1 (1.4.6), controls and marks 4.5:1, which is more than the 3:1 of 1.4.11.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const GROUNDS = ["paper", "card", "wash"];
const STATES = ["do", "soon", "missed", "info"];

/** Pairs [foreground, background, least ratio] that the style sheet uses. */
const PAIRS = [
  ...["ink", "ink-2", ...STATES].flatMap((text) => GROUNDS.map((ground) => [text, ground, 7])),
  ...STATES.flatMap((state) => [
    [state, `${state}-wash`, 7],
    ["ink", `${state}-wash`, 7],
    ["ink-2", `${state}-wash`, 7],
  ]),
  ["on-do", "do", 7],
  ["on-do", "do-strong", 7],
  ["on-missed", "missed", 7],
  ["on-missed", "missed-strong", 7],
  ...GROUNDS.map((ground) => ["line", ground, 4.5]),
  ...["for", "against", "abstain", "reached"].map((mark) => [`mark-${mark}`, "card", 4.5]),
];

/** The tokens of one mode: a map from name to `#rrggbb`. */
function tokens(css, mode) {
  const [light, dark] = css.split("@media screen");
  const read = (text) => [...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1], m[2]]);
  return new Map(mode === "dark" ? [...read(light), ...read(dark)] : read(light));
}

/** Relative luminance of `#rrggbb`, from 0 (black) to 1 (white). */
function luminance(hex) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, from 1 to 21. */
export function ratio(one, other) {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** The pairs that fall short, as sentences; empty when all is well. */
export function shortfalls(css) {
  return ["light", "dark"].flatMap((mode) => {
    const colour = tokens(css, mode);
    return PAIRS.flatMap(([front, back, least]) => {
      const missing = [front, back].filter((name) => !colour.has(name));
      if (missing.length > 0) return [`${mode}: no token ${missing.join(", ")}`];
      const found = ratio(colour.get(front), colour.get(back));
      return found < least ? [`${mode}: ${front} on ${back} is ${found.toFixed(2)}, needs ${least}`] : [];
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = shortfalls(readFileSync(new URL("src/css/tokens.css", import.meta.url), "utf8"));
  faults.forEach((fault) => console.error(fault));
  console.log(faults.length === 0 ? `contrast: ${PAIRS.length * 2} pairs hold` : "contrast: too low");
  process.exitCode = faults.length === 0 ? 0 : 1;
}
