//! From the receipt to the members' replies: the sealed convocation, the letters, the phone of a member.
import { waitUntil } from "../support/clock.mjs";
import { expect } from "../support/journey.mjs";
import { PHONE } from "../support/judge.mjs";
import { plain } from "../support/words.mjs";
import { DAYS, POINTS, at } from "./story.mjs";

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
  await president.confirms("seal-do");
  await president.isTold("done-convened");
  await president.judges();
  await president.opensPdf(president.page.locator("#members").getByRole("link", { name: president.say("member-letter") }).first());
}

export async function theLettersArrive({ people, house, notes }) {
  const clock = await people.as("clock");
  Object.assign(notes, await whoIs(clock, "member"));
  await expect.poll(() => mails(clock, notes), { timeout: 60_000 }).toBe(1);
  await clock.judges();
  await letters(clock, notes).getByRole("link").click();
  await clock.opensPdf(clock.page.locator(".files a").first());
  await clock.judges();
  notes.oneTap = await clock.page.locator(`article a[href*="/${house.words.language}/papers/"]`).getAttribute("href");
}

/** The name and the mail address of somebody of that role, as the demonstration's page shows them. */
async function whoIs(clock, role) {
  await clock.goes(`/demo?lang=${clock.words.language}`);
  const one = clock.page.getByRole("listitem").filter({ has: clock.page.getByRole("link", { name: clock.say(`role-${role}`), exact: true }) });
  const [name, address] = await one.locator(".why bdi").allInnerTexts();
  return { name: plain(name), address };
}

/** The letters about this session to an address, in the list of mails. */
const letters = (clock, { title, address }) => clock.page.getByRole("row").filter({ hasText: title }).filter({ hasText: address });

/** How many of them came. */
async function mails(clock, to) {
  await clock.goes(`/demo/mail?lang=${clock.words.language}`);
  return letters(clock, to).count();
}

export async function aLinkThatIsFetchedOpensNothing({ people, house, notes }) {
  const office = await people.as("office");
  const scanner = await people.stranger({ javaScriptEnabled: false });
  const answer = await scanner.page.request.get(notes.oneTap);
  expect(answer.status()).toBe(200);
  await scanner.goes(notes.oneTap);
  const sent = async () => {
    await at(office, notes, "convocation");
    return reach(office, "sent");
  };
  await expect.poll(sent, { timeout: 60_000 }).toBe(MEMBERS - WITHOUT_MAIL);
  expect(await reach(office, "opened")).toBe(0);
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
  const other = await anotherAddress(await people.as("clock"), notes);
  await office.presses("remind");
  await office.isTold("done-reminded");
  const reminded = office.page.locator("#members > tr").filter({ hasText: office.say("purpose-reminder") });
  await expect(reminded).toHaveCount(MEMBERS - WITHOUT_MAIL - 1);
  await expect(reminded.filter({ hasText: notes.name })).toHaveCount(0);
  await expect.poll(async () => mails(await people.as("clock"), { ...notes, address: other }), { timeout: 60_000 }).toBe(2);
}

/** To whom else a letter about this session went. */
async function anotherAddress(clock, notes) {
  await mails(clock, notes);
  const others = letters(clock, { ...notes, address: "@" }).filter({ hasNotText: notes.address });
  const cell = await others.first().innerText();
  return cell.match(/[\w.-]+@[\w.-]+/)[0];
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
