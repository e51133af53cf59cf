// The bar over selected words: bold, italic, a link, headings, and what extensions add. Alt+F10 leads into it, Escape back.
import { setBlockType, toggleMark } from 'prosemirror-commands';
import { Plugin, TextSelection, type Command, type EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { spelled } from '../shell/commands';
import { nodeType, paragraph, turnInto } from './commands';
import { draw, icon, press } from './draw';
import type { BarButton, Extension } from './extend';
import { address, schema } from './schema';

const hasMark = (name: string) => (state: EditorState) => {
  const { from, to } = state.selection;
  return state.doc.rangeHasMark(from, to, schema.marks[name]!);
};
const run = (command: Command) => (view: EditorView) => { command(view.state, view.dispatch, view); view.focus(); };
const isHeading = (level: number) => (state: EditorState) => state.selection.$from.parent.type.name === 'heading' && state.selection.$from.parent.attrs.level === level;
const heading = (level: number) => (view: EditorView) => run(isHeading(level)(view.state) ? setBlockType(paragraph) : setBlockType(nodeType('heading'), { level }))(view);

const buttons: (BarButton & { text?: string })[] = [
  { id: 'bold', label: 'Bold', icon: 'bold', keys: 'mod+b', active: hasMark('bold'), run: run(toggleMark(schema.marks.bold!)) },
  { id: 'italic', label: 'Italic', icon: 'italic', keys: 'mod+i', active: hasMark('italic'), run: run(toggleMark(schema.marks.italic!)) },
  { id: 'link', label: 'Link', icon: 'link', keys: 'mod+k', active: hasMark('link'), run: () => {} },
  { id: 'h2', label: 'Heading', text: 'H2', keys: 'mod+alt+2', active: isHeading(2), run: heading(2) },
  { id: 'h3', label: 'Small heading', text: 'H3', keys: 'mod+alt+3', active: isHeading(3), run: heading(3) },
  { id: 'excerpt', label: 'Excerpt', icon: 'quote', keys: 'mod+shift+9', run: run(turnInto('blockquote')) },
  { id: 'strike', label: 'Struck out', text: 'S̶', keys: 'mod+shift+x', active: hasMark('strike'), run: run(toggleMark(schema.marks.strike!)) },
  { id: 'code', label: 'Code', icon: 'code', keys: 'mod+e', active: hasMark('code'), run: run(toggleMark(schema.marks.code!)) },
];

/** bar is the plugin; the root is the element in which the bar is placed. */
export function bar(root: HTMLElement, extensions: Extension[]): Plugin {
  const box = draw('div', { class: 'format-bar', role: 'toolbar', 'aria-label': 'Selected words', hidden: true });
  const all = [...buttons, ...extensions.flatMap((e) => (e.bar ?? []).map((b) => ({ ...b, text: b.icon ? undefined : b.label })))];
  const elements = new Map<string, HTMLButtonElement>();
  let view: EditorView, pressing = false, linking = false;

  for (const b of all) {
    const el = draw('button', { type: 'button', class: 'button button-quiet button-small button-icon', 'aria-label': b.label, title: b.keys ? `${b.label} (${spelled(b.keys)})` : b.label, 'aria-pressed': b.active ? 'false' : undefined, tabindex: '-1' },
      b.icon ? icon(b.icon) : draw('span', {}, b.text ?? b.label));
    if (!b.icon && (b.text ?? '').length > 3) el.classList.remove('button-icon');
    el.addEventListener('mousedown', (e) => e.preventDefault());
    el.addEventListener('click', () => (b.id === 'link' ? link() : b.run(view)));
    elements.set(b.id, el);
  }

  const place = () => {
    const { from, to } = view.state.selection;
    const a = view.coordsAtPos(from), b = view.coordsAtPos(to, -1), base = root.getBoundingClientRect();
    const middle = a.top === b.top ? (a.left + b.right) / 2 : base.left + base.width / 2;
    box.style.left = `${Math.max(0, Math.min(middle - base.left - box.offsetWidth / 2, base.width - box.offsetWidth))}px`;
    const above = a.top - base.top - box.offsetHeight - 8;
    // A finger's own menu is above the words: there the bar stands below them.
    const below = matchMedia('(pointer: coarse)').matches || a.top - box.offsetHeight < 64;
    box.style.top = `${below ? b.bottom - base.top + 10 : above}px`;
  };
  const wanted = (state: EditorState) => {
    const { selection } = state;
    if (!(selection instanceof TextSelection) || selection.empty || !view.editable || pressing) return false;
    const parent = selection.$from.parent;
    return parent.inlineContent && parent.type.spec.marks !== '' && (view.hasFocus() || box.contains(document.activeElement)) && state.doc.textBetween(selection.from, selection.to, '').length > 0;
  };
  const draws = () => {
    if (linking) return;
    const show = wanted(view.state);
    if (!show) { box.hidden = true; return; }
    if (box.hidden || !box.contains(elements.get('bold')!)) box.replaceChildren(...elements.values());
    for (const b of all) if (b.active) elements.get(b.id)!.setAttribute('aria-pressed', String(b.active(view.state)));
    box.hidden = false;
    place();
  };
  const link = () => {
    const { from, to, $from } = view.state.selection;
    const type = schema.marks.link!;
    const before = ($from.nodeAfter?.marks ?? []).find((m) => m.type === type)?.attrs.href ?? '';
    const input = draw('input', { type: 'text', 'aria-label': 'Where the link leads', placeholder: 'https://', value: before });
    const end = (href: string | null) => {
      linking = false;
      const tr = view.state.tr;
      if (href !== null) {
        tr.removeMark(from, to, type);
        if (href) tr.addMark(from, to, type.create({ href }));
      }
      box.hidden = true;
      box.replaceChildren();
      view.focus();
      view.dispatch(tr);
    };
    const take = () => {
      const text = input.value.trim();
      const href = text && /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(text) ? `https://${text}` : /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? `mailto:${text}` : address(text);
      if (text && !href) { input.setAttribute('aria-invalid', 'true'); return; }
      end(href);
    };
    linking = true;
    const form = draw('div', { class: 'format-link' }, input, press('Link', take, { kind: 'primary' }), before ? press('No link', () => end('')) : null, press('Close', () => end(null), { icon: 'close', kind: 'quiet', only: true }));
    input.addEventListener('keydown', (e) => {
      if (e.key === 'Enter') { e.preventDefault(); take(); } else if (e.key === 'Escape') { e.preventDefault(); e.stopPropagation(); end(null); }
    });
    box.replaceChildren(form);
    box.hidden = false;
    place();
    input.focus();
    input.select();
  };

  box.addEventListener('keydown', (e) => {
    if (linking) return;
    const list = [...elements.values()], at = list.indexOf(document.activeElement as HTMLButtonElement);
    const go = (n: number) => { e.preventDefault(); list[(n + list.length) % list.length]!.focus(); };
    if (e.key === 'ArrowRight') go(at + 1);
    else if (e.key === 'ArrowLeft') go(at - 1);
    else if (e.key === 'Home') go(0);
    else if (e.key === 'End') go(list.length - 1);
    else if (e.key === 'Escape') { e.preventDefault(); e.stopPropagation(); view.focus(); }
  });

  return new Plugin({
    view(v) {
      view = v;
      root.append(box);
      const up = () => { if (pressing) { pressing = false; draws(); } };
      document.addEventListener('mouseup', up);
      return {
        update: draws,
        destroy: () => { document.removeEventListener('mouseup', up); box.remove(); },
      };
    },
    props: {
      handleDOMEvents: {
        mousedown: () => { pressing = true; linking = false; box.hidden = true; box.replaceChildren(); return false; },
        focus: () => { queueMicrotask(draws); return false; },
        blur: (_v, e) => { if (!linking && !box.contains(e.relatedTarget as Node | null)) box.hidden = true; return false; },
      },
      handleKeyDown(v, event) {
        if (event.altKey && event.key === 'F10' && !box.hidden) { elements.get('bold')!.focus(); return true; }
        if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k' && wanted(v.state)) { event.preventDefault(); draws(); link(); return true; }
        return false;
      },
    },
  });
}
