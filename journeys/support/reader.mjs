//! Somebody at a page: finds things by the words written on them, as people do, in the language of the journey.
import { expect } from "@playwright/test";
import { judge } from "./judge.mjs";
import { plain } from "./words.mjs";

/** Somebody at a page. */
export class Reader {
  /**
   * @param {import("@playwright/test").Page} page
   * @param {{ words: import("./words.mjs").Words, both: object, watch: import("./watch.mjs").Watch, address: string }} house
   */
  constructor(page, { words, both, watch, address, signIn }) {
    Object.assign(this, { page, words, both, watch, address, signIn });
  }

  /** The message `key`. */
  say(key, values) {
    return this.words.say(key, values);
  }

  /** Goes to an address of the house: `/fr/casablanca`, or one below the language: `casablanca`. */
  async goes(path) {
    const below = /^(\/|http)/.test(path) ? path : `/${this.words.language}/${path}`;
    await this.page.goto(new URL(below, this.address).href);
  }

  /** A button, by the message written on it. */
  button(key, values) {
    return this.page.getByRole("button", { name: this.say(key, values), exact: true });
  }

  /** A link, by the message written on it, in the part that people look at. */
  link(key, values) {
    return this.page.getByRole("main").getByRole("link", { name: this.say(key, values), exact: true });
  }

  /** Goes by the menu of the desk. */
  async menu(key) {
    const menu = this.page.getByRole("navigation", { name: this.say("menu"), exact: true });
    await menu.getByRole("link", { name: this.say(key), exact: true }).click();
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  /** Comes home and follows what awaits there for the session of this journey. */
  async awaits(notes) {
    await this.goes("desk");
    await this.page.locator(`.tasks a[href*="${notes.session}"]`).first().click();
    await this.page.waitForURL((address) => address.pathname.includes(notes.session));
  }

  /** Comes home as the authority, goes on to its own desk, and follows what awaits there for the session of this journey. */
  async attends(notes) {
    await this.goes("desk");
    await this.judges();
    await this.follows("authority-desk");
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(this.say("authority-desk"));
    await this.judges();
    await this.page.locator(`.task a[href*="${notes.session}"]`).first().click();
    await this.page.waitForURL((address) => address.pathname.includes(notes.session));
  }

  /** Presses the only button of that name. */
  async presses(key, values) {
    await this.button(key, values).click();
  }

  /** Asks for what cannot be taken back, and says again that it is meant. */
  async confirms(key) {
    await this.link(key).first().click();
    await this.page.getByRole("dialog").getByRole("button", { name: this.say(key), exact: true }).click();
  }

  /** Follows the first link of that name. */
  async follows(key, values) {
    await this.link(key, values).first().click();
  }

  /** Unfolds the part under that heading. */
  async unfolds(key, values) {
    await this.page.locator("summary", { hasText: this.say(key, values) }).first().click();
  }

  /** Writes in the field of that label. */
  async writes(key, value, values) {
    await this.page.getByLabel(this.say(key, values), { exact: true }).fill(value);
  }

  /** Writes a text of the council in both languages. */
  async writesBoth(key, arabic, french) {
    await this.page.getByLabel(`${this.both.ar.say(key)} العربية`, { exact: true }).filter({ visible: true }).fill(arabic);
    await this.page.getByLabel(`${this.both.fr.say(key)} français`, { exact: true }).filter({ visible: true }).fill(french);
  }

  /** Chooses in the list of that label. */
  async chooses(key, option) {
    await this.page.getByLabel(this.say(key), { exact: true }).selectOption(option);
  }

  /** Ticks the choice of that label. */
  async ticks(key, values) {
    await this.page.getByLabel(this.say(key, values), { exact: true }).check();
  }

  /** Hears a sentence that the page says aloud. */
  async hears(key) {
    await expect(this.page.getByRole("status").filter({ hasText: this.say(key) })).toHaveCount(1);
  }

  /** Reads that it was done. */
  async isTold(key, values) {
    await expect(this.page.locator("#notices")).toContainText(this.say(key, values));
  }

  /** Reads why it was refused, and under which article; nothing was done. */
  async isRefused(key, article) {
    const notice = this.page.getByRole("alert");
    await expect(notice).toContainText(this.say(key));
    expect(plain(await notice.innerText())).toMatch(article);
    this.watch.forgive(422);
  }

  /** Reads somewhere on the page. */
  async reads(key, values) {
    await expect(this.page.getByRole("main").getByText(this.say(key, values)).first()).toBeVisible();
  }

  /** Judges the page that lies open. */
  async judges(how) {
    await judge(this.page, this.watch, how);
  }

  /** Reads a paper that the page offers: it must be a whole PDF. */
  async opensPdf(link) {
    const address = new URL(await link.getAttribute("href"), this.page.url()).href;
    const answer = await this.page.request.get(address);
    const bytes = await answer.body();
    expect(answer.headers()["content-type"], address).toBe("application/pdf");
    expect(bytes.subarray(0, 5).toString("latin1"), address).toBe("%PDF-");
    expect(bytes.subarray(-8).toString("latin1"), address).toContain("%%EOF");
    return bytes;
  }
}
