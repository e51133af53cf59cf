// What the npm package @tryghost/nql-lang makes of filters: `node nql.mjs FILE` reads a JSON list of filters and prints a
// list of trees, or {refused: message}. Patterns are given as they print, relative dates are kept.
import { readFileSync } from 'node:fs';
import nql from '@tryghost/nql-lang';

// A group that stands in two pairs of parentheses is wrapped once too often upstream; the pair is taken away here.
function plain(node) {
  if (Array.isArray(node)) return node.map(plain);
  if (node instanceof RegExp) return String(node);
  if (node && typeof node === 'object') {
    if (node.yg) return plain(node.yg);
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, plain(value)]));
  }
  return node;
}

const filters = JSON.parse(readFileSync(process.argv[2], 'utf8'));
console.log(JSON.stringify(filters.map((filter) => {
  try {
    return { tree: plain(nql.parse(filter, { preserveRelativeDates: true })) };
  } catch (error) {
    return { refused: String(error.message).split('\n')[0] };
  }
})));
