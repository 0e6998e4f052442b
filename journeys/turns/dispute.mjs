//! A region: a decision that the wali opposes, maintained in a session of thirty days, referred to the judge; the visa of the
//! ministry of the interior.
import { expect } from "../support/journey.mjs";
import { waitUntil } from "../support/clock.mjs";
import { plain } from "../support/words.mjs";
import { votes } from "./points.mjs";
import { REGION, REGIONAL, allArePresent, desk, of, pointOf, regional, sessionOf } from "./story.mjs";

const REASONS = { ar: "يتجاوز المقرر اختصاصات الجهة.", fr: "La délibération excède les attributions de la région." };
const PAPER = { name: "piece.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n") };

/** At the wali's own desk: two receipts, then the reasons against one decision. */
export async function theWaliOpposesADecision({ people, notes }) {
  const wali = await of(people, REGION, "authority");
  await receives(wali);
  await wali.page.locator(".task").filter({ hasText: REGIONAL.opposed }).getByRole("link").first().click();
  await expect(wali.page.getByRole("heading", { level: 1 })).toBeVisible();
  notes.disputed = wali.page.url();
  await wali.page.locator("summary", { hasText: opening(wali, "control-oppose-until") }).click();
  await wali.judges();
  await wali.writesBoth("control-reason", REASONS.ar, REASONS.fr);
  await wali.presses("control-oppose");
  await wali.isTold("done-opposed");
}

/** A region's visa is not the wali's: it is asked of the ministry, which grants it. */
export async function theMinistryGivesItsVisa({ people }) {
  const ministry = await of(people, REGION, "interior");
  await receives(ministry);
  const row = ministry.page.locator(".task").filter({ hasText: REGIONAL.visa });
  expect(plain(await row.innerText())).toMatch(/\b115\b.*111[.-]14/);
  await row.locator("summary", { hasText: opening(ministry, "control-visa-until") }).click();
  await row.getByRole("button", { name: ministry.say("control-visa-give"), exact: true }).click();
  await ministry.isTold("done-visa-given");
}

/** Every receipt that the desk of the authority awaits. */
async function receives(reader) {
  await reader.goes("desk/authority");
  await reader.judges();
  const receipts = reader.page.locator(".task").filter({ hasText: reader.say("matter-receipt") });
  for (let waiting = await receipts.count(); waiting > 0; waiting -= 1) {
    await expect(receipts).toHaveCount(waiting);
    await reader.confirms("receipt-give");
    await reader.isTold("done-acknowledged");
    await reader.goes("desk/authority");
  }
}

/** The words of `key` before what it is about. */
function opening(reader, key) {
  return plain(reader.say(key, { what: "" }));
}

/** The office puts the new examination on the agenda of the next session, and sends the agenda. */
export async function theCouncilIsToExamineItAnew({ people, notes }) {
  const office = await of(people, REGION, "office");
  await office.goes("desk");
  await office.judges();
  await dispute(office);
  await office.judges();
  await office.chooses("dispute-session", { index: 0 });
  await office.presses("dispute-list");
  await office.isTold("done-dispute-listed");
  notes.regional = await sessionOf(office, REGION, REGIONAL.opening);
  await regional(office, notes, "agenda");
  await office.judges();
  await office.presses("agenda-settle-next");
  await office.isTold("done-agenda-settled");
  await regional(office, notes, "control");
  await office.presses("parcel-send-agenda");
  await office.isTold("done-transmitted");
}

/** On the day on which the commune sends its acts: the day is in time for a region, which convenes seven days before. */
export async function theRegionIsConvened({ people, notes }) {
  const president = await of(people, REGION, "president");
  await regional(president, notes, "convocation");
  await president.judges();
  await president.confirms("seal-do");
  await president.isTold("done-convened");
}

export async function theRegionMeets({ people, notes }) {
  await waitUntil(people, REGIONAL.opening);
  const secretary = await of(people, REGION, "secretary");
  await allArePresent(secretary, notes, 1);
  const president = await of(people, REGION, "president");
  await regional(president, notes, "sittings/1/roll");
  await president.presses("open-do");
  await president.isTold("done-opened");
  await regional(president, notes, "conduct");
  await president.presses("dispose-noted");
  await president.isTold("done-point-disposed");
}

/** The council adopts again what it had adopted, and the office notes that it maintains it. */
export async function theDecisionIsMaintained({ people, notes }) {
  const secretary = await of(people, REGION, "secretary");
  await regional(secretary, notes, "agenda");
  notes.anew = await pointOf(secretary, new RegExp(REGIONAL.opposed));
  await desk(secretary, REGION, `points/${notes.anew}/vote`);
  if (await secretary.button("vote-open-whether").isVisible()) {
    await votes(secretary, "vote-open-whether");
    await secretary.isTold("done-vote-closed");
  }
  await votes(secretary, "vote-open-text");
  await secretary.isTold("done-adopted");
  await secretary.judges();
  const office = await of(people, REGION, "office");
  await dispute(office);
  await notesDeed(office, "maintained", () => office.page.locator("#successor-maintained").selectOption({ index: 1 }));
  expect(plain(await office.page.locator(".verdict").first().innerText())).toMatch(/\b114\b/);
  await office.judges();
}

/** The wali goes to the judge: the decision is stayed, by the law first and then by the judge, who at last lets it be. */
export async function theWaliGoesToTheJudge({ people }) {
  const wali = await of(people, REGION, "authority");
  await wali.goes("desk/authority");
  await wali.page.locator(".task").filter({ hasText: REGIONAL.opposed }).getByRole("link").first().click();
  await wali.judges();
  await notesRuling(wali, "referred", () => wali.writesBoth("dispute-reason", REASONS.ar, REASONS.fr));
  expect(await stands(wali)).toMatch(/\b114\b/);
  await wali.judges();
}

export async function theJudgeStaysAndThenDismisses({ people }) {
  const office = await of(people, REGION, "office");
  await dispute(office);
  await notesRuling(office, "stayed");
  const stayed = await stands(office);
  expect(stayed).toMatch(/\b114\b/);
  await office.judges();
  await notesRuling(office, "upheld");
  expect(await stands(office)).not.toBe(stayed);
  await office.judges();
  await desk(office, REGION, `decisions/${REGIONAL.opposed}`);
  await office.judges();
}

const stands = async (reader) => plain(await reader.page.locator(".verdict").first().innerText());

/** The page of what followed the opposition. */
const dispute = (reader) => desk(reader, REGION, `decisions/${REGIONAL.opposed}/dispute`);

/** Notes on the page of the dispute what happened, by its form. */
async function notesDeed(reader, deed, fill) {
  await reader.unfolds(`deed-${deed}`);
  await fill();
  await reader.button(`deed-${deed}`).click();
  await reader.isTold("done-dispute-noted");
}

/** Notes what was filed with the judge, or what the judge said, with the paper. */
async function notesRuling(reader, deed, why = () => {}) {
  await notesDeed(reader, deed, async () => {
    await why();
    await reader.page.locator(`#reference-${deed}`).fill("2027/7110/15");
    await reader.page.locator(`#scan-${deed}`).setInputFiles(PAPER);
  });
}
