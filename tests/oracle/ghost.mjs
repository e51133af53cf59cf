// Runs the cases of internal/theme/testdata/helpers through Ghost's own helpers and express-hbs, with
// everything behind the helpers (settings, database, API) replaced by the cases' data.
//   node ghost.mjs            compares "want" with what they give
//   node ghost.mjs --update   writes it
// Ghost's package is fetched once, unpacked below node_modules and never installed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Module, { createRequire } from 'node:module';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const version = '6.65.0';
const here = path.dirname(fileURLToPath(import.meta.url));
const folder = path.resolve(here, '../../internal/theme/testdata/helpers');
const update = process.argv.includes('--update');
const require = createRequire(import.meta.url);

function ghostFrontend() {
  const dir = path.join(here, 'node_modules/.ghost');
  if (!fs.existsSync(path.join(dir, 'package/core'))) {
    fs.mkdirSync(dir, { recursive: true });
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts', `ghost@${version}`], { cwd: dir });
    execFileSync('tar', ['xzf', `ghost-${version}.tgz`], { cwd: dir });
  }
  return path.join(dir, 'package/core/frontend');
}

const frontend = ghostFrontend();
const hbs = require('express-hbs').create();
const moment = require('moment-timezone');
const UrlUtils = require('@tryghost/url-utils');
let current; // the case that runs

const settings = { get: (key) => current.site[key] ?? null };
const labs = { isSet: () => false, enabledHelper: (_, run) => run() };
const config = {
  get: (key) => ({ url: current.url, useMinFiles: true })[key] ?? null,
  getSubdir: () => new URL(current.url).pathname.replace(/\/$/, ''),
  getSiteUrl: () => current.url.replace(/\/?$/, '/'),
  getAdminUrl: () => undefined,
};
const urlUtils = new UrlUtils({
  getSubdir: config.getSubdir, getSiteUrl: config.getSiteUrl, getAdminUrl: config.getAdminUrl,
  assetBaseUrls: {}, slugs: [], redirectCacheMaxAge: 0, baseApiPath: '/ghost/api',
});
const urlService = {
  getUrlForResource: (resource, { absolute } = {}) =>
    absolute ? resource.url : urlUtils.absoluteToRelative(resource.url),
};

// The pretended API: one item whose title tells what was asked.
function answer(resource, options) {
  const asked = ['filter', 'limit', 'page', 'order', 'include', 'id', 'slug']
    .filter((k) => options[k] !== undefined).map((k) => `${k}=${options[k]}`).join(';');
  if (String(options.filter).includes('nothing')) throw new Error('refused');
  const items = String(options.filter).includes('none') ? [] : [{ title: asked, visibility: 'public' }, { title: 'second' }];
  return { [resource]: items, meta: { pagination: { page: 1, pages: 3, limit: 2, total: 5, next: 2, prev: null } } };
}
function neighbour(options) {
  const side = options.order.endsWith('desc') ? 'previous' : 'next';
  const within = (options.filter.match(/\+(primary_tag|primary_author|author):/) ?? [])[1] ?? 'all';
  return { posts: [{ title: `${side} in ${within}` }] };
}
const api = {};
for (const resource of ['posts', 'tags', 'pages', 'authors', 'tiers', 'newsletters']) {
  const browse = async (options) => (options.skipPagination ? neighbour(options) : answer(resource, options));
  api[`${resource}Public`] = { browse, read: browse };
}

const ghostRequire = (name) => createRequire(path.join(frontend, 'helpers/x.js'))(name);
const handlebars = {
  hbs, SafeString: hbs.SafeString, escapeExpression: hbs.Utils.escapeExpression,
  themeI18n: { _strings: {}, t: (key, bindings) => i18n().t(key, bindings) },
  themeI18next: {},
};
function i18n() {
  const I18n = ghostRequire('../services/theme-engine/i18n/i18n');
  const one = new I18n({ stringMode: 'fulltext', locale: current.site.locale ?? 'en' });
  one._strings = current.words ?? {};
  return one;
}
const proxy = {
  settingsCache: settings, config, urlUtils, urlService, labs, api,
  socialUrls: require('@tryghost/social-urls'), isInternalImage: () => false,
  blogIcon: { getIconUrl: () => '/favicon.ico' }, prepareContextResource() {}, getFrontendKey: async () => 'key',
};
const logging = { warn() {}, error() {}, info() {} };
class GhostError extends Error { constructor(o) { super(o.message); } }

