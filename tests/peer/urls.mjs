// The addresses that are compared, with what kind of answer each is: a page that the theme renders, an answer that does not depend on
// the theme, or a file.
import fs from 'node:fs';
import path from 'node:path';

const pages = [
  '/', '/page/2/', '/?utm=x', '/newest/', '/every-card/', '/words-in-every-form/', '/long-crossing/', '/groesse-tokyo/', '/arabic-harbour/', '/told-elsewhere/',
  '/for-members/', '/members-with-preview/', '/for-paid/', '/for-tier/', '/blocks-for-some/', '/bare/', '/internal-only/', '/ferries-part-1/', '/lamps-part-2/', '/gulls-part-4/', '/maps-part-5/', '/lamps-part-22/',
  '/about/', '/imprint/', '/page-with-everything/', '/page-for-members/',
  '/tag/harbour/', '/tag/harbour/page/2/', '/tag/weather/', '/tag/bread-salt/', '/tag/groesse/', '/tag/tokyo/', '/tag/maps/',
  '/author/ottilie/', '/author/ottilie/page/2/', '/author/remko/', '/author/aigerim/', '/author/noa/',
  '/nowhere/', '/nowhere/at/all/', '/page/99/', '/page/0/', '/page/abc/', '/tag/hash-internal-note/', '/tag/empty-topic/', '/tag/secret-topic/', '/tag/nope/', '/author/silent/', '/author/nobody/', '/not-yet/', '/for-later/', '/page-draft/', '/rss/2/', '/tag/', '/bare/2/', '/index/',
];

const answers = [
  '/rss/', '/rss/?a=1', '/tag/harbour/rss/', '/tag/weather/rss/', '/author/remko/rss/', '/author/ottilie/rss/',
  '/sitemap.xml', '/sitemap-pages.xml', '/sitemap-posts.xml', '/sitemap-tags.xml', '/sitemap-authors.xml', '/sitemap-users.xml', '/sitemap-posts-2.xml', '/robots.txt',
  '/llms.txt', '/llms-full.txt', '/newest.md', '/every-card.md', '/words-in-every-form.md', '/about.md', '/page-with-everything.md', '/for-members.md', '/members-with-preview.md', '/bare.md', '/long-crossing.md', '/arabic-harbour.md', '/not-yet.md', '/nowhere.md',
  '/long-crossing', '/about', '/tag/harbour', '/author/ottilie', '/LONG-crossing/', '/Tag/Harbour/', '/long-crossing?a=b', '/page/1/', '/tag/harbour/page/1/', '/author/ottilie/page/1/', '/page/2', '/feed/', '/rss', '/tag/harbour/feed/', '/author/ottilie/feed/',
  '/long-crossing/amp/', '/about/amp/', '/long-crossing/edit/', '/about/edit/', '/tag/harbour/edit/', '/author/remko/edit/', '/private/', '/private/rss/', '/old-quay/', '/old-quay', '/blog/bare/', '/blog/no-such/', '/away/', '/favicon.ico', '/favicon.png',
  '/post.hbs', '/package.json', '/unsubscribe/', '/.well-known/security.txt', '/content/images/2026/03/none.png', '/assets/none.css', '/ghost',
];

const files = [
  ['/content/images/2026/03/harbour-at-dusk.png', 'bytes'], ['/content/images/2026/03/dot.gif', 'bytes'], ['/content/images/2026/04/wave.svg', 'bytes'], ['/content/images/2026/03/f%C3%A4hre-im-nebel.png', 'bytes'], ['/content/images/2026/04/gull%20one.png', 'bytes'],
  ['/content/media/2026/03/foghorn.wav', 'bytes'], ['/content/media/2026/03/crossing.mp4', 'bytes'], ['/content/files/2026/03/tide-table.csv', 'bytes'], ['/content/files/2026/03/harbour%20rules.txt', 'bytes'],
  ['/content/images/size/w600/2026/03/harbour-at-dusk.png', 'type'], ['/content/images/size/w600/format/webp/2026/03/harbour-at-dusk.png', 'type'], ['/content/images/size/w1000/format/avif/2026/03/harbour-at-dusk.png', 'type'], ['/content/images/size/w300/2026/03/dot.gif', 'type'], ['/content/images/size/w300/2026/04/wave.svg', 'type'],
  ['/content/images/size/w777/2026/03/harbour-at-dusk.png', 'type'], ['/content/images/size/w600/2026/03/none.png', 'type'], ['/content/images/size/w256h256/2026/04/publication-icon.png', 'type'], ['/content/images/size/w1600/2026/03/harbour-at-dusk.png', 'type'], ['/content/images/size/w2400/2026/03/market-square.png', 'type'],
  ['/public/cards.min.css', 'type'], ['/public/cards.min.js', 'type'], ['/sitemap.xsl', 'type'],
];

/** list gives the addresses for a theme in a folder; exported is the seed's export, for what it has by uuid. */
export function list(theme, exported) {
  const assets = below(path.join(theme, 'assets')).slice(0, 12).map((name) => [`/assets/${name.split('/').map(encodeURIComponent).join('/')}`, 'bytes']);
  return [
    ...pages.map((where) => ({ kind: 'page', where })),
    ...[...answers, ...previews(exported)].map((where) => ({ kind: 'answer', where })),
    ...[...files, ...assets].map(([where, how]) => ({ kind: 'file', where, how })),
  ];
}

/** previews are the addresses by uuid of what is not published, of what is, and of nothing. */
function previews(exported) {
  const rows = exported.db[0].data.posts;
  const uuid = (slug) => rows.find((row) => row.slug === slug).uuid;
  return [...['not-yet', 'for-later', 'page-draft', 'bare', 'about'].map((slug) => `/p/${uuid(slug)}/`), `/p/${uuid('not-yet')}`, '/p/none/', '/p/00000000-0000-4000-8000-000000000000/'];
}

function below(dir) {
  if (!fs.existsSync(dir)) return [];
  return fs.readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name))).filter((name) => !/\.(map|hbs|json)$/.test(name)).sort();
}
