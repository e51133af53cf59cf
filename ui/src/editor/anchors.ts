// Notes hang on words. An anchor names the words, some in front of them and the block that they stood in; here they are found
// again and shown, and an anchor is made of a selection. Where they stand is followed while one writes; nothing is searched then.
import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';

export interface Anchor {
  /** block is the place of the block in the story when the note was written, from 0: "3". "" is about the whole story. */
  block: string;
  words: string;
  before: string;
}

export interface Anchored extends Anchor { id: string; active?: boolean }

interface Shown { set: DecorationSet; onOpen: (id: string) => void }

const key = new PluginKey<Shown>('anchors');

/** anchorOf makes an anchor of the selection; null if nothing is selected. */
export function anchorOf(state: EditorState): Anchor | null {
  const { from, to, $from, empty } = state.selection;
  if (empty) return null;
  const words = flat(state.doc.textBetween(from, to, ' ', ' ')).slice(0, 500);
  if (!words) return null;
  const start = $from.depth ? $from.start(1) : from;
  return { block: String($from.index(0)), words, before: flat(state.doc.textBetween(start, from, ' ', ' ')).slice(-120) };
}

/** showAnchors marks the words of notes in the text; onOpen is told of the note that is pressed. It gives those that are found. */
export function showAnchors(view: EditorView, list: Anchored[], onOpen: (id: string) => void): Set<string> {
  const found = new Set<string>();
  const decorations: Decoration[] = [];
  for (const a of list) {
    const place = find(view.state.doc, a);
    if (!place) continue;
    found.add(a.id);
    decorations.push(Decoration.inline(place.from, place.to, { class: `noted${a.active ? ' noted-active' : ''}`, 'data-note': a.id }, { id: a.id }));
  }
  view.dispatch(view.state.tr.setMeta(key, { set: DecorationSet.create(view.state.doc, decorations), onOpen }).setMeta('addToHistory', false));
  return found;
}

/** goToAnchor puts the words of a note into view; false if they are not in the text any more. */
export function goToAnchor(view: EditorView, id: string): boolean {
  const place = key.getState(view.state)?.set.find(undefined, undefined, (spec) => spec.id === id)[0];
  if (!place) return false;
  const dom = view.domAtPos(place.from).node;
  (dom instanceof Element ? dom : dom.parentElement)?.scrollIntoView({ block: 'center' });
  return true;
}

export function anchors(): Plugin {
  return new Plugin<Shown>({
    key,
    state: {
      init: () => ({ set: DecorationSet.empty, onOpen: () => {} }),
      apply: (tr, shown) => tr.getMeta(key) ?? (tr.docChanged ? { ...shown, set: shown.set.map(tr.mapping, tr.doc) } : shown),
    },
    props: {
      decorations: (state) => key.getState(state)!.set,
      handleClick(view, _pos, event) {
        const id = (event.target as HTMLElement).closest?.('[data-note]')?.getAttribute('data-note');
        if (id) key.getState(view.state)!.onOpen(id);
        return false;
      },
    },
  });
}

/** flat is text with each run of blanks as one. */
function flat(text: string): string { return text.split(/\s+/).filter(Boolean).join(' '); }

/** find looks for an anchor's words, as the server does: the same words in front count most, then how near the block is. */
export function find(doc: Node, anchor: Anchor): { from: number; to: number } | null {
  const words = flat(anchor.words);
  if (!words) return null;
  const was = Number(anchor.block.split('.')[0]) || 0;
  let best: { from: number; to: number } | null = null, bestScore = -1;
  doc.forEach((block, offset, index) => {
    const { text, places } = flattened(block, offset);
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const score = 1_000_000 * shared(text.slice(Math.max(0, at - 500), at), anchor.before) - Math.abs(index - was) + 1_000_000;
      if (score > bestScore) {
        bestScore = score;
        best = { from: places[at]!, to: places[at + words.length - 1]! + 1 };
      }
    }
  });
  return best;
}

/** flattened is a block's text with blanks folded, and where each letter stands. */
function flattened(block: Node, offset: number): { text: string; places: number[] } {
  let text = '';
  const places: number[] = [];
  const add = (letter: string, pos: number) => {
    if (/\s/.test(letter)) { if (!text || text.endsWith(' ')) return; letter = ' '; }
    text += letter;
    places.push(pos);
  };
  const walk = (node: Node, pos: number) => {
    if (node.isText) { for (let i = 0; i < node.text!.length; i++) add(node.text![i]!, pos + i); return; }
    if (node.isLeaf) { add(' ', pos); return; }
    node.forEach((child, o) => walk(child, pos + 1 + o));
    if (node.isTextblock) add(' ', pos + node.nodeSize - 1);
  };
  walk(block, offset);
  return { text, places };
}

function shared(a: string, b: string): number {
  const x = flat(a).split(' '), y = flat(b).split(' ');
  let n = 0;
  while (n < x.length && n < y.length && n < 20 && x[x.length - 1 - n] === y[y.length - 1 - n]) n++;
  return n;
}
