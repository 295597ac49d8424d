import type { CellRole } from "../plan";

/** How a cell of each role looks. Nothing is told by colour alone: the header is bold, computed cells are italic. */
export interface Look {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: true;
  readonly borders?: true;
  readonly vertical?: "Top" | "Center";
}

export const looks: Readonly<Record<CellRole, Look>> = {
  title: { bold: true, size: 14, color: "#1F3864" },
  law: { bold: true, color: "#1F3864" },
  hint: { italic: true, color: "#404040" },
  link: { color: "#0563C1" },
  header: {
    bold: true,
    color: "#1F3864",
    fill: "#DDEBF7",
    wrap: true,
    borders: true,
    vertical: "Center",
  },
  label: { wrap: true, borders: true, vertical: "Top" },
  input: { fill: "#FFFDF0", wrap: true, borders: true, vertical: "Top" },
  computed: { italic: true, fill: "#F2F2F2", borders: true, vertical: "Top" },
};

export const borderColor = "#A6A6A6";
