// The frame around every view: rail, top bar, palette, messages; and the gate that asks for a session.
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask, api, onSignedOut, send } from '../api/client';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { Menu } from '../kit/menu';
import { Empty, Fault, Loading } from '../kit/page';
import { Toasts, fault } from '../kit/toast';
import { addCommands, listenForKeys, useCommands } from './commands';
import { findByName } from './finders';
import { KeysHelp } from './keys-help';
import { look, setLook } from './look';
import { Palette } from './palette';
import { offered, Rail } from './rail';
import { below, href, LocationProvider, match, useLocation, useView } from './router';
import { forgetMe, loadMe, mayAtAll, useMe } from './session';
import { signInAgain } from './sign-in-again';
import { tops } from './top';

export function App() {
  return <LocationProvider scope="/newsroom"><Gate /></LocationProvider>;
}

/** Gate finds out who is there before any view is shown; without a session only open views are. */
function Gate() {
  const [state, setState] = useState<'asking' | 'known' | { err: unknown }>('asking');
  const me = useMe();
  const { path, url, route } = useLocation();
  const found = match(below(path));
  const load = () => { setState('asking'); loadMe().then(() => setState('known'), (err) => setState({ err })); };
  useEffect(() => { load(); onSignedOut(signInAgain); }, []);
  const barred = state === 'known' && !me && !found?.view.open;
  useEffect(() => {
    if (barred) route(`${href('/sign-in')}?to=${encodeURIComponent(below(url))}`, true);
  }, [barred]);
  if (state === 'asking') return null;
  if (typeof state === 'object') return <main class="bare"><Fault err={state.err} again={load} /></main>;
  if (barred) return null;
  return me && !found?.view.bare && !found?.view.open ? <Frame /> : <main class="bare"><Outlet /><Toasts /></main>;
}

function Frame() {
  const { route } = useLocation();
  const me = useMe()!;
  const [rail, setRail] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  const [over, setOver] = useState<'palette' | 'keys' | null>(null);
  useEffect(listenForKeys, []);
  useEffect(() => findByName(route), [route]);
  const closeRail = () => { setRail(false); menu.current?.focus(); };
  useEffect(() => {
    if (!rail) return;
    document.querySelector<HTMLElement>('#rail a, #rail button')?.focus();
    const onKey = (e: KeyboardEvent) => { if (e.key === 'Escape') closeRail(); };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [rail]);
  useCommands(() => [
    { id: 'palette', title: 'Find or do', group: 'Anywhere', keys: 'mod+k', hidden: true, run: () => setOver('palette') },
    { id: 'palette.slash', title: 'Find or do', group: 'Anywhere', keys: '/', hidden: true, run: () => setOver('palette') },
    { id: 'keys', title: 'Show the keys', group: 'Anywhere', keys: '?', icon: 'info', run: () => setOver('keys') },
    { id: 'look.light', title: 'Light', group: 'Look', icon: 'sun', run: () => setLook('light') },
    { id: 'look.dark', title: 'Dark', group: 'Look', icon: 'moon', run: () => setLook('dark') },
    { id: 'look.system', title: 'As the system', group: 'Look', icon: 'desktop', run: () => setLook('system') },
    { id: 'site', title: 'See the site', group: 'Go to', icon: 'external', run: () => { window.open('/', '_blank', 'noopener'); } },
    { id: 'manual', title: 'The manual', group: 'Go to', icon: 'info', run: readManual },
    { id: 'out', title: 'Sign out', group: 'You', icon: 'out', run: signOut },
  ], []);
  useEffect(() => addCommands(offered().map((v) => ({
    id: `go${v.path}`, title: v.title, group: 'Go to', icon: v.nav!.icon, keys: v.nav!.key && `g ${v.nav!.key}`, run: () => route(href(v.path)),
  }))), [me.role]);
  useEffect(() => { if (mayAtAll('story.save')) return addCommands([{ id: 'story.new', title: 'New story', group: 'Anywhere', icon: 'plus', keys: 'c', run: () => newStory(route) }]); }, [me.role]);
  return (
    <div class="frame">
      <a class="skip" href="#main">Skip to the work</a>
      <header class="top">
        <span class="top-menu"><Button kind="quiet" icon="menu" label="Menu" aria-expanded={rail} aria-controls="rail" button={menu} onClick={() => setRail(true)} /></span>
        <span class="top-site">{me.site_title}</span>
        <div class="top-end">
          {tops.map(({ id, Component }) => <Component key={id} />)}
          {mayAtAll('story.save') && <Button kind="primary" icon="plus" onClick={() => newStory(route)}>New story</Button>}
          <Person />
        </div>
      </header>
      <Rail open={rail} onClose={() => { if (rail) closeRail(); }} onPalette={() => { setRail(false); setOver('palette'); }} />
      {rail && <div class="rail-veil" onClick={closeRail} />}
      <main id="main" tabIndex={-1}><Outlet /></main>
      <Toasts />
      {over === 'palette' && <Palette onClose={() => setOver(null)} />}
      {over === 'keys' && <KeysHelp onClose={() => setOver(null)} />}
    </div>
  );
}

/** newStory begins a draft and opens it. */
export async function newStory(route: (url: string) => void) {
  try {
    const made = await ask(() => api.POST('/stories', { body: { title: 'Untitled' } }));
    route(href(`/stories/${made.id}`));
  } catch (err) { fault(err); }
}

/** readManual opens the manual beside the work; it is a page of the server's, not a view. */
function readManual() {
  window.open('/newsroom/manual/', '_blank', 'noopener');
}

async function signOut() {
  try {
    await send('DELETE', '/session');
    forgetMe();
  } catch (err) { fault(err); }
}

function Person() {
  const me = useMe()!;
  const now = look();
  return (
    <Menu label={`You: ${me.name}`} items={[
      ...personItems.map((item) => ({ ...item })),
      { label: 'Light', icon: 'sun', disabled: now === 'light', run: () => setLook('light') },
      { label: 'Dark', icon: 'moon', disabled: now === 'dark', run: () => setLook('dark') },
      { label: 'As the system', icon: 'desktop', disabled: now === 'system', run: () => setLook('system') },
      { label: 'See the site', icon: 'external', href: '/' },
      { label: 'The manual', icon: 'info', run: readManual },
      { label: 'Sign out', icon: 'out', run: signOut },
    ]}>
      <Icon name="staff" /><span class="person"><span class="person-name">{me.name}</span><small>{me.role}</small></span>
    </Menu>
  );
}

/** personItems lead to the person's own pages; the room that has them adds them. */
export const personItems: { label: string; icon: 'staff' | 'key'; href: string }[] = [{ label: 'Your profile', icon: 'staff', href: href('/profile') }];

/** Outlet shows the view of the address. */
function Outlet() {
  const { path, query } = useLocation();
  const found = match(below(path));
  const loaded = useView(found?.view);
  if (!found) {
    return (
      <Empty title="There is nothing at this address" icon="search" action={<a class="button button-plain" href={href('/')}><span>To the stories</span></a>}>
        It may have been moved, or the link is not whole.
      </Empty>
    );
  }
  if (loaded.state === 'failed') return <Fault err={null} again={loaded.again} />;
  if (loaded.state === 'loading') return <Loading />;
  return <loaded.Component key={path} params={found.params} query={query} />;
}
