// Choosing from the library, from anywhere:
//
//   const picture = await pickMedia({ kind: 'image' });   // null: nothing was chosen
//
// What is not there yet can be dropped, pasted, chosen from the disk or taken from a link, and is chosen when it has come.
import { useCallback, useState } from 'preact/hooks';
import { adopt } from '../kit/adopt';
import { Button } from '../kit/button';
import { Dialog, show } from '../kit/dialog';
import { Empty, Fault, Loading } from '../kit/page';
import { chooseFiles, useDrop } from './drop';
import { askForLink } from './from-link';
import { Grid } from './grid';
import { Sift, useAsked, useLibrary } from './search';
import { Tray } from './tray';
import { addAddress, addFiles } from './uploads';
import type { Kind, Media } from './words';
import sheet from './media.css?sheet';

export type { Media } from './words';

export interface PickOptions {
  /** kind: only such are offered and taken; without it, everything. */
  kind?: Kind;
  title?: string;
}

const accepts: Record<Kind, string> = { image: 'image/*,.svg,.avif', audio: 'audio/*', video: 'video/*', file: '' };

/** pickMedia has somebody choose one thing from the library, or bring it; null: they did not. */
export async function pickMedia(options: PickOptions = {}): Promise<Media | null> {
  return (await show<Media[]>((done) => <Picker {...options} done={done} />))?.[0] ?? null;
}

/** pickSeveral has somebody choose any number of things; null: they did not. */
export function pickSeveral(options: PickOptions = {}): Promise<Media[] | null> {
  return show<Media[]>((done) => <Picker {...options} many done={done} />);
}

function Picker({ kind, title, many, done }: PickOptions & { many?: boolean; done: (list: Media[] | null) => void }) {
  adopt(sheet);
  const [asked, onAsk] = useAsked({ kind: kind ?? '' });
  const { list, next, err, reload, more } = useLibrary(asked);
  const [chosen, setChosen] = useState<Media[]>([]);
  const fits = (m: Media) => !kind || m.kind === kind;
  const choose = useCallback((m: Media) => {
    if (!many) done([m]);
    else setChosen((before) => (before.some((x) => x.id === m.id) ? before.filter((x) => x.id !== m.id) : [...before, m]));
  }, [many]);
  const came = useCallback((m: Media) => {
    if (!fits(m)) return;
    if (many) setChosen((before) => [...before.filter((x) => x.id !== m.id), m]);
    else done([m]);
  }, [many, kind]);
  const over = useDrop(came);
  const noun = kind === 'image' ? 'picture' : kind === 'audio' ? 'sound' : kind === 'video' ? 'film' : 'file';
  return (
    <Dialog title={title ?? (many ? `Choose ${noun}s` : `Choose a ${noun}`)} look="wide" onClose={() => done(null)} actions={<>
      <Button icon="upload" onClick={async () => addFiles(await chooseFiles(kind ? accepts[kind] : '', !!many), came)}>Upload</Button>
      <Button icon="link" onClick={async () => { const url = await askForLink(); if (url) addAddress(url, came); }}>From a link</Button>
      <Button onClick={() => done(null)}>Cancel</Button>
      {many && <Button kind="primary" disabled={chosen.length === 0} onClick={() => done(chosen)}>{chosen.length > 0 ? `Take ${chosen.length}` : 'Take'}</Button>}
    </>}>
      <div class={`picker${over ? ' picker-over' : ''}`}>
        <Sift asked={asked} onAsk={onAsk} fixedKind={!!kind} />
        <Tray />
        {err && !list ? <Fault err={err} again={reload} /> : !list ? <Loading /> : list.length === 0
          ? <Empty title="Nothing found" icon="media">Drop a {noun} here, paste one, or upload it.</Empty>
          : <Grid list={list.filter(fits)} look="grid" label="The library" open={choose} chosen={many ? new Set(chosen.map((m) => m.id)) : undefined} />}
        {next && <Button onClick={() => { void more(); }}>Show more</Button>}
      </div>
    </Dialog>
  );
}
