//! `node pictures.mjs FOLDER URL`: pictures of the main pages of a demonstration that runs, for people to look at:
//! every role in both languages, on a phone and on a desk.
import { chromium } from "@playwright/test";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";

const SCREENS = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 900 } };
const LANGUAGES = ["ar", "fr"];
/** The roles, in the order in which the demonstration lists them. */
const ROLES = ["office", "president", "secretary", "member", "authority", "service", "reader"];
/** A picture is at most so many screens long. */
const LONGEST = 3;
const PUBLIC = { home: "casablanca", sessions: "casablanca/sessions", decisions: "casablanca/decisions", members: "casablanca/members", "sign-in": "sign-in" };
const DESK = { home: "desk", sessions: "casablanca/desk/sessions", decisions: "casablanca/desk/decisions", members: "casablanca/desk/members", council: "casablanca/desk/council" };
const SESSION = { session: "", agenda: "/agenda", convocation: "/convocation", own: "/own", conduct: "/conduct", roll: "/sittings/1/roll", signing: "/signing", minutes: "/minutes", control: "/control", publication: "/publication" };

const [folder, address] = process.argv.slice(2);
if (!folder || !address) throw new Error("node pictures.mjs FOLDER URL");
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const [screen, viewport] of Object.entries(SCREENS)) {
  await takeAll("public", screen, viewport);
  for (const [number, key] of (await keys()).entries()) await takeAll(ROLES[number], screen, viewport, key);
}
await browser.close();

/** The addresses that sign in, as the demonstration's page lists them. */
async function keys() {
  const page = await browser.newPage();
  await page.goto(new URL("/demo", address).href);
  const links = await page.locator('a[href^="/demo/sign-in/"]').evaluateAll((all) => all.map((link) => link.href));
  await page.close();
  return links;
}

/** Takes the pictures of one person on one screen. */
async function takeAll(who, screen, viewport, key) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  if (key) await page.goto(key);
  for (const language of LANGUAGES) {
    const pages = key ? { ...DESK, ...(await sessionsOf(page, language)) } : PUBLIC;
    for (const [name, path] of Object.entries(pages)) {
      const answer = await page.goto(new URL(`/${language}/${path}`, address).href);
      if (answer.status() !== 200) continue;
      await page.evaluate(() => document.fonts.ready);
      const length = await page.evaluate(() => document.documentElement.scrollHeight);
      const clip = { x: 0, y: 0, width: viewport.width, height: Math.min(length, LONGEST * viewport.height) };
      await page.screenshot({ path: join(folder, `${who}-${name}-${screen}-${language}.png`), fullPage: true, clip });
    }
  }
  await context.close();
}

/** The pages of the first three sessions in the list. */
async function sessionsOf(page, language) {
  await page.goto(new URL(`/${language}/casablanca/desk/sessions`, address).href);
  const links = await page.locator("tbody th a").evaluateAll((all) => all.map((link) => new URL(link.href).pathname.slice(4)));
  const named = links.slice(0, 3).flatMap((path, number) =>
    Object.entries(SESSION).map(([name, below]) => [`${number + 1}-${name}`, `${path}${below}`]),
  );
  return Object.fromEntries(named);
}
