/** A rectangle of cells, counted from 0, both ends included. */
export interface GridArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface GridCell {
  readonly text: string;
  readonly look: "start" | "center" | "end";
  readonly isBold: boolean;
  readonly wraps: boolean;
  /** `#RRGGBB`; null for none. */
  readonly fill: string | null;
  readonly color: string | null;
}

/** As much of a sheet as the grid draws; sizes in pixels. */
export interface GridSheet {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly GridArea[];
  readonly selection: GridArea;
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly isProtected: boolean;
  rowHeight(row: number): number;
  columnWidth(column: number): number;
  /** Null for a cell with nothing to draw. */
  cell(row: number, column: number): GridCell | null;
}
