//! htmx as the house sets it: live parts that leave typed words alone, refusals that are shown, failures that are said.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { html, tongue } from "../sampler/kit.mjs";
import { answerPage, browse, serve } from "./house.mjs";

const listeners = new Set();
let round = 1;
let house;
let browser;

/** The part that is live: a number that changes, a field, something to unfold. */
const part = () => `<section id="part" hx-ext="sse,live" sse-connect="/events" hx-get="/part" hx-trigger="sse:changed" hx-swap="live"><p id="round">${round}</p>
<label for="note">Note</label><input id="note" name="note" value=""><label for="other">Autre</label><input id="other" name="other" value="écrit ${round}">
<details id="more"><summary>Détail</summary><p>…</p></details></section>`;

const page = () => html(tongue("fr"), "Direct", "", `<main>${part()}
<form id="form" hx-post="/refuse" hx-target="#answer"><button>Envoyer</button></form><form hx-post="/fail" hx-target="#answer"><button id="fail">Échouer</button></form><div id="answer"></div></main>
<template data-answer="failed"><p class="notice toast">Raté</p></template>`).replaceAll("../dist", "/dist");

before(async () => {
  browser = await browse();
  house = await serve((request, response) => {
    switch (request.url) {
      case "/page":
        answerPage(response, page());
        return true;
      case "/part":
        response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(part());
        return true;
      case "/events":
        response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
        listeners.add(response);
        response.on("close", () => listeners.delete(response));
        return true;
      case "/refuse":
        response.writeHead(422, { "content-type": "text/html; charset=utf-8" }).end("<p>Article 42</p>");
        return true;
      case "/fail":
        response.writeHead(500).end("<p>500</p>");
        return true;
      default:
        return false;
    }
  });
});

after(async () => {
  await browser?.close();
  await house?.close();
});

async function opened(tell) {
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => /Content Security/.test(message.text()) && errors.push(message.text()));
  const connected = page.waitForResponse((response) => response.url().endsWith("/events"));
  await page.goto(`${house.address}/page`);
  await connected;
  await tell(page);
  assert.deepEqual(errors, []);
  await page.close();
}

test("an event refreshes its part, and leaves the focus, the typed words and what was unfolded", () =>
  opened(async (page) => {
    await page.click("#more summary");
    await page.locator("#note").pressSequentially("à demi");
    round += 1;
    listeners.forEach((listener) => listener.write("event: changed\ndata: 1\n\n"));
    await page.waitForFunction((round) => document.querySelector("#round").textContent === String(round), round);
    assert.equal(await page.inputValue("#note"), "à demi");
    assert.equal(await page.inputValue("#other"), `écrit ${round}`);
    assert.equal(await page.evaluate(() => document.activeElement.id), "note");
    assert.equal(await page.locator("#more").evaluate((details) => details.open), true);
    await page.keyboard.type(" mot");
    assert.equal(await page.inputValue("#note"), "à demi mot");
  }));

test("a part that was refreshed often still listens once", () =>
  opened(async (page) => {
    for (const _ of Array(8)) {
      round += 1;
      listeners.forEach((listener) => listener.write("event: changed\ndata: 1\n\n"));
      await page.waitForFunction((round) => document.querySelector("#round").textContent === String(round), round);
    }
    assert.equal(listeners.size, 1);
  }));

test("a refusal (422) is shown where the answer was awaited, and its button serves again", () =>
  opened(async (page) => {
    await page.click("#form button");
    await page.waitForSelector("#answer p");
    assert.equal(await page.innerText("#answer"), "Article 42");
    await page.waitForSelector("#form button:not([aria-busy])");
  }));

test("a failure (500) is not shown as an answer, but said", () =>
  opened(async (page) => {
    await page.click("#fail");
    await page.waitForSelector(".toast");
    assert.equal(await page.innerText("#answer"), "");
  }));
