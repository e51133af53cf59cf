// Posts and pages: lists, one, added, changed, refused, deleted.
const root = (...children) => JSON.stringify({ root: { children, direction: 'ltr', format: '', indent: 0, type: 'root', version: 1 } });
const words = (text) => ({ type: 'extended-text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' });
const paragraph = (text) => ({ type: 'paragraph', version: 1, children: [words(text)], direction: 'ltr', format: '', indent: 0 });

/** changed edits what was kept under a name, as it stands now, and keeps what came of it. */
const changed = async (t, name, kind, fields, params) => {
  const now = t.the(name);
  return t.keep(name, await t.api[kind].edit({ id: now.id, updated_at: now.updated_at, ...fields }, params));
};

const lists = {
  'posts': (t) => t.api.posts.browse(),
  'posts, limit and page': (t) => t.api.posts.browse({ limit: 4, page: 3, fields: 'id,slug,status' }),
  'posts, limit all': (t) => t.api.posts.browse({ limit: 'all', fields: 'slug' }),
  'posts, a page beyond the last': (t) => t.api.posts.browse({ page: 99 }),
  'posts, drafts': (t) => t.api.posts.browse({ filter: 'status:draft', formats: 'html,plaintext,lexical' }),
  'posts, scheduled': (t) => t.api.posts.browse({ filter: 'status:scheduled' }),
  'posts, by topic and author': (t) => t.api.posts.browse({ filter: 'tag:harbour+author:remko', fields: 'title,slug', order: 'title asc' }),
  'posts, by visibility': (t) => t.api.posts.browse({ filter: 'visibility:[members,paid,tiers]', include: 'tiers', fields: 'id,slug,visibility' }),
  'posts, a filter that does not parse': (t) => t.api.posts.browse({ filter: 'status:draft+' }),
  'posts, a filter on what is not there': (t) => t.api.posts.browse({ filter: 'bogus:1' }),
  'posts, fields': (t) => t.api.posts.browse({ fields: 'title,url,excerpt', limit: 2 }),
  'posts, unknown include': (t) => t.api.posts.browse({ include: 'bogus', limit: 1 }),
  'posts, unknown format': (t) => t.api.posts.browse({ formats: 'bogus', limit: 1 }),
  'posts, order': (t) => t.api.posts.browse({ order: 'published_at asc', limit: 3, fields: 'slug,published_at' }),
  'post by slug': (t) => t.api.posts.read({ slug: 'newest' }, { formats: 'html,plaintext,lexical' }),
  'post by slug, every card': (t) => t.api.posts.read({ slug: 'every-card' }, { formats: 'lexical', fields: 'id,slug,lexical' }),
  'post by slug, that is none': (t) => t.api.posts.read({ slug: 'no-such-post' }),
  'post by id, that is none': (t) => t.api.posts.read({ id: '000000000000000000000000' }),
  'post by an id of no form': (t) => t.api.posts.read({ id: 'not-an-id' }),
  'post for one tier': (t) => t.api.posts.read({ slug: 'for-tier' }),
  'post that is for later': (t) => t.api.posts.read({ slug: 'for-later' }),
  'post that is a page': (t) => t.api.posts.read({ slug: 'about' }),
};

