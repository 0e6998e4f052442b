//! From the receipt to the members' replies: the sealed convocation, the letters, the phone of a member.
import { expect } from "../support/journey.mjs";
import { PHONE } from "../support/judge.mjs";
import { plain } from "../support/words.mjs";
import { DAYS, POINTS, at, waitUntil } from "./story.mjs";

/** The members of the commune. */
const MEMBERS = 131;
/** Those of them who declared no electronic address. */
const WITHOUT_MAIL = 4;

export async function waitsForTheDayToConvene({ people }) {
  await waitUntil(people, DAYS.convocation);
  const clock = await people.as("clock");
  await clock.judges();
}

export async function sealsTheConvocation({ people, notes }) {
  const president = await people.as("president");
  await president.awaits(notes);
  await at(president, notes, "convocation");
  await president.reads("seal-possible");
  await president.judges();
  await president.presses("seal-do");
  await president.isTold("done-convened");
  await president.judges();
  await president.opensPdf(president.page.locator("#members").getByRole("link", { name: president.say("member-letter") }).first());
}

export async function theLettersArrive({ people, house, notes }) {
  const clock = await people.as("clock");
  notes.address = await addressOf(clock, "member");
  await expect.poll(() => mails(clock, notes.address), { timeout: 60_000 }).toBe(1);
  await clock.judges();
  await row(clock, notes.address).getByRole("link").first().click();
  await clock.judges();
  const attached = clock.page.locator(".files a").first();
  await clock.opensPdf(attached);
  notes.oneTap = await clock.page.locator(`article a[href*="/${house.words.language}/papers/"]`).getAttribute("href");
}

/** The mail address under which somebody of that role is written to, as the demonstration's page shows it. */
async function addressOf(clock, role) {
  await clock.goes(`/demo?lang=${clock.words.language}`);
  const one = clock.page.getByRole("listitem").filter({ has: clock.page.getByRole("link", { name: clock.say(`role-${role}`), exact: true }) });
  return one.locator("bdi[dir=ltr]").innerText();
}

const row = (clock, address) => clock.page.getByRole("row").filter({ hasText: address });

/** How many mails came for an address. */
async function mails(clock, address) {
  await clock.goes(`/demo/mail?lang=${clock.words.language}`);
  return row(clock, address).count();
}

export async function aLinkThatIsFetchedOpensNothing({ people, house, notes }) {
  const office = await people.as("office");
  const scanner = await people.stranger({ javaScriptEnabled: false });
  const answer = await scanner.page.request.get(notes.oneTap);
  expect(answer.status()).toBe(200);
  await scanner.goes(notes.oneTap);
  const seen = [];
  office.page.on("request", (r) => seen.push(`> ${r.url().slice(-40)}`));
  office.page.on("response", (r) => seen.push(`< ${r.status()} ${r.url().slice(-40)}`));
  office.page.on("requestfailed", (r) => seen.push(`x ${r.url().slice(-40)}`));
  office.page.on("console", (m) => seen.push(m.text()));
  await office.page.addInitScript(() => { for (const n of ["htmx:sseOpen","htmx:sseError","htmx:sseBeforeMessage","htmx:sseMessage","htmx:sseClose","htmx:beforeRequest","htmx:afterSwap","htmx:swapError","htmx:afterSettle"]) document.addEventListener(n, (e) => console.log(n, JSON.stringify(e.detail?.xhr?.status ?? e.detail?.type ?? ""))); });
  await at(office, notes, "convocation");
  expect(await reach(office, "opened")).toBe(0);
  await office.page.waitForTimeout(15000); console.log(seen.slice(0, 60));
  await expect.poll(() => reach(office, "sent"), { timeout: 60_000 }).toBe(MEMBERS - WITHOUT_MAIL);
  await scanner.page.context().close();
  expect(house.watch.takeFaults()).toEqual([]);
}

/** How many members the office's page counts as `opened`, `received`, `sent`. */
async function reach(office, stage) {
  const line = office.page.locator(`.reach-block .legend li.${stage}`);
  return (await line.count()) === 0 ? 0 : Number(plain(await line.locator("b").innerText()));
}

export async function aMemberOpensAndAnswersOnThePhone({ people, notes }) {
  const office = await people.as("office");
  const member = await people.stranger({ viewport: PHONE, hasTouch: true, isMobile: true });
  await member.goes(notes.oneTap);
  await member.judges();
  await member.opensPdf(member.link("own-letter"));
  await member.button("own-receipt").tap();
  await member.isTold("done-receipt-given");
  await member.button("own-open").tap();
  await member.isTold("done-papers-opened");
  await expect.poll(() => reach(office, "opened"), "the office’s page follows by itself").toBe(1);
  await member.ticks("own-attends");
  await member.presses("own-answer-do");
  await member.isTold("done-answered");
  await member.reads("own-answered", { what: member.say("answer-attends") });
  await member.judges();
  await member.page.context().close();
}

export async function theOfficeReminds({ people, notes }) {
  const office = await people.as("office");
  await at(office, notes, "convocation");
  await office.reads("reach-unopened", { count: MEMBERS - 1 });
  await office.judges();
  await office.presses("remind");
  await office.isTold("done-reminded");
  const clock = await people.as("clock");
  const other = await anotherAddress(clock, notes.address);
  await expect.poll(() => mails(clock, other), { timeout: 60_000 }).toBe(2);
  expect(await mails(clock, notes.address)).toBe(1);
}

async function anotherAddress(clock, address) {
  await mails(clock, address);
  const cells = await clock.page.locator("tbody td:nth-child(2)").allInnerTexts();
  const others = cells.map((cell) => cell.match(/[\w.-]+@[\w.-]+/)?.[0]).filter((found) => found && found !== address);
  return others[0];
}

export async function theNoticeIsPosted({ people, notes }) {
  const office = await people.as("office");
  await at(office, notes, "convocation");
  await office.opensPdf(office.link("posting-notice"));
  await office.opensPdf(office.link("paper-list"));
  await office.presses("posting-do");
  await office.isTold("done-agenda-posted");
  await office.page.getByRole("button", { name: office.say("letters-hand") }).click();
  await office.isTold("done-letters-handed");
  await office.judges();
}

export async function aMemberFindsItSignedIn({ people, notes }) {
  const member = await people.as("member");
  await member.judges();
  await member.awaits(notes);
  await at(member, notes, "own");
  await member.reads("own-received");
  await member.judges();
  await at(member, notes);
  await member.judges();
  const shown = POINTS.schools[member.words.language];
  await at(member, notes, "agenda");
  await expect(member.page.getByRole("link", { name: shown, exact: true })).toBeVisible();
}
