import { childrenOf, outline, sourceOf, textOf } from "./elements";
import type { Element, Outline } from "./elements";

/** A part's text with ways to find its elements; nothing is kept of it but the places of what was asked for. */
export class XmlPart {
  readonly root: Element;
  readonly prefix: string;
  private readonly top: Outline;
  private readonly known = new WeakMap<Element, readonly Element[]>();

  constructor(readonly xml: string) {
    this.top = outline(xml);
    this.root = this.top.root;
    this.prefix = this.top.prefix;
  }

  /** None for an element that is not there. */
  children(of: Element | undefined): readonly Element[] {
    if (!of) return [];
    if (of === this.root) return this.top.children;
    const known = this.known.get(of) ?? childrenOf(this.xml, of, this.prefix);
    this.known.set(of, known);
    return known;
  }

  named(name: string, of: Element | undefined): readonly Element[] {
    return this.children(of).filter((child) => child.name === name);
  }

  /** The first child, of the first child … by these names. */
  find(...path: readonly string[]): Element | undefined {
    return this.findIn(this.root, ...path);
  }

  findIn(of: Element, ...path: readonly string[]): Element | undefined {
    let element: Element | undefined = of;
    for (const name of path) {
      if (!element) return undefined;
      element = this.children(element).find((child) => child.name === name);
    }
    return element;
  }

  /** An attribute of an element that may not be there. */
  value(element: Element | undefined, name: string): string | null {
    return element ? element.tag.attribute(name) : null;
  }

  text(element: Element | undefined): string {
    return element ? textOf(this.xml, element) : "";
  }

  source(element: Element): string {
    return sourceOf(this.xml, element);
  }
}
