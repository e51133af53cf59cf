// Find and replace. What is found is kept by block, so that a key searches one paragraph again; replacing all is one step to undo.
import { Fragment, type Node } from 'prosemirror-model';
import { Plugin, PluginKey, TextSelection, type EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { schema } from './schema';

export interface Query { text: string; caseful: boolean; whole: boolean }
export interface Found { from: number; to: number }
interface Search { query: Query; found: Found[]; at: number; set: DecorationSet }

const key = new PluginKey<Search>('find');
const most = 5000;
const none: Query = { text: '', caseful: false, whole: false };

let cacheFor = '';
let cache = new WeakMap<Node, Found[]>();

/** search finds a query in a document: in the text of each paragraph, caption and heading. */
export function search(doc: Node, query: Query): Found[] {
  if (!query.text) return [];
  const id = `${query.caseful}${query.whole}${query.text}`;
  if (id !== cacheFor) { cacheFor = id; cache = new WeakMap(); }
  const pattern = new RegExp(query.whole ? `(?<![\\p{L}\\p{N}_])${quoted(query.text)}(?![\\p{L}\\p{N}_])` : quoted(query.text), query.caseful ? 'gu' : 'giu');
  const out: Found[] = [];
  const visit = (node: Node, base: number) => {
    node.forEach((child, offset) => {
      if (out.length >= most) return;
      if (!child.isTextblock) { visit(child, base + offset + 1); return; }
      let places = cache.get(child);
      if (!places) {
        places = [];
        const text = child.textBetween(0, child.content.size, undefined, '\ufffc');
        for (const m of text.matchAll(pattern)) { if (m[0]) places.push({ from: m.index, to: m.index + m[0].length }); if (places.length >= most) break; }
        cache.set(child, places);
      }
      for (const p of places) out.push({ from: base + offset + 1 + p.from, to: base + offset + 1 + p.to });
    });
  };
  visit(doc, 0);
  return out;
}

function quoted(text: string): string { return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/-/g, '\\x2d'); }

function searched(doc: Node, query: Query, near: number): Search {
  const found = search(doc, query);
  let at = found.findIndex((f) => f.from >= near);
  if (at < 0) at = found.length ? 0 : -1;
  return { query, found, at, set: marks(doc, found, at) };
}

function marks(doc: Node, found: Found[], at: number): DecorationSet {
  return DecorationSet.create(doc, found.map((f, n) => Decoration.inline(f.from, f.to, { class: n === at ? 'found found-now' : 'found' })));
}

export function finding(): Plugin {
  return new Plugin<Search>({
    key,
    state: {
      init: () => ({ query: none, found: [], at: -1, set: DecorationSet.empty }),
      apply(tr, old) {
        const next = tr.getMeta(key) as { query?: Query; at?: number } | undefined;
        if (next?.query) return searched(tr.doc, next.query, tr.selection.from);
        if (next?.at !== undefined) return { ...old, at: next.at, set: marks(tr.doc, old.found, next.at) };
        if (tr.docChanged && old.query.text) return searched(tr.doc, old.query, old.at >= 0 ? tr.mapping.map(old.found[old.at]!.from) : 0);
        return old;
      },
    },
    props: { decorations: (state) => key.getState(state)!.set },
  });
}

/** status is what is being looked for: how often it was found, and which of these is shown. */
export function status(state: EditorState): { count: number; at: number; full: boolean } {
  const s = key.getState(state)!;
  return { count: s.found.length, at: s.at, full: s.found.length >= most };
}

export function find(view: EditorView, query: Query) {
  view.dispatch(view.state.tr.setMeta(key, { query }));
  show(view);
}

export function stopFinding(view: EditorView) { if (key.getState(view.state)!.query.text) view.dispatch(view.state.tr.setMeta(key, { query: none })); }

/** step goes to the next place, or the one before. */
export function step(view: EditorView, by: 1 | -1) {
  const s = key.getState(view.state)!;
  if (!s.found.length) return;
  view.dispatch(view.state.tr.setMeta(key, { at: (s.at + by + s.found.length) % s.found.length }));
  show(view);
}

/** show scrolls to the place that is shown; the focus stays where it is. */
function show(view: EditorView) {
  const s = key.getState(view.state)!;
  const f = s.found[s.at];
  if (!f) return;
  const dom = view.domAtPos(f.from).node;
  (dom instanceof Element ? dom : dom.parentElement)?.scrollIntoView({ block: 'center' });
}

/** replace puts other words in the place that is shown, and goes on to the next. */
export function replace(view: EditorView, words: string) {
  const s = key.getState(view.state)!;
  const f = s.found[s.at];
  if (!f) return;
  view.dispatch(swap(view.state, [f], words).scrollIntoView());
  show(view);
}

/** replaceAll puts other words in every place, as one step to undo; it gives how many there were. */
export function replaceAll(view: EditorView, words: string): number {
  const s = key.getState(view.state)!;
  const found = s.found;
  if (found.length) view.dispatch(swap(view.state, found, words));
  return found.length;
}

/** swap keeps the marks of the first letter that it replaces. */
function swap(state: EditorState, found: Found[], words: string) {
  const tr = state.tr;
  for (const f of [...found].reverse()) {
    const marksHere = state.doc.resolve(f.from).nodeAfter?.marks ?? [];
    tr.replaceWith(f.from, f.to, words ? schema.text(words, marksHere) : Fragment.empty);
  }
  return tr;
}

/** toFound ends finding and selects the place that was shown. */
export function toFound(view: EditorView) {
  const s = key.getState(view.state)!;
  const f = s.found[s.at];
  const tr = view.state.tr.setMeta(key, { query: none });
  if (f) tr.setSelection(TextSelection.create(tr.doc, f.from, f.to));
  view.dispatch(tr);
  view.focus();
}
