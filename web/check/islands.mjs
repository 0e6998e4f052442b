//! The islands, used as people use them: with a keyboard, a pointer, a hurry, no network, or no script at all.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeAll } from "../sampler/make.mjs";
import { bodyOf, browse, serve } from "./house.mjs";

/** What was posted to the house since the test began, and how it answers. */
const posted = [];
let verdict = 204;
let held = Promise.resolve();
let noticed = () => {};
let house;
let browser;

before(async () => {
  await makeAll();
  browser = await browse();
  house = await serve((request, response) => {
    if (request.method !== "POST") return false;
    bodyOf(request).then(async (body) => {
      posted.push(decodeURIComponent(body));
      noticed();
      await held;
      response.writeHead(verdict).end();
    });
    return true;
  });
});

after(async () => {
  await browser?.close();
  await house?.close();
});

/** A test on one page of the sampler. */
function story(sentence, file, tell, options = {}) {
  test(sentence, async () => {
    posted.length = 0;
    verdict = 204;
    held = Promise.resolve();
    noticed = () => {};
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    await page.goto(`${house.address}/sampler/${file}.html`);
    await tell(page, context);
    await context.close();
  });
}

const order = (page) => page.$$eval(".reorder [name=order]", (fields) => fields.map((field) => field.value).join(""));
const said = (page, words) => page.waitForFunction((words) => [...document.querySelectorAll("[role=status]")].some((e) => e.textContent.includes(words)), words);
const until = (page, wanted) => page.waitForFunction((wanted) => [...document.querySelectorAll(".reorder [name=order]")].map((f) => f.value).join("") === wanted, wanted);

story("a point moves by keyboard, is announced, and is saved where it is dropped", "sampler-fr", async (page) => {
  await page.focus(".reorder li:nth-child(1) .handle");
  const answer = page.waitForResponse((response) => response.url().endsWith("/order"));
  await page.keyboard.press("Space");
  await said(page, "est soulevé");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await said(page, "Place 3 sur 4");
  await page.keyboard.press("Space");
  await answer;
  assert.equal(await order(page), "2314");
  assert.deepEqual(posted, ["order=2&order=3&order=1&order=4"]);
  assert.equal(await page.evaluate(() => document.activeElement.closest("li").querySelector("[name=order]").value), "1");
});

story("Escape puts the lifted point back and saves nothing", "sampler-ar", async (page) => {
  await page.focus(".reorder li:nth-child(4) .handle");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowUp");
  assert.equal(await order(page), "1243");
  await page.keyboard.press("Escape");
  assert.equal(await order(page), "1234");
  await said(page, "عادت النقطة إلى الموضع 4");
  assert.deepEqual(posted, []);
});

story("a point follows the pointer to its new place", "sampler-ar", async (page) => {
  await page.locator(".reorder").scrollIntoViewIfNeeded();
  const [from, to] = await Promise.all([4, 1].map((at) => page.locator(`.reorder li:nth-child(${at}) .handle`).boundingBox()));
  const answer = page.waitForResponse((response) => response.url().endsWith("/order"));
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 5, { steps: 8 });
  await page.mouse.up();
  await answer;
  assert.equal(await order(page), "4123");
});

story("the up and down buttons move a point, and the ends cannot leave the list", "sampler-fr", async (page) => {
  const answer = page.waitForResponse((response) => response.url().endsWith("/order"));
  await page.click(".reorder li:nth-child(2) [name=up]");
  await answer;
  assert.equal(await order(page), "2134");
  assert.equal(await page.isDisabled(".reorder li:nth-child(1) [name=up]"), true);
  assert.equal(await page.isEnabled(".reorder li:nth-child(2) [name=up]"), true);
});

story("an order the server refuses goes back, and the page says so", "sampler-fr", async (page) => {
  verdict = 409;
  await page.click(".reorder li:nth-child(2) [name=up]");
  await until(page, "1234");
  await said(page, "Ordre refusé");
  await page.waitForSelector(".toast");
  await page.click(".toast [data-dismiss]");
  assert.equal(await page.locator(".toast").count(), 0);
});

story("an order that meets no network goes back, and the page says so", "sampler-fr", async (page, context) => {
  await context.setOffline(true);
  await page.click(".reorder li:nth-child(2) [name=up]");
  await until(page, "1234");
  assert.match(await page.locator(".toast").innerText(), /Pas de réseau/);
});

