// Where a quote goes: what is chosen in the text, and how it becomes a record's.
import type { EditorState } from 'prosemirror-state';
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { nodeType, paragraph } from '../editor/commands';
import { quoteFigure, quoteMark, wordsOf } from '../editor/extend';
import { schema } from '../editor/schema';

export interface Place {
  /** words that are chosen, as the story prints them; "" where a quote is put in. */
  words: string;
  /** id of the record that they have already. */
  id: string;
  from: number;
  to: number;
  /** how it will stand: words inside a sentence, paragraphs of their own, or put in where the cursor is. */
  as: 'words' | 'figure' | 'insert';
  /** before is what was typed and goes away when a quote is put in: an opening mark, say. */
  before?: number;
}

const open = /["“„«‘]/u, close = /["”“»’]/u;

/** placeOf tells what would be cited now. */
export function placeOf(state: EditorState): Place {
  const figure = quoteFigure(state);
  if (figure) {
    const node = state.doc.nodeAt(figure.pos)!;
    return { words: node.textBetween(0, node.content.size, '\n\n', '\n'), id: figure.id, from: figure.pos, to: figure.pos + node.nodeSize, as: 'figure' };
  }
  const { selection } = state;
  const mark = quoteMark(state);
  if (mark && selection.from >= mark.from && selection.to <= mark.to) return { words: state.doc.textBetween(mark.from, mark.to, '\n\n', '\n'), id: mark.id, from: mark.from, to: mark.to, as: 'words' };
  if (selection.empty) return inMarks(state) ?? { words: '', id: '', from: selection.from, to: selection.to, as: 'insert' };
  const blocks = wholeBlocks(state);
  if (blocks) return { words: wordsOf(state).split('\n\n').map(bare).filter(Boolean).join('\n\n'), id: '', ...blocks, as: 'figure' };
  return trimmed(state, selection.from, selection.to);
}

/** wholeBlocks are the paragraphs or excerpts of the story that are chosen from end to end, or parts of several. */
function wholeBlocks(state: EditorState): { from: number; to: number } | null {
  const { $from, $to } = state.selection;
  if ($from.depth < 1 || $to.depth < 1) return null;
  const first = $from.index(0), last = $to.index(0);
  const from = $from.before(1), to = $to.after(1);
  for (let i = first; i <= last; i++) {
    const node = state.doc.child(i);
    if (node.type !== paragraph && node.type.name !== 'blockquote') return null;
  }
  const whole = state.selection.from <= from + 1 && state.selection.to >= to - 1;
  return whole || first !== last ? { from, to } : state.doc.child(first).type.name === 'blockquote' ? { from, to } : null;
}

/** trimmed are words without the marks and blanks around them: these stay outside of the record's words. */
function trimmed(state: EditorState, from: number, to: number): Place {
  const text = state.doc.textBetween(from, to, '\n', '\n');
  let a = 0, b = text.length;
  while (a < b && (/\s/.test(text[a]!) || open.test(text[a]!))) a++;
  while (b > a && (/\s/.test(text[b - 1]!) || close.test(text[b - 1]!))) b--;
  return { words: text.slice(a, b), id: '', from: from + a, to: to - (text.length - b), as: 'words' };
}

