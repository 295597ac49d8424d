import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../../../src/standalone/serve/server";
import type { RunningServer } from "../../../src/standalone/serve/server";

let pages: string;
let server: RunningServer;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "served-"));
  pages = join(folder, "pane");
  await mkdir(pages);
  await writeFile(join(folder, "secret.txt"), "not for the page");
  await symlink(join(folder, "secret.txt"), join(pages, "way-out.txt"));
  await writeFile(join(pages, "policy.json"), `{ "page.html": "default-src 'none'" }`);
  await writeFile(join(pages, "page.html"), "<title>Есеп</title>");
  await writeFile(join(pages, "main.0a1b2c3d.js"), "1");
  server = await startServer(pages, 0);
});

afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A request as it stands: no client tidies its path up. */
const ask = (path: string, method = "GET", headers: OutgoingHttpHeaders = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(server.origin);
    const sent = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (text += part));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.on("error", reject);
    sent.end();
  });

test("the page comes with its policy, also where only the server is named", async () => {
  const answer = await ask("/");
  expect(answer.text).toBe("<title>Есеп</title>");
  expect(answer.headers).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": "default-src 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
});

test("a page is asked for anew each time, a file named by its content never again", async () => {
  expect((await ask("/page.html")).headers["cache-control"]).toBe("no-cache");
  expect((await ask("/main.0a1b2c3d.js")).headers["cache-control"]).toContain("immutable");
});

test("what has not changed is not sent again", async () => {
  const { headers } = await ask("/page.html");
  const again = await ask("/page.html", "GET", { "If-None-Match": headers.etag });
  expect(again).toMatchObject({ status: 304, text: "" });
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/way-out.txt",
  "/%00",
  "/%E0%A4%A",
  "/nothing.js",
  "//",
])("%s is not given out", async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, text: "" });
});

test("nothing can be written", async () => {
  expect(await ask("/page.html", "PUT")).toMatchObject({
    status: 405,
    headers: { allow: "GET, HEAD" },
  });
});

test("a foreign name that was led to this computer is not answered", async () => {
  expect((await ask("/", "GET", { Host: "example.invalid" })).status).toBe(403);
  expect((await ask("/", "GET", { Host: "localhost:1" })).status).toBe(200);
});

test("a port that is in use is refused", async () => {
  const port = Number(new URL(server.origin).port);
  await expect(startServer(pages, port)).rejects.toThrow("EADDRINUSE");
});
