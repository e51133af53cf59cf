// What others put into the text: a line in extensions.ts each. quotes adds its views of quote_figure and of the quote mark,
// its keys and its choices; nobody else needs to know.
import type { Attrs } from 'prosemirror-model';
import { NodeSelection, Selection, TextSelection, type Command, type EditorState, type Plugin } from 'prosemirror-state';
import type { EditorView, MarkViewConstructor, NodeViewConstructor } from 'prosemirror-view';
import type { IconName } from '../kit/icon';
import { nodeType, quoteOf, selectedBlocks } from './commands';
import { schema } from './schema';

export interface BarButton {
  id: string;
  label: string;
  icon?: IconName;
  keys?: string;
  /** active tells whether the selection has it already. */
  active?: (state: EditorState) => boolean;
  run: (view: EditorView) => void;
}

export interface LinkChoice { id: string; label: string; about?: string; icon?: IconName; run: (view: EditorView, at: { from: number; to: number }, url: string) => void }

export interface Extension {
  id: string;
  plugins?: () => Plugin[];
  nodeViews?: Record<string, NodeViewConstructor>;
  markViews?: Record<string, MarkViewConstructor>;
  /** keys come before those of the text: "Mod-Shift-q". */
  keys?: Record<string, Command>;
  /** bar adds buttons to the bar over a selection. */
  bar?: BarButton[];
  /** links adds choices for an address that was pasted on an empty line. */
  links?: (url: string) => LinkChoice[];
  /** onQuoteSign is told when somebody typed a quotation mark; pos is before it. The sign stays. */
  onQuoteSign?: (view: EditorView, pos: number, sign: string) => void;
  /** offers adds lines to the menu of blocks. */
  offers?: { id: string; label: string; about: string; icon: IconName; words?: string; run: (view: EditorView) => void }[];
}

/** markQuote makes the selected words a partial quote of a record; "" takes the mark away. */
export function markQuote(id: string): Command {
  return (state, dispatch) => {
    const { from, to, empty } = state.selection;
    const type = schema.marks.quote!;
    if (empty) return false;
    if (dispatch) {
      const tr = state.tr.removeMark(from, to, type);
      if (id) tr.addMark(from, to, type.create({ id }));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

/** figureQuote makes one quote figure of the selected paragraphs and excerpts, or gives the one that is selected its record. */
export function figureQuote(attrs: Attrs): Command {
  return (state, dispatch) => {
    const here = quoteFigure(state);
    if (here) {
      if (dispatch) dispatch(state.tr.setNodeMarkup(here.pos, null, { ...state.doc.nodeAt(here.pos)!.attrs, ...attrs }));
      return true;
    }
    const blocks = selectedBlocks(state);
    if (!blocks) return false;
    const paragraphs = [];
    for (let i = blocks.first; i <= blocks.last; i++) {
      const quote = quoteOf(state.doc.child(i));
      if (!quote) return false;
      paragraphs.push(...quote.content.content);
    }
    if (dispatch) {
      const tr = state.tr.replaceWith(blocks.from, blocks.to, nodeType('quote_figure').create(attrs, paragraphs));
      dispatch(tr.setSelection(Selection.near(tr.doc.resolve(blocks.from + 1), 1)).scrollIntoView());
    }
    return true;
  };
}

/** plainQuote takes the record away from the figure or the words of the selection; the words stay. */
export const plainQuote: Command = (state, dispatch) => {
  const here = quoteFigure(state);
  if (here) {
    const node = state.doc.nodeAt(here.pos)!;
    if (dispatch) dispatch(state.tr.setNodeMarkup(here.pos, null, { ...node.attrs, id: '' }));
    return true;
  }
  const mark = quoteMark(state);
  if (!mark) return false;
  if (dispatch) dispatch(state.tr.removeMark(mark.from, mark.to, schema.marks.quote!));
  return true;
};

/** quoteFigure is the figure that the selection stands in. */
export function quoteFigure(state: EditorState): { pos: number; id: string } | null {
  const { $from } = state.selection;
  if (state.selection instanceof NodeSelection && state.selection.node.type.name === 'quote_figure') return { pos: state.selection.from, id: state.selection.node.attrs.id };
  for (let d = $from.depth; d > 0; d--) if ($from.node(d).type.name === 'quote_figure') return { pos: $from.before(d), id: $from.node(d).attrs.id };
  return null;
}

/** quoteMark is the partial quote that the selection stands in, whole. */
export function quoteMark(state: EditorState): { from: number; to: number; id: string } | null {
  const { $from } = state.selection;
  const mark = schema.marks.quote!.isInSet($from.marks()) ?? ($from.nodeAfter && schema.marks.quote!.isInSet($from.nodeAfter.marks));
  if (!mark) return null;
  const parent = $from.parent, base = $from.start();
  let from = base, to = base, inside = false, found: { from: number; to: number } | null = null;
  parent.forEach((child, offset) => {
    const has = mark.isInSet(child.marks);
    if (has && !inside) { from = base + offset; inside = true; }
    if (has) to = base + offset + child.nodeSize;
    if ((!has || offset + child.nodeSize === parent.content.size) && inside) {
      if ($from.pos >= from && $from.pos <= to) found = { from, to };
      if (!has) inside = false;
    }
  });
  return found ? { ...(found as { from: number; to: number }), id: mark.attrs.id } : null;
}

/** wordsOf are the selected words, paragraphs parted by blank lines. */
export function wordsOf(state: EditorState): string {
  const { from, to } = state.selection;
  return state.doc.textBetween(from, to, '\n\n', (leaf) => (leaf.type.name === 'hard_break' ? '\n' : ''));
}

/** selectQuote puts the cursor into the next place that prints a record; false: none does. */
export function selectQuote(view: EditorView, id: string): boolean {
  let at = -1;
  view.state.doc.descendants((node, pos) => {
    if (at >= 0) return false;
    if (node.type.name === 'quote_figure' && node.attrs.id === id) at = pos + 2;
    else if (node.marks.some((m) => m.type.name === 'quote' && m.attrs.id === id)) at = pos;
    return at < 0;
  });
  if (at < 0) return false;
  view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at))).scrollIntoView());
  view.focus();
  return true;
}

