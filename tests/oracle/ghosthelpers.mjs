// Ghost's own helpers under express-hbs, with everything behind them (settings, database, API)
// replaced by data that the caller sets. Ghost's package is fetched once, unpacked below node_modules
// and never installed.
import fs from 'node:fs';
import path from 'node:path';
import Module, { createRequire } from 'node:module';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const version = '6.65.0';
const here = path.dirname(fileURLToPath(import.meta.url));
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

export const frontend = ghostFrontend();
export const hbs = require('express-hbs').create();
export const moment = require('moment-timezone');
const UrlUtils = require('@tryghost/url-utils');
let current; // what is drawn: {url, site, words}
export const use = (what) => { current = what; };

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

// newEngine makes a renderer for the theme in a folder.
export function newEngine(dir) {
  hbs.handlebars.partials = {};
  const render = hbs.express4({
    partialsDir: [path.join(frontend, 'helpers/tpl'), path.join(dir, 'partials')].filter((d) => fs.existsSync(d)),
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

// draw renders a template and gives {want} or {error, why}.
export function draw(render, file, locals, data) {
  const all = { ...locals, _templateOptions: { data: { site: { ...current.site, url: current.url }, labs: {}, member: null, ...data } } };
  return new Promise((resolve) => {
    render(file, all, (err, html) => resolve(err ? { error: true, why: String(err.message ?? err) } : { want: html }));
  });
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
