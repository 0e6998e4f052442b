//! After a session of three meetings and two sittings: what its papers tell, and a visa acquired by silence.
import { expect } from "../support/journey.mjs";
import { waitUntil } from "../support/clock.mjs";
import { textOf } from "../support/papers.mjs";
import { plain } from "../support/words.mjs";
import { COMMUNE, DAYS, bothSign, desk, of, session } from "./story.mjs";

export async function theSessionIsClosed({ people, notes }) {
  const president = await of(people, COMMUNE, "president");
  await session(president, notes, "conduct");
  await president.ticks("close-session-confirm");
  await president.presses("close-session-do");
  await president.isTold("done-closed");
}

export async function theDeliberationsAreSigned({ people, notes }) {
  const office = await of(people, COMMUNE, "office");
  await session(office, notes, "signing");
  await office.presses("signing-prepare");
  await office.isTold("done-papers-prepared");
  await bothSign(people, COMMUNE, `sessions/${notes.session}/signing`, "signing-do", "done-signed", notes.password);
}

/** The minutes, which hold both languages, tell the three meetings, who was counted at each, and under which article the third could deliberate. */
export async function theMinutesTellTheThreeMeetings({ people, notes }) {
  const secretary = await of(people, COMMUNE, "secretary");
  await session(secretary, notes, "minutes");
  await secretary.judges();
  await secretary.presses("minutes-approve");
  await secretary.isTold("done-minutes-approved");
  await bothSign(people, COMMUNE, `sessions/${notes.session}/minutes`, "minutes-sign", "done-minutes-signed", notes.password);
  const office = await of(people, COMMUNE, "office");
  await session(office, notes, "minutes");
  const told = await textOf(await office.opensPdf(office.page.getByRole("link", { name: office.say("minutes-paper") })));
  for (const meeting of ["Réunion du lundi 1er février 2027 : Quorum non atteint : 5 membres présents sur 15", "Réunion du jeudi 4 février 2027 : Quorum non atteint : 5 membres présents sur 15"]) {
    expect(told).toContain(meeting);
  }
  expect(told).toMatch(/Le conseil peut délibérer : 5 membres présents sur 15 en exercice ; à la troisième réunion, aucun nombre n’est requis \(art\. 42/);
  expect(told).toMatch(/Majorité absolue des membres en exercice non réunie au premier vote : 5 voix pour, il en fallait 8 sur 15\. [^(]*\(art\. 43/);
}

/** The twentieth day after the authority received the programme is the feast: the page says which day, and why it is another. */
export async function theActsReachTheGovernor({ people, notes }) {
  await waitUntil(people, DAYS.sent);
  const office = await of(people, COMMUNE, "office");
  await session(office, notes, "control");
  for (const parcel of ["register", "acts"]) {
    await office.presses(`parcel-send-${parcel}`);
    await office.isTold("done-transmitted");
  }
  const governor = await of(people, COMMUNE, "authority");
  await session(governor, notes, "control");
  for (let parcels = 2; parcels > 0; parcels -= 1) {
    await expect(governor.link("receipt-give")).toHaveCount(parcels);
    await governor.confirms("receipt-give");
    await governor.isTold("done-acknowledged");
  }
  await governor.judges();
}

export async function theVisaIsAwaitedOverTheFeast({ people, notes }) {
  await waitUntil(people, DAYS.unopposed);
  const office = await of(people, COMMUNE, "office");
  notes.awaited = await standing(office);
  expect(notes.awaited).toMatch(/\b10\b.*\b12\b.*\b118\b/);
  await office.judges();
}

export async function theVisaIsAwaitedToItsLastDay({ people, notes }) {
  await waitUntil(people, DAYS.lastOfVisa);
  expect(await standing(await of(people, COMMUNE, "office"))).toBe(notes.awaited);
}

export async function theVisaIsAcquiredBySilence({ people }) {
  await waitUntil(people, DAYS.acquired);
  const office = await of(people, COMMUNE, "office");
  const told = await standing(office);
  expect(told).toContain(office.words.law("ground-silence"));
  expect(told).toMatch(/\b13\b.*\b118\b/);
  await office.judges();
}

/** What the page of the programme says of where it stands with the authority. */
async function standing(reader) {
  await desk(reader, COMMUNE, "decisions/2027/2");
  return plain(await reader.page.locator(".verdict").first().innerText());
}
