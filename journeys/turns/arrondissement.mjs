//! What an arrondissement decides reaches the governor through the president of the commune's council: two clocks, one after the other.
import { expect } from "../support/journey.mjs";
import { password, waitUntil } from "../support/clock.mjs";
import { deferTheRest, votes } from "./points.mjs";
import { ARRONDISSEMENT, ARRONDISSEMENTS, bothSign, desk, of, sessionOf } from "./story.mjs";

export async function theArrondissementSendsItsAgenda({ people, notes }) {
  const office = await of(people, ARRONDISSEMENT, "office");
  notes.local = await sessionOf(office, ARRONDISSEMENT, ARRONDISSEMENTS.opening);
  await local(office, notes, "control");
  await office.presses("parcel-send-agenda");
  await office.isTold("done-transmitted");
  await office.judges();
}

export async function theArrondissementIsConvened({ people, notes }) {
  const president = await of(people, ARRONDISSEMENT, "president");
  await local(president, notes, "convocation");
  await president.confirms("seal-do");
  await president.isTold("done-convened");
}

/** One sitting: one point is adopted, the others are put off, the papers are signed. */
export async function theArrondissementDecides({ people, notes }) {
  await waitUntil(people, ARRONDISSEMENTS.opening);
  notes.password = await password(people);
  const secretary = await of(people, ARRONDISSEMENT, "secretary");
  await local(secretary, notes, "sittings/1/roll");
  await secretary.presses("roll-rest-present");
  await secretary.presses("roll-save");
  await secretary.isTold("done-roll-marked");
  const president = await of(people, ARRONDISSEMENT, "president");
  await local(president, notes, "sittings/1/roll");
  await president.presses("open-do");
  await president.isTold("done-opened");
  await local(president, notes, "conduct");
  await president.presses("dispose-noted");
  await president.isTold("done-point-disposed");
  await president.judges();
  await secretary.goes(await firstVote(president));
  await votes(secretary, "vote-open-text");
  await secretary.isTold("done-adopted");
  await deferTheRest(secretary, () => local(secretary, notes, "conduct"));
  await local(president, notes, "conduct");
  await president.ticks("close-session-confirm");
  await president.presses("close-session-do");
  await president.isTold("done-closed");
}

async function firstVote(reader) {
  return reader.page.getByRole("link", { name: reader.say("vote"), exact: true }).first().getAttribute("href");
}

export async function theArrondissementSendsItsActs({ people, notes }) {
  const office = await of(people, ARRONDISSEMENT, "office");
  await local(office, notes, "signing");
  await office.presses("signing-prepare");
  await office.isTold("done-papers-prepared");
  await bothSign(people, ARRONDISSEMENT, `sessions/${notes.local}/signing`, "signing-do", "done-signed", notes.password);
  const secretary = await of(people, ARRONDISSEMENT, "secretary");
  await local(secretary, notes, "minutes");
  await secretary.presses("minutes-approve");
  await secretary.isTold("done-minutes-approved");
  await bothSign(people, ARRONDISSEMENT, `sessions/${notes.local}/minutes`, "minutes-sign", "done-minutes-signed", notes.password);
  await local(office, notes, "control");
  await office.presses("parcel-send-acts");
  await office.isTold("done-transmitted");
  await office.reads("relay-to-commune");
  await office.judges();
}

/** The commune gives its receipt, and then has its own days. */
export async function theCommunePassesThemOn({ people, notes }) {
  const commune = await people.as("office");
  await desk(commune, "casablanca", "relays");
  await commune.judges();
  await commune.confirms("receipt-give");
  await commune.isTold("done-relay-received");
  await expect(commune.page.getByRole("main").getByText(/\b15\b/).first()).toBeVisible();
  await commune.judges();
  await commune.presses("relay-pass-on");
  await commune.isTold("done-relay-passed-on");
  const governor = await people.as("authority");
  await governor.goes("desk/authority");
  const parcel = governor.page.locator(".task").filter({ has: governor.page.locator(`a[href*="${notes.local}"]`), hasText: governor.say("parcel-acts") });
  await expect(parcel).toHaveCount(1);
  await governor.judges();
}

async function local(reader, notes, page = "") {
  await desk(reader, ARRONDISSEMENT, `sessions/${notes.local}${page && `/${page}`}`);
}
