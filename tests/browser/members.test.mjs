// Members: joining, signing in and the account, with scripts and without, in our theme and with what Ghost's themes have.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { axe, folder, schemes, settled, sideways, startNew, tidy } from './kit.mjs';
import { postbox } from './postbox.mjs';

let house, box, says, desk, signedOff; // says is a call of the newsroom's API by the owner, desk their page
before(async () => {
  box = await postbox();
  house = await startNew('--mail', box.url, '--mail-from', 'The Quay <desk@quay.example>');
  const { page, close } = await house.open('');
  [desk, signedOff] = [page, close];
  says = async (method, where, body) => {
    const answer = await page.request.fetch(new URL(`newsroom/api/${where}`, house.address).href, { method, data: body, headers: { origin: new URL(house.address).origin } });
    const text = await answer.text();
    assert.ok(answer.ok(), `${where}: ${answer.status()} ${text}`);
    return text ? JSON.parse(text) : undefined;
  };
  await says('POST', 'setup', { code: house.code, site_title: 'The Quay', name: 'Ottilie Brandt', email: 'ottilie@quay.example', password: 'a kettle of seven gulls' });
  const { version, value } = await says('GET', 'settings/membership');
  await says('PUT', 'settings/membership', { based_on: version, value: { ...value, access: 'all', button: true, terms: 'We write to you when you sign in, and never else.', terms_url: '/corrections/' } });
});
after(async () => { await signedOff?.(); await house?.stop(); await box?.stop(); tidy(); });

const at = (path) => new URL(path, house.address).href;

/** letter waits for a letter, and gives the path of its link and its code. */
async function letter() {
  const text = await box.next();
  const link = text.match(/http:\/\/\S*(\/members\/\?[^\s"<]+)/)[1];
  return { link, code: text.replaceAll(link, '').match(/: (\d{6})\b/)[1] };
}

/** own leaves out what the judge itself does: it imports the style sheet of the dialog anew, which the policy of the page forbids. */
function own(faults, sheet) {
  const hashes = [sheet, at(sheet)].map((href) => `sha256-${createHash('sha256').update(`@import "${href}"`).digest('base64')}`);
  return faults.filter((line) => !hashes.some((hash) => line.includes(`a hash ('${hash}')`)));
}

/** looks judges a page in both schemes, on a phone and a desk; one of both in each where that is enough. */
async function looks(page, name, both = [[1440, 320], [1440, 320]]) {
  for (const [n, scheme] of schemes.entries()) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const width of both[n]) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      assert.deepEqual((await sideways(page)).elements, [], `${name} at ${width}`);
      if (process.env.FIRSTHAND_SHOTS) await page.screenshot({ path: `${folder()}/${name}-${width}-${scheme}.png` });
      assert.deepEqual(await axe(page), [], `${name} at ${width} in ${scheme}`);
    }
  }
}

test('without scripts one joins, signs out, signs in by the code, and deletes the account', async () => {
  const { page, faults, close } = await house.open('signup/', { scripts: false });
  await page.getByLabel('Your name').fill('Wanda Vale');
  await page.getByLabel('Your email address').fill('wanda@reader.example');
  await page.getByRole('button', { name: 'Send me the email' }).click();
  await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();
  const first = await letter();
  await page.goto(at(first.link));
  await page.goto(at('/account/'));
  assert.equal(await page.getByLabel('Your name').inputValue(), 'Wanda Vale');
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByText('You are signed out.').waitFor();
  await page.goto(at('/signin/'));
  await page.getByLabel('Your email address').fill('wanda@reader.example');
  await page.getByRole('button', { name: 'Send me the email' }).click();
  await page.getByLabel('The six digits').fill((await letter()).code);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.goto(at('/account/delete/'));
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Delete your account' }).click();
  await page.getByText('Your account is deleted.').waitFor();
  await page.goto(at(first.link));
  await page.getByText('This link was used already').waitFor();
  assert.deepEqual(faults.filter((f) => !/410/.test(f)), []);
  await close();
});

test('nobody is shut out of the pages of members', async () => {
  const { page, faults, close } = await house.open('signup/');
  await looks(page, 'signup');
  await page.getByLabel('Your email address').fill('ida@reader.example');
  await page.getByRole('button', { name: 'Send me the email' }).click();
  await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();
  await looks(page, 'sent');
  await page.goto(at((await letter()).link));
  await page.goto(at('/account/'));
  await looks(page, 'account');
  await page.goto(at('/account/delete/'));
  await looks(page, 'delete');
  assert.deepEqual(faults, []);
  await close();
});

