//! Every sample page, in both languages, light and dark, from a small phone to a wide desk: no accessibility violation,
//! no sideways scrolling, no small target under a thumb, nothing that the strict policy refuses.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import AxeBuilder from "@axe-core/playwright";
import { makeAll } from "../sampler/make.mjs";
import { browse, serve } from "./house.mjs";

/** The sampler holds every piece: it is judged in each mode at each width. The other pages share the same pieces. */
const EVERYWHERE = ["light", "dark"].flatMap((mode) => [360, 768, 1280, 1920].map((width) => [mode, width]));
const HERE_AND_THERE = [["light", 360], ["dark", 1280]];

const TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rows of a long roll are all alike: the first ten are judged. */
const ALIKE = "#ballots > li:nth-child(n+11)";

const files = await makeAll();
let house;
let browser;

before(async () => {
  house = await serve();
  browser = await browse();
});

after(async () => {
  await browser?.close();
  await house?.close();
});

describe("sample pages", () => {
  for (const file of files) {
    for (const [mode, width] of file.startsWith("sampler") ? EVERYWHERE : HERE_AND_THERE) {
      test(`${file} is accessible and fits, ${mode}, ${width} px wide`, () => onPage(file, mode, width, judge));
    }
  }
});

for (const lang of ["ar", "fr"]) {
  test(`the open menu and the open dialog are accessible too, ${lang}`, async () => {
    for (const width of [360, 1280]) {
      await onPage(`sampler-${lang}.html`, "light", width, async (page) => {
        await page.click(".desk .menu > summary");
        assert.deepEqual(await violations(page, ".desk"), []);
        assert.deepEqual(await overflow(page), []);
        await page.keyboard.press("Escape");
        await page.click("[data-dialog]");
        assert.deepEqual(await violations(page, "dialog"), []);
      });
    }
  });
}

async function judge(page, width) {
  assert.deepEqual(await overflow(page), [], "the page scrolls sideways");
  if (width === 360) assert.deepEqual(await page.evaluate(smallTargets), [], "targets under 44 px");
  assert.deepEqual(await violations(page), []);
}

/** Opens a page in one mode and width; fails on anything the console or the policy complains of. */
async function onPage(file, mode, width, judgement) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: mode });
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${house.address}/sampler/${file}`);
  await page.evaluate(() => document.fonts.ready);
  await judgement(page, width);
  assert.deepEqual(complaints, []);
  await context.close();
}

/** What axe finds wrong, one line each. */
async function violations(page, part = "html") {
  const { violations } = await new AxeBuilder({ page }).include(part).exclude(ALIKE).withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
}

/** The elements that stand outside the page, when it scrolls sideways. */
function overflow(page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const outside = [...document.body.querySelectorAll("*")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < -1 || box.right > root.clientWidth + 1);
    });
    return [`${root.scrollWidth} > ${root.clientWidth}`, ...outside.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });
}

/** Runs in the page: what a thumb would miss. A link inside a sentence is as tall as its line (WCAG 2.5.8). */
function smallTargets() {
  const least = 43.5;
  const inSentence = (element) =>
    element.matches("a") && [...element.parentElement.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== "");
  const target = (element) => (element.matches("[type=radio], [type=checkbox]") ? (element.closest("label") ?? element) : element);
  return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(".skip") && !inSentence(element))
    .map((element) => [element, target(element).getBoundingClientRect()])
    .filter(([, box]) => box.width > 0 && (box.width < least || box.height < least))
    .map(([element, box]) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 140)}`);
}
