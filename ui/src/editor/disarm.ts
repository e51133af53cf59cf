// HTML from the clipboard is looked at in a document of its own, in which nothing loads. The page's policy holds there too and
// would complain about every style and every handler, so these get other names before anything is parsed. One pass over the
// letters, whatever they are.

const white = /[\s/]/;

/** disarm renames style attributes to data-style and handlers to data-on…, and leaves out comments, scripts and style sheets. */
export function disarm(html: string): string {
  const out: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) { out.push(html.slice(at)); break; }
    out.push(html.slice(at, open));
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
    } else if (html[open + 1] === '!' || html[open + 1] === '?') {
      const end = html.indexOf('>', open);
      at = end < 0 ? html.length : end + 1;
    } else if (/[a-z/]/i.test(html[open + 1] ?? '')) {
      at = tag(html, open, out);
    } else {
      out.push('&lt;');
      at = open + 1;
    }
  }
  return out.join('');
}

/** tag copies one tag with its attributes renamed, and gives the place behind it, or behind the element if that is left out. */
function tag(html: string, open: number, out: string[]): number {
  let at = open + 1;
  while (at < html.length && !/[\s>]/.test(html[at]!) && !(html[at] === '/' && at > open + 1)) at++;
  const name = html.slice(open + 1, at).toLowerCase();
  const parts: string[] = ['<', html.slice(open + 1, at)];
  while (at < html.length && html[at] !== '>') {
    if (white.test(html[at]!)) { parts.push(html[at]!); at++; continue; }
    const start = at;
    at++; // a name may begin with an equals sign
    while (at < html.length && !/[\s/>=]/.test(html[at]!)) at++;
    const attr = html.slice(start, at);
    parts.push(/^(?:style$|on)/i.test(attr) ? `data-${attr}` : attr);
    let look = at;
    while (look < html.length && /\s/.test(html[look]!)) look++;
    if (html[look] !== '=') continue;
    look++;
    while (look < html.length && /\s/.test(html[look]!)) look++;
    const quote = html[look];
    let end: number;
    if (quote === '"' || quote === "'") {
      end = html.indexOf(quote, look + 1);
      end = end < 0 ? html.length : end + 1;
    } else {
      end = look;
      while (end < html.length && !/[\s>]/.test(html[end]!)) end++;
    }
    parts.push(html.slice(at, end));
    at = end;
  }
  at = Math.min(html.length, at + 1);
  if (name === 'script' || name === 'style') {
    const close = new RegExp(`</${name}`, 'gi');
    close.lastIndex = at;
    const found = close.exec(html);
    if (!found) return html.length;
    const end = html.indexOf('>', found.index);
    return end < 0 ? html.length : end + 1;
  }
  out.push(parts.join(''), '>');
  return at;
}
