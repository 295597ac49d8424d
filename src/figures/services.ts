import type { Answers, RegisterRow, RowValues } from "../form";

export type ServiceRow = RegisterRow<"services">;
type ServiceValues = RowValues<"services">;

/** The channels of Art. 18 of the Law, as columns of the register. */
export const channelColumns = [
  "byProvider",
  "byStateCorporation",
  "byPortal",
  "bySubscriberDevice",
  "byOtherSystems",
  "byProactive",
] as const satisfies readonly (keyof ServiceValues)[];

/** The sum over the channels; null where no channel is filled. */
export function sumOfChannels(values: Pick<ServiceValues, ChannelColumn>): number | null {
  const filled = channelColumns.flatMap((channel) => values[channel] ?? []);
  return filled.length === 0 ? null : filled.reduce((total, count) => total + count, 0);
}

export type ChannelColumn = (typeof channelColumns)[number];

/** The total of a row as stated, else the sum of its channels. */
export function providedOf(values: Pick<ServiceValues, ChannelColumn | "provided">): number | null {
  return values.provided ?? sumOfChannels(values);
}

export interface DemandedService {
  /** From 1. */
  readonly rank: number;
  readonly row: ServiceRow;
  readonly provided: number;
  /** 0 to 100, of all services provided. */
  readonly share: number;
  /** 0 to 100: the shares down to this one. */
  readonly cumulativeShare: number;
}

/** Item 1.3: the services provided most often, in falling order; equal ones by their codes. */
export function mostDemanded(answers: Answers, most: number): readonly DemandedService[] {
  const provided = answers.registers.services.rows
    .map((row) => ({ row, provided: providedOf(row.values) ?? 0 }))
    .filter((service) => service.provided > 0);
  const all = provided.reduce((total, service) => total + service.provided, 0);
  const ordered = provided.sort(
    (one, other) => other.provided - one.provided || compareCodes(one.row, other.row),
  );
  let sum = 0;
  return ordered.slice(0, most).map((service, index) => {
    sum += service.provided;
    return {
      ...service,
      rank: index + 1,
      share: (service.provided / all) * 100,
      cumulativeShare: (sum / all) * 100,
    };
  });
}

function compareCodes(one: ServiceRow, other: ServiceRow): number {
  const [first, second] = [one.values.code ?? "", other.values.code ?? ""];
  return first === second ? 0 : first < second ? -1 : 1;
}
