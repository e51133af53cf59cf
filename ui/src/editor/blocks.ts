// The views of the blocks that are more than text.
import type { Node } from 'prosemirror-model';
import type { NodeViewConstructor } from 'prosemirror-view';
import { lookAt } from './about';
import { card, type FieldSpec, type Shown } from './card';
import { disarm } from './disarm';
import { draw, icon, press } from './draw';
import { schema } from './schema';
import { choosePictures, sendInto, type Library } from './send';

const widths: FieldSpec = { attr: 'card_width', label: 'Width', as: 'choice', choices: [['', 'As the text'], ['wide', 'Wide'], ['full', 'Full']] };

/** own tells whether an address is on this site, so that showing it asks nothing of anybody else. */
export function own(src: string): boolean {
  if (/^blob:/.test(src)) return true;
  try { return !!src && new URL(src, location.href).origin === location.origin; } catch { return false; }
}

/** host is the site of an address, without www. */
export function host(url: string): string {
  try { return new URL(url).hostname.replace(/^www\./, ''); } catch { return ''; }
}

function picture(src: string, alt: string): HTMLElement {
  if (!src) return draw('p', { class: 'block-none' }, icon('media'), 'No picture yet');
  if (!own(src)) return draw('p', { class: 'block-none' }, icon('external'), `The picture lies at ${host(src) || 'another site'} and is not loaded here.`);
  const img = draw('img', { src, alt, draggable: 'false' });
  img.addEventListener('error', () => img.replaceWith(draw('p', { class: 'block-none' }, icon('warning'), 'The picture cannot be shown.')));
  return img;
}

/** redraw replaces what is shown only if what it depends on has changed. */
function redraw(at: Shown, by: string, make: () => HTMLElement[]) {
  if (at.el.dataset.by === by) return;
  at.el.dataset.by = by;
  at.el.replaceChildren(...make());
}

