//! A demonstration of Majlis, started for one journey and stopped after it.
import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { newDatabase } from "./database.mjs";

/** Every journey begins on this day, a month before the session of February 2027. */
export const FIRST_DAY = "2027-01-04";

/** The roles whose address the demonstration prints. */
const ANNOUNCED = ["office", "president", "secretary", "member", "authority", "interior", "service"];

/** The councils of the pilot, beside Casablanca. */
const PILOT = ["casablanca-settat", "province-settat", "sidi-el-aidi", "settat", "casablanca-anfa"];

const run = promisify(execFile);

/**
 * Starts `majlis demo` on a new database.
 * @param {"sqlite" | "postgres"} engine
 * @param {boolean} pilot whether it holds councils of every kind; their roles are called `settat/office`
 */
export async function startHouse(engine, pilot) {
  const majlis = executable();
  const folder = await mkdtemp(join(tmpdir(), "majlis-journey-"));
  const database = await newDatabase(engine, folder);
  const port = await freePort();
  const asked = ["demo", "--port", port, "--data", folder, "--today", FIRST_DAY, "--database", database.url];
  if (pilot) asked.push("--pilot");
  const program = spawn(majlis, asked, { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise((done) => program.once("exit", done));
  const complaints = [];
  createInterface({ input: program.stderr }).on("line", (line) => complaints.push(line));
  const stop = async () => {
    program.kill("SIGTERM");
    await ended;
    await database.remove();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const { address, signIn } = await announced(program, awaited(pilot), ended, complaints);
    return { address, signIn, complaints, stop, verify: () => verify(database.url) };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

/** The roles of which the program prints the address. */
function awaited(pilot) {
  return pilot ? ANNOUNCED.concat(PILOT.flatMap((council) => ANNOUNCED.map((role) => `${council}/${role}`))) : ANNOUNCED;
}

/** Reads the lines that the program prints once it serves: `ready URL`, then `sign-in ROLE URL` for all `roles`. */
function announced(program, roles, ended, complaints) {
  return new Promise((done, fail) => {
    const signIn = {};
    let address;
    createInterface({ input: program.stdout }).on("line", (line) => {
      const [what, ...rest] = line.split(" ");
      if (what === "ready") address = rest[0];
      if (what === "sign-in") signIn[rest[0]] = rest[1];
      if (address && roles.every((role) => signIn[role])) done({ address, signIn });
    });
    program.once("error", fail);
    ended.then((code) => fail(new Error(`the demonstration ended with ${code}:\n${complaints.join("\n")}`)));
  });
}

/** Has the journal read through from outside; it fails if the journal is not as it was written. */
async function verify(database) {
  const { stdout } = await run(executable(), ["journal", "verify", "--database", database]);
  return stdout;
}

/** The program: `MAJLIS` names it, else the one that was built last. */
function executable() {
  const root = resolve(import.meta.dirname, "../..");
  const built = ["debug", "release"].map((profile) => join(root, "target", profile, "majlis"));
  const found = [process.env.MAJLIS, ...built].find((path) => path && existsSync(path));
  if (!found) throw new Error("there is no majlis to start: build it, or name it in MAJLIS");
  return found;
}

function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer().once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(String(port)));
    });
  });
}
