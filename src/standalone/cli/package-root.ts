import { access, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The folder of Esep's own `package.json`, from where the program lies: its samples are beside it. */
export async function packageRoot(): Promise<string> {
  let folder = dirname(await realpath(__filename));
  while (!(await isThere(join(folder, "assets/samples")))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("Esep's own samples are not installed.");
    folder = above;
  }
  return folder;
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