const made = {
  'post, a title alone': async (t) => t.keep('draft', await t.api.posts.add({ title: 'A lamp goes out' })),
  'post, again under that title': async (t) => t.keep('second', await t.api.posts.add({ title: 'A lamp goes out' })),
  'post, of HTML': async (t) => t.keep('html', await t.api.posts.add({ title: 'From HTML', html: '<p>One <strong>bold</strong> word.</p><h2>A head</h2><ul><li>a</li><li>b</li></ul><blockquote>Said so.</blockquote>' }, { source: 'html', formats: 'html,lexical,plaintext' })),
  'post, HTML without saying so': (t) => t.api.posts.add({ title: 'HTML that is not asked for', html: '<p>Lost?</p>' }, { formats: 'html,lexical' }),
  'post, of Lexical': async (t) => t.keep('lexical', await t.api.posts.add({ title: 'From Lexical', lexical: root(paragraph('One.'), paragraph('Two.')) }, { formats: 'html,lexical' })),
  'post, Lexical with a field that is not Ghost’s': (t) => t.api.posts.add({ title: 'More in a node', lexical: root({ ...paragraph('One.'), x_quote: 'kept' }) }, { formats: 'lexical' }),
  'post, Lexical with a node that is none': (t) => t.api.posts.add({ title: 'Broken', lexical: root({ type: 'no-such-node', version: 1 }) }),
  'post, Lexical that is no JSON': (t) => t.api.posts.add({ title: 'Broken', lexical: '{"root":' }),
  'post, everything': async (t) => t.keep('whole', await t.api.posts.add({
    title: 'With everything', slug: 'With Everything & more', lexical: root(paragraph('Words.')), status: 'published', published_at: '2025-06-01T10:00:00.000Z', featured: true, visibility: 'members',
    custom_excerpt: 'In short', feature_image: `${t.url}/content/images/2026/03/rope.png`, feature_image_alt: 'A rope', feature_image_caption: 'By <em>hand</em>', meta_title: 'Meta', meta_description: 'Described', og_title: 'OG', og_description: 'OG d', og_image: `${t.url}/content/images/2026/03/rope.png`,
    twitter_title: 'TW', twitter_description: 'TW d', twitter_image: `${t.url}/content/images/2026/03/rope.png`, canonical_url: 'https://elsewhere.example/whole/', codeinjection_head: '<meta name="a">', codeinjection_foot: '<!-- foot -->', custom_template: 'custom-wide',
    tags: ['Harbour', { name: 'Quite new' }, { slug: 'weather' }, '#hidden-note'], authors: [{ slug: 'remko' }, 'aigerim@tidewater-gazette.example'],
  }, { formats: 'html' })),
  'post, in mail alone': (t) => t.api.posts.add({ title: 'By mail', email_only: true, lexical: root(paragraph('Letter.')) }),
  'post, scheduled': async (t) => t.keep('later', await t.api.posts.add({ title: 'Later', status: 'scheduled', published_at: '2031-01-01T08:00:00.000Z' })),
  'post, scheduled in the past': (t) => t.api.posts.add({ title: 'Too late', status: 'scheduled', published_at: '2020-01-01T08:00:00.000Z' }),
  'post, scheduled without a time': (t) => t.api.posts.add({ title: 'Some time', status: 'scheduled' }),
  'post, published': async (t) => t.keep('out', await t.api.posts.add({ title: 'Out at once', status: 'published', lexical: root(paragraph('News.')) })),
  'post, published in the future': (t) => t.api.posts.add({ title: 'Too soon', status: 'published', published_at: '2031-01-01T08:00:00.000Z' }),
  'post, without a title': (t) => t.api.posts.add({ lexical: root(paragraph('No name.')) }),
  'post, a title too long': (t) => t.api.posts.add({ title: 'x'.repeat(2001) }),
  'post, an excerpt too long': (t) => t.api.posts.add({ title: 'Long', custom_excerpt: 'x'.repeat(301) }),
  'post, a state that is none': (t) => t.api.posts.add({ title: 'State', status: 'nowhere' }),
  'post, a visibility that is none': (t) => t.api.posts.add({ title: 'Seen', visibility: 'nowhere' }),
  'post, a time that is none': (t) => t.api.posts.add({ title: 'Time', published_at: 'yesterday' }),
  'post, a field that is unknown': (t) => t.api.posts.add({ title: 'Unknown field', bogus: 1 }),
  'post, an author that is none': (t) => t.api.posts.add({ title: 'By nobody', authors: ['nobody@tidewater-gazette.example'] }),
  'post, tags of no form': (t) => t.api.posts.add({ title: 'Tags', tags: [{ description: 'no name' }] }),
  'post, tags that are no list': (t) => t.api.posts.add({ title: 'Tags', tags: 'Harbour' }),
  'post, mobiledoc': (t) => t.api.posts.add({ title: 'Old editor', mobiledoc: JSON.stringify({ version: '0.3.1', atoms: [], cards: [], markups: [], sections: [[1, 'p', [[0, [], 0, 'Old words']]]] }) }, { formats: 'html,mobiledoc,lexical' }),
};

