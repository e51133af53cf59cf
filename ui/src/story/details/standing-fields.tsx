// The address, the date and what else is set at once.
import { useEffect, useState } from 'preact/hooks';
import { toField } from '../../desk/stage';
import { Button } from '../../kit/button';
import { Check, TextField } from '../../kit/field';
import { mayAtAll } from '../../shell/session';
import { useStory } from '../context';
import { useStanding } from './standing';

/** slugged is what can stand in an address, of what somebody types. */
export function slugged(text: string): string {
  return text.toLowerCase().normalize('NFC').replace(/['’]/g, '').replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/-{2,}/g, '-').replace(/^-/, '').slice(0, 191);
}

export function Address() {
  const { story } = useStory();
  const { set, fault, busy, forget } = useStanding();
  const [slug, setSlug] = useState(story.slug ?? '');
  useEffect(() => setSlug(story.slug ?? ''), [story.slug]);
  const base = (story.url ?? '').slice(0, -((story.slug ?? '').length + 1));
  const changed = slug.replace(/-$/, '') !== story.slug;
  const keep = async () => {
    if (changed && !busy) await set({ slug: slug.replace(/-$/, '') }, (now) => (story.published ? `It stands at /${now.slug}/ now. The old address leads there.` : `It will stand at /${now.slug}/.`));
  };
  return (
    <form class="details-address" onSubmit={(e) => { e.preventDefault(); void keep(); }}>
      <TextField label="Address" spellcheck={false} autocapitalize="off" autocomplete="off" value={slug} fault={fault}
        hint={<span class="details-url">{base}<b>{slug || '…'}</b>/</span>}
        onValue={(value) => { forget(); setSlug(slugged(value)); }}
        onKeyDown={(e) => { if (e.key === 'Escape' && changed) { e.preventDefault(); setSlug(story.slug ?? ''); forget(); } }} />
      {changed && (
        <div class="details-row">
          <Button small kind="primary" type="submit" busy={busy}>{slug ? 'Use this address' : 'Make it of the headline'}</Button>
          <Button small kind="quiet" onClick={() => { setSlug(story.slug ?? ''); forget(); }}>Leave it</Button>
        </div>
      )}
      {changed && story.published && slug && <p class="hint">Readers who come by the old address are led to the new one.</p>}
    </form>
  );
}

export function Standing() {
  const { story, update } = useStory();
  const dates = useStanding(), rest = useStanding();
  const decides = mayAtAll('story.publish');
  const [date, setDate] = useState(toField(story.published_at));
  useEffect(() => setDate(toField(story.published_at)), [story.published_at]);
  const keepDate = () => {
    if (date === toField(story.published_at)) return;
    void dates.set({ published_at: date ? new Date(date).toISOString() : '' }, date ? 'Readers are shown this date.' : 'The date will be that of its publication.');
  };
  return (
    <>
      <TextField type="datetime-local" label="Date that readers are shown" value={date} max={toField(new Date().toISOString())} disabled={!decides || story.undated} fault={dates.fault}
        hint={!decides ? 'An editor sets it.' : story.published_at ? 'Earlier if you like, never in the future.' : 'Empty: when it is published.'}
        onValue={(value) => { dates.forget(); setDate(value); }} onBlur={keepDate}
        onKeyDown={(e) => { if (e.key === 'Enter') { e.preventDefault(); keepDate(); } }} />
      <Check label="Show no date" hint="For a page that came without one." checked={!!story.undated} onValue={(undated) => update({ undated })} />
      <Check label="Featured" hint={decides ? 'It stands before the others on the front page.' : 'An editor decides this.'} checked={!!story.featured} disabled={!decides}
        onValue={(featured) => { void rest.set({ featured }, featured ? 'Featured.' : 'Not featured any more.'); }} />
      <Check label="A page, not a story" hint="It stands outside the stream and the feeds: about us, standards." checked={!!story.page}
        onValue={(page) => { void rest.set({ page }, page ? 'It is a page now.' : 'It is a story now.'); }} />
      {rest.fault && <p class="fault" role="alert">{rest.fault}</p>}
    </>
  );
}
