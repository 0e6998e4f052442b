//! What the checks stand on: a small server of this folder under the strict policy of the house, and a browser.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const ROOT = new URL("..", import.meta.url).pathname;
const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".woff2": "font/woff2" };

/** The policy pages are served under: no inline script, no inline style, nothing from elsewhere. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Serves this folder on a free port.
 * @param {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => boolean} [first]
 *   answers a request itself when it returns true
 */
export async function serve(first = () => false) {
  const server = createServer(async (request, response) => {
    if (first(request, response)) return;
    const path = normalize(new URL(request.url, "http://localhost").pathname);
    try {
      const body = await readFile(join(ROOT, path));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/plain", "content-security-policy": POLICY }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const address = `http://127.0.0.1:${server.address().port}`;
  return { address, close: () => (server.closeAllConnections(), new Promise((done) => server.close(done))) };
}

/** Answers a whole page under the policy of the house. */
export function answerPage(response, html) {
  response.writeHead(200, { "content-type": TYPES[".html"], "content-security-policy": POLICY }).end(html);
}

/** Opens the browser. */
export const browse = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

/** Reads the whole body of a request. */
export async function bodyOf(request) {
  let body = "";
  for await (const part of request) body += part;
  return body;
}