/** views are the node views of the text; the library is where pictures come from. */
export function views(library: Library): Record<string, NodeViewConstructor> {
  const choose = (at: Shown) => choosePictures(library, false).then((list) => { if (list[0]) at.set({ ...list[0], title: at.node().attrs.title }); });
  const look = (at: Shown) => { void lookAt(at.view, library, at.node().type.name, at.node().attrs.url); };
  const upload = (label: string, accept: string, name: 'audio' | 'video' | 'file') => (at: Shown) => [press(label, () => { void sendInto(library, at, accept, name); }, { icon: 'upload' })];
  return {
    image: card({
      text: 'p',
      fields: [{ attr: 'alt', label: 'What it shows, for those who do not see it', as: 'text' }, { attr: 'credit', label: 'Credit' }, { attr: 'href', label: 'Link' }, widths],
      lacks: (n) => (!n.attrs.src ? 'Choose a picture.' : !n.attrs.alt ? 'No words yet for those who do not see it.' : ''),
      show: (n, at) => redraw(at, `${n.attrs.src}|${n.attrs.alt}`, () => [picture(n.attrs.src, n.attrs.alt)]),
      tools: (at) => [press('Choose a picture', () => { void choose(at); }, { icon: 'media' })],
    }),
    gallery: card({
      text: 'div',
      fields: [{ attr: 'caption', label: 'Caption of the whole' }],
      tools: (at) => [press('Add pictures', () => { void addPictures(library, at); }, { icon: 'plus' })],
    }),
    embed: card({
      text: 'p',
      fields: [{ attr: 'url', label: 'Address', hint: 'https://', done: look }, { attr: 'title', label: 'Title' }, { attr: 'html', label: 'Code of the player', as: 'source' }],
      lacks: (n) => (n.attrs.url || n.attrs.html ? '' : 'Give the address.'),
      show: (n, at) => redraw(at, `${n.attrs.url}|${n.attrs.title}|${n.attrs.html}|${n.attrs.thumbnail}`, () => embed(n)),
    }),
    bookmark: card({
      text: 'p',
      fields: [{ attr: 'url', label: 'Address', hint: 'https://', done: look }, { attr: 'title', label: 'Title' }, { attr: 'description', label: 'What it says', as: 'text' },
        { attr: 'publisher', label: 'Site' }, { attr: 'author', label: 'By' }],
      lacks: (n) => (n.attrs.url ? '' : 'Give the address.'),
      show: (n, at) => redraw(at, JSON.stringify(n.attrs), () => [draw('strong', {}, n.attrs.title || host(n.attrs.url) || 'Bookmark'), draw('span', {}, n.attrs.description),
        draw('small', {}, [n.attrs.publisher || host(n.attrs.url), n.attrs.author].filter(Boolean).join(' · ')), own(n.attrs.thumbnail) ? draw('img', { src: n.attrs.thumbnail, alt: '', draggable: 'false' }) : null].filter((x): x is HTMLElement => !!x)),
    }),
    related: card({
      fields: [{ attr: 'label', label: 'Label', hint: 'More on this' }, { attr: 'title', label: 'Title' }, { attr: 'url', label: 'Address, if it is not one of ours', hint: 'https://' }],
      lacks: (n) => (n.attrs.title || n.attrs.story ? '' : 'Find one of our stories, or give title and address.'),
      show: (n, at) => redraw(at, JSON.stringify(n.attrs), () => [draw('small', {}, n.attrs.label || 'Related'), draw('strong', {}, n.attrs.title || '…')]),
      tools: (at) => (library.findStory ? [press('Find one of our stories', () => { void library.findStory!().then((s) => { if (s) at.set({ story: s.id, title: s.title, url: '' }); }); }, { icon: 'search' })] : []),
    }),
    question: card({ text: 'p', fields: [] }),
    callout: card({
      text: 'p',
      fields: [{ attr: 'emoji', label: 'Sign' }, { attr: 'color', label: 'Ground', as: 'choice', choices: [['grey', 'Grey'], ['blue', 'Blue'], ['green', 'Green'], ['yellow', 'Yellow'], ['red', 'Red'], ['white', 'White'], ['pink', 'Pink'], ['purple', 'Purple'], ['accent', 'The site’s colour']] }],
      show: (n, at) => redraw(at, `${n.attrs.emoji}`, () => [draw('span', { 'aria-hidden': 'true' }, n.attrs.emoji)]),
    }),
    toggle: card({ text: 'div', fields: [{ attr: 'heading', label: 'Heading', always: true }] }),
    button: card({
      fields: [{ attr: 'text', label: 'Words on it' }, { attr: 'url', label: 'Where it leads', hint: 'https://' }, { attr: 'align', label: 'Stands', as: 'choice', choices: [['', 'In the middle'], ['left', 'At the beginning']] }],
      lacks: (n) => (n.attrs.text && n.attrs.url ? '' : 'Say what stands on it and where it leads.'),
      show: (n, at) => redraw(at, `${n.attrs.text}|${n.attrs.align}`, () => [draw('span', { class: 'block-button' }, n.attrs.text || 'Button')]),
    }),
    markdown: card({ fields: [{ attr: 'source', label: 'Markdown', as: 'source', always: true }] }),
    html: card({ fields: [{ attr: 'source', label: 'HTML', as: 'source', always: true }] }),
    audio: card({
      fields: [{ attr: 'title', label: 'Title' }],
      lacks: (n) => (n.attrs.src ? '' : 'Choose a recording.'),
      show: (n, at) => redraw(at, `${n.attrs.src}|${n.attrs.title}`, () => player('audio', n)),
      tools: upload('Choose a recording', 'audio/*', 'audio'),
    }),
    video: card({
      text: 'p',
      fields: [{ attr: 'name', label: 'Name' }, widths, { attr: 'loop', label: 'Begins again at its end', as: 'check' }],
      lacks: (n) => (n.attrs.src ? '' : 'Choose a film.'),
      show: (n, at) => redraw(at, `${n.attrs.src}|${n.attrs.poster}`, () => player('video', n)),
      tools: upload('Choose a film', 'video/*', 'video'),
    }),
    file: card({
      fields: [{ attr: 'title', label: 'Title' }, { attr: 'caption', label: 'What it is', as: 'text' }],
      lacks: (n) => (n.attrs.src ? '' : 'Choose a file.'),
      show: (n, at) => redraw(at, JSON.stringify(n.attrs), () => [icon('download') as unknown as HTMLElement, draw('strong', {}, n.attrs.title || n.attrs.name || 'File'), draw('small', {}, [n.attrs.name, size(n.attrs.size)].filter(Boolean).join(' · '))]),
      tools: upload('Choose a file', '', 'file'),
    }),
    code_block: card({ text: 'pre', fields: [{ attr: 'language', label: 'Language' }, { attr: 'caption', label: 'Caption' }] }),
    divider: card({ fields: [], show: (_n, at) => redraw(at, 'x', () => [draw('hr')]) }),
    paywall: card({ fields: [], show: (_n, at) => redraw(at, 'x', () => [draw('span', {}, 'Everybody reads as far as here')]) }),
    opaque: card({
      fields: [],
      show: (n, at) => redraw(at, n.attrs.raw, () => [draw('small', {}, 'Kept as it came'), draw('p', {}, n.attrs.text || kept(n))]),
    }),
    quote_figure: card({
      text: 'div',
      fields: [{ attr: 'attribution', label: 'Who said it, as printed' }, { attr: 'cite', label: 'Where it can be read or heard', hint: 'https://' }],
      show: (n, at) => redraw(at, n.attrs.attribution, () => (n.attrs.attribution ? [draw('span', {}, `— ${n.attrs.attribution}`)] : [])),
    }),
    opaque_inline: (node) => ({ dom: draw('span', { class: 'opaque-inline', title: 'Kept as it came', contenteditable: 'false' }, node.attrs.text || '…') }),
  };
}

