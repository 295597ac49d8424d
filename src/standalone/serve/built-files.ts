import { readFileSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** A name with the hash of its content never stands for anything else. */
const hashed = /\.[\da-f]{8}\.\w+$/;

export interface ServedFile {
  readonly path: string;
  readonly size: number;
  readonly modified: Date;
  readonly headers: Readonly<Record<string, string>>;
}

/** The built pages and what belongs to them, with the headers that each is sent with. */
export class BuiltFiles {
  private readonly policies: Readonly<Record<string, string>>;

  constructor(private readonly folder: string) {
    const text = readFileSync(join(folder, "policy.json"), "utf8");
    this.policies = JSON.parse(text) as Record<string, string>;
  }

  /** The file at the path of a request; null for what is not ours to give. */
  async find(asked: string): Promise<ServedFile | null> {
    const name = decoded(asked);
    if (name === null) return null;
    const path = await realpath(join(this.folder, name)).catch(() => null);
    if (!path?.startsWith(this.folder + sep)) return null;
    const found = await stat(path);
    if (!found.isFile()) return null;
    return { path, size: found.size, modified: found.mtime, headers: this.headersOf(name) };
  }

  private headersOf(name: string): Readonly<Record<string, string>> {
    const policy = this.policies[name.slice(1)];
    return {
      "Content-Type": types[extname(name)] ?? "application/octet-stream",
      "Cache-Control": cacheControl(name),
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      ...(policy === undefined ? {} : { "Content-Security-Policy": policy }),
    };
  }
}

/** Microsoft's script has no hash in its name, and must be at hand when the network is gone: it is kept for a day. */
function cacheControl(name: string): string {
  if (hashed.test(name)) return "public, max-age=31536000, immutable";
  return name.startsWith("/office/") ? "public, max-age=86400" : "no-cache";
}

function decoded(asked: string): string | null {
  const [path = "/"] = asked.split(/[?#]/);
  try {
    const name = decodeURIComponent(path);
    if (name.includes("\0")) return null;
    return name === "/" ? "/page.html" : name;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
