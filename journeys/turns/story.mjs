//! The councils in which the law takes its turns, and the way to their pages.
import { expect } from "../support/journey.mjs";

/** A rural commune of fifteen members. */
export const COMMUNE = "sidi-el-aidi";
export const MEMBERS = 15;

/** An arrondissement of Casablanca, and its session of January 2027, convened on the day of the commune's. */
export const ARRONDISSEMENT = "casablanca-anfa";
export const ARRONDISSEMENTS = { opening: "2027-01-29" };

/** The region, of seventy-five. */
export const REGION = "casablanca-settat";

/** The session of February 2027 of the commune: what is done when. */
export const DAYS = {
  convocation: "2027-01-18",
  first: "2027-02-01",
  /** Between the third and the fifth day after the first meeting. */
  second: "2027-02-04",
  /** Friday, Monday, Tuesday: the third working day after the second. */
  third: "2027-02-09",
  /** Where the programme is voted again. */
  added: "2027-02-10",
  /** Twenty days later it is the feast that ends the fast. */
  sent: "2027-02-18",
  /** Three working days to oppose it are over. */
  unopposed: "2027-02-24",
  /** 10 and 11 March are the feast. */
  lastOfVisa: "2027-03-12",
  acquired: "2027-03-13",
};

/** Its decisions of December 2026, which await the wali and the ministry, and its session of March 2027. */
export const REGIONAL = {
  opposed: "2026/10",
  visa: "2026/8",
  opening: "2027-03-01",
  /** Fifteen days from the opening, and fifteen more. */
  fifteenth: "2027-03-15",
  resigned: "2027-03-16",
  thirtieth: "2027-03-30",
  tooFar: "2027-03-31",
  /** Ten working days after it closed. */
  minutes: "2027-04-13",
};

/** Whoever holds `role` in `council`. */
export const of = (people, council, role) => people.as(`${council}/${role}`);

/** Opens a page of the desk of a council. */
export async function desk(reader, council, page = "") {
  await reader.goes(`${council}/desk/${page}`);
}

/** Opens a page of the commune's session. */
export async function session(reader, notes, page = "") {
  await desk(reader, COMMUNE, `sessions/${notes.session}${page && `/${page}`}`);
}

/** Opens a page of the region's session. */
export async function regional(reader, notes, page = "") {
  await desk(reader, REGION, `sessions/${notes.regional}${page && `/${page}`}`);
}

/** Calls the roll of a sitting of the region: everybody is there. */
export async function allArePresent(secretary, notes, sitting) {
  await regional(secretary, notes, `sittings/${sitting}/roll`);
  await secretary.presses("roll-rest-present");
  await secretary.presses("roll-save");
  await secretary.isTold("done-roll-marked");
}

/** President and secretary of `council` sign on that page. */
export async function bothSign(people, council, page, button, done, password) {
  for (const role of ["president", "secretary"]) {
    const signer = await of(people, council, role);
    await desk(signer, council, page);
    await signer.writes("signing-password", password);
    await signer.presses(button);
    await signer.isTold(done);
  }
}

/** The identifier of the session of `council` that opens on a day, as its list of sessions tells. */
export async function sessionOf(reader, council, day) {
  await desk(reader, council, "sessions");
  const row = reader.page.getByRole("row").filter({ has: reader.page.locator(`time[datetime="${day}"]`) });
  const address = await row.getByRole("link").first().getAttribute("href");
  return address.match(/sessions\/([0-9a-z]{26})/)[1];
}

/** The identifier of the point of that subject, on the agenda that lies open. */
export async function pointOf(reader, title) {
  const link = reader.page.getByRole("rowheader").getByRole("link", { name: title });
  await expect(link).toHaveCount(1);
  return (await link.getAttribute("href")).match(/points\/([0-9a-z]{26})/)[1];
}
