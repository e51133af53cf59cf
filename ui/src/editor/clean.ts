// What comes from the clipboard, made clean: headings, lists, links, bold and italic stay, with what else has a meaning
// (struck out, raised, excerpts, code); fonts, colours, classes, comments and everything that runs go. Google Docs wraps all in
// a bold that is none; Word writes lists as paragraphs with a sign in front.
import { disarm } from './disarm';

export interface Cleaned {
  html: string;
  /** pictures that came as data, to be sent to the library. Each stands in the HTML as a figure with its number. */
  pictures: string[];
  /** left is how many pictures stayed on other sites. */
  left: number;
}

const gone = new Set(['SCRIPT', 'STYLE', 'META', 'LINK', 'TITLE', 'HEAD', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'OBJECT', 'EMBED', 'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA',
  'SVG', 'MATH', 'CANVAS', 'VIDEO', 'AUDIO', 'FORM', 'NAV', 'O:P', 'XML', 'COL', 'COLGROUP']);
const blockTags = new Set(['P', 'DIV', 'SECTION', 'ARTICLE', 'MAIN', 'HEADER', 'FOOTER', 'ASIDE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'PRE', 'HR',
  'TABLE', 'FIGURE', 'FIGCAPTION', 'DL', 'DT', 'DD', 'ADDRESS', 'CENTER', 'BODY', 'FORM', 'DETAILS', 'SUMMARY', 'FIELDSET', 'TBODY', 'TR', 'TD', 'TH']);

interface Marks { strong?: boolean; em?: boolean; s?: boolean; sub?: boolean; sup?: boolean; code?: boolean; href?: string; quote?: string; within?: 'heading' }

/** cleanHTML reads what another program put on the clipboard. */
export function cleanHTML(source: string, firstPicture = 0): Cleaned {
  const body = new DOMParser().parseFromString(disarm(source), 'text/html').body;
  const out = new Writer(firstPicture);
  out.children(body, {});
  out.end();
  return { html: out.html(), pictures: out.pictures, left: out.left };
}

class Writer {
  constructor(private firstPicture: number) {}

  private blocks: string[] = [];
  private run = '';
  private lists: Open[] = []; // of Word's
  pictures: string[] = [];
  left = 0;

  html(): string { return this.blocks.join(''); }

  /** end closes what is open: running text outside of any block, and Word's lists. */
  end() {
    this.flush();
    this.closeLists();
  }

  private flush() {
    const text = this.run;
    this.run = '';
    for (const part of text.split(/(?:<br>\s*){2,}/)) {
      const trimmed = trim(part);
      if (trimmed) this.block(`<p>${trimmed}</p>`);
    }
  }

  private block(html: string) {
    this.closeLists();
    this.blocks.push(html);
  }

  children(node: Node, marks: Marks) {
    for (const child of node.childNodes) this.node(child, marks);
  }

  private node(node: Node, marks: Marks) {
    if (node.nodeType === Node.TEXT_NODE) { this.run += text(node.nodeValue ?? '', marks); return; }
    if (!(node instanceof Element) && node.nodeType !== Node.ELEMENT_NODE) return;
    const el = node as HTMLElement;
    const tag = el.tagName.toUpperCase();
    if (gone.has(tag) || hidden(el)) return;
    if (own(el)) { this.flush(); this.block(el.outerHTML); return; }
    if (tag === 'BR') { this.run += '<br>'; return; }
    if (tag === 'IMG') { this.picture(el as HTMLImageElement); return; }
    if (!blockTags.has(tag)) {
      const inner = marksOf(el, marks);
      if (holdsBlock(el)) this.children(el, inner);
      else this.run += inline(el, marks, this);
      return;
    }
    this.element(el, tag, marks);
  }

