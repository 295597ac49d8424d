/** A column of the office's table. */
export interface OwnColumn {
  readonly letters: string;
  readonly header: string;
}
