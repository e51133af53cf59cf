// One thing of the library: what it is, what is said about it, how it is cut, where it is used.
import { api, ask, base } from '../api/client';
import { adopt } from '../kit/adopt';
import { Button, LinkButton } from '../kit/button';
import { Select, TextArea, TextField } from '../kit/field';
import { Icon } from '../kit/icon';
import { useLoad } from '../kit/load';
import { Badge, Fault, Loading, Page } from '../kit/page';
import { fault } from '../kit/toast';
import { full } from '../kit/time';
import { Cropper } from '../media/cropper';
import { useDetails, type Details } from '../media/details';
import { day, endOf, measures, nouns, warnings, type Media } from '../media/words';
import { useCommands } from '../shell/commands';
import { may } from '../shell/session';
import { href, useLocation } from '../shell/router';
import type { ViewProps } from '../shell/routes';
import { bin } from './media';
import sheet from '../media/media.css?sheet';

export default function MediaItem({ params }: ViewProps) {
  adopt(sheet);
  const { data, err, reload, set } = useLoad(() => ask(() => api.GET('/media/{id}', { params: { path: { id: params.id! } } })), [params.id]);
  if (err && !data) return <Page title="Media"><Fault err={err} again={reload} /></Page>;
  if (!data) return <Page title="Media"><Loading /></Page>;
  return <Item key={data.id} first={data as Media} reload={reload} set={(m) => set(m)} />;
}

function Item({ first, reload, set }: { first: Media; reload: () => void; set: (m: Media) => void }) {
  const { route } = useLocation();
  const d = useDetails(first, () => {});
  const m = d.media;
  const binned = !!first.deleted_at;
  const mine = may('media.delete', m.created_by ?? '');
  const restore = async () => {
    try {
      await ask(() => api.POST('/media/{id}/restore', { params: { path: { id: m.id } } }));
      set({ ...m, deleted_at: undefined, warnings: m.warnings.filter((w) => w !== 'in_bin') });
    } catch (err) { fault(err); }
  };
  useCommands(() => (d.undo ? [{ id: 'media.undo', title: 'Take back the last change', group: 'Media', icon: 'undo', keys: 'mod+z', run: d.undo }] : []), [d.undo]);
  const remove = () => { void bin(m, () => route(href('/media')), () => { route(href(`/media/${m.id}`)); reload(); }); };
  return (
    <Page title={m.name} actions={<>
      <LinkButton kind="quiet" icon="left" href={href('/media')}>All media</LinkButton>
      <State of={d} />
      <Button icon="undo" disabled={!d.undo} onClick={() => d.undo?.()}>Undo</Button>
      <LinkButton icon="download" href={`${base}/media/${m.id}/file`} download={m.name}>Save the file</LinkButton>
      {!binned && mine && <Button icon="trash" onClick={remove}>Delete</Button>}
    </>}>
      {binned && <div class="notice notice-bad"><p>This is in the bin. Thirty days after it was put there it is gone for good.</p><Button small onClick={restore}>Take it out of the bin</Button></div>}
      <div class="details">
        <div class="details-main">
          <Shown of={m} d={d} />
          <Warned of={m} />
          <Uses id={m.id} />
        </div>
        <div class="details-side">
          <Words d={d} />
          <Facts of={m} />
        </div>
      </div>
    </Page>
  );
}

function State({ of: d }: { of: Details }) {
  return (
    <span class="details-state" role="status">
      {d.error ? <>{d.error} <Button small onClick={d.retry}>Try again</Button></> : d.state === 'saved' ? 'All changes saved' : 'Saving…'}
    </span>
  );
}

/** mayShow tells whether the person says if and how readers are shown it: its rights, their end, how it is cut. */
const mayShow = (m: Media) => may('media.show', m.created_by ?? '');

function Shown({ of: m, d }: { of: Media; d: Details }) {
  const file = `${base}/media/${m.id}/file`;
  switch (m.kind) {
    case 'image': return <Cropper media={m} locked={!mayShow(m)} onCrop={(crop) => d.edit({ crop })} onFocal={(focal) => d.edit({ focal })} />;
    case 'audio': return <audio controls preload="none" src={m.path} aria-label={m.name} />;
    case 'video': return <video controls preload="none" src={m.path} aria-label={m.name} />;
    default: return <p class="card"><Icon name="log" /> Readers are given this as a file to save. <a href={file} download={m.name}>Save it here</a></p>;
  }
}

