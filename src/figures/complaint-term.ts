import type { Answers, IsoDate, RowValues } from "../form";
import { settingOf } from "./settings";
import { workCalendar, type WorkCalendar } from "./work-calendar";

type Complaint = Pick<
  RowValues<"complaints">,
  "date" | "considered" | "extendedOn" | "answeredOn" | "outcome"
>;

/** How long a complaint was considered against how long it may be: Law Art. 25(2) and (4). */
export interface ComplaintTerm {
  /** Working days that the law gives, with the extension if there was one. */
  readonly allowed: number;
  /** Working days from the registration to the answer, or to the end of the reporting year. */
  readonly taken: number;
  readonly until: IsoDate;
  readonly late: boolean;
  /** False where the calendar does not have the days off moved in these years. */
  readonly verified: boolean;
}

export type ComplaintTerms = (complaint: Complaint) => ComplaintTerm | null;

/** Null for a complaint that has no date, no answer yet and is not in progress at the year's end. */
export function complaintTerms(
  answers: Answers,
  calendar: WorkCalendar = workCalendar(answers),
): ComplaintTerms {
  const terms = {
    provider: settingOf(answers, "settings.complaintDaysProvider"),
    "authorised-body": settingOf(answers, "settings.complaintDaysAuthorised"),
  };
  const extension = settingOf(answers, "settings.extensionDays");
  const year = answers.fields["provider.reportYear"]?.value;

  return (complaint) => {
    const { date, extendedOn } = complaint;
    const until = endOf(complaint, year);
    if (date === undefined || until === undefined) return null;
    const term = terms[complaint.considered ?? "provider"];
    const allowed = extendedOn === undefined ? term : term + extension;
    const taken = calendar.daysBetween(date, until);
    return {
      allowed,
      taken,
      until,
      late: taken > allowed,
      verified: calendar.isVerified(date, until),
    };
  };
}

function endOf({ answeredOn, outcome }: Complaint, year: number | undefined): IsoDate | undefined {
  if (answeredOn !== undefined) return answeredOn;
  return outcome === "in-progress" && year !== undefined ? `${year}-12-31` : undefined;
}
