// Builds documents in the form that Ghost stores: Lexical's tree as JSON.

/** bold and the others are the bits of a text's format. */
export const bold = 1, italic = 2, strike = 4, underline = 8, code = 16, sub = 32, sup = 64, mark = 128;

export const text = (words, format = 0) => ({ type: 'extended-text', version: 1, text: words, format, detail: 0, mode: 'normal', style: '' });
export const br = () => ({ type: 'linebreak', version: 1 });
export const link = (url, inside, more = {}) => ({ ...element('link', inside), url, rel: null, target: null, title: null, ...more });

/** element is a node with children; a string among them is plain text. */
function element(type, children, more = {}) {
  return { type, version: 1, direction: 'ltr', format: '', indent: 0, children: [children].flat().map((c) => (typeof c === 'string' ? text(c) : c)), ...more };
}

export const p = (...inside) => element('paragraph', inside);
export const rtl = (...inside) => element('paragraph', inside, { direction: 'rtl' });
export const h = (n, ...inside) => element('extended-heading', inside, { tag: `h${n}` });
export const quote = (...inside) => element('extended-quote', inside);
export const aside = (...inside) => element('aside', inside);

/** list makes a list; an array among the items is a list inside the item before it. */
export function list(listType, items, more = {}) {
  const tag = listType === 'number' ? 'ol' : 'ul';
  let value = 0;
  const children = items.map((item) => {
    const inner = Array.isArray(item) ? [list(listType, item)] : [item].flat();
    return element('listitem', inner, { value: Array.isArray(item) ? value + 1 : ++value, indent: 0 });
  });
  return element('list', children, { listType, tag, start: 1, ...more });
}

/** items is a list item with several inline parts. */
export const card = (type, fields = {}) => ({ type, version: 1, ...fields });

/** doc closes a document. */
export const doc = (...blocks) => JSON.stringify({ root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: blocks.flat() } });
