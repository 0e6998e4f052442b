//! A point that the authority opposes, and a programme that passes at the second sitting only.
import { expect } from "../support/journey.mjs";
import { plain } from "../support/words.mjs";
import { COMMUNE, DAYS, desk, of, pointOf, session, sessionOf } from "./story.mjs";

const PROGRAMME = { ar: "تحيين برنامج عمل الجماعة", fr: "Mise à jour du programme d’action de la commune" };
const DRAFT = { ar: "يوافق المجلس على البرنامج المحين.", fr: "Le conseil approuve le programme mis à jour." };
const OPPOSED = { ar: /تسمية/, fr: /noms|Dénomination|rues/i };
const REASON = { ar: "النقطة غريبة عن اختصاصات المجلس.", fr: "Le point est étranger aux attributions du conseil." };
const RULING = { ar: "رفض الطلب: النقطة تدخل في اختصاصات المجلس.", fr: "Demande rejetée : le point entre dans les attributions du conseil." };

export async function theOfficeAddsAProgramme({ people, notes }) {
  const office = await of(people, COMMUNE, "office");
  notes.session = await sessionOf(office, COMMUNE, DAYS.first);
  await session(office, notes, "agenda");
  notes.opposed = await pointOf(office, OPPOSED[office.words.language]);
  await office.follows("point-add");
  await office.writesBoth("point-title", PROGRAMME.ar, PROGRAMME.fr);
  await office.chooses("point-subject", { label: office.words.name("subject-programme") });
  await office.chooses("commission", { index: 1 });
  await office.writesBoth("point-draft", DRAFT.ar, DRAFT.fr);
  await office.presses("save");
  await office.isTold("done-point-added");
  await session(office, notes, "agenda");
  notes.programme = await pointOf(office, PROGRAMME[office.words.language]);
  await desk(office, COMMUNE, `points/${notes.programme}`);
  await office.unfolds("report-record");
  await office.ticks("report-studied-yes");
  await office.writesBoth("report-opinion", "رأي بالموافقة", "Avis favorable");
  await office.presses("report-save");
  await office.isTold("done-report-recorded");
  await session(office, notes, "agenda");
  await office.presses("agenda-settle-next");
  await office.isTold("done-agenda-settled");
  await session(office, notes, "control");
  await office.presses("parcel-send-agenda");
  await office.isTold("done-transmitted");
}

export async function theGovernorOpposesAPoint({ people, notes }) {
  const governor = await of(people, COMMUNE, "authority");
  await session(governor, notes, "control");
  await governor.confirms("receipt-give");
  await governor.isTold("done-acknowledged");
  await desk(governor, COMMUNE, `points/${notes.opposed}`);
  await governor.unfolds("point-oppose");
  await governor.writesBoth("opposition-reason", REASON.ar, REASON.fr);
  await governor.presses("point-oppose");
  await governor.isTold("done-point-opposed");
  await governor.judges();
  await governor.presses("opposition-refer");
  await governor.isTold("done-opposition-referred");
}

export async function thePresidentReports({ people, notes }) {
  const president = await of(people, COMMUNE, "president");
  await session(president, notes, "conduct");
  await president.presses("dispose-noted");
  await president.isTold("done-point-disposed");
}

/** The session is open; the judge has not said: the vote cannot be opened, and the page says under which article. */
export async function theOpposedPointCannotBeVoted({ people, notes }) {
  const secretary = await of(people, COMMUNE, "secretary");
  await desk(secretary, COMMUNE, `points/${notes.opposed}/vote`);
  await expect(secretary.button("vote-open-text")).toBeDisabled();
  expect(plain(await secretary.page.locator("#why-vote").innerText())).toMatch(/\b41\b/);
  await secretary.judges();
}

export async function theJudgeDismissesTheOpposition({ people, notes }) {
  const office = await of(people, COMMUNE, "office");
  await desk(office, COMMUNE, `points/${notes.opposed}`);
  await office.ticks("judgment-dismissed");
  await office.writesBoth("judgment-ruling", RULING.ar, RULING.fr);
  await office.presses("judgment-record");
  await office.isTold("done-opposition-judged");
  await office.judges();
}

/** No commission studied it: the council first decides whether it deliberates. */
export async function thePointIsVoted({ people, notes }) {
  const secretary = await of(people, COMMUNE, "secretary");
  await desk(secretary, COMMUNE, `points/${notes.opposed}/vote`);
  await votes(secretary, "vote-open-whether");
  await secretary.isTold("done-vote-closed");
  await votes(secretary, "vote-open-text");
  await secretary.isTold("done-adopted");
}

/** All five who are present vote for it: fewer than the eight that are the majority of the fifteen in office. */
export async function theProgrammeFails({ people, notes }) {
  const secretary = await of(people, COMMUNE, "secretary");
  await desk(secretary, COMMUNE, `points/${notes.programme}/vote`);
  await votes(secretary, "vote-open-text");
  const sentence = plain(await secretary.page.locator(".verdict").first().innerText());
  expect(sentence).toMatch(/\b43\b/);
  await secretary.judges();
  await session(secretary, notes, "conduct");
  await secretary.judges();
}

export async function theSecondSittingIsAdded({ people, notes }) {
  const president = await of(people, COMMUNE, "president");
  await session(president, notes, "conduct");
  await president.page.locator("form[action$='/second-sitting'] button").click();
  await president.isTold("done-second-sitting-added");
  await president.judges();
}

export async function theProgrammePasses({ people, notes }) {
  const secretary = await of(people, COMMUNE, "secretary");
  await desk(secretary, COMMUNE, `points/${notes.programme}/vote`);
  await votes(secretary, "vote-open-second");
  await secretary.isTold("done-adopted");
  await secretary.reads("round-second");
  await secretary.judges();
}

/** What was not voted waits for another session; nothing is left open. */
export async function theRestIsDeferred({ people, notes }) {
  const secretary = await of(people, COMMUNE, "secretary");
  await deferTheRest(secretary, () => session(secretary, notes, "conduct"));
}

/** Puts off every point that waits on the page of the conduct. */
export async function deferTheRest(secretary, opensConduct) {
  await opensConduct();
  const waiting = secretary.page.getByRole("row").filter({ hasText: secretary.say("outcome-pending") }).getByRole("rowheader").getByRole("link");
  const points = await waiting.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(points.length).toBeGreaterThan(0);
  for (const point of points) {
    await secretary.goes(point);
    await secretary.unfolds("dispose");
    await secretary.ticks("dispose-deferred");
    await secretary.writesBoth("dispose-reason", "في انتظار دراسة تكميلية", "Dans l’attente d’une étude complémentaire");
    await secretary.presses("dispose-do");
    await secretary.isTold("done-point-disposed");
  }
}

/** Opens the vote by `key`; all who are present vote for it. */
export async function votes(secretary, key) {
  await secretary.presses(key);
  await secretary.presses("vote-all-for");
  await secretary.presses("vote-close");
}
