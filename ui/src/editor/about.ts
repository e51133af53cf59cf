// What a page says of itself, for a bookmark or an embed that was made of its address. It comes when it comes: it fills what is
// empty, it can be undone, and without it the block is as good. What somebody typed stays.
import type { Node } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import type { Library } from './send';

/** fields are those that a look may fill. */
const fields: Record<string, string[]> = {
  bookmark: ['title', 'description', 'author', 'publisher', 'icon', 'thumbnail'],
  embed: ['title', 'thumbnail', 'kind', 'html'],
};

/** ours is what looks have put in: of another address, it gives way to what is said there. */
const ours = new Set<string>();
const mostOurs = 1000;
const mark = (attr: string, value: string) => `${attr}\n${value}`;

type About = Record<string, unknown>;

/** lookAt asks what stands at an address, and fills the blocks that were made of it. */
export async function lookAt(view: EditorView, library: Library, name: string, url: string): Promise<void> {
  if (!library.about || !/^https?:\/\/[^\s/]+/i.test(url)) return;
  const about = await library.about(url).catch(() => null);
  if (!about) return;
  fillIn(view, name, url, about);
  for (const attr of fields[name] ?? []) if (typeof about[attr] === 'string' && about[attr] && ours.size < mostOurs) ours.add(mark(attr, about[attr] as string));
}

function fillIn(view: EditorView, name: string, url: string, about: About) {
  if (view.isDestroyed || !view.editable) return;
  const tr = view.state.tr;
  view.state.doc.descendants((node, pos) => {
    if (node.type.name !== name || node.attrs.url !== url) return;
    const writing = fieldInUse(view, pos);
    for (const attr of blanks(node, name)) {
      const value = about[attr];
      if (typeof value !== 'string' || value === node.attrs[attr]) continue;
      if (writing?.dataset.attr !== attr) tr.setNodeAttribute(pos, attr, value);
      else if (value) later(writing, value, () => fillIn(view, name, url, about));
    }
  });
  if (tr.docChanged) view.dispatch(tr);
}

/** blanks are the fields of a block that nobody has filled. A picture on another site, which came with an import, is shown to nobody. */
function blanks(node: Node, name: string): string[] {
  return (fields[name] ?? []).filter((attr) => {
    const value = node.attrs[attr] as string;
    return !value || ours.has(mark(attr, value)) || /^(?:icon|thumbnail)$/.test(attr) && !/^\/(?!\/)/.test(value);
  });
}

/** fieldInUse is the field of a block that somebody stands in. */
function fieldInUse(view: EditorView, pos: number): HTMLInputElement | HTMLTextAreaElement | null {
  const at = document.activeElement, dom = view.nodeDOM(pos);
  return (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement) && dom?.contains(at) ? at : null;
}

/** later fills a field when whoever stands in it leaves it empty; until then they see what it will be. */
function later(field: HTMLInputElement | HTMLTextAreaElement, value: string, fill: () => void) {
  field.placeholder = value;
  field.addEventListener('blur', fill, { once: true });
}
