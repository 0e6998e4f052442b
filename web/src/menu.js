//! Menus close when one looks elsewhere; confirmations open over the page instead of as a page of their own.

document.addEventListener("click", (event) => {
  const opener = event.target.closest?.("[data-dialog]");
  if (opener) return confirm(event, opener);
  if (event.target.closest?.("[data-close]")) event.target.closest("dialog")?.close();
  closeAll(event.target);
});

document.addEventListener("focusin", (event) => closeAll(event.target));

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const menu = event.target.closest?.("details.menu[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

/**
 * Opens the dialog a link names; without it, or without this script, the link leads to a page that asks the same.
 * @param {MouseEvent} event
 * @param {HTMLElement} opener
 */
function confirm(event, opener) {
  const dialog = document.querySelector(opener.dataset.dialog);
  if (!dialog?.showModal || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  dialog.showModal();
}

/** Closes every open menu that does not hold `target`. */
function closeAll(target) {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(target)) menu.open = false;
  }
}
