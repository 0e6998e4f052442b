//! The pages around the chain: each role's home, the pages that nobody needs for a session, and reading and writing
//! without a script. It holds with or without the chain before it.
import { expect, test } from "./support/journey.mjs";

const ROLES = ["office", "president", "secretary", "member", "authority", "service"];

for (const role of ROLES) {
  test(`the home of the ${role} tells what awaits`, async ({ people }) => {
    const reader = await people.as(role);
    await reader.goes("desk");
    await expect(reader.page.getByRole("heading", { level: 1 })).toHaveText(reader.say("home-title"));
    await reader.judges();
  });
}

test("the other pages of the office can be used by all", async ({ people }) => {
  const office = await people.as("office");
  const council = ["council", "holidays", "members", "members-import", "absences", "journal", "chart", "chart/writing", "commissions", "meetings"];
  const sessions = ["sessions/record", "extraordinary", "requests", "questions", "petitions"];
  const acts = ["decisions", "execution", "orders", "registers", "relays", "allocations"];
  const pages = [...council, ...sessions, ...acts].map((page) => `desk/${page}`);
  for (const page of pages) {
    await office.goes(`casablanca/${page}`);
    await office.judges();
  }
  await office.goes("casablanca/desk/members");
  await office.page.getByRole("rowheader").getByRole("link").first().click();
  await expect(office.page.getByRole("heading", { level: 1 })).toBeVisible();
  await office.judges();
  await office.goes("account");
  await office.judges();
});

test("the public pages can be read by all", async ({ people }) => {
  const citizen = await people.stranger();
  await citizen.goes(`/${citizen.words.language}`);
  await citizen.judges();
  for (const page of ["casablanca", "casablanca/sessions", "casablanca/decisions", "casablanca/members", "casablanca/orders", "casablanca/law", "sign-in"]) {
    await citizen.goes(page);
    await citizen.judges();
  }
});

test("a page that does not exist says so, and leads on", async ({ people }) => {
  const citizen = await people.stranger();
  await citizen.goes("casablanca/decisions/1999/1");
  await citizen.reads("error-title-not-found");
  await citizen.judges("answered");
  citizen.watch.forgive(404);
  await citizen.follows("error-home");
  await citizen.reads("portal-councils");
  await citizen.page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  await citizen.reads("portal-latest-decisions");
});

test("without a script one signs in, plans a session, and is refused in words", async ({ people }) => {
  const office = await people.stranger({ javaScriptEnabled: false });
  const { email, password } = await credentials(office);
  await office.goes("sign-in");
  await office.writes("email", email);
  await office.writes("password", "une autre phrase");
  await office.presses("sign-in-do");
  await office.reads("sign-in-wrong");
  office.watch.takeFaults();
  await office.writes("password", password);
  await office.presses("sign-in-do");
  await expect(office.page.getByRole("heading", { level: 1 })).toHaveText(office.say("home-title"));
  await office.goes("casablanca/desk/sessions/new");
  await plans(office, "2027-06-02");
  await office.isRefused("session-outside-window", /\b33\b/);
});

test("without a script points are added and change places", async ({ people, notes }) => {
  const office = await people.stranger({ javaScriptEnabled: false });
  await office.goes(`${office.signIn.office}?lang=${office.words.language}`);
  await office.goes("casablanca/desk/sessions/new");
  await plans(office, "2027-05-05");
  await office.isTold("done-session-planned");
  await office.follows("tab-agenda");
  await expect(office.link("point-add").first()).toBeVisible();
  const titles = ["Premier point", "Deuxième point"];
  const agenda = office.page.url();
  for (const title of titles) {
    await office.goes(agenda);
    await office.follows("point-add");
    await office.writesBoth("point-title", title, title);
    await office.presses("save");
    await office.isTold("done-point-added");
  }
  await office.goes(agenda);
  await office.presses("move-up", { what: titles[1] });
  await office.isTold("done-agenda-arranged");
  await expect(office.page.locator("form.reorder li").first()).toContainText(titles[1]);
});

test.afterAll("every page can be used by all, fits its screen, and is light", ({ house }) => {
  expect(house.watch.takeVerdicts()).toBe("");
});

async function plans(office, opening) {
  await office.writes("sitting-day", opening, { what: "1" });
  await office.page.getByLabel(office.say("sitting-hour"), { exact: true }).first().fill("09:00");
  await office.presses("session-plan-do");
}

/** With what the office signs in, as the demonstration's page shows it. */
async function credentials(reader) {
  await reader.goes(`/demo?lang=${reader.words.language}`);
  const role = reader.page.getByRole("link", { name: reader.say("role-office"), exact: true });
  const email = await reader.page.getByRole("listitem").filter({ has: role }).locator("bdi[dir=ltr]").innerText();
  const password = await reader.page.locator("p.help bdi").innerText();
  return { email, password };
}
