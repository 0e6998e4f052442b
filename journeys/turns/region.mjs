//! A region's session of thirty days: fifteen, and fifteen more once its president has extended it; then its papers.
import { expect } from "../support/journey.mjs";
import { waitUntil } from "../support/clock.mjs";
import { deferTheRest } from "./points.mjs";
import { REGION, REGIONAL, allArePresent, bothSign, desk, of, regional } from "./story.mjs";

/** A day too many is refused with its article; the fifteenth more is not. */
export async function thePresidentExtendsTheSession({ people, notes }) {
  await waitUntil(people, REGIONAL.fifteenth);
  const president = await of(people, REGION, "president");
  await regional(president, notes);
  await president.writes("session-extend-until", REGIONAL.tooFar);
  await president.presses("session-extend-do");
  await expect(president.page.getByRole("alert")).toHaveText(/\b37\b/);
  president.watch.forgive(422);
  await regional(president, notes);
  await president.writes("session-extend-until", REGIONAL.thirtieth);
  await president.presses("session-extend-do");
  await president.isTold("done-extended");
  await president.judges();
}

/** A member who was present at the opening resigns: not from that day, as the register has them there, but from the next one. */
export async function aMandateEndsInItsMiddle({ people, notes }) {
  const office = await of(people, REGION, "office");
  await desk(office, REGION, "members");
  await office.page.locator("#members tr").last().getByRole("link").click();
  await office.follows("member-mandate");
  const here = office.page.url();
  await resigns(office, REGIONAL.opening);
  await expect(office.page.getByRole("alert")).toHaveText(/2027/);
  office.watch.forgive(422);
  await office.page.goto(here);
  await resigns(office, REGIONAL.resigned);
  await office.isTold("done-departure-recorded");
  await office.judges();
  const told = office.page.locator(".verdict p").first();
  notes.departure = await told.evaluate((sentence) => sentence.firstChild.textContent.trim());
  expect(notes.departure).toContain("74");
}

async function resigns(office, since) {
  await office.page.locator('input[name="cause"][value="resignation"]').check();
  await office.page.locator("#since").fill(since);
  await office.writes("departure-basis", "12/2027");
  await office.presses("departure-record");
}

/** The wali is told at the desk of the authority. */
export async function theWaliIsTold({ people }) {
  const wali = await of(people, REGION, "authority");
  await wali.goes("desk/authority");
  await wali.reads("matter-extension");
  await wali.judges();
}

/** On the thirtieth day what remains is put off, and the session closed. */
export async function theRegionCloses({ people, notes }) {
  await waitUntil(people, REGIONAL.thirtieth);
  const secretary = await of(people, REGION, "secretary");
  await allArePresent(secretary, notes, 2);
  await deferTheRest(secretary, () => regional(secretary, notes, "conduct"));
  const president = await of(people, REGION, "president");
  await regional(president, notes, "conduct");
  await president.ticks("close-session-confirm");
  await president.presses("close-session-do");
  await president.isTold("done-closed");
}

/** A region has ten working days to send its minutes: on the last of them they are signed and sent. */
export async function theRegionSendsItsMinutes({ people, notes }) {
  await waitUntil(people, REGIONAL.minutes);
  const office = await of(people, REGION, "office");
  await regional(office, notes);
  const due = office.page.locator(`.clock time[datetime="${REGIONAL.minutes}"]`);
  await expect(due.first()).toBeVisible();
  await regional(office, notes, "signing");
  await office.presses("signing-prepare");
  await office.isTold("done-papers-prepared");
  await bothSign(people, REGION, `sessions/${notes.regional}/signing`, "signing-do", "done-signed", notes.password);
  const secretary = await of(people, REGION, "secretary");
  await regional(secretary, notes, "minutes");
  await expect(secretary.page.locator("main")).toContainText(notes.departure);
  await secretary.presses("minutes-approve");
  await secretary.isTold("done-minutes-approved");
  await bothSign(people, REGION, `sessions/${notes.regional}/minutes`, "minutes-sign", "done-minutes-signed", notes.password);
  await regional(office, notes, "control");
  await office.presses("parcel-send-acts");
  await office.isTold("done-transmitted");
  await office.judges();
}
