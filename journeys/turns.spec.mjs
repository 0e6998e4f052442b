//! The turns that the law foresees, played through the pages of four councils: a commune whose quorum fails twice and whose
//! programme passes at the second sitting, an arrondissement, and a region whose wali opposes a decision. One demonstration holds
//! them all; its clock goes forward only, so their steps are told in the order of the days.
import { expect, test } from "./support/journey.mjs";
import * as acts from "./turns/acts.mjs";
import * as arrondissement from "./turns/arrondissement.mjs";
import * as dispute from "./turns/dispute.mjs";
import * as meetings from "./turns/meetings.mjs";
import * as orders from "./turns/orders.mjs";
import * as points from "./turns/points.mjs";
import * as region from "./turns/region.mjs";

test.use({ pilot: true });

test.describe.serial("the turns of the law", () => {
  test("the office of a commune adds a programme to the agenda and sends it", points.theOfficeAddsAProgramme);
  test("the governor opposes a point, and goes to the judge", points.theGovernorOpposesAPoint);
  test("the wali opposes a decision of the region", dispute.theWaliOpposesADecision);
  test("the visa of another is the ministry’s, which grants it", dispute.theMinistryGivesItsVisa);
  test("the region puts the new examination on its agenda", dispute.theCouncilIsToExamineItAnew);
  test("an arrondissement sends its agenda", arrondissement.theArrondissementSendsItsAgenda);
  test("the president of the commune convenes", meetings.thePresidentConvenes);
  test("the arrondissement convenes", arrondissement.theArrondissementIsConvened);
  test("the arrondissement decides, and closes", arrondissement.theArrondissementDecides);
  test("its acts go to the president of the commune’s council", arrondissement.theArrondissementSendsItsActs);
  test("the commune gives its receipt and passes them on to the governor", arrondissement.theCommunePassesThemOn);
  test("at the first meeting there is no quorum", meetings.theFirstMeetingLacksItsQuorum);
  test("the second convocation has its window of days", meetings.theSecondConvocation);
  test("at the second meeting there is no quorum either", meetings.theSecondMeetingLacksItToo);
  test("the third meeting opens with any number", meetings.theThirdMeetingOpens);
  test("the president reports", points.thePresidentReports);
  test("the point that was opposed cannot be voted before the judge has said", points.theOpposedPointCannotBeVoted);
  test("the judge dismisses the opposition", points.theJudgeDismissesTheOpposition);
  test("the point is voted", points.thePointIsVoted);
  test("the programme fails at members in office", points.theProgrammeFails);
  test("the second sitting is prepared", points.theSecondSittingIsAdded);
  test("the second sitting meets", meetings.theSecondSittingMeets);
  test("the programme passes at votes cast", points.theProgrammePasses);
  test("what is left is put off", points.theRestIsDeferred);
  test("the session is closed", acts.theSessionIsClosed);
  test("its deliberations are signed", acts.theDeliberationsAreSigned);
  test("the minutes tell the three meetings, with their article", acts.theMinutesTellTheThreeMeetings);
  test("the acts reach the governor", acts.theActsReachTheGovernor);
  test("the office drafts a decision of the president", orders.theOfficeDraftsADecision);
  test("the president signs it", orders.thePresidentSignsIt);
  test("the governor receives it, in the time that the article sets", orders.theGovernorReceivesIt);
  test("it is published", orders.itIsPublished);
  test("the region is convened", dispute.theRegionIsConvened);
  test("the visa of the programme is awaited over a feast, and the page says until when and why", acts.theVisaIsAwaitedOverTheFeast);
  test("the region meets", dispute.theRegionMeets);
  test("the region maintains its decision", dispute.theDecisionIsMaintained);
  test("the wali goes to the judge", dispute.theWaliGoesToTheJudge);
  test("the judge stays the decision, and then dismisses the request", dispute.theJudgeStaysAndThenDismisses);
  test("on its last day the visa is still awaited", acts.theVisaIsAwaitedToItsLastDay);
  test("on the day after it is acquired by silence", acts.theVisaIsAcquiredBySilence);
  test("the president of the region extends the session, and by no day too many", region.thePresidentExtendsTheSession);
  test("the mandate of a member ends in the middle of the session", region.aMandateEndsInItsMiddle);
  test("the wali is told", region.theWaliIsTold);
  test("on the thirtieth day the region closes", region.theRegionCloses);
  test("its minutes are sent within ten working days", region.theRegionSendsItsMinutes);
});

test.afterAll("every page can be used by all, fits its screen, is light, and names its articles", ({ house }) => {
  expect(house.watch.takeVerdicts()).toBe("");
});