/** sayable are the warnings that hold for what stands in the fields now, before the server has answered. */
function sayable(m: Media): string[] {
  return m.warnings.filter((w) => !(w === 'no_alt' && m.alt) && !(w === 'no_credit' && m.credit));
}

function Warned({ of: m }: { of: Media }) {
  const list = sayable(m).map((w) => warnings[w]).filter((w) => !!w);
  if (list.length === 0) return null;
  return (
    <section aria-label="What is missing">
      <ul class="details-warnings">{list.map((w) => <li key={w.short} class={w.tone}><Icon name="warning" /> {w.long}</li>)}</ul>
    </section>
  );
}

function Words({ d }: { d: Details }) {
  const m = d.media;
  const locked = !mayShow(m);
  const text = (key: 'name' | 'alt' | 'caption' | 'credit' | 'creator' | 'source_url' | 'copyright' | 'licence' | 'usage_terms') => ({ value: m[key], onValue: (value: string) => d.edit({ [key]: value }) });
  return (
    <section class="details-fields" aria-label="What is said about it">
      {m.kind === 'image' && <TextArea label="Alt text" hint="What it shows, for those who do not see it. A story may say it otherwise." maxLength={1000} {...text('alt')} />}
      <TextField label="Credit" hint="As printed beside it" maxLength={1000} {...text('credit')} />
      <TextArea label="Caption" hint="Where a story gives none of its own" maxLength={4000} {...text('caption')} />
      <div class="details-two">
        <TextField label="Creator" maxLength={1000} {...text('creator')} />
        <TextField label="Copyright" maxLength={1000} {...text('copyright')} />
        <Select label="Rights" disabled={locked} hint={locked ? 'Said by editors, and by who brought it' : undefined} value={m.rights} onValue={(rights) => d.edit({ rights: rights as Media['rights'] })}
          choices={[{ value: 'unknown', label: 'Not known' }, { value: 'cleared', label: 'Cleared' }, { value: 'restricted', label: 'Restricted' }]} />
        <TextField label="Rights end" type="date" disabled={locked} value={day(m.rights_expire)} onValue={(date) => d.edit({ rights_expire: endOf(date) })} hint="Readers see it up to the end of this day" />
        <TextField label="Licence" maxLength={4000} {...text('licence')} />
        <TextField label="Terms" maxLength={4000} {...text('usage_terms')} />
      </div>
      <TextField label="Where it came from" inputMode="url" maxLength={4000} {...text('source_url')} />
      <TextField label="Name" hint="What the desk finds it by. Its address stays." maxLength={1000} {...text('name')} />
    </section>
  );
}

const places: Record<string, { word: string; to?: (id: string) => string }> = {
  story: { word: 'Story', to: (id) => `/stories/${id}` }, topic: { word: 'Topic' }, byline: { word: 'Byline' }, person: { word: 'Person' }, settings: { word: 'Settings' },
};

function Uses({ id }: { id: string }) {
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/media/{id}/uses', { params: { path: { id } } })), [id]);
  return (
    <section class="card" aria-labelledby="uses">
      <h2 id="uses">Where it is used</h2>
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : data.uses.length === 0 ? <p class="hint">Nowhere yet.</p> : (
        <ul class="uses">
          {data.uses.map((u) => {
            const place = places[u.kind]!;
            return (
              <li key={u.kind + u.id}>
                <span>{place.word}: {place.to && u.id ? <a href={href(place.to(u.id))}>{u.title}</a> : u.title}</span>
                <Badge tone={u.public ? 'good' : 'plain'}>{u.public ? 'Readers see it' : 'Not public'}</Badge>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function Facts({ of: m }: { of: Media }) {
  return (
    <dl class="facts">
      <dt>Kind</dt><dd>{nouns[m.kind]}, {m.mime.replace(/^\w+\//, '').replace(/\+xml$/, '').toUpperCase().slice(0, 30)}</dd>
      <dt>Size</dt><dd>{measures(m)}</dd>
      <dt>Brought by</dt><dd>{m.created_name || 'Nobody noted it'}{m.created_at && `, ${full(m.created_at)}`}</dd>
      <dt>Address</dt><dd><a href={m.shown_path} target="_blank" rel="noreferrer">{m.shown_path}</a></dd>
    </dl>
  );
}
