// A citation while it is made: what is known so far, what the source gave, and how it is kept.
import { api, ask, send } from '../api/client';
import type { Place } from './place';
import type { Citation, PlainQuote, QuoteCard, Seen } from './types';

export type Via = '' | 'words' | 'link' | 'picture' | 'talk';

export interface Draft {
  id: string; // of a record on file that is completed or edited
  version: number;
  text: string; // the words of the record
  kind: '' | NonNullable<Citation['kind']>;
  context: string;
  speaker: string; speakerId: string;
  addressee: string; addresseeId: string;
  capacity: string;
  outlet: string;
  said: string;
  locator: string;
  level: 'on_record' | 'background' | 'unnamed';
  reason: string;
  via: Via;
  words: string; // of the source, as pasted, or typed beside a picture
  file: string; // the name of the file that they came from
  link: string;
  picture: File | null;
  talkId: string; // one on file
  medium: string; held: string; // of a new one
  sourceId: string; textId: string; sourceKind: string;
  title: string;
  sourceOutlet: string;
  published: string;
}

export function emptyDraft(place: Place): Draft {
  return {
    id: place.id, version: 0, text: place.words, kind: place.as === 'words' ? 'partial' : 'direct', context: '', speaker: '', speakerId: '', addressee: '', addresseeId: '', capacity: '',
    outlet: '', said: '', locator: '', level: 'on_record', reason: '', via: '', words: '', file: '', link: '', picture: null, talkId: '', medium: '', held: '',
    sourceId: '', textId: '', sourceKind: '', title: '', sourceOutlet: '', published: '',
  };
}

/** heard fills in what the story's own text tells of the speaker; what is there stays. */
export function heard(d: Draft, q: PlainQuote): Draft {
  const unknown = !d.speaker && !d.speakerId;
  return {
    ...d, context: d.context || (q.context ?? ''), speaker: unknown ? q.speaker.name ?? '' : d.speaker, speakerId: unknown ? q.speaker.id ?? '' : d.speakerId,
    addressee: d.addressee || (q.addressee.name ?? ''), addresseeId: d.addressee ? d.addresseeId : q.addressee.id ?? '', outlet: d.outlet || (q.outlet ?? ''),
  };
}

/** seenIn fills in what the source tells of itself and of who speaks; what somebody typed stays. */
export function seenIn(d: Draft, s: Seen): Draft {
  const unnamed = d.level === 'unnamed';
  const speaker = !d.speaker && !d.speakerId && !unnamed;
  const addressee = !d.addressee && !unnamed;
  return {
    ...d, sourceId: s.source_id ?? '', textId: s.text_id ?? '', sourceKind: d.sourceKind || (s.source_kind ?? ''), title: d.title || (s.title ?? ''), link: s.url || d.link,
    published: d.published || (s.published ?? ''), sourceOutlet: d.sourceOutlet || (s.outlet ?? ''), outlet: d.outlet || (s.outlet ?? ''), said: d.said || (s.published ?? ''),
    locator: d.locator || (s.locator ?? ''), speaker: speaker ? s.speaker.name ?? '' : d.speaker, speakerId: speaker ? s.speaker.id ?? '' : d.speakerId,
    addressee: addressee ? s.addressee.name ?? '' : d.addressee, addresseeId: addressee ? s.addressee.id ?? '' : d.addresseeId,
  };
}

const oneLink = /^(https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,}\/\S*)$/i;

/** linkIn is the address that a text is, if it is nothing else. */
export function linkIn(text: string): string {
  const t = text.trim();
  return oneLink.test(t) ? (/^https?:/i.test(t) ? t : `https://${t}`) : '';
}

/** look has the server find the words in the source; a file's words are sent as they are. */
export function look(d: Draft, fresh = false): Promise<Seen> {
  const body = d.via === 'link' ? { words: d.text, link: d.link, fresh } : d.via === 'words' || d.via === 'picture' || d.via === 'talk' ? { words: d.text, text: d.words } : { words: d.text, quote_id: d.id, fresh };
  return ask(() => api.POST('/cite/check', { body }));
}