/** inMarks are the words between quotation marks that the cursor stands in or behind. */
function inMarks(state: EditorState): Place | null {
  const { $from } = state.selection;
  if (!$from.parent.isTextblock) return null;
  const text = $from.parent.textBetween(0, $from.parent.content.size, '\n', '\n');
  const at = $from.parentOffset, base = $from.start();
  let a = -1;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (a < 0 && open.test(sign) && sign !== '‘' && (i === 0 || /[\s([—–-]/.test(text[i - 1]!))) a = i;
    else if (a >= 0 && close.test(sign) && sign !== '’' && i > a + 1 && !/\s/.test(text[i - 1]!)) {
      if (at > a && at <= i + 1) return { words: text.slice(a + 1, i), id: '', from: base + a + 1, to: base + i, as: 'words' };
      a = -1;
    }
  }
  return null;
}

/** give gives the words of a place their record, or puts in the words of one. */
export function give(view: EditorView, place: Place, id: string, text: string, as: 'words' | 'figure') {
  const { state } = view;
  const tr = state.tr;
  if (place.as === 'insert') {
    const paragraphs = text.split(/\n{2,}/).map((p) => paragraph.create(null, p ? schema.text(p) : null));
    const from = place.before ?? place.from;
    const $at = state.doc.resolve(from);
    const bare = $at.depth === 1 && $at.parent.type === paragraph && $at.parent.textBetween(0, $at.parent.content.size).trim().length <= place.to - from;
    if (as === 'figure' || bare || paragraphs.length > 1) {
      const figure = nodeType('quote_figure').create({ id }, paragraphs);
      const a = bare ? $at.before(1) : $at.after(1), b = bare ? $at.after(1) : $at.after(1);
      if (!bare && place.before !== undefined) tr.delete(place.before, place.to);
      const where = tr.mapping.map(a);
      tr.replaceWith(where, tr.mapping.map(b), figure);
      const end = where + figure.nodeSize;
      if (end >= tr.doc.content.size || !tr.doc.resolve(end).nodeAfter?.isTextblock) tr.insert(end, paragraph.create());
      tr.setSelection(TextSelection.create(tr.doc, end + 1));
    } else {
      const quoted = schema.text(text, [schema.marks.quote!.create({ id })]);
      tr.replaceWith(from, place.to, [schema.text('“'), quoted, schema.text('”')]);
      tr.setSelection(TextSelection.create(tr.doc, from + quoted.nodeSize + 2));
    }
  } else if (place.as === 'figure' && state.doc.nodeAt(place.from)?.type.name === 'quote_figure') {
    tr.setNodeMarkup(place.from, null, { ...state.doc.nodeAt(place.from)!.attrs, id });
  } else if (as === 'figure') {
    figured(tr, place, id);
  } else {
    tr.removeMark(place.from, place.to, schema.marks.quote!).addMark(place.from, place.to, schema.marks.quote!.create({ id }));
    tr.setSelection(TextSelection.create(tr.doc, place.to)).setStoredMarks([]);
  }
  view.dispatch(tr.scrollIntoView());
  view.focus();
}

/** figured makes one figure of the paragraphs and excerpts of a place. Marks around the whole go: the figure shows that they are words. */
function figured(tr: EditorState['tr'], place: Place, id: string) {
  const $from = tr.doc.resolve(place.from), $to = tr.doc.resolve(place.to);
  const from = $from.depth ? $from.before(1) : place.from, to = $to.depth ? $to.after(1) : place.to;
  const paragraphs: ReturnType<typeof paragraph.create>[] = [];
  tr.doc.nodesBetween(from, to, (node, pos) => {
    if (pos < from) return true;
    if (node.type === paragraph) { if (node.content.size) paragraphs.push(node); return false; }
    return true;
  });
  const figure = nodeType('quote_figure').create({ id }, paragraphs.map(unmarked));
  tr.replaceWith(from, to, figure);
  const end = from + figure.nodeSize;
  if (end >= tr.doc.content.size) tr.insert(end, paragraph.create());
  tr.setSelection(TextSelection.near(tr.doc.resolve(end)));
}

/** unmarked is a paragraph without the marks that it begins and ends with. */
function unmarked(node: ReturnType<typeof paragraph.create>): ReturnType<typeof paragraph.create> {
  const [a, b] = marksAround(node.textContent);
  return a || b ? paragraph.create(node.attrs, node.content.cut(a, node.content.size - b)) : node;
}

/** bare is a paragraph's words without these marks. */
function bare(text: string): string {
  const [a, b] = marksAround(text);
  return text.slice(a, text.length - b).trim();
}

/** marksAround is how many letters a paragraph's marks take at its beginning and its end, if none stand inside. */
function marksAround(text: string): [number, number] {
  const a = /^\s*["“„«]/u.exec(text)?.[0].length ?? 0, b = /["”“»]\s*$/u.exec(text.slice(a))?.[0].length ?? 0;
  return /["“”„«»]/u.test(text.slice(a, text.length - b)) ? [0, 0] : [a, b];
}

/** Printed is a place where the text prints a record. */
export interface Printed { id: string; text: string; from: number; to: number; as: 'words' | 'figure' }

/** printedQuotes are the places of the text that print records, or are figures without one. */
export function printedQuotes(state: EditorState): Printed[] {
  const list: Printed[] = [];
  state.doc.descendants((node, pos) => {
    if (node.type.name === 'quote_figure') {
      list.push({ id: node.attrs.id, text: node.textBetween(0, node.content.size, '\n\n', '\n'), from: pos, to: pos + node.nodeSize, as: 'figure' });
      return false;
    }
    const mark = node.isText ? node.marks.find((m) => m.type.name === 'quote' && m.attrs.id) : undefined;
    if (!mark) return true;
    const last = list[list.length - 1];
    if (last && last.as === 'words' && last.to === pos && last.id === mark.attrs.id) { last.text += node.text; last.to = pos + node.nodeSize; }
    else list.push({ id: mark.attrs.id, text: node.text!, from: pos, to: pos + node.nodeSize, as: 'words' });
    return false;
  });
  return list;
}

/** stillAt is where words stand that were found at a place before: there, or nearest to it; null if they stand nowhere any more. */
export function stillAt(state: EditorState, was: { words: string; from: number; to: number }): { from: number; to: number } | null {
  const { doc } = state;
  const same = (from: number, to: number) => to <= doc.content.size && doc.textBetween(from, to, '\n\n', '\n') === was.words;
  if (same(was.from, was.to)) return { from: was.from, to: was.to };
  const plain = plainText(state);
  let best: { from: number; to: number } | null = null;
  for (let i = plain.text.indexOf(was.words); i >= 0 && was.words; i = plain.text.indexOf(was.words, i + 1)) {
    const start = [...plain.text.slice(0, i)].length;
    const from = plain.at(start), to = plain.at(start + [...was.words].length);
    if (!best || Math.abs(from - was.from) < Math.abs(best.from - was.from)) best = { from, to };
  }
  return best;
}

/** PlainText is the text as the server reads it, and where each of its letters stands in the document. */
export interface PlainText { text: string; blocks: number[]; at: (letter: number) => number }

/** plainText is the running text of a story: paragraphs parted by blank lines. */
export function plainText(state: EditorState): PlainText {
  const parts: string[] = [], starts: { letter: number; pos: number; text: string }[] = [], blocks: number[] = [];
  let letters = 0;
  state.doc.descendants((node, pos, parent) => {
    if (!node.isTextblock) return node.type.name !== 'html' && node.type.name !== 'markdown';
    if (node.type.spec.code || !node.content.size) return false;
    const text = node.textBetween(0, node.content.size, '\n', (leaf) => (leaf.type.name === 'hard_break' ? '\n' : ' '));
    if (parts.length) letters += 2;
    if (parent?.type.name === 'blockquote' || parent?.type.name === 'quote_figure') blocks.push(parts.length);
    starts.push({ letter: letters, pos: pos + 1, text });
    parts.push(text);
    letters += [...text].length;
    return false;
  });
  const at = (letter: number) => {
    let here = starts[0];
    for (const s of starts) { if (s.letter > letter) break; here = s; }
    if (!here) return 0;
    return here.pos + [...here.text].slice(0, letter - here.letter).join('').length;
  };
  return { text: parts.join('\n\n'), blocks, at };
}
