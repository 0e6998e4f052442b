//! The whole chain of one ordinary session of a commune of 131 members, played through its pages by those who act in it.
//! Each step stands where the last one left off; the words looked for are those of the pages, in the journey's language.
import * as convocation from "./chain/convocation.mjs";
import * as preparation from "./chain/preparation.mjs";
import { expect, test } from "./support/journey.mjs";

test.describe.serial("one ordinary session", () => {
  test("a date outside the legal window is refused, with its article", preparation.plansOutsideTheWindow);
  test("the office plans the session of February, and its statutory clock starts", preparation.plansTheSession);
  test("the office writes the five points of the agenda", preparation.addsThePoints);
  test("the president’s report is moved to the first place by keyboard", preparation.reordersByKeyboard);
  test("a point is dragged to another place", preparation.reordersByDragging);
  test("a paper is attached to a point, and opens as it was given", preparation.attachesAPaper);
  test("the commissions’ opinions are recorded; one point was not studied", preparation.recordsTheReports);
  test("the agenda is settled as version A", preparation.settlesTheAgenda);
  test("a change shows itself, and is settled as version B", preparation.changesTheAgenda);
  test("the agenda is sent to the authority", preparation.sendsTheAgenda);
  test("the authority gives its receipt", preparation.authorityAcknowledges);
  test("two weeks before the session has come", convocation.waitsForTheDayToConvene);
  test("the president seals the papers and convenes 131 members", convocation.sealsTheConvocation);
  test("a member’s letter arrives by mail, with a link of their own", convocation.theLettersArrive);
  test("a link that a machine fetches opens nothing", convocation.aLinkThatIsFetchedOpensNothing);
  test("the member opens the papers on a phone, gives a receipt and will attend", convocation.aMemberOpensAndAnswersOnThePhone);
  test("the office reminds those who have not opened, and nobody else", convocation.theOfficeReminds);
  test("the notice is posted, and the letters on paper are handed over", convocation.theNoticeIsPosted);
  test("the member finds the same once signed in", convocation.aMemberFindsItSignedIn);
});

test.afterAll("every page can be used by all, fits its screen, and is light", ({ house }) => {
  expect([...new Set(house.watch.verdicts)].join("\n\n")).toBe("");
});
