import { Book } from "./book";
import { processQuery, Transport } from "./protocol";
import { UserBook } from "./user";
import { wrap } from "./objects";
import { notImplemented, invalidArgument, noFaults } from "./protocol";
import type { ReadFile } from "./book";
import type { Calculator, Workbook } from "./model";
import type { Profile } from "./profile";
import type { Faults, RequestBody, ResponseBody, Schedule } from "./protocol";

/** The names of the client's classes, to tell what it knows but this host does not from mere slips. */
export type KnowsMember = (className: string, member: string) => boolean;

export interface HostParts {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  readonly profile: Profile;
  readonly schedule: Schedule;
  readonly readFile: ReadFile;
  readonly faults?: Faults<UserBook>;
}

/** One emulated Excel with one open workbook: everything but the client library. */
export class Host {
  readonly book: Book;
  readonly user: UserBook;
  readonly transport: Transport<UserBook>;
  /** Set when the client has been loaded. */
  knowsMember: KnowsMember = () => true;

  constructor({ faults = noFaults, schedule, ...parts }: HostParts) {
    const { workbook, profile } = parts;
    this.book = new Book({ ...parts, wrap });
    this.user = new UserBook(this.book, () => this.transport.syncCount);
    this.transport = new Transport({
      process: (body) => this.process(body),
      isReadOnly: () => workbook.readOnly,
      payloadLimit: profile.payloadLimit,
      faults,
      subject: this.user,
      schedule,
    });
    this.book.connect((event) => {
      this.transport.sendEvent(event);
    });
  }

  private process(body: RequestBody): ResponseBody {
    this.book.actor = "addin";
    return processQuery(body, {
      root: wrap("Workbook", this.book),
      references: this.book.references,
      unknownName: (className, name) => {
        this.refuseUnknown(className, name);
      },
      afterActions: () => {
        this.book.finishRequest();
        this.user.notify();
      },
    });
  }

  /** Excel lets slips in `load` pass; what the client knows and this host does not is said aloud. */
  private refuseUnknown(className: string, name: string): void {
    if (this.knowsMember(className, name))
      throw notImplemented(`${className}.${name} is not emulated.`);
    if (this.book.profile.unknownLoadNames === "fail") {
      throw invalidArgument(`${className} has no property "${name}" to load.`);
    }
  }

  close(): void {
    this.transport.close();
    this.book.calculator.close();
  }
}
