/** XML of the manifests: elements as plain values, written out with what must be escaped escaped. */

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** Escapes text; characters that XML 1.0 knows no way to write are dropped. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** Writes a document, indented by two spaces; text stands on its element's line. */
export function formatXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${formatElement(root, '')}`;
}

function formatElement({ name, attributes, children }: XmlElement, indent: string): string {
  const start = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`),
  ].join(' ');
  if (children.length === 0) return `${indent}<${start}/>\n`;
  if (children.every((child) => typeof child === 'string'))
    return `${indent}<${start}>${children.map(escapeXml).join('')}</${name}>\n`;
  const inner = children.map((child) =>
    typeof child === 'string' ? `${indent}  ${escapeXml(child)}\n` : formatElement(child, `${indent}  `),
  );
  return `${indent}<${start}>\n${inner.join('')}${indent}</${name}>\n`;
}
