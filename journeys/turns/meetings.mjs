//! No quorum three times: the first meeting, the second convocation, and the third meeting, which opens with any number.
import { expect } from "../support/journey.mjs";
import { waitUntil } from "../support/clock.mjs";
import { plain } from "../support/words.mjs";
import { COMMUNE, DAYS, MEMBERS, of, session } from "./story.mjs";

const PRESENT = 5;

export async function thePresidentConvenes({ people, notes }) {
  await waitUntil(people, DAYS.convocation);
  const president = await of(people, COMMUNE, "president");
  await session(president, notes, "convocation");
  await president.confirms("seal-do");
  await president.isTold("done-convened");
}

export async function theFirstMeetingLacksItsQuorum({ people, notes }) {
  await waitUntil(people, DAYS.first);
  await callsTheRoll(people, notes, PRESENT);
  await opens(people, notes, "done-quorum-missing", [PRESENT, MEMBERS]);
}

export async function theSecondConvocation({ people, notes }) {
  const president = await of(people, COMMUNE, "president");
  await session(president, notes, "convocation");
  await president.reads("second-call-title");
  await president.judges();
  await president.writes("second-call-day", "2027-02-08");
  await president.presses("second-call-do");
  await expect(president.page.getByRole("alert")).toHaveText(/\b42\b/);
  president.watch.forgive(422);
  await session(president, notes, "convocation");
  await president.writes("second-call-day", DAYS.second);
  await president.presses("second-call-do");
  await president.isTold("done-convened-again");
  await president.opensPdf(president.page.locator("#members").getByRole("link", { name: president.say("member-letter") }).first());
  await president.judges();
}

export async function theSecondMeetingLacksItToo({ people, notes }) {
  await waitUntil(people, DAYS.second);
  await callsTheRoll(people, notes, PRESENT);
  await opens(people, notes, "done-quorum-missing", [PRESENT, MEMBERS]);
  const office = await of(people, COMMUNE, "office");
  await session(office, notes, "convocation");
  await expect(office.page.getByRole("main").getByText(/\b9\b/).first()).toBeVisible();
  await office.judges();
}

export async function theThirdMeetingOpens({ people, notes }) {
  await waitUntil(people, DAYS.third);
  await callsTheRoll(people, notes, PRESENT);
  await opens(people, notes, "done-opened", [PRESENT]);
}

/** The second sitting stands under the quorum of the first: five are enough. */
export async function theSecondSittingMeets({ people, notes }) {
  await waitUntil(people, DAYS.added);
  await callsTheRoll(people, notes, PRESENT, 2);
}

async function callsTheRoll(people, notes, present, sitting = 1) {
  const secretary = await of(people, COMMUNE, "secretary");
  await session(secretary, notes, `sittings/${sitting}/roll`);
  await secretary.judges();
  for (let number = 0; number < present; number += 1) {
    await secretary.page.locator("#people > li").nth(number).getByRole("radio", { name: secretary.say("presence-present"), exact: true }).check();
  }
  await secretary.presses("roll-rest-absent");
  await secretary.presses("roll-save");
  await secretary.isTold("done-roll-marked");
}

/** The president opens, or cannot; the page says why, with the numbers and the article. */
async function opens(people, notes, outcome, numbers) {
  const president = await of(people, COMMUNE, "president");
  await session(president, notes, "sittings/1/roll");
  await president.presses("open-do");
  await president.isTold(outcome);
  const sentence = plain(await president.page.locator(".verdict").last().innerText());
  expect(sentence).toMatch(/\b42\b/);
  for (const number of numbers) expect(sentence).toContain(String(number));
  await president.judges();
}
