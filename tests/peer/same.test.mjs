// The comparison levels what it may and nothing more. Pairs that must be the same, pairs that must differ.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { difference } from './compare.mjs';
import { errorPage, json, ownError, page, plain, Side, xml } from './same.mjs';

const a = new Side({ url: 'http://127.0.0.1:1111', key: 'aaaaaaaaaaaaaaaaaaaaaaaaaa', siteUuid: '11111111-1111-4111-8111-111111111111' });
const b = new Side({ url: 'http://127.0.0.1:2222', key: 'bbbbbbbbbbbbbbbbbbbbbbbbbb', siteUuid: '22222222-2222-4222-8222-222222222222' });
const diff = (one, other, read = page) => difference(read(other, b), read(one, a));
const body = (inside) => `<!DOCTYPE html><html><head><title>T</title></head><body>${inside}</body></html>`;
const head = (inside) => `<!DOCTYPE html><html><head>${inside}</head><body></body></html>`;
const ld = (value) => head(`<script type="application/ld+json">${JSON.stringify(value)}</script>`);

const same = {
  'address and port': [body('<a href="http://127.0.0.1:1111/x/">x</a>'), body('<a href="http://127.0.0.1:2222/x/">x</a>')],
  'address in a query': [body('<a href="https://e.example/?u=http%3A%2F%2F127.0.0.1%3A1111%2F">x</a>'), body('<a href="https://e.example/?u=http%3A%2F%2F127.0.0.1%3A2222%2F">x</a>')],
  'content key': [head('<script src="/s.js" data-key="aaaaaaaaaaaaaaaaaaaaaaaaaa"></script>'), head('<script src="/s.js" data-key="bbbbbbbbbbbbbbbbbbbbbbbbbb"></script>')],
  'version': [head('<meta name="generator" content="Ghost 6.65">'), head('<meta name="generator" content="Ghost 6.70">')],
  'hash of a file': [head('<link href="/assets/a.css?v=0123456789abcdef">'), head('<link href="/assets/a.css?v=fedcba9876">')],
  'where search is': [head('<script defer src="https://cdn.example/sodo-search@~1.8/umd/sodo-search.min.js" data-styles="https://cdn.example/x/main.css"></script>'), head('<script defer src="/public/sodo-search.min.js" data-styles="/public/main.css"></script>')],
  'members styles': [head('<style id="gh-members-styles">.a{}</style>'), head('<style id="gh-members-styles">.b{}</style>')],
  'white space between tags': [body('<div>\n  <p>x</p>\n</div>'), body('<div><p>x</p></div>')],
  'white space at edges': [body('<p>\n x\n</p>'), body('<p>x</p>')],
  'white space in runs': [body('<p>a   b\n c</p>'), body('<p>a b c</p>')],
  'order and quoting of attributes': [body("<a class='x' href=/y/>z</a>"), body('<a href="/y/" class="x">z</a>')],
  'boolean attributes': [body('<video controls muted></video>'), body('<video controls="controls" muted=""></video>')],
  'entities': [body('<p title="a&#39;b &amp; c">&quot;x&quot; &#x27;</p>'), body('<p title="a\'b & c">"x" \'</p>')],
  'white space in class': [body('<p class=" a   b ">x</p>'), body('<p class="a b">x</p>')],
  'white space in srcset': [body('<img srcset="/a.png 1w,\n   /b.png 2w">'), body('<img srcset="/a.png 1w, /b.png 2w">')],
  'white space in style': [body('<p style="a: b;  c:d">x</p>'), body('<p style="a:b; c: d">x</p>')],
  'order of JSON keys': [ld({ a: 1, b: { c: 2, d: 3 } }), ld({ b: { d: 3, c: 2 }, a: 1 })],
  'size of a logo': [ld({ logo: { '@type': 'ImageObject', url: 'http://127.0.0.1:1111/l.png', width: 1, height: 2 } }), ld({ logo: { '@type': 'ImageObject', url: 'http://127.0.0.1:2222/l.png' } })],
  'size of a picture elsewhere': [ld({ image: { '@type': 'ImageObject', url: 'https://e.example/l.png', width: 1, height: 2 } }), ld({ image: { '@type': 'ImageObject', url: 'https://e.example/l.png' } })],
  'kind of script': [body('<script type="application/javascript">x</script>'), body('<script type="text/javascript">x</script>')],
};

