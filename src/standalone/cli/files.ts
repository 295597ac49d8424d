import { randomBytes } from "node:crypto";
import { access, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { CliError } from "./failure";

/** The bytes of a file that must exist. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) throw new CliError({ code: "is-a-folder", path });
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw asFailure(error, path, "cannot-read");
  }
}

/** True where something already stands at the path. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Written beside its target and renamed, so that a failure leaves the old file whole. */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const target = resolve(path);
  const beside = join(
    dirname(target),
    `.${basename(target)}.${randomBytes(4).toString("hex")}.tmp`,
  );
  try {
    await mkdir(dirname(target), { recursive: true });
    const file = await open(beside, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw asFailure(error, path, "cannot-write");
  }
}

function asFailure(
  error: unknown,
  path: string,
  fallback: "cannot-read" | "cannot-write",
): unknown {
  if (error instanceof CliError) return error;
  if (!isSystemError(error)) return error;
  if (error.code === "ENOENT" && fallback === "cannot-read") {
    return new CliError({ code: "no-such-file", path });
  }
  return new CliError({ code: fallback, path, reason: error.code });
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
