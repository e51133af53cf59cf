// Where the words of a note stand in the text: what is selected, as an anchor; and an anchor, as a place.
import type { Node } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

export interface Chosen { block: string; words: string; before: string }

const most = 300; // letters of the words, and of those before them

/** chosen is what is selected, within one block of the text; null if nothing is; undefined if the selection is elsewhere. */
export function chosen(view: EditorView): Chosen | null | undefined {
  const at = document.getSelection();
  if (!at || !at.rangeCount || !at.anchorNode || !view.dom.contains(at.anchorNode)) return undefined;
  const range = at.getRangeAt(0);
  if (range.collapsed || !view.dom.contains(range.endContainer)) return null;
  const from = view.posAtDOM(range.startContainer, range.startOffset), to = view.posAtDOM(range.endContainer, range.endOffset);
  const $from = view.state.doc.resolve(from);
  if ($from.depth === 0) return null;
  const start = $from.start(1), end = Math.min(to, $from.end(1));
  const words = view.state.doc.textBetween(from, end, ' ', ' ').replace(/\s+/g, ' ').trim();
  if (!words || words.length > most) return null;
  return { block: String($from.index(0)), words, before: view.state.doc.textBetween(start, from, ' ', ' ').replace(/\s+/g, ' ').slice(-most) };
}

interface Anchor { words?: string; found?: boolean; block?: number; nth?: number }

/** rangeOf finds the words of a note in the text as it stands; where they are not in their block, the first place with them. */
export function rangeOf(doc: Node, n: Anchor): { from: number; to: number } | null {
  if (!n.words || !n.found) return null;
  let found: { from: number; to: number } | null = null, first: { from: number; to: number } | null = null;
  doc.forEach((block, offset, index) => {
    if (found) return;
    // The letters of the block with their places; blanks count as one.
    let text = '';
    const places: number[] = [];
    block.descendants((node, at) => {
      if (node.isText) for (let i = 0; i < node.text!.length; i++) add(node.text![i]!, offset + 1 + at + i);
      else if (node.isBlock && text) add(' ', offset + 1 + at);
      else if (node.isInline && !node.isText) add(' ', offset + 1 + at);
      return true;
    });
    function add(letter: string, place: number) {
      const blank = /\s/.test(letter);
      if (blank && (text === '' || text.endsWith(' '))) return;
      text += blank ? ' ' : letter;
      places.push(place);
    }
    let nth = 0;
    for (let at = text.indexOf(n.words!); at >= 0; at = text.indexOf(n.words!, at + n.words!.length), nth++) {
      const range = { from: places[at]!, to: places[at + n.words!.length - 1]! + 1 };
      first ??= range;
      if (index === (n.block ?? 0) && nth === (n.nth ?? 0)) { found = range; return; }
    }
  });
  return found ?? first;
}

/** goTo selects the words of a note and shows them. */
export function goTo(view: EditorView, n: Anchor) {
  const range = rangeOf(view.state.doc, n);
  if (!range) return;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, range.from, range.to)).scrollIntoView());
  view.focus();
  if (view.editable) return;
  // Who reads along has no pen, and the text keeps no selection of theirs.
  const shown = domRange(view, range);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(shown);
  shown.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

function domRange(view: EditorView, place: { from: number; to: number }): Range {
  const range = new Range(), from = view.domAtPos(place.from), to = view.domAtPos(place.to);
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** paint marks the words of notes in the text, without changing it, until what it gives is called. */
export function paint(view: EditorView, notes: Anchor[]): () => void {
  const highlights = (CSS as unknown as { highlights?: Map<string, unknown> }).highlights;
  const Highlight = (window as unknown as { Highlight?: new (...ranges: Range[]) => unknown }).Highlight;
  if (!highlights || !Highlight) return () => undefined;
  const ranges: Range[] = [];
  for (const n of notes) {
    const place = rangeOf(view.state.doc, n);
    if (!place) continue;
    try {
      ranges.push(domRange(view, place));
    } catch { /* a block that draws itself */ }
  }
  highlights.set('story-notes', new Highlight(...ranges));
  return () => { highlights.delete('story-notes'); };
}