const different = {
  'text': [body('<p>one</p>'), body('<p>two</p>')],
  'case of text': [body('<p>One</p>'), body('<p>one</p>')],
  'white space between words and a tag': [body('<p>a <b>c</b></p>'), body('<p>a<b>c</b></p>')],
  'no-break space': [body('<p>a\u00a0b</p>'), body('<p>a b</p>')],
  'white space in pre': [body('<pre>a\n  b</pre>'), body('<pre>a\n b</pre>')],
  'white space in textarea': [body('<textarea>a  b</textarea>'), body('<textarea>a b</textarea>')],
  'white space in a script': [body('<script>a  b</script>'), body('<script>a b</script>')],
  'class': [body('<p class="a b">x</p>'), body('<p class="a">x</p>')],
  'order of classes': [body('<p class="a b">x</p>'), body('<p class="b a">x</p>')],
  'order of elements': [body('<p>a</p><div>b</div>'), body('<div>b</div><p>a</p>')],
  'href': [body('<a href="/a/">x</a>'), body('<a href="/b/">x</a>')],
  'href with and without address': [body('<a href="/a/">x</a>'), body('<a href="http://127.0.0.1:2222/a/">x</a>')],
  'a query that only looks like a hash': [body('<a href="https://v.example/watch?v=0123456789a">x</a>'), body('<a href="https://v.example/watch?v=9876543210a">x</a>')],
  'missing meta': [head('<meta name="description" content="x">'), head('')],
  'meta content': [head('<meta property="og:title" content="x">'), head('<meta property="og:title" content="y">')],
  'order of meta': [head('<meta name="a"><meta name="b">'), head('<meta name="b"><meta name="a">')],
  'attribute that is missing': [body('<img src="/a.png" loading="lazy">'), body('<img src="/a.png">')],
  'empty attribute': [body('<img src="/a.png" alt="">'), body('<img src="/a.png">')],
  'boolean attribute': [body('<video controls></video>'), body('<video></video>')],
  'element': [body('<b>x</b>'), body('<strong>x</strong>')],
  'depth': [body('<div><p>x</p></div>'), body('<p>x</p>')],
  'comment': [body('<!--kg-card-begin: html--><p>x</p>'), body('<p>x</p>')],
  'name of a helper script': [head('<script src="https://cdn.example/portal.min.js"></script>'), head('<script src="/public/sodo-search.min.js"></script>')],
  'another script': [head('<script src="https://cdn.example/other.min.js"></script>'), head('<script src="/public/other.min.js"></script>')],
  'own styles': [head('<style>.a{color:red}</style>'), head('<style>.a{color:blue}</style>')],
  'JSON-LD value': [ld({ a: 1 }), ld({ a: 2 })],
  'JSON-LD null': [ld({ a: null }), ld({})],
  'JSON-LD list order': [ld({ a: [1, 2] }), ld({ a: [2, 1] })],
  'size of an own picture': [ld({ image: { '@type': 'ImageObject', url: 'http://127.0.0.1:1111/l.png', width: 1, height: 2 } }), ld({ image: { '@type': 'ImageObject', url: 'http://127.0.0.1:2222/l.png' } })],
  'generator': [head('<meta name="generator" content="Ghost 6.65">'), head('<meta name="generator" content="Other 6.65">')],
};

for (const [name, [one, other]] of Object.entries(same)) test(`levelled: ${name}`, () => assert.equal(diff(one, other), ''));
for (const [name, [one, other]] of Object.entries(different)) test(`kept: ${name}`, () => assert.notEqual(diff(one, other), ''));

const feed = (build, item) => `<?xml version="1.0"?><rss version="2.0"><channel><generator>Ghost 6.65</generator><lastBuildDate>${build}</lastBuildDate><item>${item}</item></channel></rss>`;
const read = (where) => (text, side) => xml(text, side, where);

