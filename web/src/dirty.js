//! Warns before a text that was typed and not saved is left behind. For forms marked `data-dirty`.

/** @type {WeakSet<HTMLFormElement>} */
const leaving = new WeakSet();

document.addEventListener("submit", (event) => leaving.add(event.target));
document.addEventListener("input", (event) => event.target.form && leaving.delete(event.target.form));

addEventListener("beforeunload", (event) => {
  const unsaved = [...document.querySelectorAll("form[data-dirty]")].some((form) => !leaving.has(form) && changed(form));
  if (unsaved) event.preventDefault();
});

/**
 * Whether a form holds something the server has not seen.
 * @param {HTMLFormElement} form
 * @returns {boolean}
 */
function changed(form) {
  return [...form.elements].some(touched);
}

/**
 * Whether a person changed this field since the page wrote it.
 * @param {Element} field
 * @returns {boolean}
 */
export function touched(field) {
  if (field instanceof HTMLSelectElement) {
    const options = [...field.options];
    const written = options.some((option) => option.defaultSelected);
    return written ? options.some((option) => option.selected !== option.defaultSelected) : field.selectedIndex > 0;
  }
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (!(field instanceof HTMLInputElement)) return false;
  switch (field.type) {
    case "checkbox":
    case "radio":
      return field.checked !== field.defaultChecked;
    case "file":
      return field.files.length > 0;
    case "hidden":
    case "submit":
    case "button":
      return false;
    default:
      return field.value !== field.defaultValue;
  }
}
