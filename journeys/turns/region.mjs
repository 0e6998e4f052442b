//! A region's session of thirty days: fifteen, and fifteen more once its president has extended it; then its papers.
import { expect } from "../support/journey.mjs";
import { waitUntil } from "../support/clock.mjs";
import { deferTheRest } from "./points.mjs";
import { REGION, REGIONAL, allArePresent, bothSign, of, regional } from "./story.mjs";

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
  await secretary.presses("minutes-approve");
  await secretary.isTold("done-minutes-approved");
  await bothSign(people, REGION, `sessions/${notes.regional}/minutes`, "minutes-sign", "done-minutes-signed", notes.password);
  await regional(office, notes, "control");
  await office.presses("parcel-send-acts");
  await office.isTold("done-transmitted");
  await office.judges();
}
