//! After the closing: deliberations and minutes are signed, sent, and become enforceable by the clock.
import { waitUntil } from "../support/clock.mjs";
import { expect } from "../support/journey.mjs";
import { plain } from "../support/words.mjs";
import { DAYS, POINTS, at } from "./story.mjs";

/** The points that the council adopted, in the order in which it did. */
export const ADOPTED = ["schools", "library"];

export async function preparesTheDeliberations({ people, notes }) {
  const office = await people.as("office");
  await office.goes("desk");
  await office.judges();
  await at(office, notes, "signing");
  await office.judges();
  await office.presses("signing-prepare");
  await office.isTold("done-papers-prepared");
  for (const paper of await office.link("deliberation-paper").all()) await office.opensPdf(paper);
}

export async function signsNothingWithAWrongPassword({ people, notes }) {
  const president = await people.as("president");
  await at(president, notes, "signing");
  await president.judges();
  await president.writes("signing-password", "une autre phrase");
  await president.presses("signing-do");
  await president.isRefused("password-wrong", /./);
}

export async function signTheDeliberations({ people, notes }) {
  for (const role of ["president", "secretary"]) {
    const signer = await people.as(role);
    await at(signer, notes, "signing");
    await signer.writes("signing-password", notes.password);
    await signer.presses("signing-do");
    await signer.isTold("done-signed");
  }
  const secretary = await people.as("secretary");
  notes.decisions = {};
  for (const point of ADOPTED) {
    await at(secretary, notes, "signing");
    await secretary.page.getByRole("link", { name: POINTS[point][secretary.words.language], exact: true }).click();
    await expect(secretary.page.getByRole("heading", { level: 1 })).toHaveText(POINTS[point][secretary.words.language]);
    notes.decisions[point] = secretary.page.url().match(/decisions\/(\d{4}\/\d+)/)[1];
    const nature = secretary.say("signature-nature", { what: "" }).split("(")[0].trim();
    await expect(secretary.page.getByRole("main").getByText(nature).first()).toBeVisible();
    await secretary.opensPdf(secretary.link("deliberation-paper"));
  }
  await secretary.judges();
}

export async function composesTheMinutes({ people, notes }) {
  const secretary = await people.as("secretary");
  await at(secretary, notes, "minutes");
  await secretary.unfolds("minutes-add");
  await secretary.judges();
  await secretary.writesBoth("minutes-note", "افتتحت الجلسة بالنشيد الوطني.", "La séance s’ouvre par l’hymne national.");
  await secretary.presses("minutes-save");
  await secretary.isTold("done-minutes-written");
  await secretary.presses("minutes-approve");
  await secretary.isTold("done-minutes-approved");
  await secretary.judges();
}

export async function signTheMinutes({ people, notes }) {
  for (const role of ["president", "secretary"]) {
    const signer = await people.as(role);
    await at(signer, notes, "minutes");
    await signer.writes("signing-password", notes.password);
    await signer.presses("minutes-sign");
    await signer.isTold("done-minutes-signed");
  }
  const office = await people.as("office");
  await at(office, notes, "minutes");
  await office.opensPdf(office.page.getByRole("link", { name: office.say("minutes-paper") }));
  await office.presses("minutes-give");
  await office.isTold("done-minutes-given");
  await office.judges();
}

export async function sendsTheActs({ people, notes }) {
  const office = await people.as("office");
  await at(office, notes, "control");
  for (const parcel of ["register", "acts"]) {
    await office.presses(`parcel-send-${parcel}`);
    await office.isTold("done-transmitted");
  }
  await office.judges();
}

export async function authorityAcknowledgesTheActs({ people, notes }) {
  const governor = await people.as("authority");
  await governor.attends(notes);
  await governor.judges();
  for (let parcels = 2; parcels > 0; parcels -= 1) {
    await expect(governor.link("receipt-give")).toHaveCount(parcels);
    await governor.confirms("receipt-give");
    await governor.isTold("done-acknowledged");
  }
  await expect(governor.link("receipt-give")).toHaveCount(0);
  await governor.judges();
}

export async function waitsThreeWorkingDays({ people, notes }) {
  expect(await stages({ people, notes })).toEqual([false, false]);
  await waitUntil(people, DAYS.third);
  expect(await stages({ people, notes })).toEqual([false, false]);
  await waitUntil(people, DAYS.enforceable);
  expect(await stages({ people, notes })).toEqual([true, true]);
  const office = await people.as("office");
  await office.judges();
}

/** Whether each deliberation is enforceable, as its page says. */
async function stages({ people, notes }) {
  const office = await people.as("office");
  const said = [];
  for (const number of Object.values(notes.decisions)) {
    await office.goes(`casablanca/desk/decisions/${number}`);
    said.push(plain(await office.page.locator(".kicker .state").innerText()));
  }
  return said.map((stage) => stage === office.say("deliberation-stage-enforceable"));
}
