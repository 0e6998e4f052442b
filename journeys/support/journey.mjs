//! The test of a journey: its house, its people, and after each step the question whether anything went wrong behind the pages.
import { test as base, expect } from "@playwright/test";
import { startHouse } from "./house.mjs";
import { People } from "./people.mjs";
import { Watch } from "./watch.mjs";
import { Words } from "./words.mjs";

export { expect };

/** A step of a journey. `notes` is what the journey remembers from one step to the next. */
export const test = base.extend({
  pairing: [undefined, { option: true, scope: "worker" }],
  pilot: [false, { option: true, scope: "worker" }],

  house: [
    async ({ pairing, pilot }, use) => {
      const started = await startHouse(pairing.engine, pilot);
      const both = { ar: new Words("ar"), fr: new Words("fr") };
      await use({ ...started, both, words: both[pairing.language], watch: new Watch() });
      await started.stop();
      expect(started.complaints, "what the program complained of").toEqual([]);
    },
    { scope: "worker", timeout: 600_000 },
  ],

  people: [
    async ({ browser, house }, use) => {
      const people = new People(browser, house);
      await use(people);
      await people.leave();
    },
    { scope: "worker" },
  ],

  notes: [async ({}, use) => use({}), { scope: "worker" }],

  quiet: [
    async ({ house }, use) => {
      await use();
      expect.soft(house.watch.takeFaults(), "behind the pages").toEqual([]);
    },
    { auto: true },
  ],
});
