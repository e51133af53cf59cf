// What can be done to blocks: put one in, make one of another, move it, leave it.
import { lift, setBlockType, wrapIn } from 'prosemirror-commands';
import { Fragment, Slice, type Attrs, type Node, type NodeType, type ResolvedPos } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import { NodeSelection, Selection, TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import { schema } from './schema';

export const nodeType = (name: string): NodeType => schema.nodes[name]!;
export const paragraph = nodeType('paragraph');

/** captioned are the blocks whose text is one line about them: Enter leaves it. */
const lines = new Set(['image', 'embed', 'bookmark', 'video', 'callout', 'question']);

/** topBlock is the block of the story that a place stands in, and where it begins. */
export function topBlock($pos: ResolvedPos): { node: Node; pos: number; index: number } | null {
  if ($pos.depth === 0) {
    const node = $pos.nodeAfter;
    return node ? { node, pos: $pos.pos, index: $pos.index(0) } : null;
  }
  return { node: $pos.node(1), pos: $pos.before(1), index: $pos.index(0) };
}

/** selectedBlocks are the first and the last block of the story that the selection touches. */
export function selectedBlocks(state: EditorState): { from: number; to: number; first: number; last: number } | null {
  const { $from, $to } = state.selection;
  const a = topBlock($from);
  if (!a) return null;
  if (state.selection instanceof NodeSelection && $from.depth === 0) return { from: a.pos, to: a.pos + a.node.nodeSize, first: a.index, last: a.index };
  const b = $to.depth === 0 ? null : topBlock($to);
  const last = b ?? a;
  return { from: a.pos, to: last.pos + last.node.nodeSize, first: a.index, last: last.index };
}

/** move puts the blocks of the selection before the one above, or after the one below. Inside a list it moves the entry. */
export function move(up: boolean): Command {
  return (state, dispatch) => {
    const range = entryRange(state, up) ?? blockRange(state, up);
    if (!range) return false;
    if (!dispatch) return true;
    const { from, to, target, other } = range;
    const tr = state.tr;
    const slice = state.doc.slice(from, to);
    const back = state.selection.anchor - from, head = state.selection.head - from;
    const node = state.selection instanceof NodeSelection;
    tr.delete(from, to);
    const at = up ? target : target - (to - from);
    tr.insert(at, slice.content);
    if (node) tr.setSelection(NodeSelection.create(tr.doc, at + (state.selection.from - from)));
    else tr.setSelection(TextSelection.between(tr.doc.resolve(at + back), tr.doc.resolve(at + head)));
    void other;
    dispatch(tr.scrollIntoView());
    return true;
  };
}

interface Range { from: number; to: number; target: number; other: number }

function blockRange(state: EditorState, up: boolean): Range | null {
  const blocks = selectedBlocks(state);
  if (!blocks) return null;
  const index = up ? blocks.first - 1 : blocks.last + 1;
  if (index < 0 || index >= state.doc.childCount) return null;
  const other = state.doc.child(index).nodeSize;
  return { from: blocks.from, to: blocks.to, target: up ? blocks.from - other : blocks.to + other, other };
}

function entryRange(state: EditorState, up: boolean): Range | null {
  const { $from, $to } = state.selection;
  for (let d = $from.depth; d > 0; d--) {
    if ($from.node(d).type.name !== 'list_item') continue;
    if ($to.pos > $from.after(d)) return null;
    const list = $from.node(d - 1), index = $from.index(d - 1) + (up ? -1 : 1);
    if (index < 0 || index >= list.childCount) return null;
    const from = $from.before(d), to = $from.after(d), other = list.child(index).nodeSize;
    return { from, to, target: up ? from - other : to + other, other };
  }
  return null;
}

/** empty makes a new block of a kind, with what it must hold. */
export function empty(name: string, attrs?: Attrs): Node | null {
  return nodeType(name).createAndFill(attrs ?? null);
}

/** insert puts a block in the place of the empty paragraph that the cursor stands in, or after the block that it stands in. */
export function insert(tr: Transaction, block: Node): Transaction {
  const { $from } = tr.selection;
  const here = topBlock($from);
  let at: number;
  if (here && here.node.type === paragraph && here.node.childCount === 0 && $from.depth > 0) {
    at = here.pos;
    tr.replaceRangeWith(here.pos, here.pos + here.node.nodeSize, block);
    at = tr.mapping.map(here.pos, -1);
  } else {
    at = here ? here.pos + here.node.nodeSize : tr.doc.content.size;
    tr.insert(at, block);
  }
  const made = tr.doc.nodeAt(at);
  if (!made) return tr;
  // At the end of the story there is always a line to go on in below a card.
  if (at + made.nodeSize === tr.doc.content.size && !['paragraph', 'heading', 'bullet_list', 'ordered_list', 'code_block'].includes(made.type.name)) {
    tr.insert(at + made.nodeSize, paragraph.create());
  }
  const inside = made.isTextblock || made.type.name === 'toggle' || made.type.name === 'quote_figure' || made.type.name === 'blockquote' || /list$/.test(made.type.name);
  const fieldsFirst = ['image', 'embed', 'bookmark', 'video', 'gallery'].includes(made.type.name);
  tr.setSelection(inside && !fieldsFirst ? Selection.near(tr.doc.resolve(at + 1), 1) : NodeSelection.create(tr.doc, at));
  return tr.scrollIntoView();
}

/** turnInto makes the block of the cursor one of another kind, where its text can stay; else it puts a new one in. */
export function turnInto(name: string, attrs?: Attrs): Command {
  return (state, dispatch, view) => {
    const type = nodeType(name);
    const { $from } = state.selection;
    const here = topBlock($from);
    const text = $from.parent.isTextblock && $from.parent.childCount > 0;
    if (name === 'paragraph' || name === 'heading' || name === 'code_block') {
      if ($from.parent.isTextblock && setBlockType(type, attrs)(state, dispatch)) return true;
    }
    if (name === 'bullet_list' || name === 'ordered_list') if (wrapInList(type, attrs)(state, dispatch)) return true;
    if (name === 'blockquote') if (wrapIn(type, attrs)(state, dispatch)) return true;
    if (name === 'quote_figure' && here && text && quoteOf(here.node)) {
      const node = quoteOf(here.node)!;
      if (dispatch) {
        const tr = state.tr.replaceWith(here.pos, here.pos + here.node.nodeSize, node);
        dispatch(tr.setSelection(Selection.near(tr.doc.resolve(here.pos + 1), 1)));
      }
      return true;
    }
    void view;
    const block = empty(name, attrs);
    if (!block) return false;
    if (dispatch) dispatch(insert(state.tr, block));
    return true;
  };
}

/** quoteOf makes a quote figure of a paragraph or an excerpt; null if it holds anything else. */
export function quoteOf(node: Node): Node | null {
  const paragraphs: Node[] = [];
  if (node.type === paragraph) paragraphs.push(node);
  else if (node.type.name === 'blockquote') {
    let plain = true;
    node.forEach((child) => { if (child.type === paragraph) paragraphs.push(child); else plain = false; });
    if (!plain) return null;
  } else return null;
  return nodeType('quote_figure').create(null, paragraphs);
}

function after(tr: Transaction, pos: number): Transaction {
  const next = tr.doc.resolve(pos).nodeAfter;
  if (next && next.type === paragraph && next.childCount === 0) return tr.setSelection(TextSelection.create(tr.doc, pos + 1)).scrollIntoView();
  tr.insert(pos, paragraph.create());
  return tr.setSelection(TextSelection.create(tr.doc, pos + 1)).scrollIntoView();
}

/** leaveLine is Enter in a caption, a callout, a question: on to the next paragraph. */
export const leaveLine: Command = (state, dispatch) => {
  const { $from } = state.selection;
  for (let d = $from.depth; d > 0; d--) {
    if (!lines.has($from.node(d).type.name)) continue;
    // A picture of a gallery leads out of the gallery.
    const depth = d > 1 && $from.node(d - 1).type.name === 'gallery' ? d - 1 : d;
    if (dispatch) dispatch(after(state.tr, $from.after(depth)));
    return true;
  }
  return false;
};

/** leaveFigure is Enter in the empty last paragraph of a quote, an excerpt or a toggle. */
export const leaveFigure: Command = (state, dispatch) => {
  const { $from, empty: none } = state.selection;
  if (!none || $from.parent.type !== paragraph || $from.parent.childCount || $from.depth < 2) return false;
  const box = $from.node(-1);
  if (!['quote_figure', 'toggle', 'blockquote'].includes(box.type.name) || box.childCount < 2 || $from.index(-1) !== box.childCount - 1) return false;
  if (dispatch) {
    const tr = state.tr.delete($from.before(), $from.after());
    dispatch(after(tr, tr.mapping.map($from.after(-1))));
  }
  return true;
};

/** backToBlock is Backspace at the beginning of a caption or a figure: it selects the block, and does not break it. */
export const backToBlock: Command = (state, dispatch) => {
  const { $from, empty: none } = state.selection;
  if (!none || !(state.selection instanceof TextSelection) || $from.parentOffset > 0) return false;
  if (lines.has($from.parent.type.name)) {
    if (dispatch) dispatch(state.tr.setSelection(NodeSelection.create(state.doc, $from.before())));
    return true;
  }
  const box = $from.depth > 1 ? $from.node(-1) : null;
  if (box && ['quote_figure', 'toggle'].includes(box.type.name) && $from.index(-1) === 0) {
    if (box.type.name === 'quote_figure' || !box.attrs.heading) return unwrap(state, dispatch, $from.before(-1));
    if (dispatch) dispatch(state.tr.setSelection(NodeSelection.create(state.doc, $from.before(-1))));
    return true;
  }
  return false;
};

/** unwrap leaves the text of a figure, without the figure. */
export function unwrap(state: EditorState, dispatch: ((tr: Transaction) => void) | undefined, pos: number): boolean {
  const node = state.doc.nodeAt(pos);
  if (!node || !node.childCount || node.inlineContent) return false;
  if (dispatch) {
    const tr = state.tr.replaceWith(pos, pos + node.nodeSize, node.content);
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(pos + 1), 1)));
  }
  return true;
}

