//! Menus close when one looks elsewhere; confirmations open over the page instead of as a page of their own;
//! on a phone, the tab of the page one is on comes into sight.

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

for (const tab of document.querySelectorAll(".tabs [aria-current]")) {
  const list = tab.closest("ul");
  const [here, around] = [tab.getBoundingClientRect(), list.getBoundingClientRect()];
  // From middle to middle: so it is right in both directions of writing.
  list.scrollLeft += here.left + here.width / 2 - around.left - around.width / 2;
}
