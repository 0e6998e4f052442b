//! `npm run check`: the built assets and every sample page, judged in a real browser, in both languages, light and dark.
//! Needs Chromium; `CHROMIUM` says where it is when it is not in the usual place.
import "./check/lock.mjs";
import "./check/colours.mjs";
import "./check/pages.mjs";
import "./check/islands.mjs";
import "./check/live.mjs";
