import { HostError } from "./errors";
import { isHostObject, memberName, wireName } from "./host-object";
import { actionType } from "./messages";
import { Paths } from "./paths";
import { describe, selectionOf } from "./query";
import type { HostObject } from "./host-object";
import type {
  Action,
  ActionResult,
  QueryInfo,
  RecursiveQuery,
  RequestBody,
  ResponseBody,
} from "./messages";
import type { UnknownName } from "./query";
import type { References } from "./references";

export interface Interpreter {
  readonly root: HostObject;
  readonly references: References;
  readonly unknownName: UnknownName;
  /** Runs when the actions are through, whether or not one failed. */
  readonly afterActions: () => void;
}

/** Does what a request asks for, action by action; those before a failing one stay done. */
export function processQuery(body: RequestBody, interpreter: Interpreter): ResponseBody {
  const run = new Run(body, interpreter);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  try {
    for (const [index, action] of body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
        if (action.ActionType === actionType.trace) traceIds.push(action.Id);
      } catch (error) {
        return {
          Results: results,
          TraceIds: traceIds,
          Error: run.errorOf(error, { action, index }),
        };
      }
    }
  } finally {
    interpreter.afterActions();
  }
  return { Results: results, TraceIds: traceIds };
}

type Perform = (object: HostObject, action: Action) => unknown;

class Run {
  private readonly paths: Paths;

  constructor(
    private readonly body: RequestBody,
    private readonly interpreter: Interpreter,
  ) {
    this.paths = new Paths(body.ObjectPaths, interpreter.root, interpreter.references);
  }

  perform(action: Action): unknown {
    if (action.ActionType === actionType.trace) return null;
    const object = this.paths.resolve(action.ObjectPathId);
    // on a null object nothing happens, and null tells the client that it is one
    if (!object) return null;
    const perform = this.performers[action.ActionType];
    if (!perform) throw new HostError("NotImplemented", `action type ${String(action.ActionType)}`);
    return perform(object, action);
  }

  private readonly performers: Readonly<Record<number, Perform>> = {
    [actionType.instantiate]: (object) => this.identity(object),
    [actionType.query]: (object, { QueryInfo }) => this.query(object, QueryInfo ?? {}),
    [actionType.queryAsJson]: (object, { QueryInfo }) =>
      camelKeys(this.query(object, QueryInfo ?? {})),
    [actionType.recursiveQuery]: (object, { RecursiveQueryInfo }) =>
      this.recursiveQuery(object, RecursiveQueryInfo ?? { Queries: {} }),
    [actionType.method]: (object, action) => this.method(object, action),
    [actionType.setProperty]: (object, { Name, ArgumentInfo }) => {
      object.write(memberName(Name), this.paths.args(ArgumentInfo)[0]);
    },
    [actionType.update]: (object, { ObjectState }) => update(object, ObjectState ?? {}),
    [actionType.ensureUnchanged]: (object, { ObjectState }) =>
      ensureUnchanged(object, ObjectState ?? {}),
  };

  private identity(object: HostObject): Record<string, unknown> {
    const reference = this.interpreter.references.idFor(object);
    return reference === undefined
      ? { ...object.identity() }
      : { ...object.identity(), _ReferenceId: reference };
  }

  private query(object: HostObject, query: QueryInfo): Record<string, unknown> {
    const options = {
      unknownName: this.interpreter.unknownName,
      top: query.Top ?? null,
      skip: query.Skip ?? null,
    };
    return { ...describe(object, selectionOf(query), options), ...this.identity(object) };
  }

  private recursiveQuery(
    object: HostObject,
    { Queries, MaxDepth }: RecursiveQuery,
  ): Record<string, unknown> {
    const deeper = { Queries, MaxDepth: (MaxDepth ?? 8) - 1 };
    const query = Queries[object.className] ?? {};
    const names = query.Select ?? [];
    const navigation = names.filter((name) => object.hasNavigation(memberName(name)));
    const answer = this.query(object, {
      ...query,
      Select: names.filter((name) => !navigation.includes(name)),
    });
    if (deeper.MaxDepth < 0) return answer;
    for (const name of navigation) {
      const child = object.navigate(memberName(name));
      answer[wireName(name)] = child ? this.recursiveQuery(child, deeper) : null;
    }
    const items = object.items();
    if (items)
      answer["_Items"] = items.map((item, index) => ({
        ...this.recursiveQuery(item, deeper),
        _Index: index,
      }));
    return answer;
  }

  private method(object: HostObject, action: Action): unknown {
    if (action.Name === "_KeepReference") {
      this.interpreter.references.keep(object);
      return null;
    }
    const result = object.call(memberName(action.Name), this.paths.args(action.ArgumentInfo));
    return isHostObject(result) ? this.identity(result) : result;
  }

  errorOf(error: unknown, { action, index }: { readonly action: Action; readonly index: number }) {
    const known =
      error instanceof HostError ? error : new HostError("GeneralException", describeBug(error));
    return {
      Code: known.code,
      Message: known.message,
      HttpStatusCode: known.httpStatusCode,
      ActionIndex: index,
      Location: known.location ?? this.locationOf(action),
    };
  }

  private locationOf(action: Action): string {
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    return [path?.Name, action.Name]
      .filter((part) => part !== undefined && part !== "")
      .map((part) => memberName(part ?? ""))
      .join(".");
  }
}

/** A defect of the host itself must be seen, not taken for a refusal of Excel. */
const describeBug = (error: unknown): string =>
  error instanceof Error ? `Host defect: ${error.stack ?? error.message}` : String(error);

function update(object: HostObject, state: Readonly<Record<string, unknown>>): null {
  for (const [wire, value] of Object.entries(state)) {
    const name = memberName(wire);
    if (object.hasNavigation(name) && typeof value === "object" && value !== null) {
      const child = object.navigate(name);
      if (child) update(child, { ...value });
    } else object.write(name, value);
  }
  return null;
}

function ensureUnchanged(object: HostObject, state: Readonly<Record<string, unknown>>): null {
  for (const [wire, value] of Object.entries(state)) {
    const name = memberName(wire);
    if (object.hasScalar(name) && JSON.stringify(object.read(name)) !== JSON.stringify(value)) {
      throw new HostError("InvalidOperation", `${object.className}.${name} has changed.`);
    }
  }
  return null;
}

function camelKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [
    key === "_Items" ? "items" : memberName(key),
    camelKeys(each),
  ]);
  return Object.fromEntries(entries) as unknown;
}
