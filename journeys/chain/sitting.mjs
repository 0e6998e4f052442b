//! The day of the sitting: the roll, the quorum, the votes by name, what is deferred and withdrawn, the closing.
import { password, waitUntil } from "../support/clock.mjs";
import { expect } from "../support/journey.mjs";
import { PHONE } from "../support/judge.mjs";
import { plain } from "../support/words.mjs";
import { DAYS, POINTS, at, atPoint } from "./story.mjs";

const EXCUSED = 1;
const ABSENT = 3;
const MEMBERS = 131;
const PRESENT = MEMBERS - EXCUSED - ABSENT;

export async function waitsForTheSitting({ people, notes }) {
  await waitUntil(people, DAYS.opening);
  notes.password = await password(people);
}

export async function callsTheRoll({ people, notes }) {
  const secretary = await people.as("secretary");
  await secretary.awaits(notes);
  await at(secretary, notes, "sittings/1/roll");
  await secretary.judges();
  await expect(secretary.button("open-do")).toBeDisabled();
  const ordinary = secretary.page.locator("#people > li").filter({ hasNot: secretary.page.locator("small"), hasNotText: notes.name });
  for (let number = 0; number < EXCUSED + ABSENT; number += 1) {
    const key = number < EXCUSED ? "presence-excused-short" : "presence-absent";
    await ordinary.nth(number).getByRole("radio", { name: secretary.say(key), exact: true }).check();
  }
  notes.absent = plain(await ordinary.nth(EXCUSED).locator("b").innerText());
  await secretary.presses("roll-rest-present");
  await expect(secretary.page.locator("output[data-of=present]")).toHaveText(String(PRESENT));
  await expect(secretary.page.locator("output[data-of=rest]")).toHaveText("0");
  await secretary.presses("roll-save");
  await secretary.isTold("done-roll-marked");
  await secretary.opensPdf(secretary.link("roll-sheet"));
}

export async function opensTheSession({ people, notes }) {
  const president = await people.as("president");
  await at(president, notes, "sittings/1/roll");
  await president.presses("open-do");
  await president.isTold("done-opened");
  const sentence = plain(await president.page.locator(".verdict").first().innerText());
  expect(sentence).toContain(String(PRESENT));
  expect(sentence).toContain(String(MEMBERS));
  expect(sentence).toMatch(/\b42\b/);
  await president.judges();
}

export async function hearsTheReport({ people, notes }) {
  const president = await people.as("president");
  await at(president, notes, "conduct");
  await president.judges();
  await president.presses("dispose-noted");
  await president.isTold("done-point-disposed");
}

export async function votesByName({ people, notes }) {
  const secretary = await people.as("secretary");
  await atPoint(secretary, notes, "schools", "vote");
  await secretary.judges();
  await secretary.presses("vote-open-text");
  await secretary.reads("question-text");
  await secretary.writes("filter", notes.name);
  await expect(secretary.page.locator("#ballots > li:visible")).toHaveCount(1);
  await votes(secretary, notes.name, "choice-against");
  await secretary.writes("filter", "");
  await secretary.presses("vote-all-for");
  await expect(secretary.page.locator("output[data-of=for]")).toHaveText(String(PRESENT - 1));
  await expect(secretary.page.locator("output[data-of=against]")).toHaveText("1");
  await secretary.judges();
}

const votes = (secretary, name, choice) =>
  secretary.page.getByRole("group", { name, exact: true }).getByRole("radio", { name: secretary.say(choice), exact: true }).check();

export async function proclaimsTheResult({ people, notes }) {
  const secretary = await people.as("secretary");
  const member = await people.as("member");
  await at(member, notes, "conduct");
  await expect(member.page.getByText(member.say("outcome-voting"))).toBeVisible();
  await secretary.presses("vote-close");
  await secretary.isTold("done-adopted");
  const sentence = plain(await secretary.page.locator(".verdict").first().innerText());
  expect(sentence).toContain(String(PRESENT - 1));
  await secretary.judges();
  await expect(member.page.getByText(member.say("outcome-adopted"), { exact: true }), "open pages follow by themselves").toBeVisible();
  await member.judges();
}

export async function defersAndWithdraws({ people, notes }) {
  const secretary = await people.as("secretary");
  for (const [point, how] of [["lighting", "dispose-deferred"], ["market", "dispose-withdrawn"]]) {
    await atPoint(secretary, notes, point, "vote");
    await secretary.unfolds("dispose");
    await secretary.ticks(how);
    await secretary.writesBoth("dispose-reason", "في انتظار دراسة تكميلية", "Dans l’attente d’une étude complémentaire");
    if (point === "lighting") await secretary.judges();
    await secretary.presses("dispose-do");
    await secretary.isTold("done-point-disposed");
  }
}

export async function votesWithoutDebate({ people, notes }) {
  const secretary = await people.as("secretary");
  await atPoint(secretary, notes, "library", "vote");
  for (const [question, outcome] of [["whether", "done-vote-closed"], ["text", "done-adopted"]]) {
    await secretary.presses(`vote-open-${question}`);
    await secretary.reads(`question-${question}`);
    await secretary.presses("vote-all-for");
    await secretary.presses("vote-close");
    await secretary.isTold(outcome);
  }
  await secretary.judges();
}

export async function aMemberFollowsOnThePhone({ people, notes }) {
  const member = await people.as("member");
  await member.page.setViewportSize(PHONE);
  await atPoint(member, notes, "schools", "vote");
  await member.judges();
  await atPoint(member, notes, "schools");
  await expect(member.page.getByRole("heading", { level: 1 })).toContainText(POINTS.schools[member.words.language]);
}

export async function closesTheSession({ people, notes }) {
  const president = await people.as("president");
  await at(president, notes, "conduct");
  for (const outcome of ["noted", "adopted", "deferred", "withdrawn"]) await president.reads(`outcome-${outcome}`);
  await president.ticks("close-session-confirm");
  await president.presses("close-session-do");
  await president.isTold("done-closed");
  await president.judges();
}