/** kept says what an unknown block is, in as far as it says so itself. */
function kept(node: Node): string {
  const type = /"type"\s*:\s*"([\w-]{1,40})"/.exec(node.attrs.raw)?.[1];
  return type ? `A block called “${type}”, which this editor does not know. It goes out as it came in.` : 'Something that this editor does not know. It goes out as it came in.';
}

function size(bytes: number): string {
  if (!bytes) return '';
  return bytes < 1 << 20 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / (1 << 20)).toFixed(1)} MB`;
}

function player(tag: 'audio' | 'video', n: Node): HTMLElement[] {
  if (!n.attrs.src) return [draw('p', { class: 'block-none' }, icon('upload'), tag === 'audio' ? 'No recording yet' : 'No film yet')];
  const title = n.attrs.title || n.attrs.name || '';
  if (!own(n.attrs.src)) return [draw('p', { class: 'block-none' }, icon('external'), `It lies at ${host(n.attrs.src)} and is not loaded here.`)];
  const el = draw(tag, { src: n.attrs.src, controls: true, preload: 'none', 'aria-label': title || (tag === 'audio' ? 'Recording' : 'Film') });
  if (el instanceof HTMLVideoElement && own(n.attrs.poster || n.attrs.thumbnail)) el.poster = n.attrs.poster || n.attrs.thumbnail;
  return title && tag === 'audio' ? [draw('strong', {}, title), el] : [el];
}

/** embed shows what another site's player is called; nothing is asked of that site before a press on the button. */
function embed(n: Node): HTMLElement[] {
  const { url, title, html, thumbnail } = n.attrs as Record<string, string>;
  const where = host(url!) || 'another site';
  const frame = playerAddress(html!);
  const box = draw('div', { class: 'embed-box' }, own(thumbnail!) ? draw('img', { src: thumbnail, alt: '', draggable: 'false' }) : icon('external'), draw('strong', {}, title || where), draw('small', {}, url || ''));
  if (frame) {
    box.append(press(`Load it from ${host(frame)}`, () => {
      const el = draw('iframe', { src: frame, title: title || where, sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation', referrerpolicy: 'strict-origin', allow: 'fullscreen' });
      box.replaceChildren(el);
    }, { icon: 'right' }));
  } else if (/^https?:/i.test(url!)) {
    box.append(draw('a', { class: 'button button-plain button-small', href: url, target: '_blank', rel: 'noopener noreferrer' }, draw('span', {}, `Open ${where}`)));
  }
  return [box];
}

/** playerAddress is the address of the frame in a player's code, "" if there is none. */
export function playerAddress(html: string): string {
  if (!/<iframe/i.test(html)) return '';
  const src = new DOMParser().parseFromString(disarm(html), 'text/html').querySelector('iframe')?.getAttribute('src') ?? '';
  const url = src.startsWith('//') ? `https:${src}` : src;
  return /^https:\/\//i.test(url) ? url : '';
}

async function addPictures(library: Library, at: Shown) {
  const list = await choosePictures(library, true);
  const pos = at.pos();
  if (pos === undefined || !list.length) return;
  const node = at.node();
  const tr = at.view.state.tr;
  const made = list.map((attrs) => schema.nodes.image!.create(attrs));
  const only = node.childCount === 1 && !node.firstChild!.attrs.src && !node.firstChild!.childCount;
  if (only) tr.replaceWith(pos + 1, pos + node.nodeSize - 1, made);
  else tr.insert(pos + node.nodeSize - 1, made);
  at.view.dispatch(tr);
}
