// What counts as the same answer. Everything that is levelled out stands in this file, with what allows it; docs/ghost/README.md says
// the same in words. Each function turns an answer into lines; two answers are the same when their lines are.
import { parse, parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';

/** host stands for the address of whichever server answered. */
export const host = 'http://the.site';

/**
 * Side is what has to be known of a server to level what differs between any two: where it listens, and the keys that it drew for itself.
 * before is the address at which the site stood when its export was made: some fields of Ghost's cards keep it. whole replaces them in any text.
 */
export class Side {
  constructor({ url, key = '', siteUuid = '', before = '' }) {
    this.url = url;
    this.texts = [
      ...addresses(url),
      ...(before ? addresses(before) : []),
      ...(key ? [[key, 'CONTENT-KEY']] : []),
      ...(siteUuid ? [[siteUuid, 'SITE-UUID']] : []),
    ];
  }

  whole(text) {
    for (const [from, to] of this.texts) text = text.replaceAll(from, to);
    return text;
  }
}

/** addresses are the ways in which an address stands in texts, each with what stands for it. */
function addresses(url) {
  const at = new URL(url);
  return [
    [url, host],
    [encodeURIComponent(url), encodeURIComponent(host)],
    [url.replaceAll('/', '\\/'), host.replaceAll('/', '\\/')],
    [`//${at.host}`, '//the.site'],
    [encodeURIComponent(at.host), 'the.site'],
    [at.host, 'the.site'],
  ];
}

const own = (address) => address.startsWith('/') || address.startsWith(host);

/** hash takes away what tells a file's version, in addresses of the site itself. */
const hash = (address) => (own(address) ? address.replace(/([?&]v=)[\w-]{6,}$/, '$1HASH') : address);

/** versions takes away Ghost's own. */
const versions = (text) => text.replace(/^Ghost \d+\.\d+(\.\d+)?$/, 'Ghost VERSION');

// --- HTML

const verbatim = new Set(['pre', 'textarea', 'script']);
const inline = new Set(['a', 'abbr', 'audio', 'b', 'bdi', 'bdo', 'button', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'iframe', 'img', 'input', 'ins', 'kbd', 'label', 'mark', 'q', 's', 'samp', 'select', 'small', 'span', 'strong', 'sub', 'sup', 'svg', 'textarea', 'time', 'u', 'var', 'video', 'picture', 'object', 'font', 'tt', 'strike', 'big', 'wbr', 'output', 'meter', 'progress', '#text']);
const booleans = new Set(['allowfullscreen', 'async', 'autofocus', 'autoplay', 'checked', 'controls', 'default', 'defer', 'disabled', 'formnovalidate', 'hidden', 'inert', 'ismap', 'itemscope', 'loop', 'multiple', 'muted', 'nomodule', 'novalidate', 'open', 'playsinline', 'readonly', 'required', 'reversed', 'selected']);
const helperScript = /(?:^|\/)((?:portal|sodo-search|comments-ui|announcement-bar)(?:\.min)?\.js)(?:\?.*)?$/;

/** page gives the lines of a page or, where the text is a piece, of a fragment. */
export function page(text, side, { fragment = false } = {}) {
  const root = fragment ? parseFragment(side.whole(text)) : parse(side.whole(text));
  const lines = [];
  children(root, lines, 0, false);
  return lines;
}

function children(node, lines, depth, pre) {
  const list = kids(node);
  list.forEach((child, i) => {
    if (child.nodeName === '#text') words(child, list, i, node, lines, depth, pre);
    else if (child.nodeName === '#comment') lines.push(`${pad(depth)}<!--${pre ? child.data : spaced(child.data)}-->`);
    else if (child.nodeName === '#documentType') lines.push(`<!doctype ${child.name}>`);
    else element(child, lines, depth, pre);
  });
}

const kids = (node) => (node.nodeName === 'template' ? node.content : node).childNodes;

function element(node, lines, depth, pre) {
  const name = node.nodeName;
  lines.push(`${pad(depth)}<${name}${attributes(node)}>`);
  if (name === 'style' && attribute(node, 'id') === 'gh-members-styles') return lines.push(`${pad(depth + 1)}(the text of the members' styles)`);
  if (name === 'script' && attribute(node, 'type') === 'application/ld+json') return lines.push(...jsonld(text(node)).map((line) => pad(depth + 1) + line));
  const before = lines.length;
  children(node, lines, depth + 1, pre || verbatim.has(name));
  if (lines.length === before && kids(node).length === 0) return lines.length;
  return lines.push(`${pad(depth)}</${name}>`);
}

/** words keeps text; white space between tags, at the edges of blocks and in runs is levelled outside pre, textarea and script. */
function words(node, siblings, i, parent, lines, depth, pre) {
  if (pre) {
    if (node.value !== '') lines.push(...hashes(node.value).split('\n').map((line) => `${pad(depth)}|${line}`));
    return;
  }
  let value = spaced(node.value, false);
  if (value.trim() === '') return;
  const edge = (other) => (other === undefined ? !inline.has(parent.nodeName) : !inline.has(other.nodeName) && other.nodeName !== '#comment');
  if (edge(siblings[i - 1])) value = value.trimStart();
  if (edge(siblings[i + 1])) value = value.trimEnd();
  lines.push(`${pad(depth)}"${hashes(value)}"`);
}

/** hashes levels those of theme files and built files inside texts and scripts. */
const hashes = (value) => value.replace(/((?:^|["'(=\s])(?:http:\/\/the\.site)?\/(?:assets|public)\/[^"'()\s?]+\?v=)[\w-]{6,}/g, '$1HASH');

const space = /[ \t\n\f\r]+/g;
const spaced = (value, trim = true) => (trim ? value.replace(space, ' ').trim() : value.replace(space, ' '));
const trimmed = (value) => value.replace(/^[ \t\n\f\r]+|[ \t\n\f\r]+$/g, '');
const pad = (depth) => '  '.repeat(Math.max(0, depth));
const attribute = (node, name) => node.attrs?.find((one) => one.name === name)?.value;
const text = (node) => kids(node).map((child) => child.value ?? '').join('');

function attributes(node) {
  const list = node.attrs.map((one) => [one.prefix ? `${one.prefix}:${one.name}` : one.name, valued(node, one.name, one.value)]);
  list.sort(([a], [b]) => (a < b ? -1 : 1));
  return list.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}=${JSON.stringify(value)}`)).join('');
}

function valued(node, name, value) {
  if (booleans.has(name) && (value === '' || value.toLowerCase() === name)) return '';
  if (name === 'class') return spaced(value);
  if (name === 'srcset' || name === 'sizes') return spaced(value).replace(/ ?, ?/g, ', ').split(', ').map(hash).join(', ');
  if (name === 'style') return spaced(value).replace(/ ?([:;,]) ?/g, '$1');
  if (name === 'data-key') return 'CONTENT-KEY';
  if (name === 'content' && attribute(node, 'name') === 'generator') return versions(value);
  if (node.nodeName === 'script' && name === 'type' && value === 'application/javascript') return 'text/javascript';
  if (node.nodeName === 'script' && name === 'src' && helperScript.test(value)) return value.match(helperScript)[1];
  if (node.nodeName === 'script' && /^data-(styles|sodo-search-styles)$/.test(name) && isHelper(node)) return value.replace(/\?.*$/, '').replace(/^.*\//, '');
  return hash(value);
}

const isHelper = (node) => helperScript.test(attribute(node, 'src') ?? '');

/** jsonld gives a JSON-LD block with its keys in order, without the pixel sizes of logos and of pictures on other hosts. */
function jsonld(source) {
  let value;
  try { value = JSON.parse(source); } catch (err) { return [`(no JSON: ${err.message})`, ...source.split('\n')]; }
  return JSON.stringify(sorted(unsized(value)), null, 1).split('\n');
}

function unsized(value, key = '') {
  if (Array.isArray(value)) return value.map((one) => unsized(one, key));
  if (value === null || typeof value !== 'object') return value;
  const drop = key === 'logo' || (value['@type'] === 'ImageObject' && !String(value.url).startsWith(host));
  const kept = Object.entries(value).filter(([name]) => !(drop && (name === 'width' || name === 'height')));
  return Object.fromEntries(kept.map(([name, one]) => [name, unsized(one, name)]));
}

/** sorted puts the keys of objects in order, and nothing else. */
export function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}

// --- Ghost's own error page

/** ownError tells whether a page is the one that Ghost carries for themes without an error page. */
export const ownError = (source) => /<section class="error-content error-404 js-error-container">/.test(source) && source.includes('<div class="gh-viewport">');

/** errorPage keeps its title, words and links. */
export function errorPage(source, side) {
  const lines = [];
  const walk = (node) => {
    if (['script', 'style', 'svg'].includes(node.nodeName)) return;
    if (node.nodeName === 'title') return void lines.push(`title ${spaced(text(node))}`);
    if (node.nodeName === '#text' && spaced(node.value)) lines.push(...spaced(node.value).split(' '));
    if (node.nodeName === 'a') lines.push(`link ${attribute(node, 'href')}`);
    (node.childNodes ? kids(node) : []).forEach(walk);
  };
  walk(parse(side.whole(source)));
  return lines;
}

// --- XML

/** xml gives the lines of a feed or a sitemap. */
export function xml(source, side, where) {
  const lines = [];
  const path = [];
  let said = '';
  const flush = () => {
    const value = trimmed(said);
    said = '';
    if (value === '') return;
    const at = path.at(-1);
    if (at === 'lastBuildDate') lines.push(`${pad(path.length)}(a time)`);
    else if (at === 'lastmod' && (path[0] === 'sitemapindex' || home(lines))) lines.push(`${pad(path.length)}(a time)`);
    else if (at === 'generator') lines.push(`${pad(path.length)}"${versions(value)}"`);
    else if (at === 'content:encoded') lines.push(...page(value, side, { fragment: true }).map((line) => pad(path.length) + line));
    else lines.push(...value.split('\n').map((line) => `${pad(path.length)}"${line}"`));
  };
  const parser = new SaxesParser({ xmlns: false });
  parser.on('xmldecl', (decl) => lines.push(`<?xml ${decl.version ?? ''} ${decl.encoding ?? ''}?>`));
  parser.on('processinginstruction', ({ target, body }) => lines.push(`<?${target} ${body}?>`));
  parser.on('opentag', ({ name, attributes: found }) => {
    flush();
    const list = Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1));
    lines.push(`${pad(path.length)}<${name}${list.map(([key, value]) => ` ${key}=${JSON.stringify(hash(value))}`).join('')}>`);
    path.push(name);
  });
  parser.on('closetag', () => { flush(); path.pop(); });
  parser.on('text', (value) => { said += value; });
  parser.on('cdata', (value) => { said += value; });
  parser.on('comment', (value) => { flush(); lines.push(`<!--${value}-->`); });
  parser.on('error', (err) => { throw err; });
  try { parser.write(side.whole(source)).close(); } catch (err) { lines.push(`(no XML: ${err.message})`); }
  return lines;
  /** home tells whether the entry that is open is that of the home page. */
  function home(all) {
    const loc = all.findLastIndex((line) => line.trim() === '<loc>');
    return /sitemap-pages/.test(where) && loc >= 0 && all[loc + 1]?.trim() === `"${host}/"`;
  }
}

// --- JSON

/** json gives the lines of an answer in JSON; more(key, value, path) levels what calls may level beyond pages. */
export function json(source, side, more = (key, value) => value) {
  let value;
  try { value = JSON.parse(side.whole(source)); } catch (err) { return [`(no JSON: ${err.message})`, ...source.slice(0, 500).split('\n')]; }
  const level = (one, key, path) => {
    if (Array.isArray(one)) return one.map((each) => level(each, key, path));
    if (one !== null && typeof one === 'object') return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, level(inner, name, [...path, name])]));
    if (key === 'id' && path[0] === 'errors') return 'ERROR-ID';
    if (key === 'site_uuid') return 'SITE-UUID';
    if (key === 'html' && typeof one === 'string') return page(one, side, { fragment: true });
    return more(key, one, path);
  };
  return JSON.stringify(sorted(level(value, '', [])), null, 1).split('\n');
}

/** lines of a text, without anything levelled but the addresses. */
export const plain = (source, side) => side.whole(source).split('\n');
