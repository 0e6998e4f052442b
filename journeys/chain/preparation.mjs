//! From the calendar to an agenda that the authority has received.
import { expect } from "../support/journey.mjs";
import { plain } from "../support/words.mjs";
import { DAYS, DRAFT, LIGHTING_CHANGED, PAPER, POINTS, UNSTUDIED, at, atPoint } from "./story.mjs";

export async function plansOutsideTheWindow({ people }) {
  const office = await people.as("office");
  await office.goes("desk");
  await office.judges();
  await office.menu("menu-sessions");
  await office.judges();
  await office.follows("session-plan");
  await office.reads("session-windows");
  await office.judges();
  await fillsPlan(office, DAYS.outside);
  await office.presses("session-plan-do");
  await office.isRefused("session-outside-window", /\b33\b/);
  await office.judges("answered");
}

export async function plansTheSession({ people, notes }) {
  const office = await people.as("office");
  await office.follows("error-back");
  await fillsPlan(office, DAYS.opening, DAYS.second);
  await office.presses("session-plan-do");
  await office.isTold("done-session-planned");
  notes.session = office.page.url().match(/sessions\/([0-9a-z]{26})/)[1];
  notes.title = plain(await office.page.getByRole("heading", { level: 1 }).innerText());
  await expect(office.page.locator(".clock li").first()).toBeVisible();
  await office.judges();
}

async function fillsPlan(office, opening, second = "") {
  await office.writes("sitting-day", opening, { what: "1" });
  await office.page.getByLabel(office.say("sitting-hour"), { exact: true }).first().fill("09:00");
  if (!second) return;
  await office.writes("sitting-day", second, { what: "2" });
  await office.page.getByLabel(office.say("sitting-hour"), { exact: true }).nth(1).fill("09:00");
}

export async function addsThePoints({ people, notes }) {
  const office = await people.as("office");
  notes.points = {};
  await at(office, notes, "agenda");
  await office.judges();
  for (const [name, point] of Object.entries(POINTS)) {
    await at(office, notes, "agenda");
    await office.follows("point-add");
    if (name === "schools") await office.judges();
    await office.writesBoth("point-title", point.ar, point.fr);
    await office.chooses("point-subject", { label: office.words.name(`subject-${point.subject}`) });
    if (point.subject === "other") {
      await office.chooses("commission", { index: 1 });
      await office.chooses("service", { index: 1 });
      await office.writesBoth("point-draft", DRAFT.ar, DRAFT.fr);
    }
    await office.presses("save");
    await office.isTold("done-point-added");
    await at(office, notes, "agenda");
    await office.page.getByRole("rowheader").getByRole("link", { name: point[office.words.language], exact: true }).click();
    await expect(office.page.getByRole("heading", { level: 1 })).toContainText(point[office.words.language]);
    notes.points[name] = office.page.url().match(/points\/([0-9a-z]{26})/)[1];
  }
}

export async function reordersByKeyboard({ people, notes }) {
  const office = await people.as("office");
  await at(office, notes, "agenda");
  await office.judges();
  await handle(office, POINTS.report).focus();
  await office.page.keyboard.press("Space");
  await office.hears("reorder-lifted");
  const saved = savedOrder(office);
  await office.page.keyboard.press("ArrowUp");
  await office.page.keyboard.press("Space");
  await saved;
  await at(office, notes, "agenda");
  await expect.poll(() => order(office)).toEqual(titles(office, "report", "schools", "lighting", "market", "library"));
}

export async function reordersByDragging({ people, notes }) {
  const office = await people.as("office");
  const grip = handle(office, POINTS.library);
  await grip.scrollIntoViewIfNeeded();
  const [from, to] = await Promise.all([grip.boundingBox(), handle(office, POINTS.market).boundingBox()]);
  const saved = savedOrder(office);
  await office.page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await office.page.mouse.down();
  await office.page.mouse.move(to.x + to.width / 2, to.y + 4, { steps: 8 });
  await office.page.mouse.up();
  await saved;
  await at(office, notes, "agenda");
  await expect.poll(() => order(office)).toEqual(titles(office, "report", "schools", "lighting", "library", "market"));
}

