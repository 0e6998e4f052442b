//! The words of the pages, read from where the pages read them: a journey looks for a button by what is written on it.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { existsSync, readdirSync, readFileSync } from "node:fs";

const CRATES = new URL("../../crates/", import.meta.url);

/** Western digits in both languages, as Morocco writes them. */
const LOCALES = { ar: "ar-MA", fr: "fr-MA" };

/** What a page may say in one language. */
export class Words {
  #messages;
  #names;
  #law;

  /** @param {"ar" | "fr"} language */
  constructor(language) {
    this.language = language;
    this.#messages = gather(language, messageFiles(language));
    this.#law = gather(language, [new URL(`law/words/${language}.ftl`, CRATES)]);
    this.#names = gather(language, [new URL(`law/words/${language}.names.ftl`, CRATES)]);
  }

  /**
   * The message `key`, about `values`; it ends the journey if the pages do not know it.
   * @param {string} key
   * @param {Record<string, string | number>} [values]
   */
  say(key, values = {}) {
    return tell(this.#messages, key, values);
  }

  /** What the law says of something: `ground-silence`. */
  law(key) {
    return tell(this.#law, key, {});
  }

  /** What the law calls something: `subject-other`. */
  name(key) {
    return tell(this.#names, key, {});
  }
}

/** A text without the invisible marks that set numbers apart, its spaces all alike. */
export function plain(text) {
  return text.replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/\s+/g, " ").trim();
}

function tell(bundle, key, values) {
  const message = bundle.getMessage(key);
  if (!message?.value) throw new Error(`no page says "${key}"`);
  const faults = [];
  const said = bundle.formatPattern(message.value, values, faults);
  if (faults.length > 0) throw new Error(`"${key}": ${faults.join(", ")}`);
  return said;
}

function messageFiles(language) {
  const rooms = new URL("council/src/", CRATES);
  const files = readdirSync(rooms, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((room) => new URL(`${room.name}/${language}.ftl`, rooms));
  files.push(new URL(`kit/src/${language}.ftl`, CRATES), new URL(`server/src/demo/${language}.ftl`, CRATES));
  return files.filter(existsSync);
}

function gather(language, files) {
  const locale = LOCALES[language];
  const plurals = new Intl.PluralRules(locale);
  const PLURAL = ([count]) => plurals.select(count.valueOf());
  const bundle = new FluentBundle(locale, { functions: { PLURAL } });
  for (const file of files) {
    const faults = bundle.addResource(new FluentResource(readFileSync(file, "utf8")));
    if (faults.length > 0) throw new Error(`${file}: ${faults.join(", ")}`);
  }
  return bundle;
}
