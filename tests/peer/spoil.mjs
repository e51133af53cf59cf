// Changes a real page a little, as a mistake would: each change must be found, or the comparison levels more than it may.

/** spoilt are the changes, by name; each takes a page's text and gives another. */
export const spoilt = {
  'a word': (html) => html.replace('Every card there is</h1>', 'Every card there was</h1>'),
  'a class': (html) => html.replace('class="kg-card kg-image-card', 'class="kg-card kg-image'),
  'the order of two elements': (html) => html.replace(/(<meta property="og:type"[^>]*>)(\s*)(<meta property="og:title"[^>]*>)/, '$3$2$1'),
  'an href': (html) => html.replace('href="https://elsewhere.example/quay', 'href="https://elsewhere.example/key'),
  'a missing meta': (html) => html.replace(/<meta name="twitter:card"[^>]*>/, ''),
  'the content of a meta': (html) => html.replace(/(<meta name="description" content=")[^"]/, '$1X'),
  'an attribute': (html) => html.replace(' loading="lazy"', ''),
  'a value in JSON-LD': (html) => html.replace('"@type": "Article"', '"@type": "WebPage"'),
  'a space in a code block': (html) => html.replace('wait("', 'wait( "').replace('wait(&quot;', 'wait( &quot;'),
  'a comment of a card': (html) => html.replace('<!--kg-card-begin: html-->', ''),
  'an accent': (html) => html.replace('Größe', 'Grösse'),
};
