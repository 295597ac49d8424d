import "@testing-library/jest-dom";
import { format } from "node:util";

/** Finding by role walks the whole pane, which is slow on a busy machine. */
jest.setTimeout(60_000);

/** jsdom lays nothing out: Fluent only needs the class to be there. */
class ResizeObserverStub implements ResizeObserver {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}
globalThis.ResizeObserver = ResizeObserverStub;

/** A system that asks for no theme of its own. */
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), { media, matches: false, onchange: null }) as MediaQueryList;

const complaints: string[] = [];
beforeEach(() => {
  complaints.length = 0;
  jest.spyOn(console, "error").mockImplementation((...parts: unknown[]) => {
    complaints.push(format(...parts));
  });
});

afterEach(() => {
  expect(complaints).toEqual([]);
});
