const names = ["Excel", "Office", "OfficeExtension"] as const;

/** Sets the globals an add-in expects; the returned function puts back what was there. */
export function withGlobals(values: Readonly<Record<(typeof names)[number], unknown>>): () => void {
  const before = names.map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const name of names) {
    Object.defineProperty(globalThis, name, {
      value: values[name],
      writable: true,
      configurable: true,
    });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (Reflect.get(globalThis, name) !== values[name]) continue;
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
