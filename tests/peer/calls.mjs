// The script of calls that the official client makes of the Content API, and plain requests for what the client cannot ask: other
// versions' paths, keys that are none, methods. The same script runs against Ghost and against Firsthand.
import GhostContentAPI from '@tryghost/content-api';
import { ask, difference } from './compare.mjs';
import { json, plain } from './same.mjs';

/** calls are made through the client: name, then what is called. */
const calls = {
  'posts': (api) => api.posts.browse(),
  'posts, limit 3': (api) => api.posts.browse({ limit: 3 }),
  'posts, limit 3, page 4': (api) => api.posts.browse({ limit: 3, page: 4 }),
  'posts, the last page': (api) => api.posts.browse({ limit: 7, page: 6 }),
  'posts, a page beyond the last': (api) => api.posts.browse({ page: 999 }),
  'posts, limit all': (api) => api.posts.browse({ limit: 'all', fields: 'slug' }),
  'posts, limit 0': (api) => api.posts.browse({ limit: 0, fields: 'slug' }),
  'posts, limit 101': (api) => api.posts.browse({ limit: 101, fields: 'id,slug' }),
  'posts, limit that is no number': (api) => api.posts.browse({ limit: 'many', fields: 'id,slug' }),
  'posts, page 0': (api) => api.posts.browse({ page: 0, fields: 'slug' }),
  'posts, page that is no number': (api) => api.posts.browse({ page: 'two', fields: 'slug' }),
  'posts, include tags and authors': (api) => api.posts.browse({ include: 'tags,authors', limit: 5 }),
  'posts, include tiers': (api) => api.posts.browse({ include: 'tiers', limit: 8 }),
  'posts, include all': (api) => api.posts.browse({ include: 'tags,authors,tiers,sentiment', limit: 4 }),
  'posts, include something unknown': (api) => api.posts.browse({ include: 'nothing', limit: 2 }),
  'posts, include count': (api) => api.posts.browse({ include: 'count.posts,authors', limit: 2 }),
  'posts, fields': (api) => api.posts.browse({ fields: 'title,slug,url,published_at', limit: 4 }),
  'posts, fields with reading time and excerpt': (api) => api.posts.browse({ fields: 'id,excerpt,reading_time,custom_excerpt', limit: 6 }),
  'posts, fields and include': (api) => api.posts.browse({ fields: 'title', include: 'tags', limit: 2 }),
  'posts, unknown field': (api) => api.posts.browse({ fields: 'bogus', limit: 2 }),
  'posts, field access and visibility': (api) => api.posts.browse({ fields: 'slug,access,visibility,comment_id', limit: 10 }),
  'posts, formats html and plaintext': (api) => api.posts.browse({ formats: ['html', 'plaintext'], limit: 3 }),
  'posts, format plaintext': (api) => api.posts.browse({ formats: 'plaintext', limit: 3 }),
  'posts, format lexical': (api) => api.posts.browse({ formats: 'lexical,mobiledoc', limit: 2 }),
  'posts, order title': (api) => api.posts.browse({ order: 'title asc', fields: 'title', limit: 50 }),
  'posts, order by two': (api) => api.posts.browse({ order: 'featured desc, published_at asc', fields: 'slug,featured', limit: 12 }),
  'posts, order unknown': (api) => api.posts.browse({ order: 'bogus desc', fields: 'slug', limit: 5 }),
  'posts, filter tag': (api) => api.posts.browse({ filter: 'tag:weather', fields: 'slug' }),
  'posts, filter tags, both words': (api) => api.posts.browse({ filter: 'tags:[harbour,maps]+featured:false', fields: 'slug' }),
  'posts, filter hidden tag': (api) => api.posts.browse({ filter: 'tag:hash-internal-note', include: 'tags' }),
  'posts, filter author': (api) => api.posts.browse({ filter: 'author:remko', fields: 'slug' }),
  'posts, filter authors and not tag': (api) => api.posts.browse({ filter: 'authors:[remko,noa]+tag:-harbour', fields: 'slug' }),
  'posts, filter primary tag': (api) => api.posts.browse({ filter: 'primary_tag:harbour', fields: 'slug' }),
  'posts, filter primary author': (api) => api.posts.browse({ filter: 'primary_author:aigerim', fields: 'slug' }),
  'posts, filter featured': (api) => api.posts.browse({ filter: 'featured:true', fields: 'slug' }),
  'posts, filter visibility': (api) => api.posts.browse({ filter: 'visibility:[members,paid,tiers]', limit: 10 }),
  'posts, filter dates': (api) => api.posts.browse({ filter: "published_at:>'2026-03-01 00:00:00'+published_at:<='2026-06-01'", fields: 'slug' }),
  'posts, filter slugs in order': (api) => api.posts.browse({ filter: 'slug:[bare,newest,about,long-crossing]', fields: 'slug' }),
  'posts, filter contains': (api) => api.posts.browse({ filter: "title:~'quay'+title:-~'Ferries'", fields: 'title' }),
  'posts, filter starts and ends': (api) => api.posts.browse({ filter: "title:~^'For',title:~$'2'", fields: 'title' }),
  'posts, filter null': (api) => api.posts.browse({ filter: 'feature_image:null', fields: 'slug', limit: 5 }),
  'posts, filter group': (api) => api.posts.browse({ filter: '(tag:maps,tag:gulls)+(featured:true,author:ottilie)', fields: 'slug' }),
  'posts, filter status': (api) => api.posts.browse({ filter: 'status:draft', fields: 'slug', limit: 3 }),
  'posts, filter page': (api) => api.posts.browse({ filter: 'page:true', fields: 'slug', limit: 3 }),
  'posts, filter relative date': (api) => api.posts.browse({ filter: 'published_at:>now-10000d', fields: 'slug', limit: 3 }),
  'posts, filter that does not parse': (api) => api.posts.browse({ filter: 'title:~' }),
  'posts, filter unknown column': (api) => api.posts.browse({ filter: 'bogus:1' }),
  'posts, filter on authors mail': (api) => api.posts.browse({ filter: "authors.email:'remko@tidewater-gazette.example'", fields: 'slug', limit: 3 }),
  'posts, filter on a password': (api) => api.posts.browse({ filter: 'authors.password:x', fields: 'slug', limit: 3 }),
  'post by slug': (api) => api.posts.read({ slug: 'newest' }),
  'post by slug, all included': (api) => api.posts.read({ slug: 'long-crossing' }, { include: 'tags,authors,tiers' }),
  'post by slug, every card': (api) => api.posts.read({ slug: 'every-card' }, { formats: ['html', 'plaintext'] }),
  'post for members': (api) => api.posts.read({ slug: 'for-members' }, { formats: ['html', 'plaintext'] }),
  'post for members with a preview': (api) => api.posts.read({ slug: 'members-with-preview' }, { formats: ['html', 'plaintext'] }),
  'post for who pays': (api) => api.posts.read({ slug: 'for-paid' }),
  'post for one tier': (api) => api.posts.read({ slug: 'for-tier' }, { include: 'tiers' }),
  'post with blocks for some': (api) => api.posts.read({ slug: 'blocks-for-some' }),
  'post with its own cards for networks': (api) => api.posts.read({ slug: 'groesse-tokyo' }, { fields: 'title,meta_title,meta_description,og_title,og_description,og_image,twitter_title,twitter_description,twitter_image' }),
  'post with injected code': (api) => api.posts.read({ slug: 'told-elsewhere' }),
  'post without words': (api) => api.posts.read({ slug: 'bare' }, { formats: 'html,plaintext', include: 'tags,authors' }),
  'post that is a draft': (api) => api.posts.read({ slug: 'not-yet' }),
  'post that is for later': (api) => api.posts.read({ slug: 'for-later' }),
  'post that is none': (api) => api.posts.read({ slug: 'no-such-post' }),
  'post by an id that is none': (api) => api.posts.read({ id: '000000000000000000000000' }),
  'post by an id of no form': (api) => api.posts.read({ id: 'not-an-id' }),
  'post that is a page': (api) => api.posts.read({ slug: 'about' }),
  'pages': (api) => api.pages.browse(),
  'pages, include': (api) => api.pages.browse({ include: 'tags,authors,tiers', fields: 'title,slug,show_title_and_feature_image' }),
  'pages, filter and order': (api) => api.pages.browse({ filter: 'tag:harbour', order: 'slug asc' }),
  'page by slug': (api) => api.pages.read({ slug: 'page-with-everything' }, { include: 'tags,authors', formats: ['html', 'plaintext'] }),
  'page for members': (api) => api.pages.read({ slug: 'page-for-members' }),
  'page that is a draft': (api) => api.pages.read({ slug: 'page-draft' }),
  'page that is none': (api) => api.pages.read({ slug: 'newest' }),
  'tags': (api) => api.tags.browse(),
  'tags, count': (api) => api.tags.browse({ include: 'count.posts', limit: 'all' }),
  'tags, order by count': (api) => api.tags.browse({ include: 'count.posts', order: 'count.posts desc', limit: 6 }),
  'tags, filter internal': (api) => api.tags.browse({ filter: 'visibility:internal' }),
  'tags, filter public, fields': (api) => api.tags.browse({ filter: 'visibility:public', fields: 'name,slug,url', limit: 5, page: 2 }),
  'tags, filter slug': (api) => api.tags.browse({ filter: 'slug:[maps,harbour]' }),
  'tag by slug': (api) => api.tags.read({ slug: 'harbour' }, { include: 'count.posts' }),
  'tag with everything': (api) => api.tags.read({ slug: 'weather' }),
  'tag internal': (api) => api.tags.read({ slug: 'hash-internal-note' }),
  'tag without posts': (api) => api.tags.read({ slug: 'empty-topic' }),
  'tag of a draft': (api) => api.tags.read({ slug: 'secret-topic' }),
  'tag that is none': (api) => api.tags.read({ slug: 'no-such-tag' }),
  'authors': (api) => api.authors.browse(),
  'authors, count and order': (api) => api.authors.browse({ include: 'count.posts', order: 'name asc' }),
  'authors, limit and fields': (api) => api.authors.browse({ limit: 1, page: 2, fields: 'name,slug,url' }),
  'authors, filter': (api) => api.authors.browse({ filter: 'slug:remko' }),
  'authors, filter mail': (api) => api.authors.browse({ filter: "email:'remko@tidewater-gazette.example'" }),
  'author by slug': (api) => api.authors.read({ slug: 'ottilie' }, { include: 'count.posts' }),
  'author without posts': (api) => api.authors.read({ slug: 'silent' }),
  'author that is none': (api) => api.authors.read({ slug: 'nobody' }),
  'settings': (api) => api.settings.browse(),
  'tiers': (api) => api.tiers.browse(),
  'tiers, all included': (api) => api.tiers.browse({ include: 'monthly_price,yearly_price,benefits', limit: 'all' }),
  'newsletters': (api) => api.newsletters.browse(),
  'offer that is none': (api) => api.offers.read({ id: '000000000000000000000000' }),
};