const handle = (office, point) => office.button("reorder-grip", { what: point[office.words.language] });
const titles = (office, ...names) => names.map((name) => POINTS[name][office.words.language]);
const savedOrder = (office) => office.page.waitForResponse((answer) => answer.url().endsWith("/agenda/order") && answer.status() < 400);

async function order(office) {
  const rows = await office.page.locator("form.reorder li > div:not(.moves)").allInnerTexts();
  return rows.map(plain);
}

export async function attachesAPaper({ people, notes }) {
  const office = await people.as("office");
  await atPoint(office, notes, "schools");
  await office.page.getByLabel(office.say("papers-choose"), { exact: true }).setInputFiles(PAPER);
  await office.writesBoth("paper-title", "مذكرة تقنية", "Note technique");
  await office.presses("papers-add");
  await office.isTold("done-papers-added");
  const paper = { ar: "مذكرة تقنية", fr: "Note technique" }[office.words.language];
  await office.opensPdf(office.page.getByRole("link", { name: paper, exact: true }));
  await office.judges();
}

export async function recordsTheReports({ people, notes }) {
  const office = await people.as("office");
  for (const point of ["schools", "lighting", "market"]) {
    await atPoint(office, notes, point);
    await office.unfolds("report-record");
    if (point === "schools") await office.judges();
    await office.ticks("report-studied-yes");
    await office.writesBoth("report-opinion", "رأي بالموافقة", "Avis favorable");
    await office.presses("report-save");
    await office.isTold("done-report-recorded");
  }
  await atPoint(office, notes, "library");
  await office.unfolds("report-record");
  await office.ticks("report-studied-no", { what: UNSTUDIED[office.words.language] });
  await office.presses("report-save");
  await office.isTold("done-report-recorded");
  await office.reads("report-not-studied");
}

export async function settlesTheAgenda({ people, notes }) {
  const office = await people.as("office");
  await at(office, notes, "agenda");
  await office.presses("agenda-settle-first");
  await office.isTold("done-agenda-settled");
  await office.reads("agenda-unchanged-since");
  await expect(office.button("agenda-settle-next")).toBeDisabled();
}

export async function changesTheAgenda({ people, notes }) {
  const office = await people.as("office");
  const was = POINTS.lighting[office.words.language];
  const is = LIGHTING_CHANGED[office.words.language];
  await atPoint(office, notes, "lighting");
  await office.follows("point-edit");
  await office.judges();
  await office.writesBoth("point-title", LIGHTING_CHANGED.ar, LIGHTING_CHANGED.fr);
  await office.presses("save");
  await office.isTold("done-point-changed");
  await at(office, notes, "agenda");
  await expect(office.page.locator("#differences del")).toHaveText(was);
  await expect(office.page.locator("#differences ins")).toHaveText(is);
  await office.judges();
  await office.presses("agenda-settle-next");
  await office.isTold("done-agenda-settled");
  await office.follows("agenda-version", { what: "B" });
  await expect(office.page.locator(".diff del")).toHaveText(was);
  await expect(office.page.locator(".diff ins")).toHaveText(is);
  await office.judges();
  await office.opensPdf(office.page.getByRole("main").getByRole("link", { name: "PDF", exact: true }));
}

export async function sendsTheAgenda({ people, notes }) {
  const office = await people.as("office");
  await office.follows("tab-control");
  await office.judges();
  await office.presses("parcel-send-agenda");
  await office.isTold("done-transmitted");
  await office.reads("transmission-awaits-receipt");
  await office.judges();
  await office.page.locator(".transmission summary").first().click();
  await office.opensPdf(office.link("transmission-slip"));
}

export async function authorityAcknowledges({ people, notes }) {
  const governor = await people.as("authority");
  await governor.attends(notes);
  await governor.judges();
  await governor.confirms("receipt-give");
  await governor.isTold("done-acknowledged");
  await governor.page.locator(".transmission summary").first().click();
  await governor.opensPdf(governor.link("receipt"));
  await governor.judges();
}
