//! Narrows a list by a typed name, whatever its accents, hamzas and vowels.
//! `<input type="search" data-filter="#people" data-found="{n} …">`; each item of the list may carry `data-name`.
import { fill } from "./announce.js";

document.addEventListener("input", (event) => {
  if (event.target.matches?.("input[data-filter]")) narrow(event.target);
});

// In the form that serves those without a script, Enter must not leave the page.
document.addEventListener("submit", (event) => {
  if (event.target.matches("form[data-filter-form]")) event.preventDefault();
});

/** @param {HTMLInputElement} field */
function narrow(field) {
  const words = plain(field.value).split(" ").filter(Boolean);
  const items = [...document.querySelector(field.dataset.filter).children];
  for (const item of items) {
    const name = plain(item.dataset.name ?? item.textContent);
    item.hidden = !words.every((word) => name.includes(word));
  }
  const found = field.closest(".filter")?.querySelector("[data-found]");
  const shown = items.filter((item) => !item.hidden).length;
  if (found) found.textContent = fill(found.dataset.found, { n: shown, of: items.length });
}

/**
 * A name as it is compared: without accents, vowels or tatweel; one alef, one yeh, one heh.
 * @param {string} name
 * @returns {string}
 */
export function plain(name) {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .replace(/[\u0671\u0622\u0623\u0625]/g, "\u0627")
    .replace(/[\u0649\u06cc]/g, "\u064a")
    .replace(/\u0629/g, "\u0647")
    .replace(/\u0621/g, "")
    .replace(/[\u2019'\-]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
