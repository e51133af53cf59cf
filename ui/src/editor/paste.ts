// Pasting and dropping.
import { Slice, type Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { cleanHTML } from './clean';
import { disarm } from './disarm';
import { askAddress } from './menus';
import { address, schema } from './schema';
import { sendFiles, type Library } from './send';

/** The most that is taken at once, in characters: of HTML, and of text. A story has some tens of thousands. */
export const mostHTML = 6_000_000;
export const mostText = 1_500_000;

/** addressIn is an address if a text is nothing else. */
function addressIn(text: string): string {
  const t = text.trim();
  return t.length < 4000 && /^https?:\/\/[^\s<>"]+\.[^\s<>"]+$/i.test(t) ? t : '';
}

/** nextPicture numbers the pictures of all pastes, so that one that arrives late finds its own place. */
let nextPicture = 0;

/** paste is the plugin. */
export function paste(library: Library): Plugin {
  let pictures: string[] = [], first = 0;
  return new Plugin({
    props: {
      handleDOMEvents: {
        paste(view, event) {
          const data = event.clipboardData;
          if (!data || !view.editable) return false;
          const html = data.getData('text/html').length, text = data.getData('text/plain').length;
          if (html <= mostHTML && text <= mostText) return false;
          // Nothing looks at it any further: that alone would take long.
          event.preventDefault();
          library.say(`This is too much to paste at once: ${megabytes(Math.max(html, text))} MB, and ${megabytes(html > mostHTML ? mostHTML : mostText)} MB is the most. Nothing was changed. Paste it in parts, or drop it as a file.`);
          return true;
        },
      },
      transformPastedHTML(html) {
        pictures = [];
        if (/data-pm-slice/.test(html)) return disarm(html); // of this editor: the schema takes what it knows
        const clean = cleanHTML(html, nextPicture);
        first = nextPicture;
        nextPicture += clean.pictures.length;
        pictures = clean.pictures;
        if (clean.left) library.say(clean.left === 1 ? 'One picture was left out: it lies on another site. Save it and drop it here.' : `${clean.left} pictures were left out: they lie on other sites. Save them and drop them here.`);
        return clean.html;
      },
      handlePaste(view, event, slice) {
        const data = event.clipboardData;
        const list = [...(data?.files ?? [])];
        // A picture that was copied in a browser comes with HTML that only names where it lies.
        if (list.length && !onlyText(slice)) { sendFiles(view, library, list); return true; }
        const url = addressIn(data?.getData('text/plain') ?? '');
        if (url && !view.state.selection.$from.parent.type.spec.code) return pasteAddress(view, url);
        if (pictures.length) {
          const taken = pictures;
          pictures = [];
          const from = first;
          queueMicrotask(() => sendPasted(view, library, taken, from));
        }
        return false;
      },
      handleDrop(view, event, _slice, moved) {
        const list = [...(event.dataTransfer?.files ?? [])];
        if (moved || !list.length) return false;
        event.preventDefault();
        sendFiles(view, library, list, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos);
        return true;
      },
    },
  });
}

function megabytes(length: number): string { return (length / 1_000_000).toFixed(length < 10_000_000 ? 1 : 0); }

/** onlyText tells whether what was pasted has words of its own. */
function onlyText(slice: Slice): boolean {
  return slice.content.textBetween(0, slice.content.size, ' ').trim().length > 0;
}

/** pasteAddress links the selected words; on an empty line it asks what to make of the address; else it puts in a link. */
function pasteAddress(view: EditorView, url: string): boolean {
  const { state } = view;
  const { empty, $from, from, to } = state.selection;
  const link = schema.marks.link!.create({ href: address(url) });
  if (!empty && state.selection.$from.sameParent(state.selection.$to) && $from.parent.inlineContent) {
    view.dispatch(state.tr.addMark(from, to, link).scrollIntoView());
    return true;
  }
  if (!$from.parent.type.allowsMarkType(schema.marks.link!)) return false;
  const line = $from.depth === 1 && $from.parent.type.name === 'paragraph' && !$from.parent.childCount;
  view.dispatch(state.tr.replaceSelectionWith(schema.text(url, [link]), false).removeStoredMark(link).scrollIntoView());
  if (line) askAddress(view, from, from + url.length, url);
  return true;
}

/** sendPasted sends the pictures that came as data; each has a block in the text already, told by its number. */
function sendPasted(view: EditorView, library: Library, taken: string[], first: number) {
  taken.forEach((data, n) => {
    const mark = `pasted:${first + n}`;
    const set = (attrs: Record<string, unknown> | null): number | undefined => {
      if (view.isDestroyed) return undefined;
      let at = -1, found: Node | null = null;
      view.state.doc.descendants((node, pos) => { if (node.type.name === 'image' && node.attrs.title === mark) { at = pos; found = node; } return at < 0; });
      if (at < 0 || !found) return undefined;
      const tr = view.state.tr;
      if (attrs) for (const [k, v] of Object.entries({ ...attrs, title: '' })) tr.setNodeAttribute(at, k, v);
      else tr.delete(at, at + (found as Node).nodeSize);
      view.dispatch(tr);
      return at;
    };
    const [head, body] = data.split(',', 2);
    const mime = /^data:([^;]+)/.exec(head!)![1]!;
    try {
      const bytes = Uint8Array.from(atob(body!.replace(/\s+/g, '')), (c) => c.charCodeAt(0));
      const file = new File([bytes], `pasted.${mime.split('/')[1]!.replace('jpeg', 'jpg')}`, { type: mime });
      library.send(file, () => {}).then((sent) => set({ src: sent.path, width: sent.width ?? 0, height: sent.height ?? 0 }), () => { const at = set(null); if (at !== undefined) sendFiles(view, library, [file], at); }); // there it can be sent again
    } catch { set(null); }
  });
}
