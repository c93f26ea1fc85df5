import type { Element, ElementContent, Root } from 'hast';

/** A number, and what is counted by it: "8 %", "1.5 GB", "80 ms". */
const withUnit =
  /(\d[\d.,]{0,20} (?:%|€|\$|[kMGT]?B|[kMG]?W|ms|µs|s|min|h|GHz|MHz|qps|kg)(?![\p{L}\d]))/u;

/**
 * A rehype plugin: no line breaks between a number and its unit. By a class and not by another kind of space, so that what is copied
 * is what was written. Code stays as it is; formulas are drawn after it.
 */
export function keepUnits() {
  return (tree: Root): void => keepIn(tree);
}

function keepIn(node: Element | Root): void {
  for (const child of node.children)
    if (child.type === 'element' && child.tagName !== 'code') keepIn(child);
  node.children = node.children.flatMap((child) =>
    child.type === 'text' && withUnit.test(child.value) ? partsOf(child.value) : [child],
  );
}

const partsOf = (text: string): ElementContent[] =>
  text.split(withUnit).map((value, at) =>
    at % 2 === 0
      ? { type: 'text', value }
      : {
          type: 'element',
          tagName: 'span',
          properties: { className: ['unit'] },
          children: [{ type: 'text', value }],
        },
  );
