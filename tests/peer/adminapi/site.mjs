// The site and what belongs to it: settings, tiers, letters, offers, readers, webhooks, the whole of it as a file, search.
import { only } from './program.mjs';

/** mean are the settings that mean something here; the others of Ghost's are not compared. */
const mean = new Set(['title', 'description', 'heading_font', 'body_font', 'logo', 'cover_image', 'icon', 'accent_color', 'locale', 'timezone', 'codeinjection_head', 'codeinjection_foot',
  'facebook', 'twitter', 'threads', 'bluesky', 'mastodon', 'tiktok', 'youtube', 'instagram', 'linkedin', 'navigation', 'secondary_navigation', 'llms_enabled',
  'meta_title', 'meta_description', 'og_image', 'og_title', 'og_description', 'twitter_image', 'twitter_title', 'twitter_description', 'active_theme', 'is_private', 'password',
  'default_content_visibility', 'default_content_visibility_tiers', 'members_signup_access', 'members_support_address', 'portal_button', 'announcement_content', 'announcement_visibility',
  'announcement_background', 'comments_enabled', 'outbound_link_tagging', 'recommendations_enabled', 'members_enabled', 'members_invite_only', 'allow_self_signup', 'paid_members_enabled']);
const meant = (answer) => ({ ...answer, body: { ...answer.body, settings: answer.body.settings?.filter(({ key }) => mean.has(key)) } });

const settings = {
  'site': (t) => t.api.site.read(),
  'site, by nobody': async (t) => (await t.get('site/', { by: null })).told,
  'config': (t) => t.api.config.read(),
  'config, by nobody': async (t) => (await t.get('config/', { by: null })).brief,
  'settings': async (t) => meant((await t.get('settings/')).told),
  'settings, of a group': async (t) => meant((await t.get('settings/?group=theme,members')).brief),
  'settings, changed by an integration': async (t) => (await t.put('settings/', { settings: [{ key: 'title', value: 'No' }] })).brief,
  'settings, changed by the owner': async (t) => { const answer = await t.put('settings/', { settings: [{ key: 'description', value: 'News of a harbour' }, { key: 'accent_color', value: '#0b7286' }] }, { by: 'owner' }); return { status: answer.status, settings: answer.json.settings?.filter(({ key }) => ['description', 'accent_color', 'title'].includes(key)), errors: answer.json.errors }; },
  'settings, one that is none': async (t) => { const answer = await t.put('settings/', { settings: [{ key: 'no_such_setting', value: 'x' }] }, { by: 'owner' }); return { status: answer.status, errors: answer.json.errors }; },
  'settings, of a wrong kind': async (t) => { const answer = await t.put('settings/', { settings: [{ key: 'is_private', value: 'perhaps' }] }, { by: 'owner' }); return { status: answer.status, errors: answer.json.errors }; },
  'settings, a colour that is none': async (t) => { const answer = await t.put('settings/', { settings: [{ key: 'accent_color', value: 'red' }] }, { by: 'owner' }); return { status: answer.status, errors: answer.json.errors }; },
  'settings, changed by an editor': async (t) => (await t.put('settings/', { settings: [{ key: 'title', value: 'No' }] }, { by: 'editor' })).brief,
};

const offered = {
  'tiers': async (t) => (await t.get('tiers/')).told,
  'tiers, with what they cost': async (t) => (await t.get('tiers/?include=monthly_price,yearly_price,benefits&filter=type:paid')).brief,
  'tier': async (t) => { const { tiers } = (await t.get('tiers/')).json; t.keep('tier', tiers.find((one) => one.type === 'paid')); return (await t.get(`tiers/${t.the('tier').id}/`)).brief; },
  'tier that is none': async (t) => (await t.get('tiers/000000000000000000000000/')).brief,
  'newsletters': (t) => t.api.newsletters.browse(),
  'newsletters, count': (t) => t.api.newsletters.browse({ include: 'count.active_members,count.posts', limit: 5 }),
  'newsletter': async (t) => { const [first] = await t.api.newsletters.browse(); return t.api.newsletters.read({ id: first.id }); },
  'newsletter that is none': (t) => t.api.newsletters.read({ id: '000000000000000000000000' }),
  'offers': async (t) => (await t.get('offers/')).told,
  'offer that is none': async (t) => (await t.get('offers/000000000000000000000000/')).brief,
};