/** requests are made without the client; KEY stands for the content key. */
const requests = {
  'no key': ['/ghost/api/content/posts/'],
  'an empty key': ['/ghost/api/content/posts/?key='],
  'a key that nobody has': ['/ghost/api/content/posts/?key=22444f78447824223cefc48062'],
  'a key of no form': ['/ghost/api/content/posts/?key=xyz'],
  'two keys': ['/ghost/api/content/posts/?key=KEY&key=22444f78447824223cefc48062&limit=1'],
  'without the last slash': ['/ghost/api/content/posts?key=KEY'],
  'v2': ['/ghost/api/v2/content/posts/?key=KEY&limit=1'],
  'v3': ['/ghost/api/v3/content/tags/?key=KEY&limit=1'],
  'v4': ['/ghost/api/v4/content/settings/?key=KEY'],
  'canary': ['/ghost/api/canary/content/authors/?key=KEY&limit=1'],
  'v5 is no path': ['/ghost/api/v5/content/posts/?key=KEY'],
  'v1 is no path': ['/ghost/api/v1/content/posts/?key=KEY'],
  'an endpoint that is none': ['/ghost/api/content/members/?key=KEY'],
  'an endpoint that is none, an older client': ['/ghost/api/content/nothing/?key=KEY', { headers: { 'Accept-Version': 'v4.0' } }],
  'an endpoint that is none, a newer client': ['/ghost/api/content/nothing/?key=KEY', { headers: { 'Accept-Version': 'v99.0' } }],
  'an older client': ['/ghost/api/content/posts/?key=KEY&limit=1&fields=slug', { headers: { 'Accept-Version': 'v5.0' } }],
  'a version of no form': ['/ghost/api/content/posts/?key=KEY&limit=1&fields=slug', { headers: { 'Accept-Version': 'banana' } }],
  'another site asks': ['/ghost/api/content/posts/?key=KEY&limit=1&fields=slug', { headers: { Origin: 'https://elsewhere.example' } }],
  'another site asks first': ['/ghost/api/content/posts/?key=KEY', { method: 'OPTIONS', headers: { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'accept-version' } }],
  'POST': ['/ghost/api/content/posts/?key=KEY', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"posts":[]}' }],
  'DELETE': ['/ghost/api/content/posts/?key=KEY', { method: 'DELETE' }],
  'HEAD': ['/ghost/api/content/posts/?key=KEY', { method: 'HEAD' }],
  'search index of posts': ['/ghost/api/content/search-index/posts/?key=KEY'],
  'search index of tags': ['/ghost/api/content/search-index/tags/?key=KEY'],
  'search index of authors': ['/ghost/api/content/search-index/authors/?key=KEY'],
  'recommendations': ['/ghost/api/content/recommendations/?key=KEY'],
  'an author by mail': ['/ghost/api/content/authors/email/remko@tidewater-gazette.example/?key=KEY'],
  'addresses within': ['/ghost/api/content/posts/slug/newest/?key=KEY&absolute_urls=true'],
  'a parameter twice': ['/ghost/api/content/posts/?key=KEY&fields=slug&fields=title&limit=1'],
  'a filter that is empty': ['/ghost/api/content/posts/?key=KEY&filter=&fields=slug&limit=2'],
  'a parameter that nobody knows': ['/ghost/api/content/posts/?key=KEY&bogus=1&fields=slug&limit=1'],
  'the root': ['/ghost/api/content/?key=KEY'],
  'the site': ['/ghost/api/admin/site/'],
};

