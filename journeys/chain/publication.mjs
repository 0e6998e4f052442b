//! The deliberate act of publishing, and a citizen who reads.
import { expect } from "../support/journey.mjs";
import { PHONE } from "../support/judge.mjs";
import { ADOPTED } from "./acts.mjs";
import { POINTS, at } from "./story.mjs";

export async function postsTheActs({ people, notes }) {
  const office = await people.as("office");
  await office.awaits(notes);
  await at(office, notes, "publication");
  await office.judges();
  await office.presses("posting-acts-do");
  await office.isTold("done-acts-posted");
  await office.opensPdf(office.link("posting-certificate"));
}

export async function looksBeforePublishing({ people, notes }) {
  const office = await people.as("office");
  await at(office, notes, "publication");
  await office.presses("publication-session-do");
  await office.isTold("done-session-published");
  await office.follows("publication-preview");
  await office.reads("preview-note");
  await office.judges();
  const citizen = await people.as("citizen");
  const answer = await citizen.page.request.get(publicPage(citizen, notes, "schools"));
  expect(answer.status()).toBe(404);
  await office.follows("preview-back");
}

export async function publishes({ people, notes }) {
  const office = await people.as("office");
  await office.ticks("publication-names-shown");
  await office.presses("publication-do");
  await office.isTold("done-decisions-published");
  await office.judges();
}

export async function aCitizenReads({ people, notes }) {
  const citizen = await people.as("citizen");
  await citizen.page.setViewportSize(PHONE);
  const { language } = citizen.words;
  await citizen.goes("casablanca");
  await citizen.judges();
  for (const list of ["sessions", "decisions", "members"]) {
    await citizen.goes(`casablanca/${list}`);
    await citizen.judges();
  }
  await citizen.goes(`casablanca/sessions/${notes.session}`);
  for (const outcome of ["noted", "adopted", "deferred", "withdrawn"]) await citizen.reads(`outcome-${outcome}`);
  await citizen.judges();
  await citizen.page.getByRole("link", { name: notes.decisions.schools, exact: true }).click();
  await expect(citizen.page.getByRole("heading", { level: 1 })).toHaveText(POINTS.schools[language]);
}

export async function aCitizenReadsTheVotes({ people, notes }) {
  const citizen = await people.as("citizen");
  await citizen.reads("public-stage-enforceable");
  await named(citizen, "choice-against").click();
  await expect(citizen.page.locator("#names details[open] li")).toHaveText([notes.name]);
  await citizen.judges();
  await named(citizen, "choice-absent").click();
  await expect(citizen.page.locator("#names")).toContainText(notes.absent);
  await citizen.opensPdf(citizen.link("deliberation-paper"));
  for (const point of ADOPTED) {
    const answer = await citizen.page.request.get(publicPage(citizen, notes, point));
    expect(answer.status()).toBe(200);
  }
}

const named = (citizen, choice) => citizen.page.locator("#names summary").filter({ hasText: citizen.say(choice) });

const publicPage = (citizen, notes, point) => `${citizen.address}/${citizen.words.language}/casablanca/decisions/${notes.decisions[point]}`;

export async function theJournalIsWhole({ house }) {
  expect(await house.verify()).toMatch(/^untouched: \d+ entries/);
}

export async function noPageWentUnjudged({ house }) {
  const { met, judged } = house.watch;
  expect([...met].filter((page) => !judged.has(page))).toEqual([]);
}
