// The two lists that open at the cursor: blocks, after a stroke (/) at the beginning of an empty line, and what to make of an
// address that was pasted on one.
import { Plugin, PluginKey, TextSelection, type EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { lookAt } from './about';
import { insert, nodeType, turnInto } from './commands';
import type { Extension, LinkChoice } from './extend';
import { kindOf, offers } from './kinds';
import { Popup, type PopupItem } from './popup';
import type { Library } from './send';

const key = new PluginKey('menus');

/** slashAt is what was typed after a stroke that begins a line; null if nothing was. */
function slashAt(state: EditorState): { from: number; query: string } | null {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth !== 1 || $from.parent.type.name !== 'paragraph') return null;
  const m = /^\/([\p{L}\d -]{0,24})$/u.exec($from.parent.textBetween(0, $from.parentOffset, '\n', '\n'));
  return m && $from.parentOffset === $from.parent.content.size ? { from: $from.start(), query: m[1]! } : null;
}

/** menus is the plugin; the root is the element in which lists are placed. */
export function menus(root: HTMLElement, extensions: Extension[], library: Library): Plugin {
  let popup: Popup;
  let mode: 'blocks' | 'address' | null = null;
  let dismissed = -1;
  const close = () => { popup.hide(); mode = null; };

  const choose = (view: EditorView, from: number, run: (view: EditorView) => void) => {
    mode = null;
    view.dispatch(view.state.tr.delete(from, view.state.selection.from));
    run(view);
    view.focus();
  };
  const blockItems = (view: EditorView, at: { from: number; query: string }): PopupItem[] => {
    const q = at.query.trim().toLowerCase();
    const more = extensions.flatMap((e) => e.offers ?? []).filter((o) => !q || o.label.toLowerCase().includes(q) || (o.words ?? '').split(' ').some((w) => w.startsWith(q)));
    return [
      ...more.map((o) => ({ id: o.id, label: o.label, about: o.about, icon: o.icon, run: () => choose(view, at.from, o.run) })),
      ...offers(at.query).map((o) => ({ id: o.id, label: o.kind.label, about: o.kind.about, icon: o.kind.icon, run: () => choose(view, at.from, (v) => { turnInto(o.node, o.kind.attrs)(v.state, v.dispatch, v); }) })),
    ];
  };
  const addressItems = (view: EditorView, from: number, to: number, url: string): PopupItem[] => {
    const card = (name: string) => ({ run: (v: EditorView) => fill(v, library, from, to, url, name) });
    const own: LinkChoice[] = extensions.flatMap((e) => e.links?.(url) ?? []);
    return [
      { id: 'link', label: 'Keep it as a link', icon: 'link' as const, run: () => { mode = null; view.focus(); } },
      { id: 'bookmark', label: 'Bookmark', about: kindOf('bookmark').about, icon: 'link' as const, run: () => card('bookmark').run(view) },
      { id: 'embed', label: 'Embed', about: kindOf('embed').about, icon: 'external' as const, run: () => card('embed').run(view) },
      ...own.map((c) => ({ id: c.id, label: c.label, about: c.about, icon: c.icon, run: () => { mode = null; c.run(view, { from, to }, url); } })),
    ];
  };

  return new Plugin({
    key,
    view(view) {
      popup = new Popup(view, root);
      return {
        update(v, before) {
          const at = v.editable && v.hasFocus() ? slashAt(v.state) : null;
          if (!at) dismissed = -1;
          if (at && at.from !== dismissed) {
            mode = 'blocks';
            popup.show(at.from, 'Blocks', blockItems(v, at));
          } else if (mode === 'blocks') close();
          const ask = key.getState(v.state) as { from: number; to: number; url: string } | null;
          if (ask && ask !== key.getState(before)) {
            mode = 'address';
            popup.show(ask.to, 'What to make of this address', addressItems(v, ask.from, ask.to, ask.url));
          } else if (mode === 'address' && (!before.doc.eq(v.state.doc) || !before.selection.eq(v.state.selection))) close();
        },
        destroy: () => popup.hide(),
      };
    },
    state: { init: () => null, apply: (tr, was) => tr.getMeta(key) ?? (tr.docChanged || tr.selectionSet ? null : was) },
    props: {
      handleKeyDown(view, event) {
        if (!popup.open || event.isComposing) return false;
        if (event.key === 'Escape') {
          dismissed = slashAt(view.state)?.from ?? -1;
          close();
          event.stopPropagation();
          return true;
        }
        return popup.onKey(event);
      },
      handleDOMEvents: { blur: () => { if (popup.open) close(); return false; } },
    },
  });
}

/** askAddress opens the choices for an address that stands between two places. */
export function askAddress(view: EditorView, from: number, to: number, url: string) {
  view.dispatch(view.state.tr.setMeta(key, { from, to, url }));
}

/** openMenu puts a stroke on an empty line at the cursor, or on a new one below it, and so opens the list of blocks. */
export function openMenu(view: EditorView) {
  const { $from } = view.state.selection;
  const tr = view.state.tr;
  if ($from.depth !== 1 || $from.parent.type.name !== 'paragraph' || $from.parent.childCount) {
    const at = $from.depth ? $from.after(1) : view.state.selection.to;
    tr.insert(at, nodeType('paragraph').create()).setSelection(TextSelection.create(tr.doc, at + 1));
  }
  view.focus();
  view.dispatch(tr.insertText('/').scrollIntoView());
}

/** fill puts a card in the place of an address, and what the server finds out about the page into it. */
function fill(view: EditorView, library: Library, from: number, to: number, url: string, name: string) {
  const node = nodeType(name).createAndFill({ url });
  if (!node) return;
  const tr = view.state.tr.delete(from, to);
  view.dispatch(insert(tr, node));
  view.focus();
  void lookAt(view, library, name, url);
}
