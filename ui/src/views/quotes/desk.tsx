// The quote desk: what was found and nobody said yes or no to, person by person, the surest first.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { components } from '../../api/schema';
import { api, ask } from '../../api/client';
import { Button } from '../../kit/button';
import { Select } from '../../kit/field';
import { useLoad } from '../../kit/load';
import { Badge, Empty, Fault, Loading } from '../../kit/page';
import { fault, toast } from '../../kit/toast';
import { useCommands } from '../../shell/commands';
import { may } from '../../shell/session';
import { ChangeGuess } from './change-guess';
import { guessWords } from './words';

export type Guess = components['schemas']['Guess'];
export type GuessValues = components['schemas']['GuessValues'];
type Decision = components['schemas']['DeskDecision'];
type Waits = components['schemas']['Waits'];
type Do = Decision['do'];
type Stand = 'waiting' | 'aside' | 'dropped';

interface Step { guesses: { guess: Guess; place: number }[]; person: string; undo: Promise<Decision[]> }

const stands = [{ value: 'waiting', label: 'To confirm' }, { value: 'aside', label: 'Put aside' }, { value: 'dropped', label: 'Dropped' }];
const kinds = ['quote', 'relationship', 'fact'] as const;

/** mayConfirm tells whether the person may say that a guess is true. */
const mayConfirm = (g: Guess) => g.kind === 'quote' || may('fact.confirm');

export function Desk() {
  const [stand, setStand] = useState<Stand>('waiting');
  const groups = useLoad(() => ask(() => api.GET('/quote-desk', { params: { query: { desk: stand } } })), [stand]);
  const [people, setPeople] = useState<Waits[]>([]);
  const [next, setNext] = useState<string | undefined>();
  const [person, setPerson] = useState<string | null>(null);
  useEffect(() => {
    if (!groups.data) return;
    setPeople(groups.data.people);
    setNext(groups.data.next);
    setPerson((now) => (groups.data!.people.some((p) => p.person_id === now) ? now : groups.data!.people[0]?.person_id ?? null));
  }, [groups.data]);
  const more = async () => {
    try {
      const page = await ask(() => api.GET('/quote-desk', { params: { query: { desk: stand, before: next } } }));
      setPeople((list) => [...list, ...page.people]);
      setNext(page.next);
    } catch (err) { fault(err); }
  };
  const all = groups.data?.all;
  return (
    <div class="desk">
      <div class="page-bar desk-bar">
        <Select label="Show" value={stand} onValue={(v) => setStand(v as Stand)} choices={stands} />
        {all && <p class="hint">{all.total === 0 ? '' : counted(all)}</p>}
      </div>
      {groups.err && !groups.data ? <Fault err={groups.err} again={groups.reload} /> : !groups.data ? <Loading /> : people.length === 0 || person === null
        ? <Empty title={stand === 'waiting' ? 'Nothing waits here' : 'Nothing is here'} icon="quote">{stand === 'waiting' ? 'What a reading or an import found, and nobody has decided on, stands here. You never have to: readers see such quotes as reported, and such facts not at all.' : 'What you put aside or drop can be brought back from here.'}</Empty>
        : (
          <div class="desk-two">
            <nav class="desk-people card" aria-label="People">
              <ul>
                {people.map((p) => (
                  <li key={p.person_id}>
                    <button type="button" class="desk-person" aria-pressed={p.person_id === person} onClick={() => setPerson(p.person_id)}>
                      <span>{p.name || 'Nobody is named'}</span><small>{p.total}</small>
                    </button>
                  </li>
                ))}
              </ul>
              {next && <Button small kind="quiet" onClick={more}>More people</Button>}
            </nav>
            <Guesses key={`${stand} ${person}`} stand={stand} person={person} name={people.find((p) => p.person_id === person)?.name ?? ''}
              onCount={(by) => setPeople((list) => list.map((p) => (p.person_id === person ? { ...p, total: Math.max(0, p.total + by) } : p)))}
              onDone={() => { const at = people.findIndex((p) => p.person_id === person); setPerson((people[at + 1] ?? people.find((p) => p.total > 0 && p.person_id !== person))?.person_id ?? person); }} />
          </div>
        )}
    </div>
  );
}

const counted = (w: Waits) => [w.quotes && `${w.quotes} ${w.quotes === 1 ? 'quote' : 'quotes'}`, w.relationships && `${w.relationships} ${w.relationships === 1 ? 'relationship' : 'relationships'}`,
  w.facts && `${w.facts} ${w.facts === 1 ? 'date' : 'dates'}`].filter(Boolean).join(', ');

/** withBack puts guesses where they stood. */
const withBack = (list: Guess[], back: { guess: Guess; place: number }[]) => back.reduce((l, t) => [...l.slice(0, t.place), t.guess, ...l.slice(t.place)], list);

interface GuessesProps { stand: Stand; person: string; name: string; onCount: (by: number) => void; onDone: () => void }

