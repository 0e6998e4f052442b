//! When a part cannot be fetched or sent, the page says so: it shows its `<template data-answer="offline">` or `"failed"`.

document.addEventListener("htmx:sendError", () => show("offline"));
document.addEventListener("htmx:timeout", () => show("offline"));
document.addEventListener("htmx:responseError", () => show("failed"));

document.addEventListener("click", (event) => {
  event.target.closest?.("[data-dismiss]")?.closest(".notice").remove();
});

/**
 * Shows what the page has to say about a failure, once.
 * @param {"offline" | "failed"} kind
 */
export function show(kind) {
  document.querySelector(".toast")?.remove();
  const words = document.querySelector(`template[data-answer="${kind}"]`);
  if (words) document.body.append(words.content.cloneNode(true));
}
