// Reads a whole site over HTTP, as a careful reader with no browser would: every link, every address.

const tag = /<(a|link|img|script|source|form|iframe|video|audio|area)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const attribute = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** plain turns the entities that stand in attributes back into letters. */
function plain(text) {
  return text.replace(/&(?:amp|#38);/g, '&').replace(/&(?:quot|#34);/g, '"').replace(/&(?:#39|apos|#x27);/g, "'")
    .replace(/&(?:lt|#60);/g, '<').replace(/&(?:gt|#62);/g, '>').replace(/&#x3D;/gi, '=');
}

/** attributes reads the attributes of one tag. */
function attributes(text) {
  return Object.fromEntries([...text.matchAll(attribute)].map(([, name, a, b]) => [name.toLowerCase(), plain(a ?? b ?? '')]));
}

/** addresses lists what a page of HTML leads to, as { href, tag, rel }. */
export function addresses(html) {
  const found = [];
  const text = html.replace(/<!--[\s\S]*?-->/g, '').replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1');
  for (const [, name, rest] of text.matchAll(tag)) {
    const at = attributes(rest);
    const kind = name.toLowerCase();
    if (kind === 'form' && (at.method ?? 'get').toLowerCase() !== 'get') continue;
    if (kind === 'link' && /preconnect|dns-prefetch/.test(at.rel ?? '')) continue;
    for (const key of ['href', 'src', 'action', 'poster']) {
      if (at[key] !== undefined) found.push({ href: at[key], tag: kind, rel: at.rel ?? '' });
    }
    for (const part of (at.srcset ?? '').split(',')) {
      const href = part.trim().split(/\s+/)[0];
      if (href) found.push({ href, tag: kind, rel: '' });
    }
  }
  return found;
}

/** ids lists the fragments that a page of HTML answers to. */
export function ids(html) {
  return new Set([...html.matchAll(/\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].map(([, a, b]) => plain(a ?? b)));
}

/** locations lists the addresses of a sitemap or a feed. */
function locations(xml) {
  return [...xml.matchAll(/<(?:loc|link|guid isPermaLink="true")>([^<]+)<\//g)].map(([, href]) => plain(href.trim()));
}

/**
 * crawl follows every link from the address on, within the same host, and gives { pages, broken }:
 * pages is a map from path to { status, type, html, from }, broken a list of lines. Pictures are left out: each of them is
 * made when it is asked for, in every size a core's tenth of a second, and the program's own tests ask for all of them.
 */
export async function crawl(address, limit = 5000) {
  const home = new URL(address);
  const pages = new Map();
  const wanted = new Map(); // path and query → where the link stands
  const fragments = [];
  const broken = [];
  const queue = [];

  const note = (href, from) => {
    let url;
    try {
      url = new URL(href, new URL(from, home));
    } catch {
      broken.push(`${from} has an address that is none: ${href}`);
      return;
    }
    if (url.host !== home.host || !/^https?:$/.test(url.protocol)) return;
    if (url.pathname.startsWith('/content/images/')) return;
    const key = url.pathname + url.search;
    if (url.hash.length > 1) fragments.push({ key, fragment: decodeURIComponent(url.hash.slice(1)), from });
    if (!wanted.has(key)) {
      wanted.set(key, from);
      queue.push(key);
    }
  };

  for (const first of ['/', '/sitemap.xml', '/rss/', '/robots.txt']) note(first, first);
  while (queue.length > 0) {
    if (pages.size >= limit) throw new Error(`more than ${limit} pages: the site has no end`);
    const batch = queue.splice(0, 8);
    await Promise.all(batch.map(async (key) => {
      const from = wanted.get(key);
      const response = await fetch(new URL(key, home));
      const type = response.headers.get('content-type') ?? '';
      const text = /html|xml|json|text\//.test(type) ? await response.text() : (await response.arrayBuffer(), '');
      if (response.status !== 200) broken.push(`${key} answers ${response.status}, linked from ${from}`);
      const isHTML = /html/.test(type);
      pages.set(key, { status: response.status, type, html: isHTML ? text : '', text, from });
      if (isHTML) for (const { href } of addresses(text)) note(href, key);
      if (/xml/.test(type)) for (const href of locations(text)) note(href, key);
    }));
  }
  for (const { key, fragment, from } of fragments) {
    const page = pages.get(key);
    if (page?.html && fragment !== 'top' && !ids(page.html).has(fragment)) broken.push(`${key}#${fragment} has no such place, linked from ${from}`);
  }
  return { pages, broken };
}

/** jsonld reads the JSON-LD blocks of a page; a block that is not JSON throws. */
export function jsonld(html) {
  return [...html.matchAll(/<script\b[^>]*type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/gi)].map(([, json]) => JSON.parse(json));
}

/** kinds finds one page of each kind among those crawled; a kind that the site does not have throws. */
export function kinds(pages) {
  const paths = [...pages].filter(([, page]) => page.status === 200 && page.html).map(([key]) => key);
  const first = (what, test) => {
    const found = paths.find(test);
    if (!found) throw new Error(`the demo has no ${what} page among ${paths.length} pages`);
    return found;
  };
  const isStory = (key) => /^\/[^/?]+\/$/.test(key) && /"(?:\w*)NewsArticle"/.test(pages.get(key).html);
  const story = first('story with a quote', (key) => isStory(key) && pages.get(key).html.includes('data-firsthand-quote='));
  return {
    front: '/',
    story,
    person: first('person', (key) => /^\/people\/[^/?]+\/$/.test(key)),
    quote: first('quote', (key) => /^\/quotes\/[^/?]+\/$/.test(key)),
    topic: first('topic', (key) => /^\/tag\/[^/?]+\/$/.test(key)),
    author: first('author', (key) => /^\/author\/[^/?]+\/$/.test(key)),
    corrections: first('corrections', (key) => key === '/corrections/'),
    changes: first('changes', (key) => /^\/[^/?]+\/changes\/$/.test(key) && pages.get(key).html.includes('<ins>')),
    report: first('report', (key) => key === `${story}report/`),
    missing: '/there-is-no-such-page/',
  };
}