const members = {
  'members, none': (t) => t.api.members.browse(),
  'member': async (t) => t.keep('member', await t.api.members.add({ email: 'ilse@readers.example', name: 'Ilse Marten', note: 'Writes letters', labels: ['Friends', { name: 'Harbour' }] })),
  'member, mail alone': async (t) => t.keep('other', await t.api.members.add({ email: 'Bram@Readers.example' })),
  'member, there already': (t) => t.api.members.add({ email: 'ilse@readers.example' }),
  'member, no address': (t) => t.api.members.add({ email: 'nobody' }),
  'member, without an address': (t) => t.api.members.add({ name: 'Nobody' }),
  'member, a note too long': (t) => t.api.members.add({ email: 'long@readers.example', note: 'x'.repeat(2001) }),
  'member, a field that is unknown': (t) => t.api.members.add({ email: 'field@readers.example', bogus: 1 }),
  'member, where it stands': async (t) => (await t.post('members/', { members: [{ email: 'where@readers.example' }] })).told,
  'members': (t) => t.api.members.browse({ order: 'email asc' }),
  'members, search': (t) => t.api.members.browse({ search: 'ilse', fields: 'email,name' }),
  'members, filter by label': (t) => t.api.members.browse({ filter: 'label:friends', include: 'labels' }),
  'members, as a table': async (t) => { const { text, ...rest } = (await t.get('members/upload/?filter=label:friends')).told; return { ...rest, rows: text.trimEnd().split('\r\n').map((row) => row.split(',')) }; },
  'members, filter by state': (t) => t.api.members.browse({ filter: 'status:paid' }),
  'members, a filter that does not parse': (t) => t.api.members.browse({ filter: 'status:' }),
  'members, limit': (t) => t.api.members.browse({ limit: 1, order: 'email asc' }),
  'member by id': (t) => t.api.members.read({ id: t.the('member').id }),
  'member that is none': (t) => t.api.members.read({ id: '000000000000000000000000' }),
  'member, changed': (t) => t.api.members.edit({ id: t.the('member').id, name: 'Ilse M.', note: null, labels: ['Friends'] }),
  'member, another address': (t) => t.api.members.edit({ id: t.the('member').id, email: 'ilse.marten@readers.example' }),
  'member, the address of another': (t) => t.api.members.edit({ id: t.the('member').id, email: 'bram@readers.example' }),
  'member, changed that is none': (t) => t.api.members.edit({ id: '000000000000000000000000', name: 'No' }),
  'labels': async (t) => (await t.get('labels/?include=count.members')).brief,
  'label, added': async (t) => { const answer = await t.post('labels/', { labels: [{ name: 'Quay' }] }); t.keep('label', answer.json.labels?.[0]); return answer.told; },
  'label, there already': async (t) => (await t.post('labels/', { labels: [{ name: 'Quay' }] })).brief,
  'label, without a name': async (t) => (await t.post('labels/', { labels: [{}] })).brief,
  'label, read': async (t) => (await t.get(`labels/${t.the('label').id}/`)).brief,
  'label, changed': async (t) => (await t.put(`labels/${t.the('label').id}/`, { labels: [{ name: 'Quays' }] })).brief,
  'label, deleted': async (t) => (await t.remove(`labels/${t.the('label').id}/`)).told,
  'label that is none': async (t) => (await t.get('labels/000000000000000000000000/')).brief,
  'member, deleted': (t) => t.api.members.delete({ id: t.the('other').id }),
  'member, deleted again': (t) => t.api.members.delete({ id: t.the('other').id }),
  'members, from a table': async (t) => levelled(await t.post('members/upload/', t.form('membersfile', 'readers.csv', 'email,name,note,labels\nwim@readers.example,Wim,Rows,"Quay,Friends"\nnobody,,,\n,Nameless,,\nada@readers.example,,,\n', 'text/csv'))),
  'members, who came in': (t) => t.api.members.browse({ filter: 'label:quay', fields: 'email,name,note' }),
  'members, no table': async (t) => levelled(await t.post('members/upload/', t.form('membersfile', 'readers.exe', 'email', 'text/csv'))),
  'members, a table of another name': async (t) => levelled(await t.post('members/upload/', t.form('file', 'readers.csv', 'email', 'text/csv'))),
  'members, a table by an editor': async (t) => levelled(await t.post('members/upload/', t.form('membersfile', 'readers.csv', 'email\nx@readers.example\n', 'text/csv'), { by: 'editor' })),
  'members, many are labelled': async (t) => { const { labels } = (await t.post('labels/', { labels: [{ name: 'Spring tide' }] })).json; t.keep('tide', labels?.[0]); return (await t.put('members/bulk/?filter=label:quay', { bulk: { action: 'addLabel', meta: { label: { id: t.the('tide').id } } } })).told; },
  'members, who was labelled': (t) => t.api.members.browse({ filter: 'label:spring-tide', fields: 'email' }),
  'members, a label taken from many': async (t) => (await t.put('members/bulk/?all=true', { bulk: { action: 'removeLabel', meta: { label: { id: t.the('tide').id } } } })).told,
  'members, many without a word of whom': async (t) => (await t.put('members/bulk/', { bulk: { action: 'removeLabel', meta: { label: { id: t.the('tide').id } } } })).told,
  'members, something that is not done to many': async (t) => (await t.put('members/bulk/?all=true', { bulk: { action: 'explode', meta: {} } })).told,
  'members, nothing that is done to many': async (t) => (await t.put('members/bulk/?all=true', { bulk: {} })).told,
  'members, deleted without a word of whom': async (t) => (await t.remove('members/')).told,
  'members, deleted by a filter that does not parse': async (t) => (await t.remove('members/?filter=label:')).told,
  'members, many deleted': async (t) => (await t.remove('members/?filter=label:quay')).told,
  'members, how many': async (t) => { const { data, ...rest } = (await t.get('members/stats/count/')).json; return { ...rest, now: { ...data?.at(-1), date: '' } }; },
};

