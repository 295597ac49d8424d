/**
 * National and religious holidays with a fixed date, `mm-dd`, from the law on holidays. Kurban Ait
 * moves and, like the days off that the Government moves each year, stands in the calendar register.
 */
export const fixedHolidays = [
  "01-01",
  "01-02",
  "01-07",
  "03-08",
  "03-21",
  "03-22",
  "03-23",
  "05-01",
  "05-07",
  "05-09",
  "07-06",
  "08-30",
  "10-25",
  "12-16",
] as const;
