//! The whole chain of one ordinary session of a commune of 131 members, played through its pages by those who act in it.
//! Each step stands where the last one left off; the words looked for are those of the pages, in the journey's language.
import * as acts from "./chain/acts.mjs";
import * as convocation from "./chain/convocation.mjs";
import * as preparation from "./chain/preparation.mjs";
import * as publication from "./chain/publication.mjs";
import * as sitting from "./chain/sitting.mjs";
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
  test("the day of the opening has come", sitting.waitsForTheSitting);
  test("the secretary calls the roll of 131", sitting.callsTheRoll);
  test("the president opens, and the quorum is told in one sentence", sitting.opensTheSession);
  test("the president’s report is heard first", sitting.hearsTheReport);
  test("a vote is taken by name, and one member dissents", sitting.votesByName);
  test("its result is proclaimed, and shows itself on open pages", sitting.proclaimsTheResult);
  test("one point is deferred, one withdrawn", sitting.defersAndWithdraws);
  test("on the point that was not studied the council first votes whether to deliberate", sitting.votesWithoutDebate);
  test("a member follows on the phone", sitting.aMemberFollowsOnThePhone);
  test("the president closes the session", sitting.closesTheSession);
  test("the deliberations are prepared, each a real PDF", acts.preparesTheDeliberations);
  test("a wrong password signs nothing", acts.signsNothingWithAWrongPassword);
  test("president and secretary sign the deliberations", acts.signTheDeliberations);
  test("the minutes are composed, completed and approved", acts.composesTheMinutes);
  test("president and secretary sign the minutes, and every member gets a copy", acts.signTheMinutes);
  test("attendance, minutes and deliberations are sent to the authority", acts.sendsTheActs);
  test("the authority acknowledges both", acts.authorityAcknowledgesTheActs);
  test("after three working days, and not before, the deliberations are enforceable", acts.waitsThreeWorkingDays);
  test("the deliberations are posted, with a certificate", publication.postsTheActs);
  test("the office looks at what publishing reveals, and nobody sees it yet", publication.looksBeforePublishing);
  test("the office publishes", publication.publishes);
  test("a citizen reads the session on a phone", publication.aCitizenReads);
  test("a citizen reads who voted how", publication.aCitizenReadsTheVotes);
  test("the journal is as it was written", publication.theJournalIsWhole);
  test("no page that was met went unjudged", publication.noPageWentUnjudged);
});

test.afterAll("every page can be used by all, fits its screen, and is light", ({ house }) => {
  expect(house.watch.takeVerdicts()).toBe("");
});
