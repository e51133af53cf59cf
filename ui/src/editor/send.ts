// Pictures and other files on their way into a story: from the clipboard, from a drop, from the library or the disk. While one
// is being sent a place is kept for it in the text; one that fails can be sent again, nothing else waits for it.
import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import type { Shown } from './card';
import { nodeType } from './commands';
import { draw, press } from './draw';

/** Sent is what the server keeps of a file. */
export interface Sent { path: string; mime: string; width?: number; height?: number; size_bytes?: number }

/** Library is where pictures and files come from; the story view gives it. */
export interface Library {
  /** send gives the server a file. It throws what can be told to a person. */
  send: (file: File, progress: (part: number) => void) => Promise<Sent>;
  /** pick lets somebody choose from the library; without it there is only the disk. */
  pick?: (many: boolean) => Promise<{ src: string; alt?: string; credit?: string; width?: number; height?: number }[] | null>;
  /** findStory lets somebody choose one of our stories. */
  findStory?: () => Promise<{ id: string; title: string } | null>;
  /** about asks the server what stands at an address, under the names of the fields of bookmarks and embeds. */
  about?: (url: string) => Promise<Record<string, unknown> | null>;
  say: (text: string) => void;
  fault: (err: unknown) => void;
  /** waits is told how many files are on their way. */
  waits: (count: number) => void;
}

export const maxFile = 100 << 20;

/** files asks for files from the disk. */
function files(accept: string, many: boolean): Promise<File[]> {
  return new Promise((resolve) => {
    const input = draw('input', { type: 'file', accept, multiple: many });
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

/** choosePictures gives the attributes of pictures: from the library if there is one, else from the disk. */
export async function choosePictures(library: Library, many: boolean): Promise<Record<string, unknown>[]> {
  if (library.pick) return ((await library.pick(many)) ?? []).map((p) => ({ src: p.src, alt: p.alt ?? '', credit: p.credit ?? '', width: p.width ?? 0, height: p.height ?? 0 }));
  const out: Record<string, unknown>[] = [];
  for (const file of await files('image/*', many)) {
    try {
      const sent = await library.send(file, () => {});
      out.push(attrsOf('image', sent, file));
    } catch (err) { library.fault(err); }
  }
  return out;
}

/** sendInto asks for a file and puts it into the block. */
export async function sendInto(library: Library, at: Shown, accept: string, name: 'audio' | 'video' | 'file') {
  const [file] = await files(accept, false);
  if (!file) return;
  library.say(`Sending ${file.name}…`);
  try {
    at.set(attrsOf(name, await library.send(file, () => {}), file));
  } catch (err) { library.fault(err); }
}

/** attrsOf are the attributes of the block that shows a file. */
function attrsOf(name: string, sent: Sent, file: File): Record<string, unknown> {
  const title = file.name.replace(/\.[^.]+$/, '').replace(/[-_]+/g, ' ');
  switch (name) {
    case 'image': return { src: sent.path, width: sent.width ?? 0, height: sent.height ?? 0 };
    case 'audio': return { src: sent.path, mime: sent.mime, title };
    case 'video': return { src: sent.path, mime: sent.mime, name: file.name, width: sent.width ?? 0, height: sent.height ?? 0 };
    default: return { src: sent.path, title, name: file.name, size: sent.size_bytes ?? file.size };
  }
}

function blockFor(mime: string): string {
  const kind = mime.split('/')[0]!;
  return kind === 'image' || kind === 'audio' || kind === 'video' ? kind : 'file';
}

interface Waiting { set: DecorationSet; count: number }
type Step = { add: { id: number; pos: number; el: HTMLElement } } | { remove: number };

const key = new PluginKey<Waiting>('sending');
let nextFile = 1;

/** sending keeps the places of files that are on their way. */
export function sending(): Plugin {
  return new Plugin<Waiting>({
    key,
    state: {
      init: () => ({ set: DecorationSet.empty, count: 0 }),
      apply(tr, old) {
        let { set, count } = old;
        if (tr.docChanged) set = set.map(tr.mapping, tr.doc);
        const step = tr.getMeta(key) as Step | undefined;
        if (step && 'add' in step) { set = set.add(tr.doc, [Decoration.widget(step.add.pos, step.add.el, { id: step.add.id, side: -1 })]); count++; }
        if (step && 'remove' in step) { set = set.remove(set.find(undefined, undefined, (s) => s.id === step.remove)); count--; }
        return set === old.set && count === old.count ? old : { set, count };
      },
    },
    props: { decorations: (state) => key.getState(state)!.set },
  });
}

function placeOf(state: EditorState, id: number): number | null {
  return key.getState(state)!.set.find(undefined, undefined, (s) => s.id === id)[0]?.from ?? null;
}

/** sendFiles sends files and puts each as a block where the cursor is, or at a place. */
export function sendFiles(view: EditorView, library: Library, list: File[], pos?: number) {
  for (const file of list.slice(0, 50)) sendOne(view, library, file, pos ?? view.state.selection.to);
  if (list.length > 50) library.say('Only the first 50 files were taken. Drop the others afterwards.');
}

function sendOne(view: EditorView, library: Library, file: File, pos: number) {
  if (file.size > maxFile) {
    library.say(`${file.name} is larger than ${maxFile >> 20} MB and was not taken. Make it smaller first.`);
    return;
  }
  const id = nextFile++;
  // Between two blocks: inside of one it would be in the way of who goes on writing.
  const $pos = view.state.doc.resolve(pos);
  const place = $pos.depth ? $pos.after(1) : pos;
  const bar = draw('progress', { max: '1', value: '0', 'aria-label': `Sending ${file.name}` });
  const words = draw('span', {}, `Sending ${file.name}…`);
  const el = draw('div', { class: 'sending', contenteditable: 'false' }, words, bar);
  const count = () => library.waits(key.getState(view.state)!.count);
  const forget = () => { view.dispatch(view.state.tr.setMeta(key, { remove: id })); count(); };
  view.dispatch(view.state.tr.setMeta(key, { add: { id, pos: place, el } }));
  count();
  const go = async () => {
    words.textContent = `Sending ${file.name}…`;
    el.replaceChildren(words, bar);
    try {
      const sent = await library.send(file, (part) => { bar.value = part; });
      const at = placeOf(view.state, id);
      const name = blockFor(sent.mime || file.type);
      const node = nodeType(name).createAndFill(attrsOf(name, sent, file));
      if (at !== null && node && !view.isDestroyed) {
        const tr = view.state.tr.setMeta(key, { remove: id });
        put(tr, at, node);
        view.dispatch(tr);
        count();
      } else library.say(`${file.name} is in the library now. Its place in the story is gone: put it in from there.`);
    } catch (err) {
      library.fault(err);
      if (view.isDestroyed) return;
      words.textContent = `${file.name} could not be sent.`;
      el.replaceChildren(words, press('Send it again', () => { void go(); }), press('Leave it out', forget, { kind: 'quiet' }));
    }
  };
  void go();
}

/** put puts a block where its place was kept, before an empty paragraph that stands there. The cursor stays. */
function put(tr: Transaction, at: number, node: Node) {
  const before = tr.doc.resolve(at).nodeBefore;
  const empty = before && before.type.name === 'paragraph' && !before.childCount;
  tr.insert(empty ? at - before.nodeSize : at, node);
}