  private element(el: HTMLElement, tag: string, marks: Marks) {
    const word = wordList(el);
    if (word) { this.flush(); this.wordItem(el, word); return; }
    this.flush();
    const level = headingLevel(el, tag);
    if (level) {
      const words = trim(inlineOf(el, { within: 'heading' }, this)).replace(/<br>/g, ' ');
      if (words) this.block(`<h${level}>${words}</h${level}>`);
      return;
    }
    switch (tag) {
      case 'UL': case 'OL': {
        const list = this.list(el);
        if (list) this.block(list);
        return;
      }
      case 'BLOCKQUOTE': {
        const inner = this.inner(el, {});
        if (inner) this.block(`<blockquote>${inner}</blockquote>`);
        return;
      }
      case 'PRE': if (el.textContent?.trim()) this.block(`<pre>${escape(el.textContent.replace(/\n$/, ''))}</pre>`); return;
      case 'HR': this.block('<hr>'); return;
      case 'TABLE': this.table(el); return;
      default:
        this.children(el, marksOf(el, marks));
        this.flush();
    }
  }

  /** inner gives the clean HTML of what stands in an element. */
  private inner(el: Node, marks: Marks): string {
    const w = new Writer(this.firstPicture);
    w.pictures = this.pictures;
    w.children(el, marks);
    w.end();
    this.left += w.left;
    return w.html();
  }

  private list(el: HTMLElement): string {
    const items: string[] = [];
    for (const child of el.children) {
      const tag = child.tagName.toUpperCase();
      if (tag === 'LI') {
        const inner = this.inner(child, {}).replace(/<h[1-6]>(.*?)<\/h[1-6]>/g, '<p>$1</p>');
        if (inner) items.push(inner);
      } else if (tag === 'UL' || tag === 'OL') { // what Google Docs writes for a list in a list
        const inner = this.list(child as HTMLElement);
        if (inner && items.length) items[items.length - 1] += inner;
        else if (inner) items.push(`<p></p>${inner}`);
      }
    }
    if (!items.length) return '';
    const tag = el.tagName.toLowerCase();
    const start = tag === 'ol' && Number(el.getAttribute('start')) > 1 ? ` start="${Number(el.getAttribute('start'))}"` : '';
    return `<${tag}${start}>${items.map((i) => `<li>${i}</li>`).join('')}</${tag}>`;
  }

  private wordItem(el: HTMLElement, at: WordList) {
    const words = trim(inlineOf(el, {}, this));
    while (this.lists.length > at.level || (this.lists.length === at.level && this.lists[at.level - 1]!.ordered !== at.ordered && at.level === 1)) this.closeList();
    while (this.lists.length < at.level) this.lists.push({ ordered: at.ordered, start: this.lists.length + 1 === at.level ? at.start : 1, items: [] });
    this.lists[this.lists.length - 1]!.items.push(`<p>${words}</p>`);
  }

  private closeList() {
    const list = this.lists.pop();
    if (!list) return;
    const tag = list.ordered ? 'ol' : 'ul';
    const html = `<${tag}${list.ordered && list.start > 1 ? ` start="${list.start}"` : ''}>${list.items.map((i) => `<li>${i}</li>`).join('')}</${tag}>`;
    const outer = this.lists[this.lists.length - 1];
    if (!outer) this.blocks.push(html);
    else if (outer.items.length) outer.items[outer.items.length - 1] += html;
    else outer.items.push(`<p></p>${html}`);
  }

  private closeLists() { while (this.lists.length) this.closeList(); }

  /** table keeps a table as a piece of HTML: the text has no block for it. */
  private table(el: HTMLElement) {
    const rows: string[] = [];
    for (const tr of el.querySelectorAll('tr')) {
      const cells: string[] = [];
      for (const cell of tr.children) {
        if (!/^T[DH]$/.test(cell.tagName)) continue;
        const span = ['colspan', 'rowspan'].filter((n) => Number(cell.getAttribute(n)) > 1).map((n) => ` ${n}="${Number(cell.getAttribute(n))}"`).join('');
        const tag = cell.tagName.toLowerCase();
        cells.push(`<${tag}${span}>${this.inner(cell, {}).replace(/^<p>(.*)<\/p>$/s, (m, inside: string) => (inside.includes('<p>') ? m : inside))}</${tag}>`);
      }
      if (cells.length) rows.push(`<tr>${cells.join('')}</tr>`);
    }
    // A table of one cell is how pages are laid out, not a table.
    if (rows.length === 1 && rows[0]!.match(/<t[dh]/g)!.length === 1) { this.children(el, {}); this.flush(); return; }
    if (rows.length) this.block(`<figure data-block="html" data-attrs="${escape(JSON.stringify({ source: `<table><tbody>${rows.join('')}</tbody></table>` }))}"></figure>`);
  }