story("a form submitted twice is sent once, and its button waits", "home-fr", async (page) => {
  let letGo;
  held = new Promise((done) => (letGo = done));
  const arrived = new Promise((done) => (noticed = done));
  const [submitted, busy] = await page.evaluate(() => {
    const button = document.querySelector(".task .button");
    let submitted = 0;
    button.form.addEventListener("submit", () => (submitted += 1));
    button.click();
    button.click();
    return [submitted, button.getAttribute("aria-busy")];
  });
  assert.deepEqual([submitted, busy], [1, "true"]);
  await arrived;
  letGo();
  await page.evaluate(() => fetch("/last", { method: "POST", body: "last" }));
  assert.deepEqual(posted, ["reply=yes", "last"]);
});

story("a name is found whatever its hamzas, accents and vowels", "roll-ar", async (page) => {
  const shown = () => page.$$eval("#ballots > li:not([hidden]) b", (names) => names.map((name) => name.textContent));
  await page.fill("#who", "ادريس بن");
  assert.deepEqual(await shown(), ["إدريس بنعلي"]);
  await page.fill("#who", "ait lahcen zineb");
  assert.deepEqual(await shown(), ["زينب أيت لحسن"]);
  assert.equal(await page.innerText("[data-found]"), "1 من 131");
  await page.fill("#who", "");
  assert.equal((await shown()).length, 131);
});

story("everybody votes for, except those who were answered by hand", "roll-fr", async (page) => {
  const tally = async () => Object.fromEntries(await page.$$eval("[data-of]", (all) => all.map((one) => [one.dataset.of, Number(one.textContent)])));
  await page.check("[name=vote-2][value=against]");
  await page.check("[name=vote-5][value=absent]");
  await page.click("[data-bulk][value=for]");
  assert.deepEqual(await tally(), { for: 129, against: 1, abstain: 0, out: 0, absent: 1, rest: 0 });
  await said(page, "129 notés pour");
  await page.check("[name=vote-7][value=abstain]");
  await page.click("[data-bulk][value=absent]");
  assert.deepEqual(await tally(), { for: 0, against: 1, abstain: 1, out: 0, absent: 129, rest: 0 });
});

story("a vote is given with the arrow keys alone", "roll-ar", async (page) => {
  await page.focus("[name=vote-1][value=for]");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.isChecked("[name=vote-1][value=against]"), true);
});

story("a fingerprint is copied and the copy announced", "sampler-ar", async (page) => {
  await page.click("[data-copy='#sha-2']");
  await said(page, "نُسخت البصمة");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "41d7a0be96c2f318");
}, { permissions: ["clipboard-read", "clipboard-write"] });

story("a menu closes with Escape and gives the focus back", "sampler-fr", async (page) => {
  await page.click(".who summary");
  await page.focus(".who .sheet a");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".who details").evaluate((menu) => menu.open), false);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "SUMMARY");
  await page.click(".who summary");
  await page.click("h1");
  assert.equal(await page.locator(".who details").evaluate((menu) => menu.open), false);
});

story("a confirmation opens over the page and closes without a trace", "sampler-fr", async (page) => {
  await page.click("[data-dialog]");
  assert.equal(await page.locator("#withdraw").evaluate((dialog) => dialog.open), true);
  await page.click("#withdraw [data-close]");
  assert.equal(await page.locator("#withdraw").evaluate((dialog) => dialog.open), false);
  assert.deepEqual(posted, []);
});

story("leaving a text that was not saved asks first", "form-fr", async (page) => {
  await page.locator("#title-fr").pressSequentially("!");
  const [question] = await Promise.all([page.waitForEvent("dialog"), page.close({ runBeforeUnload: true })]);
  assert.equal(question.type(), "beforeunload");
  await question.accept();
});

story("leaving a form as it was found asks nothing", "form-fr", async (page) => {
  await page.click("#title-fr");
  const closed = page.waitForEvent("close");
  page.on("dialog", () => assert.fail("nothing was typed"));
  await page.close({ runBeforeUnload: true });
  await closed;
});

story("without a script, what needs one is not shown and the forms still serve", "sampler-fr", async (page) => {
  assert.equal(await page.locator(".handle").first().isVisible(), false);
  assert.equal(await page.locator("[data-copy]").first().isVisible(), false);
  await page.click(".reorder li:nth-child(2) [name=up]", { noWaitAfter: true });
  await page.click("[data-bulk][value=for]", { noWaitAfter: true });
  await assert.doesNotReject(async () => { while (posted.length < 2) await new Promise(setImmediate); });
  assert.deepEqual(posted, ["order=1&order=2&up=2&order=3&order=4", "all=for"]);
}, { javaScriptEnabled: false });