const replaced = {
  '@tryghost/logging': logging,
  '@tryghost/errors': new Proxy({}, { get: () => GhostError }),
  '@tryghost/debug': () => () => {},
  '@tryghost/image-transform': { canTransformToFormat: (f) => ['gif', 'jpeg', 'jpg', 'png', 'webp', 'avif'].includes(f) },
  'fs-extra': fs,
};
const load = Module._load;
Module._load = function (request, parent, isMain) {
  if (parent?.filename?.startsWith(frontend)) {
    if (replaced[request]) return replaced[request];
    const base = request.split('/').pop();
    if (request.startsWith('.')) {
      if (base === 'proxy') return proxy;
      if (base === 'engine') return hbs;
      if (base === 'handlebars') return handlebars;
      if (base === 'settings-cache') return settings;
      if (base === 'url-utils') return { default: urlUtils };
      if (base === 'config' && request.includes('shared')) return config;
      if (base === 'labs') return labs;
      if (base === 'sentry') return { captureException() {} };
      if (base === 'max-limit-cap') return { applyLimitCap: (l) => (l === 'all' || l > 100 ? 100 : l) };
      if (request === '../services/data') return { checks: ghostRequire('../services/data/checks') };
      if (request === '../meta') return meta;
      if (base === 'asset-hash' || base === 'theme-engine' || base === 'assets-minification') return {};
    } else {
      return load.call(this, require.resolve(request), parent, isMain);
    }
  }
  return load.call(this, request, parent, isMain);
};
handlebars.localUtils = ghostRequire('../services/theme-engine/handlebars/utils');
handlebars.templates = ghostRequire('../services/theme-engine/handlebars/template');
const meta = {
  getMetaDataExcerpt: ghostRequire('../meta/generate-excerpt'),
  getMetaDataDescription: ghostRequire('../meta/description'),
  getMetaDataTitle: ghostRequire('../meta/title'),
  getPaginatedUrl: ghostRequire('../meta/paginated-url'),
  getMetaDataUrl: ghostRequire('../meta/url'),
};

const skipped = ['asset', 'collection', 'ghost_head', 'ghost_foot', 'comments', 'content_api_key', 'total_members', 'total_paid_members', 'recommendations'];
const names = fs.readdirSync(path.join(frontend, 'helpers')).filter((f) => f.endsWith('.js'))
  .map((f) => path.basename(f, '.js')).filter((name) => !skipped.includes(name));

// The helpers are loaded once: they keep the class of SafeString that they saw first.
handlebars.SafeString = hbs.handlebars.SafeString;
handlebars.escapeExpression = hbs.handlebars.Utils.escapeExpression;
const helpers = Object.fromEntries(names.map((name) => [name, ghostRequire(`./${name}`)]));

function newEngine(dir) {
  hbs.handlebars.partials = {};
  const render = hbs.express4({
    partialsDir: [path.join(frontend, 'helpers/tpl'), path.join(dir, 'partials')],
    onCompile: (self, source) => self.handlebars.compile(source, { preventIndent: true }),
    restrictLayoutsTo: dir,
  });
  for (const name of names) {
    const helper = helpers[name];
    for (const n of [name, helper.alias].filter(Boolean)) {
      if (helper.async) registerAsync(n, helper);
      else hbs.registerHelper(n, helper);
    }
  }
  return render;
}

// registerAsync is Ghost's own way to hand an async helper to express-hbs.
function registerAsync(name, helper) {
  hbs.registerAsyncHelper(name, async function (context, options, cb) {
    const args = cb ? [context, options] : [context];
    const done = cb ?? options;
    try {
      done(await helper.apply(this, args));
    } catch {
      done(new hbs.SafeString('')); // Ghost logs it and prints nothing
    }
  });
}

const workdir = fs.mkdtempSync(path.join(os.tmpdir(), 'oracle-'));
const pages = JSON.parse(fs.readFileSync(path.join(folder, 'data.json'), 'utf8'));

function run(c, n) {
  const page = pages.pages[c.page ?? 'index'];
  current = { url: c.url ?? 'https://example.org', site: { ...pages.site, ...c.site }, words: c.words };
  moment.now = () => Date.parse(c.now ?? pages.now);
  const dir = path.join(workdir, String(n));
  const write = (name, text) => {
    const file = path.join(dir, `${name}.hbs`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  };
  fs.mkdirSync(path.join(dir, 'partials'), { recursive: true });
  write('case', c.template);
  for (const [name, text] of Object.entries(c.layouts ?? {})) write(name, text);
  for (const [name, text] of Object.entries(c.partials ?? {})) write(`partials/${name}`, text);
  const render = newEngine(dir);
  const locals = {
    ...structuredClone(page.root), ...structuredClone(c.data ?? {}),
    settings: { views: dir }, context: c.contexts ?? page.contexts, relativeUrl: c.path ?? page.path,
    _templateOptions: {
      data: {
        site: { ...current.site, url: current.url }, custom: pages.custom, config: pages.config, labs: {},
        page: { show_title_and_feature_image: true }, member: c.member ?? null,
      },
    },
  };
  return new Promise((resolve) => {
    render(path.join(dir, 'case.hbs'), locals, (err, html) => resolve(err ? { error: true, why: String(err.message ?? err) } : { want: html }));
  });
}

let passed = 0;
let failed = 0;
let n = 0;
for (const file of fs.readdirSync(folder).sort()) {
  if (file === 'data.json') continue;
  const cases = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
  for (const c of cases) {
    if (c.ours !== undefined) continue; // where we differ on purpose, with the reason
    const got = await run(c, n++);
    if (update) {
      delete c.want;
      delete c.error;
      if (got.error) { c.error = true; console.log(`${file}: ${c.name}: ${got.why}`); } else c.want = got.want;
    } else if (got.want === c.want && !got.error === !c.error) {
      passed++;
    } else {
      failed++;
      console.log(`${file}: ${c.name}: want ${JSON.stringify(c.want)}, Ghost gives ${JSON.stringify(got)}`);
    }
  }
  if (update) fs.writeFileSync(path.join(folder, file), JSON.stringify(cases, null, 1) + '\n');
}
fs.rmSync(workdir, { recursive: true });
if (!update) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}
