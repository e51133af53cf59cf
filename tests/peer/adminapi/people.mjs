// Topics, staff, roles, invitations, and who of the staff may do what.
const tags = {
  'tags': (t) => t.api.tags.browse({ include: 'count.posts', order: 'name asc', limit: 5 }),
  'tags, filter': (t) => t.api.tags.browse({ filter: 'visibility:internal', limit: 'all' }),
  'tag by slug': (t) => t.api.tags.read({ slug: 'harbour' }, { include: 'count.posts' }),
  'tag that is none': (t) => t.api.tags.read({ slug: 'no-such-tag' }),
  'tag, added': async (t) => t.keep('tag', await t.api.tags.add({ name: 'Buoys', description: 'What floats', accent_color: '#123456' })),
  'tag, internal': (t) => t.api.tags.add({ name: '#quiet' }),
  'tag, the same name': (t) => t.api.tags.add({ name: 'Buoys' }),
  'tag, without a name': (t) => t.api.tags.add({ description: 'nothing' }),
  'tag, an empty name': (t) => t.api.tags.add({ name: '' }),
  'tag, a comma at its beginning': (t) => t.api.tags.add({ name: ',x' }),
  'tag, a name too long': (t) => t.api.tags.add({ name: 'x'.repeat(192) }),
  'tag, a colour that is none': (t) => t.api.tags.add({ name: 'Colour', accent_color: 'red' }),
  'tag, changed': (t) => t.api.tags.edit({ id: t.the('tag').id, name: 'Buoys & marks', meta_title: 'Marks' }),
  'tag, changed that is none': (t) => t.api.tags.edit({ id: '000000000000000000000000', name: 'No' }),
  'tag, deleted': (t) => t.api.tags.delete({ id: t.the('tag').id }),
  'tag, deleted again': (t) => t.api.tags.delete({ id: t.the('tag').id }),
};

const people = {
  'users': (t) => t.api.users.browse({ include: 'count.posts,roles', order: 'slug asc' }),
  'users, filter': (t) => t.api.users.browse({ filter: 'slug:remko', fields: 'name,slug,email' }),
  'user by slug': (t) => t.api.users.read({ slug: 'remko' }, { include: 'roles' }),
  'user by mail': (t) => t.api.users.read({ email: 'remko@tidewater-gazette.example' }),
  'user that is none': (t) => t.api.users.read({ id: '000000000000000000000000' }),
  'user me, of an integration': async (t) => (await t.get('users/me/')).told,
  'user me, of the owner': async (t) => (await t.get('users/me/?include=roles', { by: 'owner' })).told,
  'user, changed by an integration': (t) => t.api.users.edit({ id: '000000000000000000000000', name: 'No' }),
  'user, changed by themselves': async (t) => { const { users } = (await t.get('users/slug/remko/', { by: 'owner' })).json; return (await t.put(`users/${users[0].id}/`, { users: [{ name: 'Remko vd Zijl', email: users[0].email, location: 'Quay 5' }] }, { by: 'editor' })).told; },
  'user, another’s changed by an author': async (t) => { const { users } = (await t.get('users/slug/remko/', { by: 'owner' })).json; return (await t.put(`users/${users[0].id}/`, { users: [{ name: 'No', email: users[0].email }] }, { by: 'author' })).told; },
  'roles': async (t) => (await t.get('roles/')).told,
  'roles that the editor may give': async (t) => (await t.get('roles/?permissions=assign', { by: 'editor' })).brief,
  'invite': async (t) => { const { roles } = (await t.get('roles/')).json; return (await t.post('invites/', { invites: [{ email: 'newcomer@tidewater-gazette.example', role_id: t.keep('role', roles.find((r) => r.name === 'Author')).id }] })).told; },
  'invite, again': async (t) => (await t.post('invites/', { invites: [{ email: 'newcomer@tidewater-gazette.example', role_id: t.the('role').id }] })).brief,
  'invite, who is there': async (t) => (await t.post('invites/', { invites: [{ email: 'remko@tidewater-gazette.example', role_id: t.the('role').id }] })).told,
  'invite, no address': async (t) => (await t.post('invites/', { invites: [{ email: 'nobody', role_id: t.the('role').id }] })).told,
  'invite, no role': async (t) => (await t.post('invites/', { invites: [{ email: 'other@tidewater-gazette.example' }] })).told,
  'invite, a role that is none': async (t) => (await t.post('invites/', { invites: [{ email: 'other@tidewater-gazette.example', role_id: '000000000000000000000000' }] })).told,
  'invite, an owner': async (t) => { const { roles } = (await t.get('roles/')).json; return (await t.post('invites/', { invites: [{ email: 'other@tidewater-gazette.example', role_id: roles.find((r) => r.name === 'Owner').id }] })).told; },
  'invites, listed by the owner': async (t) => (await t.get('invites/', { by: 'owner' })).brief,
};

