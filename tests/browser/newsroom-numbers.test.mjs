// Numbers in the newsroom: what is read, by keyboard, as chart and as table; who is quoted, and the quotes behind each number.
import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { axe, schemes, sideways, start } from './kit.mjs';

let desk;
before(async () => { desk = await start(); });
after(() => desk?.stop());

/** read asks for a page as a browser does in which somebody opens it. */
function read(path, cookie) {
  const headers = {
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', accept: 'text/html', 'accept-language': 'en',
    'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', ...(cookie ? { cookie } : {}),
  };
  return new Promise((resolve, reject) => {
    http.get(new URL(path, desk.address), { headers }, (answer) => { answer.resume(); answer.on('end', () => resolve(answer.statusCode)); }).on('error', reject);
  });
}

test('what was read is seen by keyboard, as a chart and as a table', async () => {
  const { page, faults, close } = await desk.as('contributor', 'numbers');
  const chart = page.getByRole('slider', { name: 'Reads in the last 7 days' });
  await chart.waitFor();
  await chart.focus();
  await page.keyboard.press('Home');
  assert.equal(await chart.getAttribute('aria-valuenow'), '0');
  const first = await chart.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowRight');
  const second = await chart.getAttribute('aria-valuetext');
  assert.notEqual(first, second);
  await page.locator('.chart-table summary').focus();
  await page.keyboard.press('Enter');
  const cells = await page.locator('.chart-table tbody tr').allInnerTexts();
  assert.equal(cells.length, 7);
  assert.deepEqual(cells.map((row) => row.replace(/\s*\t\s*/, ': ')).reverse().slice(0, 2), [first, second], 'the table says what the chart says');
  await page.getByRole('button', { name: '24 hours' }).click();
  await page.getByRole('slider', { name: 'Reads in the last 24 hours' }).waitFor();
  assert.match(page.url(), /range=day/);
  assert.deepEqual(faults, []);
  await close();
});

test('a reader is counted, and somebody of the desk is not', async () => {
  const { page, api, faults, close } = await desk.as('author', 'numbers');
  await page.locator('.numbers').waitFor();
  const cookies = (await page.context().cookies(desk.address)).map((c) => `${c.name}=${c.value}`).join('; ');
  assert.match(cookies, /firsthand-desk=1/);
  const total = async () => (await api('GET', 'numbers?range=day')).body.all.total;
  const was = await total();
  for (let n = 0; n < 3; n++) assert.equal(await read('/', cookies), 200);
  assert.equal(await read('/'), 200);
  let now = was;
  while (now === was) now = await total(); // it is kept every second
  assert.equal(now, was + 1);
  assert.deepEqual(faults, []);
  await close();
});

test('two hours of one name are told apart, and it is said of which days hosts and words are', async () => {
  const { page, faults, close } = await desk.as('editor', 'numbers');
  await page.locator('.numbers').waitFor();
  await page.route('**/newsroom/api/numbers?range=day', async (route) => {
    const response = await route.fetch(), body = await response.json();
    body.all.series = ['01:00:00+02:00', '02:00:00+02:00', '02:00:00+01:00', '03:00:00+01:00'].map((at, n) => ({ at: `2026-10-25T${at}`, reads: n + 1 }));
    body.all.hosts_from = '2026-10-24';
    await route.fulfill({ response, json: body });
  });
  await page.getByRole('button', { name: '24 hours' }).click();
  await page.getByRole('slider', { name: 'Reads in the last 24 hours' }).waitFor();
  await page.locator('.chart-table summary').click();
  const hours = await page.locator('.chart-table tbody th').allInnerTexts();
  assert.equal(new Set(hours).size, 4, hours.join());
  assert.deepEqual(hours.map((h) => h.match(/\(.*\)/)?.[0]), [undefined, '(UTC+01:00)', '(UTC+02:00)', undefined]);
  for (const title of ['Where readers came from', 'What readers look for', 'What they do not find']) {
    const about = await page.getByRole('region', { name: title, exact: true }).locator('.hint').first().innerText();
    assert.match(about, /\. Since \w+, October 24, 2026: this is kept by the day\.$/, title);
  }
  await page.getByRole('button', { name: '7 days' }).click();
  await page.getByRole('slider', { name: 'Reads in the last 7 days' }).waitFor();
  assert.equal(await page.getByText('kept by the day').count(), 0);
  assert.deepEqual(faults, []);
  await close();
});

