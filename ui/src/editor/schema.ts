// The editor's schema, made from the document's own table: table.json is what internal/document writes of it (a test there
// keeps it fresh), so that the editor knows exactly the nodes, marks and attributes that the server takes.
import { Schema, type Attrs, type DOMOutputSpec, type MarkSpec, type NodeSpec, type TagParseRule } from 'prosemirror-model';
import table from './table.json';

export interface AttrLine { name: string; kind: string; default: unknown; min?: number; max?: number; enum?: string[] }
export interface NodeLine { name: string; group?: string; content?: string; marks?: boolean; inline?: boolean; atom?: boolean; code?: boolean; attrs?: AttrLine[] | null }
export interface MarkLine { name: string; repeats?: boolean; excludes?: boolean; attrs?: AttrLine[] | null }

export const nodeLines = table.nodes as NodeLine[];
export const markLines = table.marks as MarkLine[];
export const version: number = table.version;

/** plain are the nodes that are running text and lists: they have elements of their own, all others are figures. */
const tags: Record<string, string> = { paragraph: 'p', bullet_list: 'ul', ordered_list: 'ol', list_item: 'li', blockquote: 'blockquote' };
const markTags: Record<string, string[]> = {
  bold: ['strong', 'b'], italic: ['em', 'i'], strike: ['s', 'del', 'strike'], underline: ['u', 'ins'], code: ['code', 'kbd', 'samp', 'tt'],
  sub: ['sub'], sup: ['sup'], highlight: ['mark'],
};

function specAttrs(lines: AttrLine[] | null | undefined) {
  return Object.fromEntries((lines ?? []).map((a) => [a.name, { default: a.default }]));
}

/** admit gives attributes as the table allows them; what it does not allow becomes the default. */
export function admit(lines: AttrLine[] | null | undefined, given: Record<string, unknown>): Attrs {
  const out: Record<string, unknown> = {};
  for (const a of lines ?? []) out[a.name] = allowed(a, given[a.name]) ? given[a.name] : a.default;
  return out;
}

function allowed(a: AttrLine, value: unknown): boolean {
  switch (a.kind) {
    case 'string': return typeof value === 'string' && (!a.enum || a.enum.includes(value));
    case 'int': return Number.isInteger(value) && (value as number) >= (a.min ?? 0) && (!a.max || (value as number) <= a.max);
    case 'bool': return typeof value === 'boolean';
    default: return !!value && typeof value === 'object' && !Array.isArray(value);
  }
}

/** written gives the attributes that differ from their defaults, for the clipboard. */
function written(lines: AttrLine[] | null | undefined, attrs: Attrs): Record<string, string> {
  const rest: Record<string, unknown> = {};
  for (const a of lines ?? []) if (attrs[a.name] !== a.default) rest[a.name] = attrs[a.name];
  return Object.keys(rest).length ? { 'data-attrs': JSON.stringify(rest) } : {};
}

function readAttrs(lines: AttrLine[] | null | undefined, dom: HTMLElement): Attrs {
  let given: Record<string, unknown> = {};
  try { given = JSON.parse(dom.getAttribute('data-attrs') ?? '{}'); } catch { /* not ours: all defaults */ }
  return admit(lines, given && typeof given === 'object' ? given : {});
}

function nodeSpec(line: NodeLine): NodeSpec {
  const spec: NodeSpec = {
    group: line.group, inline: line.inline || undefined, content: line.content ?? '', marks: line.marks ? '_' : '',
    atom: line.atom || undefined, code: line.code || undefined, attrs: specAttrs(line.attrs), draggable: false,
  };
  if (line.name === 'doc' || line.name === 'text') return spec;
  if (line.name === 'hard_break') return { ...spec, selectable: false, linebreakReplacement: true, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] };
  spec.selectable = true;
  spec.defining = line.name !== 'paragraph' && line.name !== 'list_item';
  if (line.code) spec.whitespace = 'pre';
  const hole = line.content ? [0] : [];
  const tag = tags[line.name];
  const rules: TagParseRule[] = [];
  if (line.name === 'heading') {
    for (let level = 1; level <= 6; level++) rules.push({ tag: `h${level}`, getAttrs: (dom) => ({ ...readAttrs(line.attrs, dom), level }) });
    spec.toDOM = (n) => [`h${n.attrs.level}`, written(line.attrs, n.attrs), 0];
  } else if (line.name === 'code_block') {
    rules.push({ tag: 'pre', preserveWhitespace: 'full', getAttrs: (dom) => readAttrs(line.attrs, dom) });
    spec.toDOM = (n) => ['pre', written(line.attrs, n.attrs), ['code', 0]];
  } else if (line.name === 'divider') {
    rules.push({ tag: 'hr', getAttrs: (dom) => readAttrs(line.attrs, dom) });
    spec.toDOM = (n) => ['hr', written(line.attrs, n.attrs)];
  } else if (tag) {
    rules.push({ tag, getAttrs: (dom) => ({ ...readAttrs(line.attrs, dom), ...(tag === 'ol' && dom.hasAttribute('start') ? admit(line.attrs, { start: Number(dom.getAttribute('start')) }) : {}) }) });
    spec.toDOM = (n) => [tag, written(line.attrs, n.attrs), 0];
  } else {
    const element = line.inline ? 'span' : 'figure';
    rules.push({ tag: `${element}[data-block=${line.name}]`, getAttrs: (dom) => readAttrs(line.attrs, dom), priority: 60 });
    spec.toDOM = (n) => [element, { 'data-block': line.name, ...written(line.attrs, n.attrs) }, ...hole] as unknown as DOMOutputSpec;
  }
  spec.parseDOM = rules;
  return spec;
}

function markSpec(line: MarkLine): MarkSpec {
  const spec: MarkSpec = { attrs: specAttrs(line.attrs), inclusive: !line.excludes };
  if (line.repeats) spec.excludes = '';
  if (line.name === 'link') {
    spec.parseDOM = [{ tag: 'a[href]', getAttrs: (dom) => {
      const href = address(dom.getAttribute('href') ?? '');
      return href ? { ...readAttrs(line.attrs, dom), href } : false;
    } }];
    spec.toDOM = (m) => ['a', { href: address(m.attrs.href) || undefined, ...written(line.attrs, m.attrs) }, 0];
    return spec;
  }
  const known = markTags[line.name];
  if (known) {
    spec.parseDOM = known.map((tag) => ({ tag }));
    spec.toDOM = () => [known[0]!, 0];
  } else {
    spec.parseDOM = [{ tag: `span[data-mark=${line.name}]`, getAttrs: (dom) => readAttrs(line.attrs, dom) }];
    spec.toDOM = (m) => ['span', { 'data-mark': line.name, ...written(line.attrs, m.attrs) }, 0];
  }
  return spec;
}

/** address gives an address that may be followed from a story, "" for any other. */
export function address(text: string): string {
  const t = text.trim();
  if (/^(?:https?|mailto|tel):/i.test(t) || /^[/#?]/.test(t) && !/^\/\//.test(t)) return t;
  return /^[a-z][a-z0-9+.-]*:/i.test(t) ? '' : t;
}

export const schema = new Schema({
  nodes: Object.fromEntries(nodeLines.map((line) => [line.name, nodeSpec(line)])),
  marks: Object.fromEntries(markLines.map((line) => [line.name, markSpec(line)])),
});

export const nodeLine = (name: string): NodeLine => nodeLines.find((l) => l.name === name)!;
export const markLine = (name: string): MarkLine => markLines.find((l) => l.name === name)!;
