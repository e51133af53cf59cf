// What others put into the text: a line in extensions.ts each. quotes adds its views of quote_figure and of the quote mark,
// its keys and its choices; nobody else needs to know.
import { NodeSelection, type Command, type EditorState, type Plugin } from 'prosemirror-state';
import type { EditorView, MarkViewConstructor, NodeViewConstructor } from 'prosemirror-view';
import type { IconName } from '../kit/icon';
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
  /** keys come before those of the text: "Mod-j". */
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