/** inGhostsTheme opens the front page and puts into it what such a theme has. */
async function inGhostsTheme(options) {
  const opened = await house.open('', options);
  await opened.page.evaluate(() => {
    document.querySelector('main').insertAdjacentHTML('afterbegin', `
      <p><a href="#/portal/signin" data-portal="signin">Come in</a> <a href="javascript:" data-members-signout>Leave</a></p>
      <form data-members-form="subscribe"><label>Address <input data-members-email type="email" required></label> <button>Subscribe now</button> <span data-members-error></span></form>`);
  });
  return { ...opened, dialog: opened.page.getByRole('dialog') };
}

test('a theme’s button opens the form, a letter comes, its code signs in, and the account is deleted', async () => {
  const { page, dialog, faults, close } = await inGhostsTheme({ width: 320 });
  const form = page.locator('form[data-members-form]');
  await page.getByLabel('Address').fill('ivo@reader.example');
  await page.getByRole('button', { name: 'Subscribe now' }).click();
  await page.locator('form.success').waitFor();
  assert.ok(!(await form.getAttribute('class')).includes('loading'));
  await page.goto(at((await letter()).link));
  await page.getByText('Welcome: you are a member now.').waitFor();
  assert.equal(new URL(page.url()).search, '', 'the address is as it was');
  await close();

  const again = await inGhostsTheme();
  const sheet = await again.page.locator('script[data-styles*="portal.css"]').getAttribute('data-styles');
  await again.page.getByRole('link', { name: 'Come in' }).focus();
  await again.page.keyboard.press('Enter');
  await again.dialog.getByRole('heading', { name: 'Sign in' }).waitFor();
  for (const scheme of schemes) {
    await again.page.emulateMedia({ colorScheme: scheme });
    assert.deepEqual(await axe(again.page), [], scheme);
    if (process.env.FIRSTHAND_SHOTS) await again.page.screenshot({ path: `${folder()}/dialog-${scheme}.png` });
  }
  await again.page.keyboard.press('Escape');
  await again.dialog.waitFor({ state: 'hidden' });
  assert.equal(await again.page.evaluate(() => document.activeElement.textContent), 'Come in', 'focus comes back');
  await again.page.keyboard.press('Enter');
  await again.dialog.getByLabel('Your email address').fill('ivo@reader.example');
  await again.page.keyboard.press('Enter');
  await again.dialog.getByLabel('The six digits').fill((await letter()).code);
  await again.page.keyboard.press('Enter');
  await again.page.getByText('You are signed in.').waitFor();
  await again.page.goto(at('/#/portal/account'));
  await again.dialog.getByText('You are signed in as ivo@reader.example.').waitFor();
  await again.dialog.getByRole('link', { name: 'Delete your account' }).click();
  await again.dialog.getByRole('checkbox').check();
  await again.dialog.getByRole('button', { name: 'Delete your account' }).click();
  await again.dialog.getByText('Your account is deleted.').waitFor();
  assert.deepEqual([...faults, ...own(again.faults, sheet)], []);
  await again.close();
});

test('who has to agree to something is asked, also where a theme’s form is sent', async () => {
  const { version, value } = await says('GET', 'settings/membership');
  await says('PUT', 'settings/membership', { based_on: version, value: { ...value, agree: true } });
  const { page, dialog, faults, close } = await inGhostsTheme({ width: 320 });
  await page.getByLabel('Address').fill('mara@reader.example');
  await page.getByRole('button', { name: 'Subscribe now' }).click();
  await dialog.getByRole('alert').filter({ hasText: 'Agree to the terms first.' }).waitFor();
  assert.equal(await dialog.getByLabel('Your email address').inputValue(), 'mara@reader.example', 'what they wrote is there');
  assert.deepEqual(await axe(page), []);
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Send me the email' }).click();
  await dialog.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();
  await page.goto(at((await letter()).link));
  await page.getByText('Welcome: you are a member now.').waitFor();
  const sheet = await page.locator('script[data-styles*="portal.css"]').getAttribute('data-styles');
  assert.deepEqual(own(faults, sheet).filter((line) => !/\b(400|422)\b/.test(line)), []);
  await close();
});

const one = [[320], [1440]];

