// The settings: a menu of subjects, with a search through all of them, and one subject at a time.
import { useState } from 'preact/hooks';
import { adopt } from '../kit/adopt';
import { TextField } from '../kit/field';
import { Empty, Page } from '../kit/page';
import Copies from '../settings/copies';
import Discovery from '../settings/discovery';
import { Options } from '../settings/flags';
import MovingOut from '../settings/moving';
import Imports from '../settings/imports';
import Navigation from '../settings/navigation';
import { Keys, Webhooks } from '../settings/programs';
import Publication from '../settings/publication';
import ReaderSettings from '../settings/readers';
import Redirects from '../settings/redirects';
import sheet from '../settings/settings.css?sheet';
import { Code, Membership, Policies, Rules } from '../settings/simple';
import Theme from '../settings/theme';
import { href } from '../shell/router';
import type { ViewProps } from '../shell/routes';
import { mayAtAll, useMe } from '../shell/session';
import type { ComponentChildren } from 'preact';

adopt(sheet);

interface Subject { id: string; title: string; may: string; words: string; show: () => ComponentChildren }

const subjects: Subject[] = [
  { id: 'publication', title: 'Publication', may: 'settings.save', words: 'title name description language time zone colour logo icon cover picture pictures on other sites privacy addresses prefixes stories per page', show: () => <Publication /> },
  { id: 'navigation', title: 'Navigation', may: 'settings.save', words: 'menu sections links second footer', show: () => <Navigation /> },
  { id: 'theme', title: 'Theme', may: 'theme.save', words: 'look design appearance layout fonts custom', show: () => <Theme /> },
  { id: 'rules', title: 'Rules of the desk', may: 'settings.save', words: 'quotes without source unnamed block warn players embeds click films sounds other sites', show: () => <Rules /> },
  { id: 'readers', title: 'Comments and readers', may: 'readers.rules', words: 'comments moderation approve first timers links spam words list ban report edit', show: () => <ReaderSettings /> },
  { id: 'membership', title: 'Members', may: 'settings.save', words: 'membership join sign up sign in portal readers invite terms button', show: () => <Membership /> },
  { id: 'policies', title: 'Policies', may: 'settings.save', words: 'trust ethics corrections verification diversity ownership masthead mission bylines feedback', show: () => <Policies /> },
  { id: 'discovery', title: 'Feeds and discovery', may: 'settings.save', words: 'rss atom json websub hub robots llms ai crawlers bots search engines sitemap share open graph pictures oembed', show: () => <Discovery /> },
  { id: 'redirects', title: 'Redirects', may: 'redirect.save', words: 'old address moved import export', show: () => <Redirects /> },
  { id: 'code', title: 'Code in every page', may: 'settings.save', words: 'injection script head foot analytics statistics', show: () => <Code /> },
  { id: 'imports', title: 'Moving in', may: 'import', words: 'import ghost wordpress hugo jekyll feed moved migration report', show: () => <Imports /> },
  { id: 'keys', title: 'Keys for programs', may: 'key.save', words: 'api secret token program', show: () => <Keys /> },
  { id: 'webhooks', title: 'Webhooks', may: 'webhook.save', words: 'events tell notify program', show: () => <Webhooks /> },
  { id: 'mail', title: 'Mail', may: 'settings.save', words: 'smtp sender e-mail letter test notifications', show: () => <Options mail /> },
  { id: 'copies', title: 'Copies', may: 'copy.make', words: 'backup restore doctor disk lost damage schedule keep', show: () => <Copies /> },
  { id: 'moving', title: 'Moving out', may: 'site.export', words: 'export download backup archive ghost wordpress markdown leave take away copy', show: () => <MovingOut /> },
  { id: 'options', title: 'Options of the server', may: 'settings.save', words: 'flags environment command line port database cache', show: () => <Options /> },
];

export default function Settings({ params }: ViewProps) {
  useMe();
  const [words, setWords] = useState('');
  const mine = subjects.filter((s) => mayAtAll(s.may));
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = mine.filter((s) => wanted.every((w) => `${s.title} ${s.words}`.toLowerCase().includes(w)));
  const now = mine.find((s) => s.id === params.part) ?? (params.part ? undefined : mine[0]);
  return (
    <Page title="Settings">
      <div class="settings">
        <nav class="settings-menu" aria-label="Subjects of the settings">
          <TextField label="Find a setting" type="search" value={words} onValue={setWords} />
          {found.length === 0 ? <p class="hint">No setting has these words.</p> : (
            <ul>{found.map((s) => <li key={s.id}><a href={href(`/settings/${s.id}`)} aria-current={now?.id === s.id ? 'page' : undefined}>{s.title}</a></li>)}</ul>
          )}
        </nav>
        <div class="settings-part" key={now?.id}>
          {now ? now.show() : !subjects.some((s) => s.id === params.part) && params.part ? <Empty title="There is no such setting" icon="settings">Look for it in the menu, or by a word of it.</Empty> : <Empty title={mine.length ? 'This is not for you to change' : 'Nothing here is for you to change'} icon="lock">Ask an administrator. What you may change stands in the menu.</Empty>}
        </div>
      </div>
    </Page>
  );
}
