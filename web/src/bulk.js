//! A vote or a roll called at once: everybody gets one answer, except those answered by hand. The tally follows.
//! `<button name="all" value="for" data-bulk="#ballots" data-filled="{n} …">` also works without a script, as a submit button;
//! `<div data-tally="#ballots">` holds an `<output data-of="for">` for each answer (chosen, or fixed: `<span data-answer="absent">`), and `data-of="rest"` for nobody's answer yet.
import { announce } from "./announce.js";

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("button[data-bulk]");
  if (!button) return;
  event.preventDefault();
  answerAll(button);
});

document.addEventListener("change", (event) => {
  if (event.target.type !== "radio") return;
  const row = event.target.closest("[data-filled]");
  if (event.isTrusted && row) delete row.dataset.filled;
  countAll();
});

document.addEventListener("htmx:afterSettle", countAll);
countAll();

/** @param {HTMLButtonElement} button */
function answerAll(button) {
  let filled = 0;
  for (const row of document.querySelector(button.dataset.bulk).children) {
    const byHand = row.querySelector("input:checked") && !("filled" in row.dataset);
    const choice = row.querySelector(`input[type="radio"][value="${CSS.escape(button.value)}"]:not(:disabled)`);
    if (byHand || !choice) continue;
    choice.checked = true;
    row.dataset.filled = "";
    filled += 1;
  }
  countAll();
  announce(button.dataset.filled, { n: filled });
}

/** Writes every tally of the page anew from the answers that stand. */
function countAll() {
  for (const tally of document.querySelectorAll("[data-tally]")) {
    const list = document.querySelector(tally.dataset.tally);
    if (list) count(tally, list);
  }
}

/**
 * @param {HTMLElement} tally
 * @param {HTMLElement} list
 */
function count(tally, list) {
  const given = list.querySelectorAll("input:checked, [data-answer]");
  const answers = [...given].map((answer) => answer.dataset.answer ?? answer.value);
  for (const output of tally.querySelectorAll("[data-of]")) {
    const wanted = output.dataset.of;
    const rest = list.children.length - answers.length;
    output.textContent = String(wanted === "rest" ? rest : answers.filter((answer) => answer === wanted).length);
  }
}
