//! The people of a journey, each at a screen of their own: those who hold a role, and strangers.
import { DESKTOP } from "./judge.mjs";
import { Reader } from "./reader.mjs";

/** Everybody who plays in one journey. */
export class People {
  #known = new Map();

  constructor(browser, house) {
    Object.assign(this, { browser, house });
  }

  /** Whoever holds `role`, signed in; a role that nobody can sign in as is a stranger. */
  async as(role) {
    if (!this.#known.has(role)) {
      const reader = await this.stranger();
      if (role in this.house.signIn) await reader.goes(`${this.house.signIn[role]}?lang=${this.house.words.language}`);
      this.#known.set(role, reader);
    }
    return this.#known.get(role);
  }

  /** Somebody who is not signed in. */
  async stranger(options = {}) {
    const context = await this.browser.newContext({ viewport: DESKTOP, ...options });
    this.house.watch.over(context, options.javaScriptEnabled !== false);
    return new Reader(await context.newPage(), this.house);
  }

  /** Everybody closes their page: whoever comes back, signs in again. */
  async leave() {
    this.#known.clear();
    await Promise.all(this.browser.contexts().map((context) => context.close()));
  }
}
