// Elements of the text's own furniture, made by hand: it is redrawn too often for anything heavier.
import { shapes, type IconName } from '../kit/icon';

type Child = Node | string | null | undefined | false;

/** draw makes an element. */
export function draw<K extends keyof HTMLElementTagNameMap>(tag: K, attrs: Record<string, string | boolean | undefined> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const el = document.createElement(tag);
  for (const [name, value] of Object.entries(attrs)) {
    if (value === true) el.setAttribute(name, '');
    else if (value !== undefined && value !== false) el.setAttribute(name, value);
  }
  for (const child of children) {
    if (child) el.append(child);
  }
  return el;
}

/** icon makes one of the kit's line icons. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [k, v] of Object.entries({ class: 'icon', viewBox: '0 0 20 20', width: '18', height: '18', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.6', 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' })) svg.setAttribute(k, v);
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', shapes[name]);
  svg.append(path);
  return svg;
}

/** press makes a button in the look of the kit. */
export function press(label: string, run: () => void, options: { icon?: IconName; kind?: 'plain' | 'quiet' | 'primary'; only?: boolean; small?: boolean } = {}): HTMLButtonElement {
  const { kind = 'plain', only, small = true } = options;
  const button = draw('button', { type: 'button', class: ['button', `button-${kind}`, small && 'button-small', only && 'button-icon'].filter(Boolean).join(' '), 'aria-label': only ? label : undefined, title: only ? label : undefined },
    options.icon ? icon(options.icon) : null, only ? null : draw('span', {}, label));
  button.addEventListener('click', (e) => { e.preventDefault(); run(); });
  return button;
}
