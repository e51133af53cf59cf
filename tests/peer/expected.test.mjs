// What is expected to differ is taken off, and nothing beside it; what is expected and is not there is told.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectations, judge, parse } from './expected.mjs';

const known = ['pictures', 'players', 'feeds'];
const pictures = 'row: pictures\nat: any | /x/ | /y/\n- <img src="…">\n+ <img src="/a.png">';
const differs = (where, ...lines) => ({ where, same: false, diff: ['@@ line 3', ' <p>', ...lines, ' </p>'].join('\n') });
const equal = (where) => ({ where, same: true, diff: '' });
const outcome = (text, ...results) => {
  const { results: judged, missed } = judge('casper', results, parse(text, known));
  return { words: judged.map(({ same, meant, rest }) => (same ? 'equal' : meant ? 'meant' : rest.join(' '))), missed: missed.length };
};
const x = differs('/x/', '-    <img src="/b.png">', '+  <img src="/a.png">');

test('a difference that is listed is meant', () => {
  assert.deepEqual(outcome(pictures, x, differs('/y/', '-<img src="">', '+<img src="/a.png">'), equal('/z/')), { words: ['meant', 'meant', 'equal'], missed: 0 });
});
test('what differs beside it is a mistake', () => {
  assert.deepEqual(outcome(pictures, differs('/x/', '-<img src="/b.png">', '+<img src="/a.png">', '+<hr>')).words, ['+<hr>']);
});
test('a listed line is taken once', () => {
  const twice = differs('/x/', '-<img src="/b.png">', '+<img src="/a.png">', '-<img src="/b.png">', '+<img src="/a.png">');
  assert.deepEqual(outcome(pictures, twice).words, ['-<img src="/b.png"> +<img src="/a.png">']);
});
test('where each is said, they are taken as often as they stand there', () => {
  const each = pictures.replace('at:', 'each:').replace(' | /y/', '');
  const twice = differs('/x/', '-<img src="/b.png">', '+<img src="/a.png">', '-<img src="/c.png">', '+<img src="/a.png">');
  assert.deepEqual(outcome(each, twice), { words: ['meant'], missed: 0 });
  assert.deepEqual(outcome(each, equal('/x/')).missed, 1);
});
test('the same lines elsewhere are a mistake', () => {
  assert.deepEqual(outcome(pictures, x, differs('/y/', ...x.diff.split('\n').slice(2, 4)), differs('/z/', '-<img src="/b.png">', '+<img src="/a.png">')).words, ['meant', 'meant', '-<img src="/b.png"> +<img src="/a.png">']);
});
test('lines in another order, and half of them, are a mistake', () => {
  assert.deepEqual(outcome(pictures, differs('/x/', '+<img src="/a.png">', '-<img src="/b.png">')), { words: ['+<img src="/a.png"> -<img src="/b.png">'], missed: 1 });
  assert.deepEqual(outcome(pictures, differs('/x/', '-<img src="/b.png">')).missed, 1);
});
test('what does not differ any more is told', () => {
  assert.deepEqual(outcome(pictures, equal('/x/'), differs('/y/', '-<img src="">', '+<img src="/a.png">')), { words: ['equal', 'meant'], missed: 1 });
});
test('of addresses with … one must differ', () => {
  const text = pictures.replace('/x/ | /y/', '/p/…/');
  const one = differs('/p/1/', '-<img src="/b.png">', '+<img src="/a.png">');
  assert.deepEqual(outcome(text, one, equal('/p/2/')), { words: ['meant', 'equal'], missed: 0 });
  assert.deepEqual(outcome(text, equal('/p/1/'), equal('/p/2/')).missed, 1);
});
test('entries of other comparisons are left to them', () => {
  assert.deepEqual(outcome(pictures.replace('any', 'source'), equal('/x/')), { words: ['equal'], missed: 0 });
});
test('where the status is meant to differ, so is what comes with it', () => {
  const text = 'row: feeds\nat: casper | /x/\n- status 301\n+ status 404';
  assert.deepEqual(outcome(text, differs('/x/', '-status 301', '-location /y/', '+status 404', '+type text/plain')), { words: ['meant'], missed: 0 });
  assert.deepEqual(outcome(text, differs('/x/', '-status 301', '+status 200')).words, ['-status 301 +status 200']);
});
test('and where it is a call that tells its status', () => {
  const text = 'row: feeds\nat: casper | feed\n- "status": 200\n+ "status": 406';
  assert.deepEqual(outcome(text, differs('feed', '-"a": 1', '-"status": 200', '+"b": 2', '+"status": 406')), { words: ['meant'], missed: 0 });
});
test('two rows may stand at one address', () => {
  const text = `${pictures}\n\n# a player\nrow: players\nat: casper | /x/\n+ <p>player</p>\n`;
  assert.deepEqual(outcome(text, differs('/x/', '-<img src="/b.png">', '+<img src="/a.png">', '+<p>player</p>')), { words: ['meant'], missed: 0 });
});
test('a row that DIVERGENCES.md does not have is refused, and so is an entry that says too little', () => {
  assert.throws(() => parse(pictures.replace('pictures', 'moods'), known), /no row "moods"/);
  assert.throws(() => parse('row: players\nat: casper | /x/', known), /no lines/);
  assert.throws(() => parse('row: players\n+ x', known), /no address/);
  assert.throws(() => parse('row: players\nat: /x/\n+ x', known), /needs a comparison/);
  assert.throws(() => parse('x', known), /begins with/);
});
test('the list that is kept can be read', () => assert.ok(Array.isArray(expectations())));
