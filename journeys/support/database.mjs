//! A new database for each journey, gone when the journey is over.
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * A new database on `engine`; its `remove` takes it away.
 * @param {"sqlite" | "postgres"} engine
 * @param {string} folder where a file may stand, removed by whoever made it
 */
export function newDatabase(engine, folder) {
  switch (engine) {
    case "sqlite":
      return { url: `sqlite:${join(folder, "majlis.db")}`, remove: async () => {} };
    case "postgres":
      return onServer(process.env.TEST_POSTGRES_URL);
    default:
      throw new Error(`no engine is called ${engine}`);
  }
}

async function onServer(server) {
  if (!server) throw new Error("TEST_POSTGRES_URL names no PostgreSQL server: half of the journeys are played on one");
  const name = `journey_${randomBytes(6).toString("hex")}`;
  const through = `--maintenance-db=${server}/postgres`;
  await run("createdb", [through, name]);
  return { url: `${server}/${name}`, remove: () => run("dropdb", [through, "--force", name]) };
}