  private picture(img: HTMLImageElement) {
    const src = img.getAttribute('src') ?? '';
    const width = Number(img.getAttribute('width')), height = Number(img.getAttribute('height'));
    if (width === 1 || height === 1) return; // what counts readers
    if (/^data:image\/(png|jpe?g|gif|webp|avif);base64,/i.test(src)) {
      this.flush();
      this.block(`<figure data-block="image" data-attrs="${escape(JSON.stringify({ alt: (img.getAttribute('alt') ?? '').slice(0, 1000), title: `pasted:${this.firstPicture + this.pictures.length}` }))}"></figure>`);
      this.pictures.push(src);
    } else if (/^\/content\//.test(src)) {
      this.flush();
      this.block(`<figure data-block="image" data-attrs="${escape(JSON.stringify({ src, alt: img.getAttribute('alt') ?? '' }))}"></figure>`);
    } else if (src) this.left++;
  }
}

interface Open { ordered: boolean; start: number; items: string[] }

/** own tells whether an element was written by this editor. */
function own(el: HTMLElement): boolean { return el.tagName === 'FIGURE' && el.hasAttribute('data-block'); }

function hidden(el: HTMLElement): boolean { return /display:\s*none|mso-hide:\s*all/i.test(el.getAttribute('data-style') ?? ''); }

function holdsBlock(el: HTMLElement): boolean {
  for (const child of el.querySelectorAll('*')) if (blockTags.has(child.tagName.toUpperCase()) || child.tagName === 'IMG') return true;
  return false;
}

/** headingLevel is 2 to 6, 0 for what is no heading: the story's own headline is its first. */
function headingLevel(el: HTMLElement, tag: string): number {
  const m = /^H([1-6])$/.exec(tag);
  if (m) return Math.max(2, Number(m[1]));
  if (tag !== 'P') return 0;
  if (/MsoTitle|MsoHeading1/i.test(el.className)) return 2;
  if (/MsoSubtitle/i.test(el.className)) return 3;
  const outline = /mso-outline-level:\s*([1-6])/i.exec(el.getAttribute('data-style') ?? '');
  return outline ? Math.max(2, Number(outline[1])) : 0;
}

interface WordList { level: number; ordered: boolean; start: number }

/** wordList reads what Word says of a paragraph that is an entry of a list. */
function wordList(el: HTMLElement): WordList | null {
  const style = el.getAttribute('data-style') ?? '';
  const m = /mso-list:\s*l\d+\s+level(\d)/i.exec(style);
  if (!m) return null;
  const sign = [...el.querySelectorAll('*')].find((s) => /mso-list:\s*Ignore/i.test(s.getAttribute('data-style') ?? ''));
  const text = (sign?.textContent ?? '').replace(/[\s\u00a0]+/g, '');
  const number = /^\(?(\d+|[a-z]{1,3}|[ivxlc]+)[.)]$/i.exec(text);
  // "o" is the second of Word's bullets.
  return { level: Math.min(9, Number(m[1])), ordered: !!number, start: number && /^\d+$/.test(number[1]!) ? Number(number[1]) : 1 };
}

