// First run and people: the first owner, invitations, passwords, passkeys, roles, who may see what, who did what. Letters
// go through a mail server of this machine, passkeys through the browser's own device for tests.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { axe, folder, roles, settled, sideways, start, startNew, tidy } from './kit.mjs';
import { postbox } from './postbox.mjs';

const password = 'the tide comes in at nine';

/** looks checks a view on a desk and, in the other look, on the smallest phone, and takes its picture. */
async function looks(page, name) {
  for (const [scheme, width] of [['light', 1440], ['dark', 320]]) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await settled(page);
    assert.deepEqual(await sideways(page), { over: 0, elements: [] }, `${name} at ${width}`);
    assert.deepEqual(await axe(page), [], `${name}, ${scheme}`);
    if (process.env.FIRSTHAND_SHOTS) await page.screenshot({ path: path.join(folder(), `staff-${name}-${width}-${scheme}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** but leaves out the faults that a refusal of the API is to a browser's console. */
const but = (faults, ...statuses) => faults.filter((line) => !statuses.some((s) => line.includes(`status ${s}:`) || line.includes(`status of ${s}`)));

const headed = (page, name) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const press = (page, name) => page.getByRole('button', { name, exact: true }).click();

/** caller is somebody who calls the API of a site, beside the browser; open opens a view as them, in the session that they have. */
function caller(site) {
  let cookie;
  const call = async (method, where, body) => {
    const headers = { ...(body && { 'content-type': 'application/json' }), ...(cookie && { cookie: `${cookie.name}=${cookie.value}` }) };
    const answer = await fetch(new URL(`newsroom/api/${where}`, site.address), { method, headers, body: body && JSON.stringify(body) });
    const [, name, value] = answer.headers.get('set-cookie')?.match(/^([^=]+)=([^;]*)/) ?? [];
    if (name) cookie = { name, value };
    const text = await answer.text();
    assert.ok(answer.ok, `${method} ${where} answers ${answer.status}: ${text}`);
    return text ? JSON.parse(text) : undefined;
  };
  const { hostname } = new URL(site.address);
  return {
    call,
    open: (where = '') => site.open(`newsroom/${where}`, { enter: (context) => context.addCookies([{ ...cookie, domain: hostname, path: '/newsroom/', httpOnly: true, sameSite: 'Lax' }]) }),
  };
}

/** signIn gives somebody who has signed in with a password. */
async function signIn(site, email, secret = password) {
  const them = caller(site);
  await them.call('POST', 'session', { email, password: secret });
  return them;
}

/** giveIn fills in the form to sign in, and sends it. */
async function giveIn(page, email, secret) {
  await headed(page, 'Sign in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(secret);
  await press(page, 'Sign in');
}

after(tidy);

describe('a new site', () => {
  let site;
  before(async () => { site = await startNew(); });
  after(() => site?.stop());

  test('the first owner sets the site up, and signs in by password', async () => {
    const { page, faults, close } = await site.open('/ghost/');
    await headed(page, 'Set up your newsroom');
    await looks(page, 'set-up');
    await page.getByLabel('Code').fill('guessed');
    await page.getByLabel('Name of the publication').fill('The Quay');
    await page.getByLabel('Your name').fill('Somebody Else');
    await page.getByLabel('Your e-mail').fill('first@quay.example');
    await page.getByLabel('Password', { exact: true }).fill(password);
    await press(page, 'Set it up');
    await page.getByText('This is not the code').waitFor();
    await page.goto(site.setUp);
    await page.getByLabel('Code').waitFor({ state: 'detached' });
    assert.ok(!page.url().includes('#'), page.url());
    await page.getByLabel('Name of the publication').fill('The Quay');
    await page.getByLabel('Your name').fill('Ottilie Brandt');
    await page.getByLabel('Your e-mail').fill('ottilie@quay.example');
    await page.getByLabel('Password', { exact: true }).fill('1234567890');
    await press(page, 'Set it up');
    await page.getByText('among the first that somebody would try').waitFor();
    assert.equal(await page.getByLabel('Your name').inputValue(), 'Ottilie Brandt');
    await page.getByLabel('Password', { exact: true }).fill(password);
    await press(page, 'Set it up');
    await headed(page, 'Stories');
    await page.getByRole('button', { name: 'Ottilie Brandt' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await headed(page, 'Sign in');
    await looks(page, 'sign-in');
    await giveIn(page, 'ottilie@quay.example', 'the tide comes in at ten');
    await page.getByText('do not belong together').waitFor();
    assert.equal(await page.getByLabel('E-mail').inputValue(), 'ottilie@quay.example', 'what was typed is still there');
    await page.getByLabel('Password').fill(password);
    await page.keyboard.press('Enter');
    await headed(page, 'Stories');
    await page.goto(new URL('/newsroom/set-up', site.address).href);
    await headed(page, 'Stories'); // nobody sets it up a second time
    assert.deepEqual(but(faults, 400, 403), []);
    await close();
  });

  test('where no mail is sent a link is handed over; a new one takes its place, and it can be taken back', async () => {
    const owner = await (await signIn(site, 'ottilie@quay.example')).open('staff');
    const { page } = owner;
    await press(page, 'Invite somebody');
    const ask = page.getByRole('dialog', { name: 'Invite somebody' });
    await ask.getByLabel('E-mail').fill('ottilie@quay.example');
    await press(ask, 'Invite');
    await ask.getByText('has an account here already').waitFor();
    await ask.getByLabel('E-mail').fill('perrin@quay.example');
    await press(ask, 'Invite');
    const hand = page.getByRole('dialog', { name: 'Invitation for perrin@quay.example' });
    const first = await hand.getByLabel('Link').inputValue();
    await looks(page, 'handed');
    await press(hand.locator('footer'), 'Close');
    await press(page, 'New link');
    const second = await hand.getByLabel('Link').inputValue();
    assert.notEqual(first, second);
    await press(hand.locator('footer'), 'Close');
    const guest = await site.open(first);
    await headed(guest.page, 'This invitation does not open');
    await guest.page.goto('about:blank');
    await guest.page.goto(second);
    await headed(guest.page, 'Welcome to The Quay');
    await press(page, 'Take back');
    await page.getByRole('heading', { name: 'Nobody is invited' }).waitFor();
    await guest.page.getByLabel('Your name').fill('Perrin Okoro');
    await guest.page.getByLabel('Password', { exact: true }).fill(password);
    await press(guest.page, 'Come in');
    await guest.page.getByText('accepted or taken back').waitFor();
    assert.deepEqual(but([...owner.faults, ...guest.faults], 404, 409), []);
    await owner.close();
    await guest.close();
    const nobody = await site.open('newsroom/forgotten');
    await nobody.page.getByLabel('E-mail').fill('ottilie@quay.example');
    await press(nobody.page, 'Send the link');
    await headed(nobody.page, 'Ask an administrator');
    await nobody.close();
  });
});

describe('a desk', () => {
  let site, post, owner;
  before(async () => {
    post = await postbox();
    site = await startNew('--mail', post.url, '--mail-from', 'desk@quay.example');
    owner = caller(site);
    await owner.call('POST', 'setup', { code: site.code, name: 'Ottilie Brandt', email: 'ottilie@quay.example', password, site_title: 'The Quay' });
  });
  after(async () => { await site?.stop(); await post?.stop(); });

  /** join has somebody come in by an invitation. */
  async function join(name, role) {
    const email = `${name.split(' ')[0].toLowerCase()}@quay.example`;
    await owner.call('POST', 'invites', { email, role });
    const them = caller(site);
    await them.call('POST', 'invites/accept', { token: (await post.link(email, 'invited')).split('#')[1], name, password });
    const { id } = await them.call('GET', 'me');
    return { ...them, id, email };
  }

  test('an invitation goes out by letter, and lets one person in, once', async () => {
    const seen = await owner.open('staff');
    const { page } = seen;
    await page.getByText('Ottilie Brandt (you)').waitFor();
    await press(page, 'Invite somebody');
    const ask = page.getByRole('dialog', { name: 'Invite somebody' });
    await ask.getByLabel('E-mail').fill('wren@quay.example');
    await ask.getByLabel('Role').selectOption('Editor');
    await press(ask, 'Invite');
    const link = await post.link('wren@quay.example', 'invited');
    await page.getByText('wren@quay.example', { exact: true }).waitFor();
    await looks(page, 'invitations');
    const guest = await site.open(link);
    await headed(guest.page, 'Welcome to The Quay');
    assert.ok(!guest.page.url().includes('#'), guest.page.url());
    await looks(guest.page, 'invited');
    await guest.page.getByLabel('Your name').fill('Wren Abbot');
    await guest.page.getByLabel('Password', { exact: true }).fill('gulls');
    await press(guest.page, 'Come in');
    assert.equal(await guest.page.getByLabel('Password', { exact: true }).evaluate((field) => field.validity.tooShort), true);
    await guest.page.getByLabel('Password', { exact: true }).fill('gulls over the harbour');
    await press(guest.page, 'Come in');
    await headed(guest.page, 'Stories');
    await guest.page.locator('.person').getByText('Editor', { exact: true }).waitFor();
    const late = await site.open(link);
    await headed(late.page, 'This invitation does not open');
    await late.page.getByText('accepted or taken back').waitFor();
    await page.reload();
    await page.getByText('wren@quay.example').waitFor();
    await looks(page, 'people');
    await page.getByRole('tab', { name: 'Bylines' }).click();
    await press(page, 'New byline');
    await page.getByRole('dialog').getByLabel('Name').fill('Wren Abbot');
    await press(page.getByRole('dialog'), 'Save');
    await page.getByRole('listitem').filter({ hasText: 'No account' }).getByText('Wren Abbot').waitFor();
    await looks(page, 'bylines');
    assert.deepEqual([...seen.faults, ...guest.faults, ...but(late.faults, 404)], []);
    await Promise.all([seen, guest, late].map((one) => one.close()));
  });

  test('a forgotten password is chosen anew by a letter: the old one opens nothing, other browsers are signed out, the link is good once', async () => {
    const mira = await join('Mira Tamm', 'Author');
    const before = await mira.open();
    await headed(before.page, 'Stories');
    const { page, faults, close } = await site.open('newsroom/sign-in');
    await page.getByRole('link', { name: 'Forgotten your password?' }).click();
    await headed(page, 'Forgotten your password?');
    await looks(page, 'forgotten');
    await page.getByLabel('E-mail').fill('nobody@quay.example');
    await press(page, 'Send the link');
    await page.getByText('If nobody@quay.example has an account here').waitFor();
    await page.goto(new URL('newsroom/forgotten', site.address).href);
    await page.getByLabel('E-mail').fill(mira.email);
    await press(page, 'Send the link');
    await page.getByText(`If ${mira.email} has an account here`).waitFor();
    const link = await post.link(mira.email, 'reset');
    await page.goto(link);
    await headed(page, 'Choose a new password');
    await looks(page, 'reset');
    await page.getByLabel('New password').fill('the tide goes out at three');
    await press(page, 'Save and sign in');
    await headed(page, 'Stories');
    await before.page.getByRole('link', { name: 'Board', exact: true }).click();
    await before.page.getByRole('dialog', { name: 'Sign in again' }).waitFor();
    const again = await site.open(link);
    await again.page.getByLabel('New password').fill('the tide is out until noon');
    await press(again.page, 'Save and sign in');
    await again.page.getByText('used already, or is too old').waitFor();
    await again.page.goto(new URL('newsroom/sign-in', site.address).href);
    await giveIn(again.page, mira.email, password);
    await again.page.getByText('do not belong together').waitFor();
    assert.deepEqual([...faults, ...but(before.faults, 401), ...but(again.faults, 403, 404)], []);
    await Promise.all([before, { close }, again].map((one) => one.close()));
  });

  test('roles are changed and changed back; who is suspended is out at once, told why, and comes in again', async () => {
    const hal = await join('Hal Iwu', 'Author');
    const there = await hal.open();
    await headed(there.page, 'Stories');
    const seen = await owner.open('staff');
    const { page } = seen;
    const row = page.getByRole('listitem').filter({ hasText: 'Hal Iwu' });
    await row.getByLabel('Role of Hal Iwu').selectOption('Editor');
    await page.getByText('Hal Iwu is Editor now.').waitFor();
    assert.equal((await hal.call('GET', 'me')).role, 'Editor');
    await press(page, 'Undo');
    await page.getByText('It is as it was.').waitFor();
    assert.equal((await hal.call('GET', 'me')).role, 'Author');
    const shows = async (who, role) => page.waitForFunction(([el, wanted]) => el.value === wanted, [await page.getByLabel(`Role of ${who}`).elementHandle(), role]); // the list is read anew first
    await shows('Hal Iwu', 'Author');
    // The last owner stays, whatever is chosen.
    const mine = page.getByLabel('Role of Ottilie Brandt');
    await mine.selectOption('Editor');
    await page.getByText('make somebody else an owner first').waitFor();
    await shows('Ottilie Brandt', 'Owner');

    await press(row, 'More for Hal Iwu');
    await page.getByRole('menuitem', { name: 'Suspend' }).click();
    await page.getByText('Hal Iwu is signed out and cannot come in.').waitFor();
    await row.getByText('Suspended').waitFor();
    await there.page.getByRole('link', { name: 'Board', exact: true }).click();
    const again = there.page.getByRole('dialog', { name: 'Sign in again' });
    await again.getByLabel('Password').fill(password);
    await press(again, 'Sign in');
    await again.getByText('This account is suspended').waitFor();
    await press(row, 'More for Hal Iwu');
    await page.getByRole('menuitem', { name: 'Let in again' }).click();
    await page.getByText('Hal Iwu may come in again.').waitFor();
    await press(again, 'Sign in');
    await again.waitFor({ state: 'detached' });
    await there.page.getByRole('region', { name: 'Columns of the board' }).waitFor();
    assert.deepEqual([...but(seen.faults, 409), ...but(there.faults, 401, 403)], []);
    await seen.close();
    await there.close();
  });

  test('the owner hands the site over, and is an administrator from then on', async () => {
    const tove = await join('Tove Marsh', 'Administrator');
    const seen = await owner.open('staff');
    const { page } = seen;
    await press(page.getByRole('listitem').filter({ hasText: 'Tove Marsh' }), 'More for Tove Marsh');
    await page.getByRole('menuitem', { name: 'Make them the owner' }).click();
    const sure = page.getByRole('dialog', { name: 'Make Tove Marsh the owner?' });
    await press(sure, 'Cancel');
    assert.equal((await owner.call('GET', 'me')).role, 'Owner');
    await press(page, 'More for Tove Marsh');
    await page.getByRole('menuitem', { name: 'Make them the owner' }).click();
    await press(sure, 'Hand over the site');
    await page.getByText('Tove Marsh is the owner now.').waitFor();
    await page.locator('.person').getByText('Administrator', { exact: true }).waitFor();
    await page.getByLabel('Role of Tove Marsh').waitFor({ state: 'detached' }); // an administrator decides nothing about an owner
    assert.equal(await page.getByLabel('Role of Ottilie Brandt').getByRole('option', { name: 'Owner' }).count(), 0);
    assert.equal((await tove.call('GET', 'me')).role, 'Owner');
    const { id } = await owner.call('GET', 'me');
    await tove.call('POST', `users/${id}/hand-over`);
    assert.equal((await owner.call('GET', 'me')).role, 'Owner');
    assert.deepEqual(seen.faults, []);
    await seen.close();
  });

  test('one changes one’s own name, address and password; a wrong password changes nothing', async () => {
    const suvi = await join('Suvi Lund', 'Author');
    const seen = await suvi.open('profile');
    const other = await (await signIn(site, suvi.email)).open('board');
    await headed(other.page, 'Board');
    const { page } = seen;
    const who = page.getByRole('region', { name: 'Name and address' });
    await who.getByLabel('Name').fill('Suvi Lund-Ferreira');
    await press(who, 'Save');
    await page.locator('.person-name').getByText('Suvi Lund-Ferreira').waitFor();
    await who.getByLabel('E-mail').fill('suvi.lund@quay.example');
    await who.getByLabel('Your password').fill('not my password');
    await press(who, 'Save');
    await who.getByText('Give your password to change your address').waitFor();
    assert.equal((await suvi.call('GET', 'me')).email, suvi.email);
    await who.getByLabel('Your password').fill(password);
    await press(who, 'Save');
    await who.getByLabel('Your password').waitFor({ state: 'detached' });
    assert.equal((await suvi.call('GET', 'me')).email, 'suvi.lund@quay.example');
    const secret = page.getByRole('region', { name: 'Password' });
    await secret.getByLabel('Password that you have now').fill('not my password');
    await secret.getByLabel('New password').fill('ships that pass at night');
    await press(secret, 'Change the password');
    await secret.getByText('That is not the password that you have now').waitFor();
    assert.equal(await secret.getByLabel('New password').inputValue(), 'ships that pass at night', 'what was typed is still there');
    await secret.getByLabel('Password that you have now').fill(password);
    await press(secret, 'Change the password');
    await page.getByText('The password is changed.').waitFor();
    await other.page.getByRole('link', { name: 'Calendar', exact: true }).click();
    await other.page.getByRole('dialog', { name: 'Sign in again' }).waitFor();
    await signIn(site, 'suvi.lund@quay.example', 'ships that pass at night');
    assert.deepEqual([...but(seen.faults, 400), ...but(other.faults, 401)], []);
    await seen.close();
    await other.close();
  });

  /** device gives a page's browser a device that keeps passkeys, and whose owner says yes. */
  async function device(page) {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('WebAuthn.enable');
    await cdp.send('WebAuthn.addVirtualAuthenticator', { options: {
      protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true,
    } });
  }

  test('a passkey is made, signs in, and is removed; browsers are signed out one by one, all others, and everywhere', async () => {
    const noa = await join('Noa Quist', 'Editor');
    const one = await noa.open('profile');
    const { page } = one;
    await device(page);
    const keys = page.getByRole('region', { name: 'Passkeys' });
    await keys.getByLabel('Name of a new passkey').fill('The laptop');
    await press(keys, 'Add a passkey');
    await keys.getByText('The laptop', { exact: true }).waitFor();
    await signIn(site, noa.email); // a program’s session is one too
    const other = await (await signIn(site, noa.email)).open('profile');
    const where = page.getByRole('region', { name: 'Where you are signed in' });
    await page.reload();
    await where.getByRole('button', { name: 'Sign out', exact: true }).nth(1).waitFor();
    await where.getByText('This browser').waitFor();
    await looks(page, 'profile');
    await press(where.getByRole('listitem').nth(1), 'Sign out');
    await page.getByText('Signed out: ').waitFor();
    await where.getByRole('button', { name: 'Sign out', exact: true }).nth(1).waitFor({ state: 'detached' });
    await press(where, 'Sign out everywhere else');
    await page.getByText('You are signed out in all other browsers.').waitFor();
    await other.page.getByRole('link', { name: 'Board', exact: true }).click();
    await other.page.getByRole('dialog', { name: 'Sign in again' }).waitFor();
    await press(where, 'Sign out everywhere');
    await headed(page, 'Sign in');
    await press(page, 'Sign in with a passkey');
    await page.locator('.person-name').getByText('Noa Quist').waitFor();
    await page.goto(new URL('newsroom/profile', site.address).href);
    await where.getByRole('listitem').filter({ hasText: 'Chrome on Linux' }).getByText('by passkey').waitFor();
    await keys.getByText('Last used').waitFor();
    await press(keys, 'Remove the passkey The laptop');
    await press(page.getByRole('dialog'), 'Remove it');
    await page.getByText('opens nothing any more').waitFor();
    await press(where, 'Sign out everywhere');
    await press(page, 'Sign in with a passkey');
    await page.getByRole('alert').waitFor();
    assert.deepEqual([...but(one.faults, 403, 404, 422), ...but(other.faults, 401)], []);
    await one.close();
    await other.close();
  });

  test('a session that ends while somebody writes: signed in again, by password, by passkey or in another tab, the words are saved', async () => {
    const ben = await join('Ben Osei', 'Editor');
    const elsewhere = await signIn(site, ben.email); // which is not signed out
    const seen = await ben.open('profile');
    const { page } = seen;
    await device(page);
    await page.getByLabel('Name of a new passkey').fill('The phone');
    await press(page, 'Add a passkey');
    await page.getByText('The phone', { exact: true }).waitFor();
    const { id } = await elsewhere.call('POST', 'stories', { title: 'A night at the lock', markdown: 'It rained.' });
    await page.goto(new URL(`newsroom/stories/${id}`, site.address).href);
    await page.locator('.story-body[contenteditable=true]').waitFor();
    const again = page.getByRole('dialog', { name: 'Sign in again' });
    let text = 'It rained.';
    const writes = async (words) => {
      await elsewhere.call('DELETE', 'me/sessions');
      await page.locator('.story-body').click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(words);
      text += words;
      await again.waitFor();
    };
    const isSaved = async () => {
      await again.waitFor({ state: 'detached' });
      await page.locator('.story-state-saved').waitFor();
      const { document } = await elsewhere.call('GET', `stories/${id}`);
      assert.equal(document.content.map((block) => block.content.map((t) => t.text).join('')).join('\n'), text);
    };

    await writes(' Then it stopped.');
    assert.deepEqual(await axe(page), []);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape'); // a browser would close it now
    await again.getByLabel('Password').fill('the tide comes in at ten');
    await press(again, 'Sign in');
    await again.getByText('do not belong together').waitFor();
    await again.getByLabel('Password').fill(password);
    await page.keyboard.press('Enter');
    await isSaved();

    await writes(' A boat came in.');
    await press(again, 'Passkey');
    await isSaved();

    await writes(' Nobody was on board.');
    const opened = page.waitForEvent('popup');
    await again.getByRole('link', { name: 'In another tab' }).click();
    const tab = await opened;
    await giveIn(tab, ben.email, password);
    await headed(tab, 'Stories');
    await isSaved();
    assert.deepEqual(but(seen.faults, 401, 403), []);
    await seen.close();
  });

  test('the log tells who did what to whom, by person, by kind and by day', async () => {
    const ada = await join('Ada Rowe', 'Contributor');
    await owner.call('PUT', `users/${ada.id}`, { role: 'Author' });
    await owner.call('PUT', `users/${ada.id}`, { status: 'suspended' });
    const { id } = await owner.call('POST', 'stories', { title: 'The first boat' });
    const seen = await owner.open('log');
    const { page } = seen;
    const rows = page.getByRole('main').getByRole('listitem');
    const named = rows.filter({ hasText: 'Ottilie Brandt saved a story: The first boat' }).getByRole('link', { name: 'The first boat' }).first();
    assert.equal(await named.getAttribute('href'), `/newsroom/stories/${id}`);
    await rows.filter({ hasText: 'Ottilie Brandt suspended Ada Rowe' }).waitFor();
    await rows.filter({ hasText: 'Ottilie Brandt changed Ada Rowe from Contributor to Author' }).waitFor();
    await rows.filter({ hasText: 'Ada Rowe accepted an invitation' }).waitFor();
    await looks(page, 'log');
    await page.getByLabel('What').selectOption({ label: 'Invitations' });
    await rows.filter({ hasText: 'suspended' }).first().waitFor({ state: 'detached' });
    await rows.filter({ hasText: 'Ottilie Brandt invited somebody as Contributor' }).waitFor();
    await page.getByLabel('What').selectOption({ label: 'Everything' });
    await page.getByLabel('Person').selectOption({ label: 'Ottilie Brandt' });
    await rows.filter({ hasText: 'Ada Rowe accepted' }).waitFor({ state: 'detached' });
    await rows.filter({ hasText: 'suspended Ada Rowe' }).waitFor();
    await page.getByLabel('To', { exact: true }).fill('2020-01-01');
    await page.getByRole('heading', { name: 'Nothing like that was done' }).waitFor();
    await press(page, 'Show everything');
    await rows.filter({ hasText: 'Ada Rowe accepted' }).waitFor();
    assert.deepEqual(seen.faults, []);
    await seen.close();
  });
});

describe('the demo', () => {
  let demo;
  before(async () => { demo = await start(); });
  after(() => demo?.stop());

  test('a link signs in as each role, which sees of the house what it may; whoever goes there all the same is told', async () => {
    for (const role of roles) {
      const { page, faults, close } = await demo.open(demo.links[role]);
      await headed(page, 'Stories');
      assert.ok(!page.url().includes('#'), page.url());
      const title = role[0].toUpperCase() + role.slice(1);
      await page.locator('.person').getByText(title, { exact: true }).waitFor();
      const rail = page.getByRole('navigation', { name: 'Newsroom' });
      const runs = role === 'owner' || role === 'administrator';
      assert.equal(await rail.getByRole('link', { name: 'Who did what' }).count(), runs ? 1 : 0, role);
      assert.equal(await rail.getByRole('link', { name: 'Staff' }).count(), role === 'contributor' ? 0 : 1, role);
      if (role === 'author') {
        await rail.getByRole('link', { name: 'Staff' }).click();
        await page.getByRole('main').getByRole('listitem').first().waitFor();
        assert.equal(await page.getByRole('button', { name: /Invite somebody|^More for/ }).count(), 0);
        assert.equal(await page.getByLabel(/^Role of/).count(), 0);
        assert.equal(await page.getByRole('tab', { name: 'Invitations' }).count(), 0);
        await page.goto(new URL('newsroom/log', demo.address).href);
        await page.getByRole('alert').waitFor();
      }
      assert.deepEqual(but(faults, 403), [], role);
      await close();
    }
  });

  test('a link that is none says so, and leads to signing in', async () => {
    const { page, faults, close } = await demo.open('newsroom/enter#0123');
    await page.getByText('used already, or is too old').waitFor();
    await looks(page, 'enter');
    await page.getByRole('link', { name: 'Sign in another way' }).click();
    await headed(page, 'Sign in');
    assert.deepEqual(but(faults, 404), []);
    await close();
  });
});
