//! Refreshes the parts of a page that ask for it, without taking the words from under somebody's fingers.
//! On a part: `hx-ext="sse,live" sse-connect="/live" hx-get="…" hx-trigger="sse:changed" hx-swap="live"`:
//! the answer is that part, with the same `id`.
import { Idiomorph } from "idiomorph";
import { touched } from "./dirty.js";

htmx.defineExtension("live", {
  isInlineSwap: (style) => style === "live",
  handleSwap: (style, target, fragment) => {
    if (style !== "live") return false;
    // Only what is new is made alive: the part itself goes on listening as it did, and does not listen twice.
    const added = [];
    const afterNodeAdded = (node) => added.push(node);
    Idiomorph.morph(target, fragment.children, { morphStyle: "outerHTML", ignoreActiveValue: true, callbacks: { ...callbacks, afterNodeAdded } });
    return added;
  },
});

const callbacks = {
  // A field being filled in keeps what was typed; the rest of the part moves around it.
  beforeNodeMorphed: (old) => !(old instanceof Element && touched(old)),
  // What the reader opened stays open.
  beforeAttributeUpdated: (name, element) => !(name === "open" && element.matches("details, dialog")),
};