/** marksOf adds what an element says of its text. */
function marksOf(el: HTMLElement, marks: Marks): Marks {
  const out = { ...marks };
  const style = el.getAttribute('data-style') ?? '';
  const tag = el.tagName.toUpperCase();
  const weight = /(?:^|;)\s*font-weight:\s*(bold|bolder|normal|\d+)/i.exec(style)?.[1];
  if (weight) out.strong = /bold/i.test(weight) || Number(weight) >= 600;
  else if (tag === 'B' || tag === 'STRONG') out.strong = true;
  const slant = /(?:^|;)\s*font-style:\s*(italic|oblique|normal)/i.exec(style)?.[1];
  if (slant) out.em = !/normal/i.test(slant);
  else if (tag === 'I' || tag === 'EM' || tag === 'CITE' || tag === 'DFN') out.em = true;
  if (tag === 'S' || tag === 'DEL' || tag === 'STRIKE' || /text-decoration[^;]*line-through/i.test(style)) out.s = true;
  if (tag === 'SUB' || /vertical-align:\s*sub/i.test(style)) out.sub = true;
  if (tag === 'SUP' || /vertical-align:\s*super/i.test(style)) out.sup = true;
  if (tag === 'CODE' || tag === 'KBD' || tag === 'SAMP' || tag === 'TT') out.code = true;
  if (tag === 'A') out.href = linkOf(el.getAttribute('href') ?? '') || out.href;
  if (tag === 'SPAN' && el.getAttribute('data-mark') === 'quote') out.quote = el.getAttribute('data-attrs') ?? '{}';
  return out;
}

/** linkOf gives where a link leads, and nothing that runs. */
function linkOf(href: string): string {
  const t = href.trim();
  return /^(?:https?|mailto|tel):/i.test(t) || /^[/#](?!\/)/.test(t) ? t : '';
}

function inlineOf(el: Node, marks: Marks, w: Writer): string {
  let out = '';
  for (const child of el.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) out += text(child.nodeValue ?? '', marks);
    else if (child.nodeType === Node.ELEMENT_NODE) out += inline(child as HTMLElement, marks, w);
  }
  return out;
}

function inline(el: HTMLElement, marks: Marks, w: Writer): string {
  const tag = el.tagName.toUpperCase();
  if (gone.has(tag) || hidden(el) || /mso-list:\s*Ignore/i.test(el.getAttribute('data-style') ?? '')) return '';
  if (tag === 'BR') return '<br>';
  if (tag === 'IMG') { w.left++; return ''; }
  if (/Apple-converted-space/.test(el.className)) return ' ';
  const inner = inlineOf(el, marksOf(el, marks), w);
  return blockTags.has(tag) && inner ? `${inner}<br>` : inner;
}

/** text writes a text with its marks around it, as one run; neighbours that are alike are joined by the editor. */
function text(value: string, marks: Marks): string {
  let out = escape(value.replace(/[ \t\r\n\f]+/g, ' ').replace(/\u00a0? \u00a0?|\u00a0{2,}/g, ' ').replace(/[\u200b\ufeff\u00ad]/g, ''));
  if (!out) return '';
  if (!out.trim()) return out;
  if (marks.code) out = `<code>${out}</code>`;
  if (marks.sub) out = `<sub>${out}</sub>`;
  if (marks.sup) out = `<sup>${out}</sup>`;
  if (marks.s) out = `<s>${out}</s>`;
  if (marks.em) out = `<em>${out}</em>`;
  if (marks.strong && marks.within !== 'heading') out = `<strong>${out}</strong>`;
  if (marks.href) out = `<a href="${escape(marks.href)}">${out}</a>`;
  if (marks.quote) out = `<span data-mark="quote" data-attrs="${escape(marks.quote)}">${out}</span>`;
  return out;
}

/** trim takes blanks and breaks from both ends of running text, also where they stand inside marks. */
function trim(html: string): string {
  let out = html;
  for (let before = ''; before !== out;) {
    before = out;
    out = out.replace(/^(?:\s|\u00a0|<br>)+|(?:\s|\u00a0|<br>)+$/g, '').replace(/^((?:<(?!br|\/)[^>]+>)+)[\s\u00a0]+/, '$1').replace(/[\s\u00a0]+((?:<\/[^>]+>)+)$/, '$1');
  }
  return /[^\s\u00a0]/.test(out.replace(/<[^>]+>/g, '')) ? out : '';
}

function escape(s: string): string { return s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'); }
