// The checks themselves, on pages made to be bad: a check that finds nothing here finds nothing anywhere.
import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { axe, launch, invalid, open, settled, sideways } from './kit.mjs';
import { addresses, crawl, ids, jsonld } from './site.mjs';

const page = (body) => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"></head><body><main><h1>Page</h1>${body}</main></body></html>`;

const bad = {
  '/': page('<p>All is well here. <a href="/good/#there">good</a> <a href="/good/#gone">no such place</a> <a href="/gone/">gone</a></p>'),
  '/good/': page('<p id="there">Some words.</p>'),
  '/elsewhere/': page('<p>Words.</p><img src="http://elsewhere.example/pixel.png" alt="a pixel">'),
  '/console/': page('<p>Words.</p><script>console.error("broken")</script>'),
  '/exception/': page('<p>Words.</p><script>nothing.is.there()</script>'),
  '/part/': page('<p>Words.</p><img src="/no-such-picture.png" alt="a picture">'),
  '/axe/': page('<p style="color:#ccc;background:#fff">pale words</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'),
  '/html/': page('<p>Words <div>inside</div></p><ul><p>no item</p></ul>'),
  '/wide/': page('<div style="width:900px">wide</div>'),
};

let server;
let address;
let browser;

before(async () => {
  server = http.createServer((request, response) => {
    const text = bad[request.url];
    response.writeHead(text ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(text ?? page('<p>There is no such page.</p>'));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}/`;
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** on opens a page of the bad site and hands it to the check. */
async function on(where, check) {
  const opened = await open(browser, address, where, { width: 360 });
  try {
    await settled(opened.page);
    return await check(opened);
  } finally {
    await opened.close();
  }
}

test('a good page has no fault', () => on('/good/', async ({ page: opened, faults }) => {
  assert.deepEqual(faults, []);
  assert.deepEqual(await axe(opened), []);
  assert.deepEqual(await invalid(bad['/good/']), []);
  assert.deepEqual(await sideways(opened), { over: 0, elements: [] });
}));

for (const [where, says] of [
  ['/elsewhere/', /another host: http:\/\/elsewhere\.example/], ['/console/', /console error: broken/],
  ['/exception/', /exception: nothing is not defined/], ['/part/', /status 404: .*no-such-picture/],
]) {
  test(`what goes wrong in the page ${where} is seen`, () => on(where, ({ faults }) => assert.match(faults.join('\n'), says)));
}

test('axe sees pale words and a picture without words', () => on('/axe/', async ({ page: opened }) => {
  const found = (await axe(opened)).join('\n');
  assert.match(found, /color-contrast/);
  assert.match(found, /image-alt/);
}));

test('wrong nesting is invalid', async () => {
  assert.match((await invalid(bad['/html/'])).join('\n'), /element-permitted|no-implicit-close|close-order/);
});

test('what sticks out sideways is named', () => on('/wide/', async ({ page: opened }) => {
  const { over, elements } = await sideways(opened);
  assert.ok(over > 500, `${over}`);
  assert.ok(elements.some((name) => name.startsWith('div')), elements.join());
}));

test('the crawl names dead links and places that are not there', async () => {
  const { pages, broken } = await crawl(address);
  assert.equal(pages.get('/good/').status, 200);
  const lines = broken.join('\n');
  assert.match(lines, /\/gone\/ answers 404, linked from \//);
  assert.match(lines, /\/good\/#gone has no such place/);
  assert.doesNotMatch(lines, /#there/);
});

test('addresses, places and JSON-LD are read as a browser reads them', () => {
  const html = '<a href="/a?x=1&amp;y=2">a</a><!-- <a href="/never">n</a> --><img srcset="/s.jpg 1x, /l.jpg 2x" src=\'/m.jpg\'>'
    + '<form method="post" action="/post"></form><form action="/get"></form><script>var s = \'<a href="/script">\'</script><p id="p&amp;q">'
    + '<script type="application/ld+json">{"@type":"Thing"}</script>';
  assert.deepEqual(addresses(html).map((found) => found.href), ['/a?x=1&y=2', '/m.jpg', '/s.jpg', '/l.jpg', '/get']);
  assert.ok(ids(html).has('p&q'));
  assert.deepEqual(jsonld(html), [{ '@type': 'Thing' }]);
  assert.throws(() => jsonld('<script type="application/ld+json">{oops</script>'));
});
