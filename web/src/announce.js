//! Says a sentence to those who listen, in the page's own language: the words come from the page's data-attributes.

/** @type {HTMLElement | undefined} */
let region;

/**
 * Puts a sentence in the live region, with its `{names}` filled in.
 * @param {string | undefined} words the sentence, as written in a data-attribute; nothing is said without it
 * @param {Record<string, string | number>} [values] what stands for each `{name}`
 */
export function announce(words, values = {}) {
  if (!words) return;
  region ??= liveRegion();
  region.textContent = fill(words, values);
}

/**
 * Fills the `{names}` of a sentence.
 * @param {string} words
 * @param {Record<string, string | number>} values
 * @returns {string}
 */
export function fill(words, values) {
  return words.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/** @returns {HTMLElement} */
function liveRegion() {
  const region = document.createElement("div");
  region.className = "visually-hidden";
  region.setAttribute("role", "status");
  document.body.append(region);
  return region;
}
