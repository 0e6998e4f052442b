//! htmx, lent to its extensions under the global name they expect. Imported first, because imports run in order.
import htmx from "htmx.org";

globalThis.htmx = htmx;