/** levelled is the answer to a table, without the minute in which it came in. */
function levelled(answer) { return JSON.parse(JSON.stringify(answer.brief).replace(/(Import|import)([ -])20\d\d-\d\d-\d\d[ -]\d\d[:-]?\d\d/g, '$1$2NOW')); }

const hooks = {
  'webhook': async (t) => t.keep('hook', await t.api.webhooks.add({ event: 'post.published', target_url: 'https://elsewhere.example/hook', name: 'Telling', secret: 'a-secret-of-ours' })),
  'webhook, the same again': (t) => t.api.webhooks.add({ event: 'post.published', target_url: 'https://elsewhere.example/hook' }),
  'webhook, another event': (t) => t.api.webhooks.add({ event: 'member.added', target_url: 'https://elsewhere.example/hook' }),
  'webhook, an event that is none': (t) => t.api.webhooks.add({ event: 'nothing.happened', target_url: 'https://elsewhere.example/hook' }),
  'webhook, no address': (t) => t.api.webhooks.add({ event: 'post.added', target_url: 'not an address' }),
  'webhook, without an address': (t) => t.api.webhooks.add({ event: 'post.added' }),
  'webhook, without an event': (t) => t.api.webhooks.add({ target_url: 'https://elsewhere.example/other' }),
  'webhook, changed': (t) => t.api.webhooks.edit({ id: t.the('hook').id, event: 'post.unpublished', name: 'Told otherwise' }),
  'webhook, changed that is none': (t) => t.api.webhooks.edit({ id: '000000000000000000000000', event: 'post.added' }),
  'webhook, as the owner': async (t) => (await t.post('webhooks/', { webhooks: [{ event: 'post.added', target_url: 'https://elsewhere.example/owner' }] }, { by: 'owner' })).brief,
  'webhook, deleted': (t) => t.api.webhooks.delete({ id: t.the('hook').id }),
  'webhook, deleted again': (t) => t.api.webhooks.delete({ id: t.the('hook').id }),
};