const edited = {
  'post, another title': (t) => changed(t, 'draft', 'posts', { title: 'A lamp is lit' }),
  'post, without saying what it changes': (t) => t.api.posts.edit({ id: t.the('draft').id, title: 'No' }),
  'post, what somebody else changed': (t) => t.api.posts.edit({ id: t.the('draft').id, title: 'No', updated_at: '2020-01-01T00:00:00.000Z' }),
  'post, a time of change that is none': (t) => t.api.posts.edit({ id: t.the('draft').id, title: 'No', updated_at: 'now' }),
  'post, changed that is none': (t) => t.api.posts.edit({ id: '000000000000000000000000', title: 'No', updated_at: '2020-01-01T00:00:00.000Z' }),
  'post, other topics': (t) => changed(t, 'draft', 'posts', { tags: ['Weather', 'Harbour'] }),
  'post, no topics': (t) => changed(t, 'draft', 'posts', { tags: [] }),
  'post, another author': (t) => changed(t, 'draft', 'posts', { authors: [{ slug: 'aigerim' }] }),
  'post, no authors': (t) => changed(t, 'draft', 'posts', { authors: [] }),
  'post, words of HTML': (t) => changed(t, 'html', 'posts', { html: '<p>Other words.</p>' }, { source: 'html', formats: 'html,lexical' }),
  'post, another slug': (t) => changed(t, 'draft', 'posts', { slug: 'newest' }),
  'post, goes out': (t) => changed(t, 'draft', 'posts', { status: 'published' }),
  'post, comes back': (t) => changed(t, 'draft', 'posts', { status: 'draft' }),
  'post, from out to later': (t) => changed(t, 'out', 'posts', { status: 'scheduled', published_at: '2031-02-01T08:00:00.000Z' }),
  'post, another time': (t) => changed(t, 'later', 'posts', { published_at: '2031-03-01T08:00:00.000Z' }),
  'post, not later after all': (t) => changed(t, 'later', 'posts', { status: 'draft' }),
  'post, fields emptied': (t) => changed(t, 'whole', 'posts', { custom_excerpt: null, feature_image: null, meta_title: null, codeinjection_head: null, canonical_url: null, custom_template: null }),
  'post, read after all that': (t) => t.api.posts.read({ id: t.the('whole').id }, { formats: 'html,plaintext,lexical', include: 'tags,authors' }),
  'post, copied': async (t) => { const answer = await t.post(`posts/${t.the('whole').id}/copy/`); return answer.told; },
  'post, deleted': async (t) => (await t.remove(`posts/${t.the('second').id}/`)).told,
  'post, deleted by the client': async (t) => t.api.posts.delete({ id: t.the('out').id }),
  'post, deleted again': (t) => t.api.posts.delete({ id: t.the('out').id }),
  'post, read when it is gone': (t) => t.api.posts.read({ id: t.the('out').id }),
  'post, where it stands': async (t) => (await t.post('posts/', { posts: [{ title: 'Where' }] })).told,
};

const pages = {
  'pages': (t) => t.api.pages.browse({ limit: 3 }),
  'pages, drafts': (t) => t.api.pages.browse({ filter: 'status:draft', fields: 'slug,title' }),
  'page by slug': (t) => t.api.pages.read({ slug: 'about' }, { formats: 'html' }),
  'page that is a post': (t) => t.api.pages.read({ slug: 'newest' }),
  'page, added': async (t) => t.keep('page', await t.api.pages.add({ title: 'Opening hours', html: '<p>Never.</p>', show_title_and_feature_image: false }, { source: 'html', formats: 'html' })),
  'page, changed': (t) => changed(t, 'page', 'pages', { title: 'When we are open', status: 'published' }),
  'page, without a title': (t) => t.api.pages.add({ html: '<p>x</p>' }, { source: 'html' }),
  'page, stale': (t) => t.api.pages.edit({ id: t.the('page').id, title: 'No', updated_at: '2020-01-01T00:00:00.000Z' }),
  'page, changed as a post': (t) => t.api.posts.edit({ id: t.the('page').id, title: 'No', updated_at: t.the('page').updated_at }),
  'page, deleted': (t) => t.api.pages.delete({ id: t.the('page').id }),
  'page, deleted again': (t) => t.api.pages.delete({ id: t.the('page').id }),
};

export const posts = { ...lists, ...made, ...edited, ...pages };
