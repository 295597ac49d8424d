/** Where an object of the drawing layer stands, in points from the sheet's top left. */
export interface Placement {
  left: number;
  top: number;
  width: number;
  height: number;
  anchor: "TwoCell" | "OneCell" | "Absolute";
}

export interface Picture {
  readonly id: string;
  name: string;
  altTextTitle: string;
  altTextDescription: string;
  placement: Placement;
  mediaType: string;
  bytes: Uint8Array;
  source: string | null;
  changed: boolean;
}
