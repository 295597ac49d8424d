import { markSheet, newChartPoint, plainLook } from "../../model";
import { HostError } from "../../protocol";
import { checkAllowed } from "../range/guard";
import type { Book } from "../../book";
import type { Chart, ChartAxis, ChartLook, ChartPoint, ChartSeries, Sheet } from "../../model";
import type { ChartTrendline } from "../../model";
import type { HostObject } from "../../protocol";
import type { SheetTarget } from "../targets";

/** A part of a chart: where it is, and how its change is noted. */
export interface ChartPart {
  readonly book: Book;
  /** Notes that something is to be changed; refused on a protected sheet. */
  changed(): void;
}

/** A chart as objects refer to it; using a deleted one is ItemNotFound. */
export class ChartTarget implements ChartPart {
  constructor(
    readonly owner: SheetTarget,
    private readonly known: Chart,
  ) {}

  get book(): Book {
    return this.owner.book;
  }

  get sheet(): Sheet {
    return this.owner.sheet;
  }

  get chart(): Chart {
    if (!this.sheet.charts.includes(this.known)) throw new HostError("ItemNotFound");
    return this.known;
  }

  changed(): void {
    checkAllowed(this.sheet, "allowEditObjects");
    this.chart.changed = true;
    markSheet(this.sheet, "charts");
    this.book.isDirty = true;
  }
}

export class SeriesTarget implements ChartPart {
  constructor(
    readonly owner: ChartTarget,
    private readonly known: ChartSeries,
  ) {}

  get book(): Book {
    return this.owner.book;
  }

  get series(): ChartSeries {
    if (!this.owner.chart.series.includes(this.known)) throw new HostError("ItemNotFound");
    return this.known;
  }

  changed(): void {
    this.owner.changed();
  }
}

export class PointTarget implements ChartPart {
  constructor(
    readonly owner: SeriesTarget,
    readonly index: number,
  ) {}

  get book(): Book {
    return this.owner.book;
  }

  /** What the point has of its own; null when it is as its series is. */
  get point(): ChartPoint | null {
    return this.owner.series.points.get(this.index) ?? null;
  }

  /** The point's own settings, made when there are none. */
  forWriting(): ChartPoint {
    const point = this.point ?? newChartPoint();
    this.owner.series.points.set(this.index, point);
    return point;
  }

  changed(): void {
    this.owner.changed();
  }
}

export class AxisTarget implements ChartPart {
  constructor(
    readonly owner: ChartTarget,
    readonly axis: ChartAxis,
  ) {}

  get book(): Book {
    return this.owner.book;
  }

  changed(): void {
    this.owner.changed();
  }
}

export class TrendlineTarget implements ChartPart {
  constructor(
    readonly owner: SeriesTarget,
    private readonly known: ChartTrendline,
  ) {}

  get book(): Book {
    return this.owner.book;
  }

  get trendline(): ChartTrendline {
    if (!this.owner.series.trendlines.includes(this.known)) throw new HostError("ItemNotFound");
    return this.known;
  }

  changed(): void {
    this.owner.changed();
  }
}

/** Something that has a fill, a line and letters. */
export interface LookTarget extends ChartPart {
  /** The look as it is, without making one. */
  readonly look: ChartLook;
  lookForWriting(): ChartLook;
  /** Of its letters, where nothing is set. */
  readonly letters: { readonly size: number; readonly bold: boolean };
}

const plainLetters = { size: 10, bold: false };

interface LookPlace {
  readonly of: ChartPart;
  readonly read: () => ChartLook | null;
  readonly write?: () => ChartLook;
  readonly letters?: LookTarget["letters"];
}

/** The look at a place of a chart. */
export function lookAt({ of, read, write, letters }: LookPlace): LookTarget {
  const automatic = plainLook();
  return {
    book: of.book,
    get look() {
      return read() ?? automatic;
    },
    lookForWriting: () => write?.() ?? read() ?? automatic,
    letters: letters ?? plainLetters,
    changed: () => {
      of.changed();
    },
  };
}

export const chartObject = (target: ChartTarget): HostObject => target.book.wrap("Chart", target);
export const seriesObject = (target: SeriesTarget): HostObject =>
  target.book.wrap("ChartSeries", target);
