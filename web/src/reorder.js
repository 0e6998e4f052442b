//! An order changed by dragging, by keyboard, or by the up and down buttons, and saved at once.
//! Keyboard, on a handle: Space lifts, arrows move, Space drops, Escape puts back. Without a script, up and down submit the form.
import { announce } from "./announce.js";
import { show } from "./answer.js";

/**
 * What is being moved: its row, the order before, and how it was lifted.
 * @type {{ row: HTMLElement, before: HTMLElement[], by: "pointer" | "keyboard" } | undefined}
 */
let lifted;

document.addEventListener("pointerdown", (event) => {
  const handle = handleOf(event);
  if (!handle || event.button !== 0) return;
  handle.setPointerCapture(event.pointerId);
  lift(handle, "pointer");
});

document.addEventListener("pointermove", (event) => {
  if (lifted?.by === "pointer") follow(event.clientY);
});

document.addEventListener("pointerup", () => lifted?.by === "pointer" && drop());
document.addEventListener("pointercancel", () => lifted?.by === "pointer" && putBack());
document.addEventListener("focusout", (event) => {
  if (lifted?.by === "keyboard" && handleOf(event) && !lifted.moving) putBack();
});

document.addEventListener("keydown", (event) => {
  const handle = handleOf(event);
  if (!handle) return;
  if (event.key === " " || event.key === "Enter") {
    event.preventDefault();
    lifted ? drop() : lift(handle, "keyboard");
  } else if (lifted && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
    event.preventDefault();
    step(lifted.row, event.key === "ArrowUp" ? -1 : 1, handle);
  } else if (lifted && event.key === "Escape") {
    putBack();
  }
});

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("form[data-reorder] .moves button");
  if (!button) return;
  event.preventDefault();
  const row = button.closest("li");
  const before = rows(row);
  step(row, button.name === "up" ? -1 : 1, button);
  save(row, before);
});

/** The drag handle an event happened on, if any. */
function handleOf(event) {
  return event.target.closest?.("form[data-reorder] .handle");
}

/** The rows of the list a row stands in, in their present order. */
function rows(row) {
  return [...row.parentElement.children];
}

/** Lifts the row of a handle. */
function lift(handle, by) {
  const row = handle.closest("li");
  lifted = { row, before: rows(row), by };
  row.classList.add("lifted");
  say(row, "lifted");
}

/** Lets the dragged row stand where the pointer is. */
function follow(y) {
  const { row } = lifted;
  const middle = (other) => other.getBoundingClientRect().top + other.offsetHeight / 2;
  const all = rows(row);
  const at = all.indexOf(row);
  const above = all.slice(0, at).find((other) => y < middle(other));
  const below = all.slice(at + 1).reverse().find((other) => y > middle(other));
  if (above) above.before(row);
  if (below) below.after(row);
  if (above || below) number(row);
}

/** Moves a row one place, keeping the focus where it was. */
function step(row, way, focus) {
  const neighbour = way < 0 ? row.previousElementSibling : row.nextElementSibling;
  if (!neighbour) return;
  if (lifted) lifted.moving = true;
  way < 0 ? neighbour.before(row) : neighbour.after(row);
  number(row);
  (focus.disabled ? row.querySelector(".moves button:not(:disabled)") : focus)?.focus();
  if (lifted) lifted.moving = false;
  say(row, "moved");
}

/** Puts the lifted row down where it stands, and saves. */
function drop() {
  const { row, before } = lifted;
  release();
  say(row, "dropped");
  save(row, before);
}

/** Puts the lifted row back where it was. */
function putBack() {
  const { row, before } = lifted;
  release();
  restore(row, before);
  say(row, "cancelled");
}

function release() {
  lifted.row.classList.remove("lifted");
  lifted = undefined;
}

function restore(row, before) {
  row.parentElement.append(...before);
  number(row);
}

/** The first cannot go up, the last cannot go down. */
function number(row) {
  rows(row).forEach((each, at, all) => {
    each.querySelectorAll(".moves button").forEach((button) => {
      button.disabled = button.name === "up" ? at === 0 : at === all.length - 1;
    });
  });
}

/** Orders are sent one after the other, so that the last one sent is the one that stands. */
let sending = Promise.resolve();

/**
 * Sends the new order; a refusal or a lost network puts the old one back and says so.
 * @param {HTMLElement} row
 * @param {HTMLElement[]} before
 */
function save(row, before) {
  const after = rows(row);
  if (after.every((each, at) => each === before[at])) return;
  const form = row.closest("form");
  const body = new URLSearchParams(new FormData(form));
  sending = sending.then(async () => {
    const accepted = await send(form.action, body);
    if (accepted) return;
    restore(row, before);
    say(row, "refused");
  });
}

/** @returns {Promise<boolean>} whether the server accepted the order */
async function send(address, body) {
  try {
    const answer = await fetch(address, { method: "POST", body, headers: { "HX-Request": "true" } });
    if (!answer.ok) show("failed");
    return answer.ok;
  } catch {
    show("offline");
    return false;
  }
}

/** Announces what happened to a row, in the words of its form. */
function say(row, what) {
  const words = row.closest("form").dataset[`said${what[0].toUpperCase()}${what.slice(1)}`];
  announce(words, { name: row.dataset.name, at: rows(row).indexOf(row) + 1, of: rows(row).length });
}
