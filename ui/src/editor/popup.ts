// A list that opens at the cursor and is worked from the text: the menu of blocks, the choices for an address. The text keeps
// the focus; arrows move, Enter or Tab takes, Escape closes.
import type { EditorView } from 'prosemirror-view';
import type { IconName } from '../kit/icon';
import { draw, icon } from './draw';

export interface PopupItem { id: string; label: string; about?: string; icon?: IconName; run: () => void }

export class Popup {
  private box: HTMLElement | null = null;
  private items: PopupItem[] = [];
  private at = 0;
  private label = '';

  constructor(private view: EditorView, private root: HTMLElement) {}

  get open(): boolean { return !!this.box; }

  /** show opens the list at a place of the text, or puts other lines into it. No lines: it says so. */
  show(pos: number, label: string, items: PopupItem[]) {
    this.items = items;
    this.label = label;
    this.at = 0;
    if (!this.box) {
      this.box = document.createElement('div');
      this.box.className = 'block-menu';
      this.root.append(this.box);
    }
    this.render();
    this.place(pos);
  }

  hide() {
    this.box?.remove();
    this.box = null;
    const dom = this.view.dom;
    for (const name of ['aria-controls', 'aria-activedescendant', 'aria-expanded', 'aria-haspopup']) dom.removeAttribute(name);
  }

  /** onKey is asked before the text's own keys. */
  onKey(event: KeyboardEvent): boolean {
    if (!this.box) return false;
    const count = this.items.length;
    switch (event.key) {
      case 'ArrowDown': this.go(count ? (this.at + 1) % count : 0); return true;
      case 'ArrowUp': this.go(count ? (this.at - 1 + count) % count : 0); return true;
      case 'Home': case 'End': return false;
      case 'Enter': case 'Tab':
        if (!count) return false;
        this.take(this.at);
        return true;
    }
    return false;
  }

  private go(at: number) {
    this.at = at;
    this.render();
    this.box!.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  private take(at: number) {
    const item = this.items[at];
    this.hide();
    item?.run();
  }

  private render() {
    const box = this.box!;
    const list = draw('ul', { id: 'block-menu', role: 'listbox', 'aria-label': this.label });
    this.items.forEach((item, n) => {
      const line = draw('li', { id: `block-menu-${n}`, role: 'option', 'aria-selected': String(n === this.at) }, item.icon ? icon(item.icon) : null, draw('span', {}, draw('strong', {}, item.label), item.about ? draw('small', {}, item.about) : null));
      line.addEventListener('pointerdown', (e) => { e.preventDefault(); this.take(n); });
      list.append(line);
    });
    box.replaceChildren(this.items.length ? list : draw('p', { role: 'status' }, 'No block is called that. Go on typing, or press Escape.'));
    const dom = this.view.dom;
    dom.setAttribute('aria-haspopup', 'listbox');
    if (this.items.length) {
      dom.setAttribute('aria-controls', 'block-menu');
      dom.setAttribute('aria-activedescendant', `block-menu-${this.at}`);
    } else {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    }
  }

  private place(pos: number) {
    const box = this.box!, at = this.view.coordsAtPos(Math.min(pos, this.view.state.doc.content.size)), root = this.root.getBoundingClientRect();
    const width = Math.min(box.offsetWidth || 280, root.width);
    box.style.left = `${Math.max(0, Math.min(at.left - root.left, root.width - width))}px`;
    const below = window.innerHeight - at.bottom;
    const height = box.offsetHeight;
    box.style.top = below < height + 12 && at.top > height + 12 ? `${at.top - root.top - height - 6}px` : `${at.bottom - root.top + 6}px`;
  }
}
