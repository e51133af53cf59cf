// Taking a reader's answer into the text: an excerpt before the question, with who gave it, who leads to the answer's place
// among the others. By that link it is known which answers the story has taken up.
import type { EditorView } from 'prosemirror-view';
import { nodeType, paragraph } from '../editor/commands';
import { schema } from '../editor/schema';
import type { ReaderAnswer, ReaderQuestion } from './types';

/** pick puts an answer into the text, once; it tells whether it did. */
export function pick(view: EditorView, a: ReaderAnswer, q: ReaderQuestion): boolean {
  if (!view.editable) return false;
  const place = `#${a.anchor}`;
  let at = view.state.doc.content.size, there = false;
  view.state.doc.forEach((node, pos) => { if (node.type.name === 'question' && String(node.attrs.id) === q.block) at = Math.min(at, pos); });
  view.state.doc.descendants((node) => { if (node.marks.some((m) => String(m.attrs.href ?? '').endsWith(place))) there = true; });
  if (there) return false;
  const words = a.text.split(/\n+/).map((line) => line.trim()).filter(Boolean).map((line) => paragraph.create(null, schema.text(line)));
  const link = schema.marks.link!.create({ href: `${q.url ?? ''}${place}` });
  const by = paragraph.create(null, [schema.text('— '), schema.text(a.by, [link])]);
  view.dispatch(view.state.tr.insert(at, nodeType('blockquote').create(null, [...words, by])).scrollIntoView());
  return true;
}
