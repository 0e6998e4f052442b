//! The script of the desk: htmx with server-sent events, and our islands. Every page also works without it.
import "./htmx.js";
import "htmx-ext-sse";
import "./live.js";
import "./answer.js";
import "./back.js";
import "./bulk.js";
import "./copy.js";
import "./dirty.js";
import "./filter.js";
import "./menu.js";
import "./once.js";
import "./reorder.js";

// What only a script can serve (drag handles, copy buttons) shows itself now: see `.needs-js`.
document.documentElement.classList.add("js");
