// Topics: what stories are filed under, with how many each has. A topic is changed in a window beside the list.
import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/schema';
import { api, ask, told } from '../api/client';
import { findPeople } from '../desk/people';
import { Button } from '../kit/button';
import { Combo } from '../kit/combo';
import { Dialog } from '../kit/dialog';
import { TextArea, TextField } from '../kit/field';
import { useListKeys } from '../kit/list-keys';
import { useLater, useQuestion } from '../kit/load';
import { Badge, Empty, Fault, Loading, Page } from '../kit/page';
import { fault, toast } from '../kit/toast';
import { mayAtAll } from '../shell/session';
import { PictureField } from '../story/details/picture-field';
import { slugged } from '../story/details/standing-fields';

type Topic = components['schemas']['Topic'];
type Shown = { list: Topic[]; more: boolean } | { err: unknown } | null;

const page = 50;

export default function Topics() {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState<Shown>(null);
  const [open, setOpen] = useState<Topic | null>(null);
  const [round, setRound] = useState(0);
  const late = useLater(query.trim());
  const read = (after?: string) => ask(() => api.GET('/topics', { params: { query: { q: late || undefined, after } } }));
  useEffect(() => {
    let here = true;
    read().then(({ topics }) => { if (here) setShown({ list: topics ?? [], more: (topics ?? []).length === page }); }, (err) => { if (here) setShown({ err }); });
    return () => { here = false; };
  }, [late, round]);
  const list = shown && 'list' in shown ? shown.list : [];
  const keys = useListKeys(list.length, (at) => setOpen(list[at]!));
  const question = useQuestion([late, round]);
  const more = async () => {
    const asked = question.current;
    const { topics } = await read(list[list.length - 1]?.id);
    if (question.current !== asked) return;
    setShown({ list: [...list, ...(topics ?? [])], more: (topics ?? []).length === page });
  };
  const may = mayAtAll('topic.save');
  return (
    <Page title="Topics" actions={may && <Button kind="primary" icon="plus" onClick={() => setOpen({ name: '' })}>New topic</Button>}
      bar={<TextField label="Find a topic" type="search" value={query} onValue={setQuery} />}>
      {!shown ? <Loading /> : 'err' in shown ? <Fault err={shown.err} again={() => setRound((n) => n + 1)} /> : list.length === 0
        ? <Empty icon="topics" title={late ? `No topic begins with “${late}”` : 'No topics yet'}>{late ? 'Try fewer letters.' : 'They come with the stories that are filed under them, or make one here.'}</Empty>
        : <>
          <ul class="rows" aria-label="Topics" onKeyDown={keys.onKeyDown}>
            {list.map((t, at) => (
              <li key={t.id}>
                <button type="button" class="row row-button" {...keys.row(at)} onClick={() => setOpen(t)}>
                  <span class="row-main"><strong>{t.name}</strong>{t.description && <small>{t.description}</small>}</span>
                  {t.person_id && <Badge tone="info">A person</Badge>}
                  <small>{t.stories ? `${t.stories} published` : 'None published'}</small>
                </button>
              </li>
            ))}
          </ul>
          {shown.more && <p class="row-more"><Button onClick={() => { more().catch(fault); }}>Show more</Button></p>}
        </>}
      {open && <Edit topic={open} may={may} onClose={() => setOpen(null)} onDone={() => { setOpen(null); setRound((n) => n + 1); }} />}
    </Page>
  );
}

function Edit({ topic, may, onClose, onDone }: { topic: Topic; may: boolean; onClose: () => void; onDone: () => void }) {
  const [name, setName] = useState(topic.name);
  const [slug, setSlug] = useState(topic.slug ?? '');
  const [description, setDescription] = useState(topic.description ?? '');
  const [image, setImage] = useState(topic.image ?? '');
  const [person, setPerson] = useState({ id: topic.person_id ?? '', label: '' });
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (!person.id || person.label) return;
    ask(() => api.GET('/people/{id}', { params: { path: { id: person.id } } })).then((p) => setPerson({ id: person.id, label: p.name }), () => {});
  }, [person.id]);
  const body = (t: Topic) => ({ version: t.version, name: t.name, slug: t.slug, description: t.description, image: t.image, person_id: t.person_id, imported: t.imported });
  /** keep keeps a topic; of one that was on file, it gives what it is then. */
  const keep = async (t: Topic): Promise<Topic | null> => {
    if (topic.id) return ask(() => api.PUT('/topics/{id}', { params: { path: { id: topic.id! } }, body: body(t) }));
    await ask(() => api.POST('/topics', { body: body(t) }));
    return null;
  };
  const submit = async () => {
    setBusy(true);
    setWrong('');
    try {
      const kept = await keep({ ...topic, name: name.trim(), slug: slug.replace(/-$/, ''), description: description.trim(), image, person_id: person.id });
      toast({ text: `“${name.trim()}” is kept.`, action: kept ? { label: 'Undo', run: () => { keep({ ...topic, version: kept.version }).then(onDone, (err) => toast({ text: told(err) })); } } : undefined });
      onDone();
    } catch (err) { setWrong(told(err)); setBusy(false); }
  };
  return (
    <Dialog title={topic.id ? topic.name : 'New topic'} look="sheet" onClose={onClose} actions={may && <>
      <Button onClick={onClose}>Cancel</Button>
      <Button kind="primary" busy={busy} disabled={!name.trim()} onClick={() => { void submit(); }}>Keep</Button>
    </>}>
      <form onSubmit={(e) => { e.preventDefault(); if (name.trim()) void submit(); }}>
        <fieldset class="bare-set" disabled={!may}>
          <legend class="for-ears">The topic</legend>
          <TextField label="Name" maxLength={191} value={name} fault={wrong} onValue={(value) => { setWrong(''); setName(value); }} />
          {topic.id && <TextField label="Address" maxLength={191} spellcheck={false} value={slug} hint="The old address leads to a new one." onValue={(value) => setSlug(slugged(value))} />}
          <TextArea label="Description" maxLength={5000} value={description} hint="At the top of its page, and in search engines." onValue={setDescription} />
          <PictureField label="Picture" path={image} hint="At the top of its page." onPath={setImage} />
          {person.id
            ? <p class="topic-person"><span>It is <strong>{person.label || 'a person on file'}</strong>: the two have one page.</span> <Button small onClick={() => setPerson({ id: '', label: '' })}>Take them apart</Button></p>
            : <Combo label="It is a person" placeholder="Find somebody on file" hint="Then the topic and the person have one page." find={findPeople} onPick={setPerson} />}
          <button type="submit" class="for-ears" tabIndex={-1} aria-hidden="true">Keep</button>
        </fieldset>
      </form>
    </Dialog>
  );
}