/** quotesIn reads a source for the quotes that it prints, with who says them. */
export async function quotesIn(d: Draft): Promise<{ seen: Seen; quotes: PlainQuote[] }> {
  const seen = await look({ ...d, text: '' });
  const words = d.via === 'link' ? (seen.text_id ? (await ask(() => api.GET('/texts/{id}', { params: { path: { id: seen.text_id! } } }))).words ?? '' : '') : d.words;
  const text = words.slice(0, 400_000).replace(/\n(?=\S)/g, '\n\n');
  if (!text.trim()) return { seen, quotes: [] };
  const { quotes } = await ask(() => api.POST('/cite/find', { body: { text, headline: seen.title } }));
  return { seen, quotes: (quotes ?? []).slice(0, 60) };
}

/** lookable tells whether there is anything to hold the words against. */
export function lookable(d: Draft): boolean { return d.via === 'link' ? !!d.link : !!d.words.trim(); }

/** readRecord is the draft of a record on file. */
export async function readRecord(id: string, place: Place): Promise<{ draft: Draft; card: QuoteCard | null }> {
  const [q, list] = await Promise.all([
    ask(() => api.GET('/quotes/{id}', { params: { path: { id } } })),
    ask(() => api.GET('/cite/quotes', { params: { query: { ids: id } } })),
  ]);
  const card = list.quotes?.[0] ?? null;
  return {
    card,
    draft: {
      ...emptyDraft(place), id, version: q.version ?? 0, text: q.text, kind: q.kind ?? 'direct', speaker: q.speaker_printed ?? '', speakerId: q.speaker_id ?? '', addressee: q.addressee_printed ?? '',
      addresseeId: q.addressee_id ?? '', capacity: q.speaker_capacity ?? '', outlet: q.outlet_printed ?? '', said: card?.said ?? '', locator: q.locator ?? '', level: q.attribution_level ?? 'on_record',
      reason: q.unnamed_reason ?? '', via: q.interview_id && !q.source_id ? 'talk' : '', talkId: q.interview_id ?? '', sourceId: q.source_id ?? '', sourceKind: card?.source_kind ?? '', title: card?.source ?? '', link: card?.source_url ?? '',
    },
  };
}

/** keep keeps the citation and gives the record. A picture goes first, so that nothing is kept half. */
export async function keep(story: string, d: Draft, o: { checked: boolean; language: string }): Promise<QuoteCard> {
  let sourceId = d.sourceId;
  if (d.via === 'picture' && d.picture && !sourceId) {
    const query = new URLSearchParams({ name: d.picture.name || 'screenshot.png', title: d.title });
    sourceId = (await send<{ source_id: string }>('POST', `/cite/screenshot?${query}`, d.picture, { 'Content-Type': 'application/octet-stream' })).source_id;
    d.sourceId = sourceId; // tried again, it is not sent again
  }
  const talk = d.via === 'talk' || !!d.talkId;
  const source: Citation['source'] = {
    id: sourceId || undefined, text_id: d.via === 'link' || d.via === '' ? d.textId || undefined : undefined, kind: (d.sourceKind || (d.via === 'talk' ? 'call' : '')) as NonNullable<Citation['source']>['kind'] || undefined,
    title: d.title || undefined, link: d.link || undefined, outlet: d.sourceOutlet || undefined, published: d.published || undefined,
    words: (d.via === 'words' || d.via === 'picture' || d.via === 'talk') && d.words.trim() ? d.words : undefined, heard: d.via === 'talk' && !!d.words.trim() || undefined,
  };
  const any = source.id || source.title || source.link || source.words;
  const bare = !any && !talk;
  const body: Citation = {
    id: d.id || undefined, version: d.version || undefined, text: d.text, kind: d.kind || undefined, language: o.language || undefined, context: d.context || undefined,
    speaker_id: d.level === 'unnamed' ? undefined : d.speakerId || undefined, speaker: d.speaker.trim() || undefined, speaker_capacity: d.capacity || undefined,
    addressee_id: d.addresseeId || undefined, addressee: d.addressee.trim() || undefined, outlet: d.outlet.trim() || undefined, said: d.said.trim() || undefined, locator: d.locator.trim() || undefined,
    attribution_level: d.level, unnamed_reason: d.level === 'unnamed' ? d.reason : undefined, checked: o.checked || undefined,
    interview_id: d.talkId || undefined, interview: talk && !d.talkId ? { medium: (d.medium || 'in_person') as 'in_person', held: d.held || undefined } : undefined,
    source: any ? source : undefined, no_source: d.id && bare ? true : undefined,
  };
  return (await ask(() => api.POST('/stories/{id}/quotes', { params: { path: { id: story } }, body }))).quote;
}
