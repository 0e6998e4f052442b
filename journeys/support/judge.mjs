//! What every page must be: readable by all (axe-core), as wide as its screen and no wider, and light; and what it says of the
//! law names an article, of the council's own law.
import AxeBuilder from "@axe-core/playwright";
import { plain } from "./words.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 740 };
const HEAVIEST = 150_000;
const ARTICLE = /(?:\barts?\.|المادة|المادتين|المواد)\s*\d+/;

/** A region has its own law, and a wali: what its pages never say. */
const REGION = { at: "/casablanca-settat/", never: /11[23][.-]14|\bgouverneurs?\b|(?:^|\s)(?:ال|لل|بال)?عامل(?=\s|$)/i };

/**
 * Judges the page as it stands, on a phone and on a desk, and leaves it as wide as it was.
 * @param {import("@playwright/test").Page} page
 * @param {import("./watch.mjs").Watch} watch
 * @param {"weighed" | "answered"} how a page that answers a form cannot be fetched once more to be weighed
 */
export async function judge(page, watch, how = "weighed") {
  const before = page.viewportSize();
  await page.evaluate(() => document.fonts.ready);
  const faults = [];
  for (const screen of [DESKTOP, PHONE]) {
    await page.setViewportSize(screen);
    faults.push(...(await overflowing(page)), ...(await axe(page)));
  }
  await page.setViewportSize(before);
  faults.push(...(await unlawful(page)));
  if (how === "weighed") {
    const bytes = await weigh(page);
    if (bytes >= HEAVIEST) faults.push(`weighs ${bytes} bytes`);
  }
  watch.judgement(page.url(), faults);
}

/** What the page says of the law without an article, or with another council's. */
async function unlawful(page) {
  const verdicts = (await page.locator("main .verdict").allInnerTexts()).map(plain);
  const faults = verdicts.filter((told) => !ARTICLE.test(told)).map((told) => `no article: ${told}`);
  if (!new URL(page.url()).pathname.includes(REGION.at)) return faults;
  const strange = plain(await page.getByRole("main").innerText()).match(REGION.never);
  return strange ? [...faults, `not the law of a region: ${strange[0]}`] : faults;
}

async function axe(page) {
  const { violations } = await new AxeBuilder({ page }).options({ runOnly: TAGS, resultTypes: ["violations"] }).setLegacyMode(true).analyze();
  const width = page.viewportSize().width;
  return violations.map(({ id, help, nodes }) => [`${width} px, ${id}: ${help}`, ...nodes.slice(0, 4).map((node) => node.html)].join("\n  "));
}

/** What sticks out of the screen, sideways; what scrolls within its own part does not. */
async function overflowing(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const sticksOut = (element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > clientWidth + 1 || box.left < -1);
    };
    const scrolls = (element) => element && (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
    const outside = [...document.querySelectorAll("body *")].filter((element) => sticksOut(element) && !scrolls(element.parentElement));
    const names = outside.slice(0, 4).map((element) => element.outerHTML.slice(0, 120));
    return [`${clientWidth} px: ${scrollWidth} wide: ${names.join(" | ")}`];
  });
}

/** What somebody who comes for the first time receives for this page, in bytes on the wire. */
async function weigh(page) {
  const state = await page.context().storageState();
  const context = await page.context().browser().newContext({ storageState: state, viewport: PHONE });
  const visitor = await context.newPage();
  const wire = await context.newCDPSession(visitor);
  let bytes = 0;
  wire.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await wire.send("Network.enable");
  await visitor.goto(page.url(), { waitUntil: "load" });
  await visitor.evaluate(() => document.fonts.ready);
  await context.close();
  return bytes;
}
