//! A decision of the president that binds everybody: drafted, numbered and signed, received by the governor, and published.
import { expect } from "../support/journey.mjs";
import { textOf } from "../support/papers.mjs";
import { COMMUNE, desk, of } from "./story.mjs";

const TITLE = { ar: "تنظيم وقوف السيارات بالسوق", fr: "Stationnement au souk" };
const BASIS = { ar: "بناء على القانون التنظيمي رقم 113.14", fr: "Vu la loi organique n° 113-14" };
const TEXT = { ar: "المادة الأولى: يمنع وقوف السيارات بالسوق يوم الخميس.", fr: "Article premier. Le stationnement est interdit au souk le jeudi." };

export async function theOfficeDraftsADecision({ people, notes }) {
  const office = await of(people, COMMUNE, "office");
  await desk(office, COMMUNE, "orders");
  await office.judges();
  await office.writesBoth("order-title", TITLE.ar, TITLE.fr);
  await office.writesBoth("order-basis", BASIS.ar, BASIS.fr);
  await office.writesBoth("order-text", TEXT.ar, TEXT.fr);
  await office.presses("order-draft");
  await office.isTold("done-order-drafted");
  notes.order = office.page.url().match(/orders\/([0-9a-z]{26})/)[1];
}

export async function thePresidentSignsIt({ people, notes }) {
  const president = await of(people, COMMUNE, "president");
  await order(president, notes);
  await president.confirms("order-prepare");
  await president.isTold("done-order-prepared");
  await president.judges();
  const paper = await textOf(await president.opensPdf(president.page.getByRole("link", { name: president.say("order-paper") })));
  expect(paper).toContain("interdit au souk");
  await president.writes("signing-password", notes.password);
  await president.presses("order-sign");
  await president.isTold("done-order-signed");
}

/** Until when it is to be sent is said, with the article. */
export async function theGovernorReceivesIt({ people, notes }) {
  const office = await of(people, COMMUNE, "office");
  await order(office, notes);
  await expect(office.page.locator(".verdict").first()).toHaveText(/\b116\b/);
  await office.judges();
  await office.presses("order-send");
  await office.isTold("done-order-sent");
  const governor = await of(people, COMMUNE, "authority");
  await governor.goes("desk/authority");
  await governor.judges();
  await order(governor, notes);
  await governor.confirms("receipt-give");
  await governor.isTold("done-order-received");
  await governor.judges();
}

export async function itIsPublished({ people, notes }) {
  const office = await of(people, COMMUNE, "office");
  await order(office, notes);
  await office.presses("order-publish");
  await office.isTold("done-order-published");
  await office.judges();
  await office.follows("menu-public");
  await expect(office.page.getByRole("heading", { level: 1 })).toContainText(TITLE[office.words.language]);
  await office.judges();
}

async function order(reader, notes) {
  await desk(reader, COMMUNE, `orders/${notes.order}`);
}
