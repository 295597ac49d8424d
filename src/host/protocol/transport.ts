import { HostError } from "./errors";
import { refusalOf } from "./faults";
import { actionType, hostEventCategory, pathType } from "./messages";
import type { ErrorCode } from "./errors";
import type { Fault, Faults } from "./faults";
import type { Action, EventEntry, RequestBody, RequestMessage, ResponseBody } from "./messages";
import type { Schedule } from "./schedule";

/** What the client's library looks for as the global `_richApiNativeBridge` while it loads. */
export interface Bridge {
  sendMessageToHost: (text: string) => void;
  /** Set by the client. */
  onMessageFromHost: ((text: string) => void) | null;
}

export interface Server<Subject> {
  readonly process: (body: RequestBody) => ResponseBody;
  readonly isReadOnly: () => boolean;
  readonly payloadLimit: number | null;
  readonly faults: Faults<Subject>;
  /** Whom a "user-edit" fault hands to its edit. */
  readonly subject: Subject;
  readonly schedule: Schedule;
}

const flags = { write: 1, delayForCellEdit: 64 } as const;

/** Carries JSON text between the client and the interpreter, and lets go wrong what shall. */
export class Transport<Subject> {
  readonly bridge: Bridge;
  private syncs = 0;
  private closed = false;

  constructor(private readonly server: Server<Subject>) {
    this.bridge = {
      sendMessageToHost: (text) => {
        this.server.schedule(() => {
          this.receive(text);
        });
      },
      onMessageFromHost: null,
    };
  }

  /** Requests so far, the client's clean-ups not counted. */
  get syncCount(): number {
    return this.syncs;
  }

  close(): void {
    this.closed = true;
  }

  sendEvent(entry: Omit<EventEntry, "messageCategory">): void {
    const text = JSON.stringify({
      type: 3,
      message: { entries: [{ messageCategory: hostEventCategory, ...entry }] },
    });
    this.server.schedule(() => {
      this.deliver(text);
    });
  }

  private receive(text: string): void {
    if (this.closed) return;
    const message = JSON.parse(text) as RequestMessage;
    const { body } = message.message;
    const request = typeof body === "string" ? (JSON.parse(body) as RequestBody) : body;
    const fault = this.faultFor(request);
    if (fault?.kind === "user-edit") fault.edit(this.server.subject);
    const refusal = this.refusal({ message, request, text }, fault);
    if (refusal === null) this.answer(message.id, request, fault);
    else if (fault?.kind !== "never-answered") this.refuse(message.id, refusal);
  }

  private faultFor(request: RequestBody): Fault<Subject> | null {
    if (isCleanUp(request)) return null;
    this.syncs += 1;
    return this.server.faults(this.syncs);
  }

  private refusal(request: Received, fault: Fault<Subject> | null): ErrorCode | null {
    const { payloadLimit, isReadOnly } = this.server;
    const byFault = fault && faultRefusal(request, fault);
    if (byFault !== null) return byFault;
    if (isLarger(request.text, payloadLimit)) return "RequestPayloadSizeLimitExceeded";
    const readOnly = fault?.kind === "read-only" || isReadOnly();
    return readOnly && isWrite(request) ? "AccessDenied" : null;
  }

  private answer(id: number, request: RequestBody, fault: Fault<Subject> | null): void {
    const text = messageText(id, this.server.process(request));
    if (fault?.kind === "never-answered") return;
    if (fault?.kind === "answer-lost") this.refuse(id, "RequestAborted");
    else if (fault?.kind === "answer-too-large" || isLarger(text, this.server.payloadLimit)) {
      this.refuse(id, "ResponsePayloadSizeLimitExceeded");
    } else this.deliver(text);
  }

  private refuse(id: number, code: ErrorCode): void {
    const { message, httpStatusCode } = new HostError(code);
    const error = {
      Code: code,
      Message: message,
      HttpStatusCode: httpStatusCode,
      ActionIndex: -1,
      Location: "",
    };
    this.deliver(messageText(id, { Results: [], TraceIds: [], Error: error }));
  }

  private deliver(text: string): void {
    if (!this.closed) this.bridge.onMessageFromHost?.(text);
  }
}

interface Received {
  readonly message: RequestMessage;
  readonly request: RequestBody;
  readonly text: string;
}

/** A request that asked to wait for the end of cell editing is not refused by it. */
function faultRefusal<Subject>({ message }: Received, fault: Fault<Subject>): ErrorCode | null {
  if (fault.kind === "never-answered" && fault.done === false) return "RequestAborted";
  const waits = ((message.flags ?? 0) & flags.delayForCellEdit) !== 0;
  return fault.kind === "cell-edit-mode" && waits ? null : refusalOf(fault);
}

const messageText = (id: number, body: ResponseBody): string =>
  JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });

/** Measured in UTF-8, and only encoded when the text could be too large. */
function isLarger(text: string, limit: number | null): boolean {
  if (limit === null || text.length * 3 <= limit) return false;
  return text.length > limit || new TextEncoder().encode(text).length > limit;
}

const isRelease = ({ Name }: Action): boolean =>
  Name === "_RemoveReference" || Name === "_RemoveAllReferences";

/** Requests that the client sends by itself to give up its references. */
const isCleanUp = ({ Actions }: RequestBody): boolean =>
  Actions.some(isRelease) &&
  Actions.every((action) => action.ActionType === actionType.instantiate || isRelease(action));

/** The client flags a request that is more than reading; registering for events is no change of the book. */
function isWrite({ message, request: { Actions, ObjectPaths } }: Received): boolean {
  if (((message.flags ?? 0) & flags.write) === 0) return false;
  const sets = Actions.some(
    ({ ActionType }) => ActionType === actionType.setProperty || ActionType === actionType.update,
  );
  const calls = Actions.filter(({ ActionType }) => ActionType === actionType.method);
  const makes = Object.values(ObjectPaths).filter(
    ({ ObjectPathType }) => ObjectPathType === pathType.method,
  );
  return (
    sets ||
    [...calls, ...makes].some(
      ({ Name }) => !/^(_|Get|Find|Activate$|Select$|Calculate$|Suspend)/.test(Name),
    )
  );
}
