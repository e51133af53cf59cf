// Fills an empty Ghost through its Admin API, as its owner would.
import { Admin, owner, rows } from '../admin.mjs';
import { Failed } from '../home.mjs';
import { pages, posts } from './posts.mjs';
import { looks, ownersPage, people, settings, tags } from './site.mjs';

/** fill makes everything through the Admin API, in the same order on every run. */
export async function fill(ghost) {
  const admin = new Admin(ghost.url);
  await admin.setUp();
  await admin.signIn();
  const at = (where) => (/^(images|media|files)\//.test(where) ? `${ghost.url}/content/${encodeURI(where)}` : `${ghost.url}/${where}`);
  await empty(admin);
  await staff(admin, ghost.dir, at);
  await admin.send('PUT', 'settings/', { settings: Object.entries(settings(at)).map(([key, value]) => ({ key, value })) });
  for (const tag of tags(at)) await admin.send('POST', 'tags/', { tags: [tag] });
  const { tiers } = await admin.send('POST', 'tiers/', { tiers: [{ name: 'Pilot', description: 'For pilots & crew', monthly_price: 500, yearly_price: 5000, currency: 'EUR', benefits: ['A flag', 'A lamp'], welcome_page_url: '/welcome/', visibility: 'public', trial_days: 7 }] });
  const authors = Object.fromEntries((await admin.get('users/?limit=all')).users.map((user) => [user.slug, user.id]));
  for (const post of posts(at, { id: tiers[0].id })) await add(admin, 'posts', post, authors);
  for (const page of pages(at)) await add(admin, 'pages', page, authors);
  await look(admin);
}

async function empty(admin) {
  for (const kind of ['posts', 'pages', 'tags']) {
    for (const { id } of (await admin.get(`${kind}/?limit=all`))[kind]) await admin.send('DELETE', `${kind}/${id}/`);
  }
}

async function add(admin, kind, { tags: names, authors: slugs, status = 'published', ...post }, authors) {
  const body = { status, ...post, tags: names.map((name) => ({ name })), authors: slugs.map((slug) => ({ id: authors[slug] })) };
  const made = await admin.send('POST', `${kind}/`, { [kind]: [body] });
  if (made[kind][0].slug !== post.slug) throw new Failed(`${kind}: ${post.slug} was made as ${made[kind][0].slug}`);
}

/** staff invites people, and lets them in with the tokens that the mails would have brought. */
async function staff(admin, dir, at) {
  const { roles } = await admin.get('roles/');
  for (const { role, slug, ...person } of people(at)) {
    await admin.send('POST', 'invites/', { invites: [{ email: person.email, role_id: roles.find((r) => r.name === role).id }] });
    const [{ token }] = rows(dir, 'SELECT token FROM invites WHERE email = ?', person.email);
    await admin.send('POST', 'authentication/invitation/', { invitation: [{ token, email: person.email, name: person.name, password: `${owner.password}-${slug}` }] });
  }
  const { users } = await admin.get('users/?limit=all');
  const edit = (email, more) => {
    const user = users.find((one) => one.email === email);
    return admin.send('PUT', `users/${user.id}/`, { users: [{ ...more, email, name: user.name }] });
  };
  await edit(owner.email, ownersPage(at));
  for (const { role, ...person } of people(at)) await edit(person.email, person);
}

/** look sets both themes as they are compared, and ends with Casper active. */
async function look(admin) {
  for (const name of ['source', 'casper']) await wear(admin, name, looks[name]);
}

/** wear activates a theme, and gives it settings. */
async function wear(admin, name, values = {}) {
  await admin.send('PUT', `themes/${name}/activate/`);
  const { custom_theme_settings: known } = await admin.get('custom_theme_settings/');
  const changed = known.filter((one) => one.key in values).map((one) => ({ ...one, value: values[one.key] }));
  if (changed.length) await admin.send('PUT', 'custom_theme_settings/', { custom_theme_settings: changed });
}
