import { createContext, useContext } from "react";
import type { Dispatch } from "react";
import type { Language, UiLanguage } from "../form";
import type { Translator } from "../messages";
import type { Book, PaneState } from "./state/state";
import type { Task } from "./state/task";
import type { Action } from "./state/reducer";

/** What a component may ask of the world outside the pane. */
export interface HostPort {
  /** Does a task, or does it again; what comes of it is in the state. */
  readonly run: (task: Task) => void;
  /** Ends what is being worked out; what has been written stays written. */
  readonly stop: () => void;
  /** All findings as text for a sheet or a letter; null where there are none to be had. */
  readonly listFindings: (language: UiLanguage) => Promise<string | null>;
  /** The lines for the news of the site; null where there is no form. */
  readonly newsText: (language: Language) => Promise<string | null>;
  readonly version: string;
  readonly today: string;
}

export interface PanePort {
  readonly state: PaneState;
  readonly dispatch: Dispatch<Action>;
}

function required<Value>(value: Value | null, name: string): Value {
  if (value === null) throw new Error(`${name} is used outside the pane`);
  return value;
}

export const HostContext = createContext<HostPort | null>(null);
export const MessagesContext = createContext<Translator | null>(null);
export const AnswersContext = createContext<Book | null>(null);

/** The workbook's side: tasks are asked for here. */
export const useHost = (): HostPort => required(useContext(HostContext), "useHost");
/** The words, in the language of the pane. */
export const useMessages = (): Translator => required(useContext(MessagesContext), "useMessages");
/** What the open workbook says, and what the check found in it. */
export const useAnswers = (): Book => required(useContext(AnswersContext), "useAnswers");
