// The body of a story between the server's JSON and the editor's tree. What is written leaves defaults out and has its
// fields in the order of the table, as the server itself writes them; a block that did not change is not written again.
import { Fragment, Node, type Attrs, type Mark } from 'prosemirror-model';
import { markLine, nodeLine, schema, version, type AttrLine } from './schema';

export interface BodyJSON { type: string; attrs?: Record<string, unknown>; content?: BodyJSON[]; marks?: { type: string; attrs?: Record<string, unknown> }[]; text?: string }

/** read makes the editor's tree of a body. One that this editor cannot hold (a newer program wrote it) is an error. */
export function read(body: unknown): Node {
  const json = body && typeof body === 'object' && (body as BodyJSON).type === 'doc' ? (body as BodyJSON) : { type: 'doc', attrs: { version } };
  const found = Number(json.attrs?.version ?? 1);
  if (found > version) throw new Error('newer');
  const doc = Node.fromJSON(schema, withDefaults(json));
  // An empty story has no block; to write in it there must be one.
  const whole = doc.childCount ? doc : doc.copy(Fragment.from(schema.nodes.paragraph!.create()));
  whole.check();
  return whole;
}

/** withDefaults leaves out null attributes: to the server, null is the default. */
function withDefaults(json: BodyJSON): BodyJSON {
  const out: BodyJSON = { ...json };
  if (json.attrs) out.attrs = Object.fromEntries(Object.entries(json.attrs).filter(([, v]) => v !== null));
  if (json.content) out.content = json.content.map(withDefaults);
  return out;
}

const kept = new WeakMap<Node, string>();

/** write gives the body as JSON text. */
export function write(doc: Node): string {
  const parts = blocks(doc);
  return `{"type":"doc"${attrsText(nodeLine('doc').attrs, { ...doc.attrs, version }, true)}${parts.length ? `,"content":[${parts.join(',')}]` : ''}}`;
}

/** blocks gives the JSON text of each block. A story of one empty paragraph is an empty one. */
export function blocks(doc: Node): string[] {
  if (doc.childCount === 1 && doc.firstChild!.type === schema.nodes.paragraph && !doc.firstChild!.childCount && !doc.firstChild!.attrs.extra) return [];
  const out: string[] = [];
  doc.forEach((block) => out.push(blockText(block)));
  return out;
}

/** blockText is the JSON text of a block; it is kept for as long as the block stays what it is. */
export function blockText(node: Node): string {
  let text = kept.get(node);
  if (text === undefined) {
    text = nodeText(node);
    kept.set(node, text);
  }
  return text;
}

function nodeText(node: Node): string {
  let out = `{"type":${JSON.stringify(node.type.name)}${attrsText(nodeLine(node.type.name).attrs, node.attrs)}`;
  if (node.childCount) {
    const parts: string[] = [];
    node.forEach((child) => parts.push(child.isInline ? nodeText(child) : blockText(child)));
    out += `,"content":[${parts.join(',')}]`;
  }
  if (node.marks.length) out += `,"marks":[${node.marks.map(markText).join(',')}]`;
  if (node.isText) out += `,"text":${JSON.stringify(node.text)}`;
  return out + '}';
}

function markText(mark: Mark): string {
  return `{"type":${JSON.stringify(mark.type.name)}${attrsText(markLine(mark.type.name).attrs, mark.attrs)}}`;
}

function attrsText(lines: AttrLine[] | null | undefined, attrs: Attrs, all = false): string {
  const parts: string[] = [];
  for (const a of lines ?? []) {
    const value = attrs[a.name];
    if (value === undefined || value === null || value === a.default && !(all && a.name === 'version')) continue;
    parts.push(`${JSON.stringify(a.name)}:${JSON.stringify(value)}`);
  }
  return parts.length ? `,"attrs":{${parts.join(',')}}` : '';
}