test('a member says something: the bell tells the desk, which lets it stand, pins it and ends the thread, and says who reads all of the story', async () => {
  const joining = await says('GET', 'settings/membership');
  await says('PUT', 'settings/membership', { based_on: joining.version, value: { ...joining.value, agree: false } });
  const { version } = await says('GET', 'settings/comments');
  await says('PUT', 'settings/comments', { based_on: version, value: { enabled: 'all', edit_minutes: 0 } });
  const { id } = await says('POST', 'stories', { title: 'The first boat', markdown: 'It came at night, and nobody slept.' });
  await says('POST', `stories/${id}/publish`);
  const reader = await house.open('signup/', { width: 320 });
  await reader.page.getByLabel('Your email address').fill('ann@reader.example');
  await reader.page.getByRole('button', { name: 'Send me the email' }).click();
  await reader.page.goto(at((await letter()).link));
  await reader.page.goto(at('/the-first-boat/'));
  await reader.page.getByLabel('Your comment').fill('I was on it.');
  await reader.page.getByRole('button', { name: 'Send' }).click();
  await reader.page.waitForLoadState();

  await desk.goto(at('/newsroom/'));
  while (await desk.getByRole('button', { name: 'Notifications: 1 not read' }).count() === 0) await desk.reload({ waitUntil: 'networkidle' }); // a job tells it
  await desk.getByRole('button', { name: 'Notifications: 1 not read' }).click();
  await desk.getByRole('link', { name: /What readers wrote waits under The first boat/ }).click();
  const row = desk.getByRole('list', { name: 'What readers wrote' }).getByRole('listitem');
  await row.filter({ hasText: 'I was on it.' }).waitFor();
  await desk.keyboard.press('a');
  await row.waitFor({ state: 'detached' });
  await desk.getByRole('combobox', { name: 'Show' }).selectOption('shown');
  await row.filter({ hasText: 'I was on it.' }).focus();
  await desk.keyboard.press('p');
  await row.getByText('Pinned', { exact: true }).waitFor();
  await desk.keyboard.press('c');
  await row.getByText('No more comments').waitFor();
  await desk.getByText('The story takes no more comments.').waitFor();
  await looks(desk, 'queue', one);
  await row.getByRole('button', { name: 'More for what' }).click();
  await desk.getByRole('menuitem', { name: /take comments again/ }).click();
  await row.getByText('No more comments').waitFor({ state: 'detached' });
  await desk.getByRole('button', { name: /^Notifications/ }).click(); // it leads to what waits, whatever was looked at
  await desk.getByRole('link', { name: /What readers wrote waits under The first boat/ }).click();
  await desk.getByRole('heading', { name: 'Nothing waits' }).waitFor();

  await reader.page.goto(at('/the-first-boat/comments/'));
  await reader.page.getByText('picked by the desk').waitFor();
  const thread = await reader.page.locator('.fh-comment').first().getAttribute('id');
  await reader.page.goto(at(`/the-first-boat/comments/${thread.replace('comment-', '')}/`));
  await reader.page.getByText('I was on it.').waitFor();
  await looks(reader.page, 'thread', one);

  await desk.goto(at(`/newsroom/stories/${id}?panel=details`));
  const aside = desk.getByRole('complementary', { name: 'Details' });
  await aside.getByRole('checkbox', { name: 'Readers may comment' }).uncheck();
  await desk.getByText('It takes no more comments.').waitFor();
  await reader.page.goto(at('/the-first-boat/'));
  await reader.page.getByText('The comments of this story are closed.').waitFor();
  const stranger = async () => (await (await fetch(at('/the-first-boat/'))).text());
  await aside.getByRole('combobox', { name: 'Who may read all of it' }).selectOption('members');
  await desk.getByText('Others read its open part alone.').waitFor();
  assert.doesNotMatch(await stranger(), /nobody slept|I was on it/);
  await reader.page.reload();
  await reader.page.getByText('nobody slept').waitFor();
  await looks(desk, 'details', one);
  await desk.getByRole('button', { name: 'Undo', exact: true }).last().click();
  while (!/nobody slept/.test(await stranger())) await desk.waitForLoadState('networkidle');

  const { working_revision: based_on, stands_as } = await says('GET', `stories/${id}`);
  await says('PUT', `stories/${id}`, { based_on, stands_as, visibility: 'label:crew' }); // as a story from another system has it
  await desk.reload();
  const whom = aside.getByRole('combobox', { name: 'Who may read all of it' });
  await whom.locator('option:checked', { hasText: 'Some members, as it came in' }).waitFor({ state: 'attached' });
  await whom.selectOption('public');
  await desk.getByText('Everybody may read all of it.').waitFor();
  await whom.selectOption('label:crew');
  await desk.getByText('Others read its open part alone.').waitFor();
  assert.deepEqual(reader.faults, []);
  await reader.close();
});
