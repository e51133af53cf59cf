// A small list at the cursor after a quotation mark: quotes on file that begin so, and the way to cite. It takes no key but the
// arrows, Tab, and Enter once a line is chosen: whoever just writes does not notice it.
import { Plugin, PluginKey, type Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { api, ask } from '../api/client';
import { draw, icon } from '../editor/draw';
import { spelled } from '../shell/commands';
import { clip } from './find';
import { now } from './now';
import { give, placeOf, type Place } from './place';
import { keepRecord, said } from './records';
import type { QuoteCard } from './types';

interface Open { from: number }

const key = new PluginKey<Open | null>('quote sign');

/** openSign is told of a mark that was typed at a place. */
export function openSign(view: EditorView, pos: number, sign: string) {
  const { state } = view;
  const $pos = state.doc.resolve(Math.min(pos, state.doc.content.size));
  if (!$pos.parent.isTextblock || $pos.parent.type.spec.code) return;
  const before = $pos.parent.textBetween(0, $pos.parentOffset, '\n', '\n').slice(-1);
  if (sign === '”' || sign === '»' || before && !/[\s([—–-]/.test(before)) return;
  view.dispatch(state.tr.setMeta(key, { from: pos }));
}

/** Signs are the keys of the list, which come before those of the text, and what draws it. */
export interface Signs { keys: Record<string, Command>; plugin: () => Plugin }

/** signs makes the list; cite opens the panel. */
export function signs(cite: (view: EditorView, place: Place) => void): Signs {
  let box: HTMLElement | null = null, quotes: QuoteCard[] = [], at = -1, asked = '', timer = 0;

  const typed = (view: EditorView): { from: number; text: string } | null => {
    const open = key.getState(view.state);
    const { $from, empty } = view.state.selection;
    if (!open || !empty || !view.editable || !view.hasFocus()) return null;
    if (open.from < $from.start() || open.from >= $from.pos || open.from > $from.end()) return null;
    return { from: open.from, text: $from.parent.textBetween(open.from - $from.start(), $from.parentOffset, '\n', '\n').slice(1) };
  };
  const hide = () => {
    box?.remove();
    box = null;
    at = -1;
    quotes = [];
    asked = '';
    window.clearTimeout(timer);
  };
  const close = (view: EditorView) => { hide(); if (key.getState(view.state)) view.dispatch(view.state.tr.setMeta(key, 'close')); };
  const place = (view: EditorView, from: number): Place => {
    const here = placeOf(view.state);
    return here.words ? here : { words: '', id: '', from: view.state.selection.from, to: view.state.selection.from, as: 'insert', before: from };
  };
  const take = (view: EditorView, n: number) => {
    const t = typed(view);
    const q = quotes[n];
    if (!t) return;
    const where: Place = { words: '', id: '', from: t.from, to: view.state.selection.from, as: 'insert', before: t.from };
    hide();
    if (q) { keepRecord(q); give(view, where, q.id, q.text, 'words'); } else cite(view, place(view, t.from));
  };
  const render = (view: EditorView, from: number) => {
    const root = view.dom.parentElement!;
    if (!box) { box = draw('div', { class: 'block-menu quote-menu' }); root.append(box); }
    const list = draw('ul', { id: 'quote-menu', role: 'listbox', 'aria-label': 'Quotes on file' });
    const line = (n: number, ...inside: (Node | string | null)[]) => {
      const li = draw('li', { id: `quote-menu-${n}`, role: 'option', 'aria-selected': String(n === at) }, ...inside);
      li.addEventListener('pointerdown', (e) => { e.preventDefault(); take(view, n); });
      list.append(li);
    };
    quotes.forEach((q, n) => line(n, icon('quote'), draw('span', {}, draw('strong', {}, `“${clip(q.text, 80)}”`), draw('small', {}, said(q)))));
    line(quotes.length, icon('plus'), draw('span', {}, draw('strong', {}, 'Cite…'), draw('small', {}, `Tab, or ${spelled('mod+j')}`)));
    box.replaceChildren(list);
    const dom = view.dom;
    if (at >= 0) { dom.setAttribute('aria-controls', 'quote-menu'); dom.setAttribute('aria-activedescendant', `quote-menu-${at}`); } else dom.removeAttribute('aria-activedescendant');
    const coords = view.coordsAtPos(from), base = root.getBoundingClientRect();
    box.style.left = `${Math.max(0, Math.min(coords.left - base.left, base.width - box.offsetWidth))}px`;
    box.style.top = window.innerHeight - coords.bottom < box.offsetHeight + 12 && coords.top > box.offsetHeight + 12 ? `${coords.top - base.top - box.offsetHeight - 6}px` : `${coords.bottom - base.top + 6}px`;
  };
  const find = (view: EditorView, text: string) => {
    const story = now()?.story.id;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      ask(() => api.GET('/cite/suggest', { params: { query: { story, words: text.trim().length > 3 ? text.slice(0, 1000) : undefined, limit: 5 } } })).then((s) => {
        const t = typed(view);
        if (!t || t.text !== text) return;
        quotes = (s.quotes ?? []).slice(0, 4);
        at = Math.min(at, quotes.length);
        render(view, t.from);
      }, () => {});
    }, text ? 160 : 0);
  };

  /** when runs for a key while the list is open; false: the key is the text's. */
  const when = (run: (view: EditorView, from: number) => boolean): Command => (_state, _dispatch, view) => {
    const t = view && box ? typed(view) : null;
    return t ? run(view!, t.from) : false;
  };
  const move = (by: number) => when((view, from) => {
    if (at < 0 && by < 0) return false;
    at = (at + by + quotes.length + 1) % (quotes.length + 1);
    render(view, from);
    return true;
  });
  const keys: Record<string, Command> = {
    ArrowDown: move(1),
    ArrowUp: move(-1),
    Enter: when((view) => { if (at < 0) return false; take(view, at); return true; }),
    Tab: when((view, from) => { hide(); cite(view, place(view, from)); return true; }),
    Escape: when((view) => { close(view); return true; }),
  };

  const plugin = () => new Plugin<Open | null>({
    key,
    state: { init: () => null, apply: (tr, open) => {
      const meta = tr.getMeta(key) as Open | 'close' | undefined;
      if (meta) return meta === 'close' ? null : meta;
      return open && tr.docChanged ? { from: tr.mapping.map(open.from, -1) } : open;
    } },
    view: () => ({
      update(view) {
        const t = typed(view);
        if (!t || t.text.length > 220 || /["”»]/.test(t.text)) { if (box || key.getState(view.state) && !t) hide(); return; }
        if (t.text !== asked || !box) { asked = t.text; at = -1; render(view, t.from); find(view, t.text); }
      },
      destroy: hide,
    }),
    props: { handleDOMEvents: { blur: () => { hide(); return false; } } },
  });
  return { keys, plugin };
}
