import { createReadStream } from "node:fs";
import { realpath } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { pipeline } from "node:stream/promises";
import { BuiltFiles } from "./built-files";
import type { ServedFile } from "./built-files";

/** Only this computer: the page works on the files of whoever sits here. */
const ownAddress = "127.0.0.1";
const ownNames: readonly string[] = ["localhost", "127.0.0.1"];

export interface RunningServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the built folder to this computer alone; port 0 takes any that is free. */
export async function startServer(folder: string, port: number): Promise<RunningServer> {
  const files = new BuiltFiles(await realpath(folder));
  const server = createServer((request, response) => {
    respond(files, request, response).catch(() => response.destroy());
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${String(taken)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, ownAddress, () => resolve());
  });

async function respond(
  files: BuiltFiles,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refused = refusalOf(request);
  const file = refused === null ? await files.find(request.url ?? "/") : null;
  if (file) await give(file, request, response);
  else response.writeHead(refused ?? 404, { Allow: methods.join(", ") }).end();
}

const methods: readonly string[] = ["GET", "HEAD"];

function refusalOf({ headers, method = "" }: IncomingMessage): 403 | 405 | null {
  if (!isOwnName(headers.host)) return 403;
  return methods.includes(method) ? null : 405;
}

async function give(
  file: ServedFile,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const tag = `"${file.size.toString(36)}-${file.modified.getTime().toString(36)}"`;
  const headers = { ...file.headers, ETag: tag };
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, "Content-Length": file.size });
  if (request.method === "HEAD") response.end();
  else await pipeline(createReadStream(file.path), response);
}

/** A page of the net could lead a name of its own to this computer: it is not answered. */
function isOwnName(host: string | undefined): boolean {
  const [, name = ""] = /^([\w.-]+)(?::\d+)?$/.exec(host ?? "") ?? [];
  return ownNames.includes(name);
}
