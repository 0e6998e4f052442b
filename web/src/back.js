//! `<a data-back href="…">` goes back to the page as it was left, with what was typed in it. Without a script it opens that page anew.

document.addEventListener("click", (event) => {
  const way = event.target.closest?.("a[data-back]");
  if (!way || event.ctrlKey || event.metaKey || event.shiftKey || history.length < 2) return;
  event.preventDefault();
  history.back();
});
