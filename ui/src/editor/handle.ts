// Beside each block: a button that puts a new one below it, and a handle to drag it by, which is also a list of what can be
// done to it. The keys do the same: Alt+Shift and an arrow move, Ctrl or ⌘ Shift D makes a copy.
import { NodeSelection, Plugin, type Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { duplicate, move, remove, topBlock } from './commands';
import { draw, press } from './draw';
import { kindOf } from './kinds';
import { openMenu } from './menus';

interface Drags { dragging: { slice: unknown; move: boolean } | null }

export function handle(root: HTMLElement): Plugin {
  let view: EditorView, at = -1, menu: HTMLElement | null = null;
  const select = () => {
    const node = view.state.doc.nodeAt(at);
    if (!node) return false;
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
    return true;
  };
  const act = (command: Command) => () => { shut(); if (select()) { command(view.state, view.dispatch, view); view.focus(); } };
  const shut = () => { menu?.remove(); menu = null; grip.setAttribute('aria-expanded', 'false'); };

  const plus = press('Put a block below', () => { if (select()) { openMenu(view); } }, { icon: 'plus', kind: 'quiet', only: true });
  const grip = press('Move this block, or more', () => (menu ? shut() : open()), { icon: 'drag', kind: 'quiet', only: true });
  grip.setAttribute('draggable', 'true');
  grip.setAttribute('aria-haspopup', 'menu');
  const box = draw('div', { class: 'block-handle', hidden: true }, plus, grip);

  const open = () => {
    const line = (label: string, run: () => void, keys?: string) => {
      const b = draw('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, draw('span', {}, label), keys ? draw('kbd', {}, keys) : null);
      b.addEventListener('click', run);
      return b;
    };
    menu = draw('div', { role: 'menu', class: 'menu-list menu-start', 'aria-label': 'This block' },
      line('Move up', act(move(true)), 'Alt Shift ↑'), line('Move down', act(move(false)), 'Alt Shift ↓'), line('Make a copy', act(duplicate)), line('Take it away', act(remove)));
    menu.addEventListener('keydown', (e) => {
      const list = [...menu!.querySelectorAll<HTMLElement>('[role=menuitem]')], n = list.indexOf(document.activeElement as HTMLElement);
      if (e.key === 'ArrowDown' || e.key === 'ArrowUp') { e.preventDefault(); list[(n + (e.key === 'ArrowDown' ? 1 : -1) + list.length) % list.length]!.focus(); }
      else if (e.key === 'Escape') { e.preventDefault(); e.stopPropagation(); shut(); grip.focus(); }
    });
    box.append(menu);
    grip.setAttribute('aria-expanded', 'true');
    menu.querySelector<HTMLElement>('button')!.focus();
  };

  const place = (pos: number) => {
    if (menu && pos !== at) shut();
    at = pos;
    const dom = pos < 0 ? null : (view.nodeDOM(pos) as HTMLElement | null);
    if (!dom?.getBoundingClientRect || !view.editable) { box.hidden = true; return; }
    const b = dom.getBoundingClientRect(), base = root.getBoundingClientRect();
    const line = parseFloat(getComputedStyle(dom).lineHeight) || 24;
    box.hidden = false;
    box.style.top = `${b.top - base.top + (dom.classList.contains('block') ? 2 : Math.max(0, (Math.min(line, b.height) - 28) / 2))}px`;
    grip.setAttribute('aria-label', `${kindOf(view.state.doc.nodeAt(pos)?.type.name ?? '').label}: move it, or more`);
  };

  grip.addEventListener('dragstart', (e) => {
    shut();
    if (!select() || !e.dataTransfer) return;
    const slice = view.state.selection.content();
    const { dom, text } = view.serializeForClipboard(slice);
    e.dataTransfer.clearData();
    e.dataTransfer.setData('text/html', dom.innerHTML);
    e.dataTransfer.setData('text/plain', text);
    e.dataTransfer.effectAllowed = 'move';
    const picture = view.nodeDOM(at) as HTMLElement | null;
    if (picture) e.dataTransfer.setDragImage(picture, 0, 0);
    (view as unknown as Drags).dragging = { slice, move: true };
  });
  grip.addEventListener('dragend', () => { (view as unknown as Drags).dragging = null; });

  return new Plugin({
    view(v) {
      view = v;
      root.append(box);
      // The handle follows the mouse, and the cursor while somebody writes.
      const over = (e: MouseEvent) => {
        if (menu || box.contains(e.target as Node)) return;
        const area = view.dom.getBoundingClientRect();
        if (e.clientY < area.top || e.clientY > area.bottom) return;
        const found = view.posAtCoords({ left: area.left + 24, top: e.clientY });
        if (!found) return;
        const top = topBlock(view.state.doc.resolve(found.inside >= 0 ? found.inside : found.pos));
        if (top && top.pos !== at) place(top.pos);
      };
      const away = (e: Event) => { if (menu && !box.contains(e.target as Node)) shut(); };
      root.addEventListener('mousemove', over);
      document.addEventListener('pointerdown', away);
      return {
        update(now, before) {
          if (before.doc === now.state.doc && before.selection.eq(now.state.selection)) return;
          const top = topBlock(now.state.selection.$from);
          const pos = top ? top.pos : -1;
          // Measured once the key is drawn: it must not be in its way.
          if (pos !== at || box.hidden) requestAnimationFrame(() => { if (!now.isDestroyed) place(topBlock(now.state.selection.$from)?.pos ?? -1); });
        },
        destroy() { root.removeEventListener('mousemove', over); document.removeEventListener('pointerdown', away); box.remove(); },
      };
    },
  });
}
