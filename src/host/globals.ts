const names = ["Excel", "Office", "OfficeExtension"] as const;
type Globals = Readonly<Record<(typeof names)[number], unknown>>;

/** Those that are set now, the last one being seen. */
let installed: readonly Globals[] = [];
let original: readonly (PropertyDescriptor | undefined)[] = [];

function show(): void {
  const current = installed.at(-1);
  for (const [index, name] of names.entries()) {
    const before = original[index];
    if (current) {
      const value = current[name];
      Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
    } else if (before) Object.defineProperty(globalThis, name, before);
    else Reflect.deleteProperty(globalThis, name);
  }
}

/** Sets the globals an add-in expects; the returned function gives them back to whoever had them before. */
export function withGlobals(values: Globals): () => void {
  if (installed.length === 0) {
    original = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  }
  installed = [...installed, values];
  show();
  return () => {
    installed = installed.filter((each) => each !== values);
    show();
  };
}
