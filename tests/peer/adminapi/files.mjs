// What is sent as files: pictures, films, papers, themes, redirects, routes.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { png as drawn } from '../seed/pictures.mjs';
import { zip } from './zip.mjs';

const told = path.join(path.dirname(fileURLToPath(import.meta.url)), '../routes/theme');
const png = (width, height) => drawn('sent', width, height);
const film = Buffer.from('AAAAIGZ0eXBpc29tAAACAGlzb21pc28yYXZjMW1wNDEAAAAIZnJlZQAAAAhtZGF0', 'base64');
const paper = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** theme is the one that tells what it is given, packed. */
const theme = () => zip(Object.fromEntries(fs.readdirSync(told, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  .map((one) => [path.relative(told, path.join(one.parentPath, one.name)), fs.readFileSync(path.join(one.parentPath, one.name))])));

/** checked is a theme as it is told, of what is wrong with it the names of the rules alone: each side says it in its own words. */
const rules = (list) => list?.map(({ code, fatal, level }) => ({ code, fatal, level })).sort((a, b) => (a.code < b.code ? -1 : 1));
const checked = ({ errors, warnings, ...theme }) => ({ ...theme, errors: rules(errors), warnings: rules(warnings) });
const toldOf = (answer) => ({ ...answer.told, body: { themes: answer.json.themes?.map(checked), errors: answer.json.errors?.map(({ details, ...error }) => ({ ...error, details: details?.errors ? { ...details, path: undefined, errors: rules(details.errors), warnings: rules(details.warnings) } : typeof details })) } });
const uploadTheme = async (t, name, bytes, type = 'application/zip') => toldOf(await t.post('themes/upload/', t.form('file', name, bytes, type)));

const upload = async (t, kind, field, name, bytes, type, more) => (await t.post(`${kind}/upload/`, t.form(field, name, bytes, type, more))).told;

const pictures = {
  'image': (t) => upload(t, 'images', 'file', 'quay.png', png(40, 30), 'image/png'),
  'image, by the same name': (t) => upload(t, 'images', 'file', 'quay.png', png(40, 30), 'image/png'),
  'image, with a reference': (t) => upload(t, 'images', 'file', 'Harbour wall (old).png', png(40, 30), 'image/png', { purpose: 'image', ref: 'wall.png' }),
  'image, of a profile': (t) => upload(t, 'images', 'file', 'face.png', png(40, 40), 'image/png', { purpose: 'profile_image' }),
  'image, of a profile, not square': (t) => upload(t, 'images', 'file', 'face.png', png(40, 30), 'image/png', { purpose: 'profile_image' }),
  'image, an icon': (t) => upload(t, 'images', 'file', 'icon.png', png(64, 64), 'image/png', { purpose: 'icon' }),
  'image, an icon too small': (t) => upload(t, 'images', 'file', 'icon.png', png(40, 40), 'image/png', { purpose: 'icon' }),
  'image, for a purpose that is none': (t) => upload(t, 'images', 'file', 'a.png', png(40, 30), 'image/png', { purpose: 'bogus' }),
  'image, a drawing': (t) => upload(t, 'images', 'file', 'line.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4"/></svg>', 'image/svg+xml'),
  'image, a reference too long': (t) => upload(t, 'images', 'file', 'a.png', png(40, 30), 'image/png', { ref: 'x'.repeat(2001) }),
  'image, that is a text': (t) => upload(t, 'images', 'file', 'a.txt', 'words', 'text/plain'),
  'image, by a name that is none': (t) => upload(t, 'images', 'file', 'a.exe', png(40, 30), 'image/png'),
  'image, by a type that is none': (t) => upload(t, 'images', 'file', 'a.png', png(40, 30), 'text/plain'),
  'image, without a file': async (t) => (await t.post('images/upload/', t.form('other', 'a.png', png(40, 30), 'image/png'))).told,
  'image, as JSON': async (t) => (await t.post('images/upload/', { file: 'a.png' })).told,
  'image, by a contributor': async (t) => (await t.post('images/upload/', t.form('file', 'by.png', png(40, 30), 'image/png'), { by: 'contributor' })).brief,
};

const films = {
  'media': (t) => upload(t, 'media', 'file', 'wave.mp4', film, 'video/mp4', { ref: 'wave' }),
  'media, a sound': (t) => upload(t, 'media', 'file', 'horn.mp3', Buffer.from('ID3\x03\x00\x00\x00\x00\x00\x00'), 'audio/mpeg'),
  'media, that is a text': (t) => upload(t, 'media', 'file', 'a.txt', 'words', 'text/plain'),
  'media, without a file': async (t) => (await t.post('media/upload/', t.form('other', 'a.mp4', film, 'video/mp4'))).told,
  'file': (t) => upload(t, 'files', 'file', 'Tide table 2026.pdf', paper, 'application/pdf', { ref: 'tides' }),
  'file, of another kind': (t) => upload(t, 'files', 'file', 'tides.csv', 'hour,height\n1,2\n', 'text/csv'),
  'file, that is a page': (t) => upload(t, 'files', 'file', 'a.html', '<script>1</script>', 'text/html'),
  'file, without a file': async (t) => (await t.post('files/upload/', t.form('other', 'a.pdf', paper, 'application/pdf'))).told,
};

const themes = {
  'themes': async (t) => { const { status, json } = await t.get('themes/', { by: 'owner' }); return { status, themes: json.themes?.filter(({ name }) => ['casper', 'source'].includes(name)) }; },
  'theme, uploaded': (t) => uploadTheme(t, 'told.zip', theme()),
  'theme, uploaded again': (t) => uploadTheme(t, 'told.zip', theme()),
  'theme, active': async (t) => checked(await t.api.themes.activate('told')),
  'theme, which is active': async (t) => toldOf(await t.get('themes/active/', { by: 'owner' })).body,
  'theme, the active one deleted': async (t) => (await t.remove('themes/told/', { by: 'owner' })).told,
  'theme, back again': (t) => t.api.themes.activate('casper'),
  'theme, deleted': async (t) => (await t.remove('themes/told/', { by: 'owner' })).told,
  'theme, deleted again': async (t) => (await t.remove('themes/told/', { by: 'owner' })).told,
  'theme, active that is none': (t) => t.api.themes.activate('no-such-theme'),
  'theme, no zip': (t) => uploadTheme(t, 'bad.zip', 'not a zip'),
  'theme, of another type': (t) => uploadTheme(t, 'bad.txt', 'not a zip', 'text/plain'),
  'theme, without package.json': (t) => uploadTheme(t, 'bare.zip', zip({ 'index.hbs': '<p>{{title}}</p>', 'post.hbs': '<p>{{title}}</p>' })),
  'theme, that does not parse': (t) => uploadTheme(t, 'broken.zip', zip({ 'package.json': '{"name":"broken","version":"1.0.0","author":{"email":"a@b.example"},"config":{"posts_per_page":5,"card_assets":true}}', 'index.hbs': '{{#if a}}', 'post.hbs': '<p>{{title}}</p>' })),
  'theme, without a file': async (t) => (await t.post('themes/upload/', t.form('other', 'a.zip', theme(), 'application/zip'))).told,
  'theme, by an editor': async (t) => (await t.post('themes/upload/', t.form('file', 'told.zip', theme(), 'application/zip'), { by: 'editor' })).brief,
  'custom theme settings': async (t) => (await t.get('custom_theme_settings/', { by: 'owner' })).brief,
};

const led = {
  'redirects': async (t) => (await t.get('redirects/download/', { by: 'owner' })).told,
  'redirects, uploaded': async (t) => (await t.post('redirects/upload/', t.form('redirects', 'redirects.json', '[{"from":"^/old/$","to":"/new/","permanent":true}]', 'application/json'), { by: 'owner' })).told,
  'redirects, as they are now': async (t) => (await t.get('redirects/download/', { by: 'owner' })).brief,
  'redirects, no JSON': async (t) => (await t.post('redirects/upload/', t.form('redirects', 'redirects.json', '[', 'application/json'), { by: 'owner' })).told,
  'redirects, of another kind': async (t) => (await t.post('redirects/upload/', t.form('redirects', 'redirects.txt', '[]', 'text/plain'), { by: 'owner' })).told,
  'redirects, without a file': async (t) => (await t.post('redirects/upload/', t.form('other', 'redirects.json', '[]', 'application/json'), { by: 'owner' })).told,
  'routes': async (t) => (await t.get('settings/routes/yaml/', { by: 'owner' })).told,
  'routes, uploaded': async (t) => (await t.post('settings/routes/yaml/', t.form('routes', 'routes.yaml', 'routes:\n\ncollections:\n  /:\n    permalink: /{slug}/\n    template: index\n\ntaxonomies:\n  tag: /tag/{slug}/\n  author: /author/{slug}/\n', 'text/yaml'), { by: 'owner' })).told,
  'routes, that are none': async (t) => (await t.post('settings/routes/yaml/', t.form('routes', 'routes.yaml', 'routes:\n  no-slash: x\n', 'text/yaml'), { by: 'owner' })).told,
  'routes, without a file': async (t) => (await t.post('settings/routes/yaml/', t.form('other', 'routes.yaml', '', 'text/yaml'), { by: 'owner' })).told,
};

export const files = { ...pictures, ...films, ...themes, ...led };