test('the numbers of a story stand beside it', async () => {
  const { page, api, faults, close } = await desk.as('editor', 'numbers');
  await page.locator('.numbers').waitFor();
  const { body } = await api('GET', 'numbers?range=week');
  const { id, reads, name } = body.stories[0];
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: 'Numbers', exact: true }).click();
  await page.getByRole('slider', { name: 'Reads of this story in the last 7 days' }).waitFor();
  assert.equal(await page.locator('.numbers-beside .numbers-total strong').innerText(), reads.toLocaleString('en-US'));
  const kept = page.locator('.numbers-beside').getByText(/^Since .*: this is kept by the day, and for thirty days\.$/);
  assert.equal(await kept.count(), 0);
  await page.locator('.numbers-beside').getByRole('button', { name: '90 days' }).click();
  await kept.waitFor();
  assert.match(page.url(), new RegExp(id));
  assert.deepEqual(faults, []);
  await close();
});

test('each number of the source audit opens the quotes behind it', async () => {
  const { page, api, faults, close } = await desk.as('author', 'numbers/sources');
  await page.getByRole('heading', { name: 'How they are known' }).waitFor();
  const { body } = await api('GET', 'source-audit?by=speaker');
  const row = body.rows.find((r) => r.name && r.sourced > 0);
  const [what, n] = ['with a source', row.sourced];
  const link = page.getByRole('link', { name: `${row.name}, ${what}: ${n}`, exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: 'Quotes', exact: true }).waitFor();
  assert.equal(await page.getByRole('list', { name: 'Quotes', exact: true }).getByRole('listitem').count(), Math.min(50, n));
  await page.goBack();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Table (CSV)' }).click()]);
  assert.match(file.suggestedFilename(), /^sources-by-speaker-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/);
  assert.deepEqual(faults, []);
  await close();
});

test('a month of which some days are looked at leads to the quotes that it counts', async () => {
  const { page, api, faults, close } = await desk.as('author', 'numbers/sources?by=month');
  await page.getByRole('heading', { name: 'How they are known' }).waitFor();
  const { body } = await api('GET', 'source-audit/quotes');
  const at = new Date(body.quotes[0].published_at), day = (add) => new Date(at.getTime() + add * 86_400_000).toISOString().slice(0, 10);
  await page.goto(new URL(`newsroom/numbers/sources?by=month&from=${day(-1)}&to=${day(1)}`, desk.address).href);
  await page.getByRole('heading', { name: 'How they are known' }).waitFor();
  const rows = (await api('GET', `source-audit?by=month&from=${day(-1)}&to=${day(1)}`)).body.rows.filter((r) => r.quotes > 0);
  const links = await page.locator('.audit-frame tbody td:nth-child(2) a').all();
  assert.equal(links.length, rows.length);
  for (const [n, link] of links.entries()) {
    const query = new URL(await link.getAttribute('href'), desk.address).searchParams;
    const behind = (await api('GET', `source-audit/quotes?${query}`)).body.quotes;
    assert.equal(behind.length, Math.min(50, rows[n].quotes), `${query}`);
    assert.ok(query.get('from') >= day(-1) && query.get('to') <= day(1), `${query}`);
  }
  assert.deepEqual(faults, []);
  await close();
});

test('the numbers are readable by everybody, light and dark, on a small phone and on a desk', async () => {
  const { page, faults, close } = await desk.as('editor', 'numbers');
  for (const where of ['numbers', 'numbers/sources', 'numbers/quotes']) {
    await page.goto(new URL(`newsroom/${where}`, desk.address).href);
    await page.locator('.numbers, ul.rows').first().waitFor();
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const scheme of schemes) {
        await page.emulateMedia({ colorScheme: scheme });
        assert.deepEqual(await axe(page), [], `${where} ${width} ${scheme}`);
        assert.deepEqual(await sideways(page), { over: 0, elements: [] }, `${where} ${width} ${scheme}`);
      }
    }
  }
  assert.deepEqual(faults, []);
  await close();
});