test('a feed: its time is levelled, its words and the order of its parts are not', () => {
  const of = (one, other) => diff(one, other, read('/rss/'));
  assert.equal(of(feed('a', '<title><![CDATA[x & y]]></title>'), feed('b', '<title>x &amp; y</title>')), '');
  assert.notEqual(of(feed('a', '<title>x</title>'), feed('a', '<title>y</title>')), '');
  assert.notEqual(of(feed('a', '<guid>1</guid>'), feed('a', '<guid>2</guid>')), '');
  assert.notEqual(of(feed('a', '<title>x</title><link>l</link>'), feed('a', '<link>l</link><title>x</title>')), '');
  assert.notEqual(of(feed('a', '<content:encoded><![CDATA[<p>a</p>]]></content:encoded>'), feed('a', '<content:encoded><![CDATA[<p>b</p>]]></content:encoded>')), '');
  assert.notEqual(of(feed('a', '<pubDate>1</pubDate>'), feed('a', '<pubDate>2</pubDate>')), '');
});

test('a sitemap: lastmod of the index and of the home page is levelled, no other', () => {
  const set = (path, when, port) => `<urlset><url><loc>http://127.0.0.1:${port}${path}</loc><lastmod>${when}</lastmod></url></urlset>`;
  assert.equal(diff(set('/', 'a', 1111), set('/', 'b', 2222), read('/sitemap-pages.xml')), '');
  assert.notEqual(diff(set('/about/', 'a', 1111), set('/about/', 'b', 2222), read('/sitemap-pages.xml')), '');
  assert.notEqual(diff(set('/', 'a', 1111), set('/', 'b', 2222), read('/sitemap-posts.xml')), '');
  const index = (when) => `<sitemapindex><sitemap><loc>/a.xml</loc><lastmod>${when}</lastmod></sitemap></sitemapindex>`;
  assert.equal(diff(index('a'), index('b'), read('/sitemap.xml')), '');
});

test('JSON: the order of keys and the ids of errors are levelled, missing fields and null are not', () => {
  const of = (one, other) => diff(JSON.stringify(one), JSON.stringify(other), json);
  assert.equal(of({ a: 1, b: 2 }, { b: 2, a: 1 }), '');
  assert.equal(of({ errors: [{ id: 'x', message: 'm' }] }, { errors: [{ id: 'y', message: 'm' }] }), '');
  assert.notEqual(of({ a: null }, {}), '');
  assert.notEqual(of({ a: null }, { a: '' }), '');
  assert.notEqual(of({ posts: [{ id: 'x' }] }, { posts: [{ id: 'y' }] }), '');
  assert.notEqual(of({ errors: [{ message: 'm' }] }, { errors: [{ message: 'n' }] }), '');
  assert.notEqual(of({ meta: { pagination: { total: 1 } } }, { meta: { pagination: { total: 2 } } }), '');
  assert.notEqual(of({ posts: [1, 2] }, { posts: [2, 1] }), '');
});

test("Ghost's own error page is compared by title, words and links", () => {
  const own = (words, href, style) => `<html><head><title>404</title>${style}</head><body><div class="gh-viewport"><section class="error-content error-404 js-error-container"><h1>${words}</h1><a href="${href}">Go</a></section></div></body></html>`;
  assert.ok(ownError(own('404', '/', '')));
  assert.ok(!ownError(body('<section class="outer error-content"><h1>404</h1></section>')));
  assert.equal(diff(own('404', '/', '<link href="/x.css">'), '<html><head><title>404</title></head><body><p>404</p><a href="/">Go</a></body></html>', errorPage), '');
  assert.notEqual(diff(own('404', '/', ''), own('400', '/', ''), errorPage), '');
  assert.notEqual(diff(own('404', '/', ''), own('404', '/x/', ''), errorPage), '');
});

test('plain text is compared as it stands', () => {
  assert.equal(diff('see http://127.0.0.1:1111/', 'see http://127.0.0.1:2222/', plain), '');
  assert.notEqual(diff('a  b', 'a b', plain), '');
});