function Guesses({ stand, person, name, onCount, onDone }: GuessesProps) {
  const [list, show] = useState<Guess[] | null>(null);
  const now = useRef<{ list: Guess[]; at: number }>({ list: [], at: 0 }); // also between two keys that come before anything is drawn
  const setList = (next: Guess[]) => { now.current.list = next; show(next); };
  const [err, setErr] = useState<unknown>(null);
  const [places, setPlaces] = useState<Record<string, string | undefined>>({});
  const [at, showAt] = useState(0);
  const setAt = (place: number) => { now.current.at = place; showAt(place); };
  const [editing, setEditing] = useState<string | null>(null);
  const entered = useRef(new Map<string, GuessValues>()); // changes that were refused, as they were entered
  const steps = useRef<Step[]>([]);
  const [, render] = useState(0);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const versions = useRef(new Map<string, string>()); // of each guess, as the server last told it
  const box = useRef<HTMLUListElement>(null);

  const seen = (guesses: Guess[]) => { for (const g of guesses) versions.current.set(g.id, g.version); return guesses; };
  const load = useCallback(async () => {
    setErr(null);
    try {
      const pages = await Promise.all(kinds.map((kind) => ask(() => api.GET('/quote-desk/guesses', { params: { query: { person, kind, desk: stand } } }))));
      setPlaces(Object.fromEntries(kinds.map((kind, i) => [kind, pages[i]!.next])));
      setList(seen(pages.flatMap((p) => p.guesses)));
    } catch (e) { setErr(e); }
  }, [person, stand]);
  useEffect(() => { void load(); }, [load]);

  const focus = (place: number) => {
    const to = Math.max(0, Math.min(now.current.list.length - 1, place));
    setAt(to);
    window.requestAnimationFrame(() => box.current?.querySelectorAll<HTMLElement>('[data-guess]')[to]?.focus());
  };
  /** send does decisions behind the person's back, one after the other, each on what it was made on; what was refused is told, and what stands now is read anew. */
  const send = (decisions: Omit<Decision, 'version'>[], refused: (ids: Set<string>) => void): Promise<Decision[]> => {
    const sent = queue.current.then(() => ask(() => api.POST('/quote-desk/decisions', { body: { decisions: decisions.map((d) => ({ version: versions.current.get(d.id) ?? '', ...d })) } })));
    queue.current = sent.catch(() => undefined);
    return sent.then((done) => {
      for (const u of done.undo) versions.current.set(u.id, u.version);
      if (done.refused.length) {
        refused(new Set(done.refused.map((r) => r.id)));
        toast({ text: done.refused[0]!.why, kind: 'fault' });
        void queue.current.then(load);
      }
      return done.undo;
    }, (e) => { fault(e); refused(new Set(decisions.map((d) => d.id))); return []; });
  };
  const decide = (guesses: Guess[], act: Do, values?: GuessValues) => {
    const { list } = now.current;
    if (!guesses.length || guesses.some((g) => !list.includes(g))) return; // decided already
    setEditing(null);
    const taken = guesses.map((guess) => ({ guess, place: list.indexOf(guess) }));
    const rest = list.filter((g) => !guesses.includes(g));
    setList(rest);
    onCount(-guesses.length);
    const undo = send(guesses.map((g) => ({ kind: g.kind, id: g.id, do: act, values })), (refused) => {
      const back = taken.filter((t) => refused.has(t.guess.id));
      setList(withBack(now.current.list, back));
      onCount(back.length);
      if (act === 'change' && values && back.length) { entered.current.set(back[0]!.guess.id, values); setEditing(back[0]!.guess.id); }
    });
    steps.current.push({ guesses: taken, person, undo });
    if (rest.length) focus(taken[0]!.place);
    else void queue.current.then(load); // there may be more; the way back stays until one goes on
  };
  const undo = () => {
    const step = steps.current.pop();
    if (!step) return;
    render((n) => n + 1);
    void step.undo.then((decisions) => {
      if (!decisions.length) return;
      void send(decisions, (refused) => {
        setList(now.current.list.filter((g) => !refused.has(g.id)));
        onCount(-refused.size);
      });
      setList(withBack(now.current.list, step.guesses));
      onCount(decisions.length);
      focus(step.guesses[0]!.place);
    });
  };
  const here = () => now.current.list[now.current.at];
  const one = (act: Do) => { const g = here(); if (g && (act !== 'confirm' || mayConfirm(g))) decide([g], act); };
  const allSure = () => {
    const sure = now.current.list.filter((g) => g.sure && mayConfirm(g));
    if (sure.length) decide(sure.slice(0, 200), 'confirm');
    else toast({ text: 'None of these is sure enough to be confirmed together: decide one by one.' });
  };
  const more = async () => {
    try {
      const got: Guess[] = [], next = { ...places };
      for (const kind of kinds) {
        if (!places[kind]) continue;
        const page = await ask(() => api.GET('/quote-desk/guesses', { params: { query: { person, kind, desk: stand, before: places[kind] } } }));
        got.push(...seen(page.guesses));
        next[kind] = page.next;
      }
      setPlaces(next);
      setList([...now.current.list, ...got]);
    } catch (e) { fault(e); }
  };

  useCommands(() => [
    { id: 'desk.next', title: 'Next', group: 'To confirm', keys: 'j', run: () => focus(now.current.at + 1) },
    { id: 'desk.back', title: 'Before', group: 'To confirm', keys: 'k', run: () => focus(now.current.at - 1) },
    { id: 'desk.confirm', title: 'Confirm', group: 'To confirm', icon: 'check', keys: 'a', run: () => one('confirm') },
    { id: 'desk.all', title: 'Confirm all sure ones', group: 'To confirm', icon: 'check', keys: 'shift+a', run: allSure },
    { id: 'desk.change', title: 'Change', group: 'To confirm', icon: 'edit', keys: 'e', run: () => { const g = here(); if (g && mayConfirm(g)) setEditing(g.id); } },
    { id: 'desk.drop', title: 'Drop', group: 'To confirm', icon: 'close', keys: 'x', run: () => one('drop') },
    { id: 'desk.aside', title: 'Put aside', group: 'To confirm', keys: 's', run: () => one(stand === 'waiting' ? 'aside' : 'wait') },
    { id: 'desk.undo', title: 'Take the last decision back', group: 'To confirm', icon: 'undo', keys: 'u', run: undo },
    { id: 'desk.person', title: 'Next person', group: 'To confirm', keys: 'n', run: onDone },
  ], [list, at, stand, places]);

  if (err) return <Fault err={err} again={load} />;
  if (!list) return <Loading />;
  const sure = list.filter((g) => g.sure && mayConfirm(g)).length;
  return (
    <section class="desk-guesses" aria-label={name || 'Nobody is named'}>
      <header>
        <h2>{name || 'Nobody is named'}</h2>
        <div class="actions">
          <Button small kind="quiet" icon="undo" keys="u" disabled={!steps.current.length} onClick={undo}>Take back</Button>
          {stand === 'waiting' && sure > 1 && <Button small icon="check" keys="shift+a" onClick={allSure}>{`Confirm ${sure} sure`}</Button>}
        </div>
      </header>
      <p class="for-ears" role="status">{list.length} left</p>
      {list.length === 0 && <p class="card desk-empty">Nothing is left here. <Button small keys="n" onClick={onDone}>Next person</Button></p>}
      <ul ref={box}>
        {list.map((g, n) => (
          <li key={g.id}>
            <div class="guess card" data-guess={g.id} tabIndex={n === at ? 0 : -1} role="group" aria-label={`${guessWords(g).kind}: ${guessWords(g).headline}`} onFocus={(e) => { if (e.target === e.currentTarget || (e.target as Element).matches(':focus-visible')) setAt(n); /* a press of the mouse on a button must not move what lies under it */ }}>
              <p class="finding-kind">{guessWords(g).kind} {g.kind === 'quote' && (g.sure ? <Badge>Sure</Badge> : <Badge tone="warn">Look closely</Badge>)}</p>
              <p class="finding-said">{guessWords(g).headline}</p>
              {guessWords(g).about && <p class="finding-about">{guessWords(g).about}</p>}
              <p class="finding-words">{g.text}</p>
              {g.kind === 'quote' && g.sentence && g.sentence !== g.text && <p class="finding-about">Where it stands: {g.sentence}</p>}
              {editing === g.id ? <ChangeGuess guess={{ ...g, values: entered.current.get(g.id) ?? g.values }} onKeep={(values) => decide([g], 'change', values)} onLeave={() => { entered.current.delete(g.id); setEditing(null); focus(n); }} /> : (
                <div class="finding-acts">
                  {mayConfirm(g) ? <>
                    <Button small icon="check" keys={n === at ? 'a' : undefined} onClick={() => decide([g], 'confirm')}>Confirm</Button>
                    <Button small kind="quiet" icon="edit" keys={n === at ? 'e' : undefined} onClick={() => { setAt(n); setEditing(g.id); }}>Change</Button>
                  </> : <small class="hint">An editor confirms it.</small>}
                  {stand !== 'dropped' && <Button small kind="quiet" icon="close" keys={n === at ? 'x' : undefined} onClick={() => decide([g], 'drop')}>Drop</Button>}
                  {stand === 'waiting' ? <Button small kind="quiet" icon="clock" keys={n === at ? 's' : undefined} onClick={() => decide([g], 'aside')}>Put aside</Button>
                    : <Button small kind="quiet" icon="undo" keys={n === at ? 's' : undefined} onClick={() => decide([g], 'wait')}>Bring back</Button>}
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
      {kinds.some((kind) => places[kind]) && <Button onClick={more}>More</Button>}
    </section>
  );
}