/** asked is what each of the staff asks for; the status alone is kept. */
const asked = {
  'GET posts/?limit=1': undefined,
  'GET posts/slug/newest/': undefined,
  'POST posts/': (who) => ({ posts: [{ title: `By the ${who}` }] }),
  'POST posts/?published': (who) => ({ posts: [{ title: `Out by the ${who}`, status: 'published' }] }),
  'GET pages/?limit=1': undefined,
  'POST pages/': (who) => ({ pages: [{ title: `Page by the ${who}` }] }),
  'GET tags/?limit=1': undefined,
  'POST tags/': (who) => ({ tags: [{ name: `Topic of the ${who}` }] }),
  'DELETE tags/000000000000000000000000/': undefined,
  'GET users/': undefined,
  'GET roles/': undefined,
  'GET invites/': undefined,
  'GET settings/': undefined,
  'PUT settings/': () => ({ settings: [{ key: 'bogus_setting', value: 'x' }] }),
  'GET members/': undefined,
  'POST members/': (who) => ({ members: [{ email: `${who}@readers.example` }] }),
  'DELETE members/000000000000000000000000/': undefined,
  'GET labels/': undefined,
  'POST labels/': (who) => ({ labels: [{ name: `Label of the ${who}` }] }),
  'GET tiers/': undefined,
  'GET newsletters/': undefined,
  'GET offers/': undefined,
  'GET themes/': undefined,
  'PUT themes/no-such-theme/activate/': undefined,
  'DELETE themes/no-such-theme/': undefined,
  'GET config/': undefined,
  'GET site/': undefined,
  'POST webhooks/': (who) => ({ webhooks: [{ event: 'post.added', target_url: `https://elsewhere.example/${who}` }] }),
  'DELETE webhooks/000000000000000000000000/': undefined,
  'GET snippets/': undefined,
  'POST snippets/': (who) => ({ snippets: [{ name: `Snippet of the ${who}`, lexical: '{}', mobiledoc: '{}' }] }),
  'GET redirects/download/': undefined,
  'GET settings/routes/yaml/': undefined,
  'GET search-index/posts/': undefined,
  'GET slugs/post/some-words/': undefined,
  'GET actions/?limit=1': undefined,
  'GET comments/?limit=1': undefined,
  'GET custom_theme_settings/': undefined,
  'GET integrations/': undefined,
  'GET db/': undefined,
  'DELETE db/': undefined,
  'GET notifications/': undefined,
};

const roles = Object.fromEntries(['contributor', 'author', 'editor', 'integration'].map((who) => [`may: ${who}`, async (t) => {
  const found = {};
  for (const [what, body] of Object.entries(asked)) {
    const [method, where] = what.split(' ');
    const answer = await t.ask(method, where, { by: who, body: body?.(who) });
    found[what] = answer.status;
  }
  return found;
}]));

export { tags, people, roles };
