const day = 86_400_000;
/** Day 0 of each date system. */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

const shape = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(?=Z?$)/;

/** The serial number of an ISO date as strict files hold it; null where the text is none. */
export function serialOf(iso: string, date1904: boolean): number | null {
  const written = shape.exec(iso.trim())?.[0];
  if (written === undefined) return null;
  const time = Date.parse(written.includes("T") ? `${written}Z` : written);
  const serial = (time - (date1904 ? epoch1904 : epoch1900)) / day;
  return !date1904 && serial < 61 ? serial - 1 : serial;
}
