// The library: pictures, sounds, films and files of the desk.
import { useCallback, useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import { adopt } from '../kit/adopt';
import { Button } from '../kit/button';
import { useLoad } from '../kit/load';
import { Empty, Fault, Loading, Page } from '../kit/page';
import { fault, toast } from '../kit/toast';
import { chooseFiles, useDrop } from '../media/drop';
import { askForLink } from '../media/from-link';
import { Grid } from '../media/grid';
import { Sift, useAsked, useLibrary } from '../media/search';
import { Tray } from '../media/tray';
import { addAddress, addFiles } from '../media/uploads';
import { type Media } from '../media/words';
import { useCommands } from '../shell/commands';
import { may } from '../shell/session';
import { href, useLocation } from '../shell/router';
import sheet from '../media/media.css?sheet';

type Look = 'grid' | 'list';
const kept = 'firsthand-media-look';
const lookOf = (): Look => { try { return localStorage.getItem(kept) === 'list' ? 'list' : 'grid'; } catch { return 'grid'; } };

/** bin puts something into the bin, with a way back. */
export async function bin(m: Media, gone: () => void, back: () => void) {
  try {
    await ask(() => api.DELETE('/media/{id}', { params: { path: { id: m.id } } }));
    gone();
    toast({ text: `${m.name} is in the bin for 30 days.`, action: { label: 'Undo', run: async () => {
      try {
        await ask(() => api.POST('/media/{id}/restore', { params: { path: { id: m.id } } }));
        back();
      } catch (err) { fault(err); }
    } } });
  } catch (err) { fault(err); }
}

export default function MediaLibrary() {
  adopt(sheet);
  const { route } = useLocation();
  const [asked, onAsk] = useAsked();
  const [look, setLook] = useState<Look>(lookOf);
  const { list, next, err, reload, more, drop } = useLibrary(asked);
  const counts = useLoad(() => ask(() => api.GET('/media/attention', {})), [list]);
  const over = useDrop();
  const upload = useCallback(async () => addFiles(await chooseFiles()), []);
  const fromLink = useCallback(async () => { const url = await askForLink(); if (url) addAddress(url); }, []);
  useCommands(() => [
    { id: 'media.upload', title: 'Upload to the library', group: 'Media', icon: 'upload', keys: 'u', run: upload },
    { id: 'media.link', title: 'Take a picture from a link', group: 'Media', icon: 'link', run: fromLink },
  ], [upload, fromLink]);
  const turn = (to: Look) => { setLook(to); try { localStorage.setItem(kept, to); } catch { /* not kept for the next time */ } };
  const remove = (m: Media) => {
    if (may('media.delete', m.created_by ?? '')) void bin(m, () => drop(m.id), reload);
    else toast({ text: 'Only an editor may delete what others brought.', kind: 'fault' });
  };
  const sifted = asked.words.trim() !== '' || asked.kind !== '' || asked.only !== '';
  const expiring = counts.data?.expiring ?? 0, expired = counts.data?.expired ?? 0;
  return (
    <Page title="Media"
      actions={<>
        <Button icon="link" onClick={fromLink}>From a link</Button>
        <Button kind="primary" icon="upload" keys="u" onClick={upload}>Upload</Button>
      </>}
      bar={<div class="media-bar">
        <Sift asked={asked} onAsk={onAsk} counts={counts.data} />
        <div class="looks" role="group" aria-label="Shown as">
          <Button icon="board" label="Tiles" aria-pressed={look === 'grid'} onClick={() => turn('grid')} />
          <Button icon="list" label="Rows" aria-pressed={look === 'list'} onClick={() => turn('list')} />
        </div>
      </div>}>
      {over && <div class="drop-veil">Let go, and it comes into the library</div>}
      {expiring > 0 && asked.only !== 'expiring' && (
        <div class="notice"><p>{expiring === 1 ? 'Our rights to one of these end' : `Our rights to ${expiring} of these end`} within 30 days. Then readers are shown {expiring === 1 ? 'it' : 'them'} no more.</p>
          <Button small onClick={() => onAsk({ only: 'expiring', words: '', kind: '' })}>Show {expiring === 1 ? 'it' : 'them'}</Button></div>
      )}
      {expired > 0 && asked.only !== 'expired' && (
        <div class="notice notice-bad"><p>{expired === 1 ? 'Our rights to one of these have' : `Our rights to ${expired} of these have`} ended: readers are not shown {expired === 1 ? 'it' : 'them'}.</p>
          <Button small onClick={() => onAsk({ only: 'expired', words: '', kind: '' })}>Show {expired === 1 ? 'it' : 'them'}</Button></div>
      )}
      <Tray />
      {err && !list ? <Fault err={err} again={reload} /> : !list ? <Loading /> : list.length === 0
        ? sifted
          ? <Empty title={asked.only === 'bin' ? 'The bin is empty' : 'Nothing found'} icon="search" action={<Button onClick={() => onAsk({ words: '', kind: '', only: '' })}>Show everything</Button>}>{asked.only === 'bin' ? 'What is deleted stays here for 30 days.' : 'Try fewer words, or look at everything.'}</Empty>
          : <Empty title="The library is empty" icon="media" action={<Button kind="primary" icon="upload" onClick={upload}>Upload</Button>}>Drop pictures, sounds, films or files anywhere on this page, paste them, or take them from a link.</Empty>
        : <Grid list={list} look={look} label="The library" open={(m) => route(href(`/media/${m.id}`))} remove={remove} hrefOf={(m) => href(`/media/${m.id}`)} />}
      {next && <div class="media-more"><Button onClick={() => { void more(); }}>Show more</Button></div>}
    </Page>
  );
}
