export interface Mention {
  readonly email: string;
  readonly id: number;
  readonly name: string;
}

export interface CommentText {
  content: string;
  contentType: "Plain" | "Mention";
  mentions: readonly Mention[];
  authorName: string;
  authorEmail: string;
  /** ISO 8601 in UTC. */
  created: string;
}

export interface CommentReply extends CommentText {
  readonly id: string;
}

/** A threaded comment. */
export interface Comment extends CommentText {
  readonly id: string;
  row: number;
  column: number;
  resolved: boolean;
  replies: CommentReply[];
}

/** The older yellow note. */
export interface Note {
  readonly id: string;
  row: number;
  column: number;
  authorName: string;
  content: string;
  visible: boolean;
  /** Points. */
  width: number;
  height: number;
}
