//! A form submitted twice is sent once. Its button shows that it waits. A form marked `data-many` (a download) is left alone.

/** @type {WeakSet<HTMLFormElement>} */
const sent = new WeakSet();

document.addEventListener("submit", hold, true);
document.addEventListener("htmx:afterRequest", (event) => release(event.target.closest?.("form")));
document.addEventListener("htmx:validation:halted", (event) => release(event.target.closest?.("form")));

// A page brought back by the browser's back button starts anew.
addEventListener("pageshow", (event) => {
  if (event.persisted) document.querySelectorAll("form").forEach(release);
});

/** @param {SubmitEvent} event */
function hold(event) {
  const form = event.target;
  if (form.method !== "post" || form.hasAttribute("data-many")) return;
  if (sent.has(form)) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  sent.add(form);
  event.submitter?.setAttribute("aria-busy", "true");
  // A later listener may have refused to send: then nothing is under way. (htmx refuses too, but sends it its own way.)
  setTimeout(() => {
    if (event.defaultPrevented && !form.closest("[hx-post], [hx-put], [hx-boost]")) release(form);
  });
}

/** @param {HTMLFormElement | null | undefined} form */
function release(form) {
  if (!form) return;
  sent.delete(form);
  form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
}
