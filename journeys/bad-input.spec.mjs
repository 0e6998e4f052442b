//! What somebody tired or careless puts in by mistake: each is answered by a clear sentence, never by a broken page, and nothing
//! of it stays.
import { expect, test } from "./support/journey.mjs";

/** The session of December 2026 is closed; its acts are due to the governor fifteen working days later. */
const DUE = "2027-01-21";
const DUE_AFTER = "2027-01-22";

test("a session a century away is refused, with its reason", async ({ people }) => {
  const office = await people.as("office");
  for (const day of ["2127-02-03", "1027-02-03"]) {
    await office.goes("casablanca/desk/sessions/new");
    await plans(office, day);
    await isRefused(office);
  }
});

test("a second sitting before the first is refused", async ({ people }) => {
  const office = await people.as("office");
  await office.goes("casablanca/desk/sessions/new");
  await plans(office, "2027-02-10", "2027-02-03");
  await isRefused(office);
});

test("a holiday in another age, or without a name, is refused", async ({ people }) => {
  const office = await people.as("office");
  for (const [day, name] of [["1027-01-01", "عيد"], ["2027-01-21", ""]]) {
    await office.goes("casablanca/desk/holidays");
    await declares(office, day, name);
    await isRefused(office);
  }
});

test("a holiday declared on the very deadline moves it, and back once it is taken away", async ({ people }) => {
  const office = await people.as("office");
  await office.goes("casablanca/desk/sessions");
  const closed = office.page.getByRole("row").filter({ has: office.page.locator('time[datetime^="2026-12"]') });
  const session = await closed.getByRole("link").first().getAttribute("href");
  await expectsDue(office, session, DUE);
  await office.goes("casablanca/desk/holidays");
  await declares(office, DUE, "عطلة استثنائية");
  await office.isTold("done-holiday-added");
  await expectsDue(office, session, DUE_AFTER);
  await office.goes("casablanca/desk/holidays");
  await office.page.getByRole("button", { name: new RegExp(`^${office.say("holiday-remove")} `) }).click();
  await office.isTold("done-holiday-removed");
  await expectsDue(office, session, DUE);
});

test("a president who is to be the secretary too is refused, under an article", async ({ people }) => {
  const office = await people.as("office");
  await office.goes("casablanca/desk/chart");
  const president = await office.page.locator("#tree li").first().locator("bdi, span").first().innerText();
  await office.goes("casablanca/desk/chart/writing");
  await office.judges();
  await office.unfolds("office-take");
  await office.page.locator("#office-person").selectOption({ label: president });
  await office.page.locator("#office-kind").selectOption("secretary");
  await office.presses("office-take");
  await isRefused(office, /\d/);
});

test("settings that contradict each other are kept, and said with their articles", async ({ people }) => {
  const office = await people.as("office");
  await office.goes("casablanca/desk/council");
  const contradiction = office.page.locator("form .notice").filter({ hasText: /\d/ });
  await expect(contradiction).toHaveCount(0);
  for (const reading of ["tie-only", "always"]) {
    await office.goes("casablanca/desk/council");
    await office.page.locator(`input[name="reading_named-votes"][value="${reading}"]`).check();
    await office.presses("save");
    await office.isTold("done-settings-saved");
    await expect(contradiction).toHaveCount(reading === "tie-only" ? 1 : 0);
  }
  await office.judges();
});

test("an empty council has pages that say so", async ({ people }) => {
  const governor = await people.as("authority");
  for (const page of ["desk/sessions", "desk/members", "desk/council", "desk/chart", "desk/commissions", "desk/decisions", "sessions", "decisions", "members", "law"]) {
    await governor.goes(`casablanca-sidi-moumen/${page}`);
    await expect(governor.page.getByRole("heading", { level: 1 })).toBeVisible();
    await governor.judges();
  }
});

test.afterAll("every page that was met can be used by all", ({ house }) => {
  expect(house.watch.takeVerdicts()).toBe("");
});

async function plans(office, ...days) {
  for (const [number, day] of days.entries()) {
    await office.writes("sitting-day", day, { what: String(number + 1) });
    await office.page.getByLabel(office.say("sitting-hour"), { exact: true }).nth(number).fill("09:00");
  }
  await office.presses("session-plan-do");
}

async function declares(office, day, name) {
  await office.page.getByLabel(`${office.both.ar.say("holiday-name")} العربية`, { exact: true }).fill(name);
  await office.writes("holiday-day", day);
  await office.presses("holiday-add-do");
}

async function expectsDue(office, session, day) {
  await office.goes(session);
  await expect(office.page.locator(`.clock time[datetime="${day}"]`).first()).toBeVisible();
}

/** The page says in a sentence why not. */
async function isRefused(office, told = /\S+ \S+/) {
  const notice = office.page.getByRole("alert");
  await expect(notice).toHaveText(told);
  await office.judges("answered");
  office.watch.forgive(422);
}