/** headers are those of an answer to a program that Ghost's clients and browsers go by. */
const headers = ['location', 'content-type', 'content-version', 'access-control-allow-origin', 'access-control-allow-methods', 'access-control-allow-headers', 'access-control-max-age', 'vary', 'cache-control', 'deprecation', 'link', 'allow'];

/** callAll makes every call of a server, and gives [name, lines] in order. */
export async function callAll(side, key) {
  const api = new GhostContentAPI({ url: side.url, key, version: 'v6.0' });
  const all = [];
  for (const [name, call] of Object.entries(calls)) all.push([name, json(JSON.stringify(await outcome(() => call(api))), side, more)]);
  for (const [name, [where, options]] of Object.entries(requests)) all.push([name, await request(side, where.replaceAll('KEY', key), options)]);
  return all;
}

/** outcome is what a call gives: its value with its meta, or all that its error says. */
async function outcome(call) {
  try {
    const value = await call();
    return Array.isArray(value) ? { list: [...value], meta: value.meta ?? null } : { value };
  } catch (err) {
    const kept = Object.fromEntries(Object.entries(err).filter(([key]) => !['request', 'response', 'config'].includes(key)));
    return { errors: [{ ...kept, name: err.name, message: err.message, status: err.response?.status ?? null, said: err.response?.data ?? null }] };
  }
}