/** plainAgain is Backspace at the beginning of a heading or a list entry: a paragraph. */
export const plainAgain: Command = (state, dispatch) => {
  const { $from, empty: none } = state.selection;
  if (!none || $from.parentOffset > 0) return false;
  if ($from.parent.type.name === 'heading' || $from.parent.type.name === 'code_block') return setBlockType(paragraph)(state, dispatch);
  if ($from.depth > 1 && $from.node(-1).type.name === 'list_item' && $from.index(-1) === 0) return liftListItem(nodeType('list_item'))(state, dispatch);
  if ($from.depth > 1 && $from.node(-1).type.name === 'blockquote' && $from.index(-1) === 0) return lift(state, dispatch);
  return false;
};

/** remove takes away the blocks of the selection; duplicate puts a copy below them. */
export const remove: Command = (state, dispatch) => {
  const blocks = selectedBlocks(state);
  if (!blocks) return false;
  if (dispatch) {
    const tr = state.tr;
    if (state.doc.childCount === blocks.last - blocks.first + 1) tr.replaceWith(0, state.doc.content.size, paragraph.create());
    else tr.delete(blocks.from, blocks.to);
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(Math.min(blocks.from, tr.doc.content.size)))).scrollIntoView());
  }
  return true;
};

export const duplicate: Command = (state, dispatch) => {
  const blocks = selectedBlocks(state);
  if (!blocks) return false;
  if (dispatch) {
    const slice: Slice = state.doc.slice(blocks.from, blocks.to);
    const tr = state.tr.insert(blocks.to, Fragment.from(slice.content));
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(blocks.to + 1))).scrollIntoView());
  }
  return true;
};
