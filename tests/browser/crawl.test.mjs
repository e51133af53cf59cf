// The whole demo, link by link, over plain HTTP.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from './kit.mjs';
import { crawl, jsonld } from './site.mjs';

let demo;
let site;

before(async () => {
  demo = await serve();
  site = await crawl(demo.address);
});
after(() => demo?.stop());

/** graph lists all nodes of the JSON-LD of a page. */
const graph = (html) => jsonld(html).flatMap((block) => block['@graph'] ?? [block]);

/** is tells whether a node has a type whose name ends like that. */
const is = (node, name) => [node['@type']].flat().some((type) => String(type).endsWith(name));

/** stories lists the pages that are stories, as [path, page]. */
const stories = () => [...site.pages].filter(([key, page]) => page.html && /^\/[^/?]+\/$/.test(key) && graph(page.html).some((node) => is(node, 'ReportageNewsArticle')));

test('every link of the demo leads somewhere, fragments included', (t) => {
  t.diagnostic(`${site.pages.size} addresses followed`);
  assert.ok(site.pages.size > 60, `only ${site.pages.size} addresses`);
  assert.deepEqual(site.broken, []);
});

test('the sample publication is a whole one', () => {
  const kind = (pattern) => [...site.pages.keys()].filter((key) => pattern.test(key)).length;
  assert.ok(stories().length >= 25, `${stories().length} stories`);
  assert.ok(kind(/^\/people\/[^/?]+\/$/) >= 5, 'people');
  assert.ok(kind(/^\/quotes\/[^/?]+\/$/) >= 5, 'quotes');
  assert.ok(kind(/^\/tag\/[^/?]+\/$/) >= 3, 'topics');
  assert.ok(kind(/^\/author\/[^/?]+\/$/) >= 2, 'authors');
  assert.ok(kind(/^\/page\/2\/$/) === 1, 'a second page of the front');
});

test('quotes in all four states are shown, each with who said it and what is known of it', () => {
  const states = new Map();
  for (const [where, page] of site.pages) {
    for (const [, attributes, inside] of page.html.matchAll(/<figure\b([^>]*\bdata-firsthand-quote="[^"]+"[^>]*)>([\s\S]*?)<\/figure>/g)) {
      const state = attributes.match(/data-state="(\w+)"/)?.[1];
      assert.ok(state, `${where} has a quote figure without a state`);
      if (state === 'withdrawn') { // why, in the place of the words
        assert.doesNotMatch(inside, /<blockquote/, `${where} still shows withdrawn words`);
        assert.match(inside, /fh-withdrawn/, `${where} does not say why the words are gone`);
      } else assert.match(inside, /<blockquote/, `${where}: no words in the figure`);
      const caption = inside.match(/<figcaption[^>]*>([\s\S]*?)<\/figcaption>/)?.[1].replace(/<[^>]+>/g, '').trim() ?? '';
      assert.ok(caption.length > 10, `${where}: the figure's caption is ${JSON.stringify(caption)}`);
      if (state === 'reported') assert.doesNotMatch(inside, /href="\/people\//, `${where}: nobody checked who said it, and it links to a person`);
      states.set(state, (states.get(state) ?? 0) + 1);
    }
  }
  assert.deepEqual([...states.keys()].sort(), ['checked', 'disputed', 'reported', 'withdrawn']);
});

test('no story stands twice on the front page', () => {
  const known = new Set(stories().map(([key]) => key));
  const titles = [...site.pages.get('/').html.matchAll(/<h[1-4][^>]*>\s*<a\b[^>]*href="([^"]+)"/g)]
    .map(([, href]) => new URL(href, demo.address).pathname).filter((where) => known.has(where));
  assert.ok(titles.length >= 12, `${titles.length} stories on the front page`);
  assert.deepEqual(titles.filter((where, i) => titles.indexOf(where) !== i), []);
});

test('people have what they said, and a timeline of confirmed facts', () => {
  const people = [...site.pages].filter(([key, page]) => page.html && /^\/people\/[^/?]+\/$/.test(key));
  const lines = people.flatMap(([, page]) => [...(page.html.match(/<ol class="timeline"[\s\S]*?<\/ol>/)?.[0] ?? '').matchAll(/<li\b[\s\S]*?<\/li>/g)]);
  assert.ok(lines.length >= 10, `${lines.length} lines in the timelines of ${people.length} people`);
  assert.ok(people.filter(([, page]) => /href="\/quotes\/[a-z0-9-]+\/"/.test(page.html)).length >= 10, 'people with quotes');
});

test('the JSON-LD of every page can be read, and every story tells of itself', () => {
  for (const [where, page] of site.pages) if (page.html) assert.doesNotThrow(() => jsonld(page.html), where);
  for (const [where, page] of stories()) {
    const story = graph(page.html).find((node) => is(node, 'ReportageNewsArticle'));
    assert.ok(story.headline, where);
    assert.match(page.html, /<link\b[^>]*rel="canonical"/, where);
    for (const name of ['og:title', 'og:url', 'og:type']) assert.ok(page.html.includes(`property="${name}"`), `${where} has no ${name}`);
    if (page.html.includes('<figure class="fh-quote"')) {
      const quotations = graph(page.html).filter((node) => is(node, 'Quotation')); // a source that is not named has a description and no creator
      assert.ok(quotations.length > 0, `${where} shows a quote and its JSON-LD has none`);
      for (const quotation of quotations) assert.ok(quotation.text && Boolean(quotation.creator) !== Boolean(quotation.creditText), `${where}: ${JSON.stringify(quotation)}`);
    }
  }
});

test('feed and sitemap name stories of the site', () => {
  const feed = site.pages.get('/rss/');
  assert.equal(feed.status, 200);
  assert.match(feed.type, /xml/);
  const links = [...feed.text.matchAll(/<item>[\s\S]*?<link>([^<]+)<\/link>[\s\S]*?<\/item>/g)].map(([, link]) => new URL(link).pathname);
  assert.ok(links.length >= 10, `${links.length} items`);
  const known = new Set(stories().map(([key]) => key));
  for (const link of links) assert.ok(known.has(link), `the feed names ${link}, which is no story`);
  assert.ok([...site.pages.keys()].some((key) => key.startsWith('/sitemap') && key.endsWith('.xml')), 'no sitemap');
});

test('what is not there says so with status 404 and a page of the house', async () => {
  for (const where of ['/there-is-no-such-page/', '/tag/no-such-topic/', '/people/nobody-by-that-name/', '/quotes/no-such-quote/', '/page/99999/']) {
    const response = await fetch(new URL(where, demo.address));
    const text = await response.text();
    assert.equal(response.status, 404, where);
    assert.match(text, /<main/, `${where}: no page of the house`);
  }
});