async function request(side, where, options) {
  const answer = await ask(side.url, where, options);
  const first = [`status ${answer.status}`, ...headers.filter((name) => answer.headers.has(name)).map((name) => `${name}: ${side.whole(levelled(name, answer.headers.get(name)))}`)];
  const body = answer.body.toString('utf8');
  if (answer.status >= 300 && answer.status < 400) return first;
  return [...first, ...(/json/.test(answer.headers.get('content-type') ?? '') ? json(body, side, more) : plain(body, side))];
}

const levelled = (name, value) => {
  if (name === 'content-version') return value.replace(/^v\d+\.\d+$/, 'vVERSION');
  if (name === 'link') return value.split(/, */).filter((one) => !one.includes('llms')).join(', ');
  if (name === 'content-type') return value.toLowerCase();
  return value;
};

/** more is what calls may level beyond pages: the database's own code of an error, Ghost's version, ids of errors wherever they stand. */
function more(key, value, path) {
  if (key === 'code' && /^(SQLITE_|ER_)/.test(value ?? '')) return 'DATABASE-CODE';
  if (key === 'version' && path.includes('site')) return 'VERSION';
  if (key === 'id' && path.includes('errors')) return 'ERROR-ID';
  return value;
}

/** compareCalls makes every call of both, and gives {where, same, diff}. */
export async function compareCalls(ghost, other) {
  const theirs = await callAll(ghost.side, ghost.key);
  const ours = await callAll(other.side, other.key);
  return theirs.map(([where, lines], i) => {
    const diff = difference(ours[i][1], lines);
    return { kind: 'call', where, same: diff === '', diff };
  });
}
