// People on file: everybody whom the desk quotes or writes about, readers see only those whom it made public.
import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/schema';
import { api, ask, told } from '../api/client';
import { Button } from '../kit/button';
import { Dialog, show } from '../kit/dialog';
import { TextField } from '../kit/field';
import { useListKeys } from '../kit/list-keys';
import { useLater, useQuestion } from '../kit/load';
import { Badge, Empty, Fault, Loading, Page } from '../kit/page';
import { fault } from '../kit/toast';
import { href, useLocation } from '../shell/router';
import { mayAtAll } from '../shell/session';

type Person = components['schemas']['Person'];

const page = 50;

export default function People() {
  const { route } = useLocation();
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState<{ list: Person[]; more: boolean } | { err: unknown } | null>(null);
  const [round, setRound] = useState(0);
  const late = useLater(query.trim());
  const read = (after?: string) => ask(() => api.GET('/people', { params: { query: late ? { name: late } : { after } } }));
  useEffect(() => {
    let here = true;
    read().then(({ people }) => { if (here) setShown({ list: people ?? [], more: !late && (people ?? []).length === page }); }, (err) => { if (here) setShown({ err }); });
    return () => { here = false; };
  }, [late, round]);
  const list = shown && 'list' in shown ? shown.list : [];
  const keys = useListKeys(list.length, (at) => route(href(`/people/${list[at]!.id}`)));
  const question = useQuestion([late, round]);
  const more = async () => {
    const asked = question.current;
    const { people } = await read(list[list.length - 1]?.id);
    if (question.current !== asked) return;
    setShown({ list: [...list, ...(people ?? [])], more: (people ?? []).length === page });
  };
  const begin = async () => {
    const id = await show<string>((done) => <NewPerson name={query.trim()} onDone={done} />);
    if (id) route(href(`/people/${id}`));
  };
  return (
    <Page title="People" actions={mayAtAll('person.save') && <Button kind="primary" icon="plus" onClick={() => { void begin(); }}>New person</Button>}
      bar={<TextField label="Find somebody" type="search" value={query} onValue={setQuery} hint="By the beginning of any of their names." />}>
      {!shown ? <Loading /> : 'err' in shown ? <Fault err={shown.err} again={() => setRound((n) => n + 1)} /> : list.length === 0
        ? <Empty icon="people" title={late ? `Nobody’s name begins with “${late}”` : 'Nobody is on file yet'}>{late ? 'Try fewer letters, or another spelling.' : 'People come with the quotes and stories that name them.'}</Empty>
        : <>
          <ul class="rows" aria-label="People" onKeyDown={keys.onKeyDown}>
            {list.map((p, at) => (
              <li key={p.id}>
                <a class="row" href={href(`/people/${p.id}`)} {...keys.row(at)}>
                  <span class="row-main"><strong>{p.name}</strong>{p.description && <small>{p.description}</small>}</span>
                  {p.public ? <Badge tone="good">Public page</Badge> : <Badge>On file</Badge>}
                </a>
              </li>
            ))}
          </ul>
          {shown.more && <p class="row-more"><Button onClick={() => { more().catch(fault); }}>Show more</Button></p>}
        </>}
    </Page>
  );
}

function NewPerson({ name: first, onDone }: { name: string; onDone: (id: string | null) => void }) {
  const [name, setName] = useState(first);
  const [description, setDescription] = useState('');
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const make = async () => {
    if (!name.trim()) return;
    setBusy(true);
    try {
      onDone((await ask(() => api.POST('/people', { body: { name: name.trim(), description: description.trim() } }))).id);
    } catch (err) { setWrong(told(err)); setBusy(false); }
  };
  return (
    <Dialog title="New person" onClose={() => onDone(null)} actions={<>
      <Button onClick={() => onDone(null)}>Cancel</Button>
      <Button kind="primary" busy={busy} disabled={!name.trim()} onClick={() => { void make(); }}>Keep</Button>
    </>}>
      <form onSubmit={(e) => { e.preventDefault(); void make(); }}>
        <TextField label="Name" maxLength={200} value={name} fault={wrong} onValue={(value) => { setWrong(''); setName(value); }} />
        <TextField label="What tells them from a namesake" maxLength={500} value={description} placeholder="The singer, the harbour master" onValue={setDescription} />
        <button type="submit" class="for-ears" tabIndex={-1} aria-hidden="true">Keep</button>
      </form>
    </Dialog>
  );
}
