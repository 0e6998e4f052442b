//! What goes wrong behind a page's back: an error in the console, a request that failed, an answer that should not be.
//! And which pages were met, so that none goes unjudged.

/** Watches the pages of some contexts. */
export class Watch {
  #faults = [];
  /** The patterns of the addresses of all pages that were met. */
  met = new Set();
  /** Those of the pages that were judged. */
  judged = new Set();
  /** What was found in them, as `address: fault`, each once. */
  #verdicts = new Set();

  /**
   * @param {import("@playwright/test").BrowserContext} context
   * @param {boolean} isMet whether its pages count as met; those without a script cannot be judged
   */
  over(context, isMet) {
    context.on("console", (message) => {
      if (message.type() === "error") this.#note(message.text(), message.page()?.url());
    });
    context.on("weberror", (error) => this.#note(error.error().message, error.page()?.url()));
    context.on("requestfailed", (request) => {
      if (!isLeft(request)) this.#note(`${request.failure()?.errorText} ${request.method()} ${request.url()}`);
    });
    context.on("response", (response) => {
      if (response.status() >= 400) this.#note(`${response.status()} ${response.request().method()} ${response.url()}`);
    });
    if (!isMet) return;
    context.on("page", (page) => {
      page.on("framenavigated", (frame) => {
        if (frame === page.mainFrame() && frame.url().startsWith("http")) this.met.add(pattern(frame.url()));
      });
    });
  }

  #note(what, where = "") {
    this.#faults.push(`${what} ${where}`.trim());
  }

  /** Forgets what a refusal that the journey asked for leaves behind. */
  forgive(status) {
    const about = new RegExp(`^${status} |status of ${status} `);
    this.#faults = this.#faults.filter((fault) => !about.test(fault));
  }

  /** Notes that the page at `address` was judged, and what was found. */
  judgement(address, faults) {
    this.judged.add(pattern(address));
    for (const fault of faults) this.#verdicts.add(`${pattern(address)}: ${fault}`);
  }

  /** What was found in the pages since it was last asked. */
  takeVerdicts() {
    const verdicts = [...this.#verdicts];
    this.#verdicts.clear();
    return verdicts.join("\n\n");
  }

  /** What went wrong since it was last asked. */
  takeFaults() {
    return this.#faults.splice(0);
  }
}

/** The address of a page without what differs from one journey to the next. */
export function pattern(address) {
  return new URL(address).pathname
    .replace(/\/[0-9a-z]{26}(?=\/|$)/g, "/{id}")
    .replace(/\/[0-9A-Za-z_-]{27,}/g, "/{token}")
    .replace(/\/mail\/[^/]+/g, "/mail/{name}")
    .replace(/\/[0-9]{4}\/[0-9]+/g, "/{year}/{number}");
}

/** Whether somebody merely went on to another page: what the page before still awaited is given up. */
function isLeft(request) {
  return request.failure()?.errorText === "net::ERR_ABORTED" && request.resourceType() !== "document";
}
