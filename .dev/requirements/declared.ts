/** The ExcelApi version that a manifest asks for; null when it asks for none. */
export function declaredVersion(manifest: string): string | null {
  const sets = /<Sets\b([^>]*)>/.exec(manifest)?.[1] ?? "";
  const set = /<Set\s([^>]*Name="ExcelApi"[^>]*)>/.exec(manifest)?.[1];
  if (set === undefined) return null;
  const version = (attributes: string, name: string): string | undefined =>
    new RegExp(`\\b${name}="([\\d.]+)"`).exec(attributes)?.[1];
  return version(set, "MinVersion") ?? version(sets, "DefaultMinVersion") ?? "1.1";
}