const whole = {
  'db, by an integration': async (t) => { const answer = await t.get('db/'); return { status: answer.status, errors: answer.json.errors }; },
  'db, by the backup': async (t) => { const answer = await t.get('db/', { by: 'backup' }); const [{ meta, data }] = answer.json.db ?? [{}]; return { status: answer.status, type: answer.headers['content-type'], meta: Object.keys(meta ?? {}), tables: Object.keys(data ?? {}).sort() }; },
  'db, deleted by a token': async (t) => (await t.remove('db/', { by: 'owner' })).brief,
  'db, brought in': async (t) => { const answer = await t.post('db/', t.form('importfile', 'small.json', JSON.stringify({ db: [{ meta: { version: '6.65.0', exported_on: 1 }, data: { posts: [{ id: '1', title: 'Brought in', slug: 'brought-in', status: 'published', html: '<p>Words.</p>', published_at: '2025-01-01T00:00:00.000Z' }] } }] }), 'application/json'), { by: 'owner' }); return { status: answer.status, roots: Object.keys(answer.json).sort(), errors: answer.json.errors }; },
  'db, what was brought in': (t) => t.api.posts.read({ slug: 'brought-in' }, { fields: 'slug,title,status,published_at' }),
  'db, no JSON': async (t) => (await t.post('db/', t.form('importfile', 'small.json', '{', 'application/json'), { by: 'owner' })).brief,
  'db, of another kind': async (t) => (await t.post('db/', t.form('importfile', 'small.exe', 'x', 'application/octet-stream'), { by: 'owner' })).brief,
  'db, by an editor': async (t) => (await t.post('db/', t.form('importfile', 'small.json', '{}', 'application/json'), { by: 'editor' })).brief,
  'search, posts': async (t) => only((await t.get('search-index/posts/')).json.posts ?? [], 'url', 'title', 'slug', 'status', 'published_at', 'visibility').sort((a, b) => (a.slug < b.slug ? -1 : 1)),
  'search, pages': async (t) => (await t.get('search-index/pages/')).json.pages.sort((a, b) => (a.slug < b.slug ? -1 : 1)),
  'search, tags': async (t) => (await t.get('search-index/tags/')).json.tags.sort((a, b) => (a.slug < b.slug ? -1 : 1)),
  'search, users': async (t) => (await t.get('search-index/users/')).json.users.sort((a, b) => (a.slug < b.slug ? -1 : 1)), // some were changed in the same second
  'slug': async (t) => (await t.get('slugs/post/Ferries%20%26%20lamps/', { by: 'owner' })).brief,
  'slug that is taken': async (t) => (await t.get('slugs/post/newest/', { by: 'owner' })).brief,
  'snippet': async (t) => { const answer = await t.post('snippets/', { snippets: [{ name: 'Sign-off', lexical: '{"namespace":"KoenigEditor","nodes":[]}', mobiledoc: '{}' }] }, { by: 'owner' }); t.keep('snippet', answer.json.snippets?.[0]); return answer.brief; },
  'snippets': async (t) => (await t.get('snippets/?formats=lexical', { by: 'owner' })).brief,
  'snippet, changed': async (t) => (await t.put(`snippets/${t.the('snippet').id}/`, { snippets: [{ name: 'Signing off' }] }, { by: 'owner' })).brief,
  'snippet, without a name': async (t) => (await t.post('snippets/', { snippets: [{ mobiledoc: '{}' }] }, { by: 'owner' })).brief,
  'snippet, deleted': async (t) => (await t.remove(`snippets/${t.the('snippet').id}/`, { by: 'owner' })).told,
  'comments, none': async (t) => (await t.get('comments/')).brief,
  'actions': async (t) => { const { actions, meta } = (await t.get('actions/?limit=2&include=actor,resource')).json; return { fields: Object.keys(actions?.[0] ?? {}).sort(), length: actions?.length, meta: Object.keys(meta?.pagination ?? {}).sort() }; },
  'oembed, without an address': async (t) => (await t.get('oembed/')).brief,
};

export const site = { ...settings, ...offered, ...members, ...hooks, ...whole };
