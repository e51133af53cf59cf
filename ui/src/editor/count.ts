// How long a story is, and its headings. Counted by block and kept as long as the block stays what it is, so that a key costs
// the counting of one paragraph.
import type { Node } from 'prosemirror-model';

const counted = new WeakMap<Node, number>();

/** words counts as the server does: runs of letters and digits, an apostrophe inside included; Chinese and Japanese signs one each. */
export function words(doc: Node): number {
  let sum = 0;
  doc.forEach((block) => { sum += wordsOf(block); });
  return sum;
}

function wordsOf(block: Node): number {
  let n = counted.get(block);
  if (n === undefined) {
    const text = block.isAtom ? atomText(block) : block.textBetween(0, block.content.size, '\n', ' ');
    n = (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’](?=\p{L}))*/gu) ?? []).length;
    counted.set(block, n);
  }
  return n;
}

function atomText(block: Node): string {
  const { text, title, source } = block.attrs as Record<string, string>;
  return String(text ?? title ?? (block.type.name === 'markdown' ? source : '') ?? '');
}

/** minutes is how long reading takes, as the site reckons it: 275 words a minute, twelve seconds for the first picture. */
export function minutes(doc: Node): number {
  let pictures = 0;
  doc.forEach((block) => { pictures += block.type.name === 'image' ? 1 : block.type.name === 'gallery' ? block.childCount : 0; });
  let seconds = (words(doc) / 275) * 60;
  for (let n = 0; n < pictures; n++) seconds += Math.max(12 - n, 3);
  return Math.round(seconds / 60);
}

export interface OutlineLine { level: number; text: string; pos: number }

/** outline lists the headings. */
export function outline(doc: Node): OutlineLine[] {
  const out: OutlineLine[] = [];
  doc.forEach((block, offset) => { if (block.type.name === 'heading') out.push({ level: block.attrs.level, text: block.textContent || 'Untitled heading', pos: offset }); });
  return out;
}
