// What a finding says, in words; which group it is in; how it can be changed.
import type { components } from '../../api/schema';

import { words } from '../../story/dates';

export type Reading = components['schemas']['Reading'];
export type Finding = components['schemas']['Finding'];
export type Values = components['schemas']['Values'];
export type Decision = components['schemas']['Decision'];
export type Head = components['schemas']['Head'];
export type OnFile = components['schemas']['OnFile'];

export const isQuote = (f: Finding) => f.kind === 'quote' || f.kind === 'partial';

const kinds: Record<string, string> = {
  person: 'Person', quote: 'Quote', partial: 'Partial quote', interview: 'Interview', relationship: 'Relationship', fact: 'Date', related: 'Related story',
  question: 'Question to readers', image: 'Picture', credit: 'Picture credit', dropped: 'Left out',
};
export const kindWord = (f: Finding) => kinds[f.kind] ?? f.kind;

export const ties = [
  { value: 'spouse', label: 'married' }, { value: 'partner', label: 'a couple' }, { value: 'parent', label: 'parent of' }, { value: 'child', label: 'child of' },
  { value: 'sibling', label: 'siblings' }, { value: 'relative', label: 'relatives' }, { value: 'colleague', label: 'colleagues' }, { value: 'friend', label: 'friends' },
  { value: 'feud', label: 'in a feud' },
];
export const statuses = [{ value: 'current', label: 'now' }, { value: 'former', label: 'formerly' }, { value: 'unknown', label: 'not said whether still' }];
const word = (list: { value: string; label: string }[], value: string | undefined) => list.find((x) => x.value === value)?.label ?? value ?? '';

/** tieWords is what two people are to each other: "Ann and Bo: married, formerly". */
export function tieWords(v: { subject?: string; object?: string; tie?: string; status?: string; date_text?: string }): string {
  const joined = v.tie === 'parent' || v.tie === 'child' ? `${v.subject}, ${word(ties, v.tie)} ${v.object}` : `${v.subject} and ${v.object}: ${word(ties, v.tie)}`;
  return [joined, v.status === 'former' ? 'formerly' : '', v.date_text ?? ''].filter(Boolean).join(', ');
}

/** headline is the one line that a card says large; about is the smaller one. */
export function said(f: Finding, v: Values = f.values): { headline: string; about: string } {
  switch (f.kind) {
    case 'person': return { headline: v.name ?? '', about: '' };
    case 'quote': case 'partial':
      return { headline: v.speaker || 'Nobody is named', about: [v.addressee && `to ${v.addressee}`, v.outlet && `on ${v.outlet}`, v.about?.length ? `about ${v.about.join(', ')}` : ''].filter(Boolean).join(', ') };
    case 'interview': return { headline: v.interviewee || 'Nobody is named', about: [v.interviewer && `asked by ${v.interviewer}`, v.outlet && `on ${v.outlet}`].filter(Boolean).join(', ') };
    case 'relationship': return { headline: tieWords(v), about: '' };
    case 'fact': return { headline: v.date_text || words(v.date), about: (v.people ?? []).join(', ') };
    case 'related': return { headline: v.title ?? '', about: v.label ?? '' };
    case 'image': return { headline: v.caption || v.alt || 'A picture', about: v.credit ? `Credit: ${v.credit}` : 'No credit' };
    case 'credit': return { headline: v.credit ?? '', about: v.caption ?? '' };
    default: return { headline: v.text ?? '', about: '' };
  }
}

export interface Group { id: string; title: string; list: Finding[] }

/** grouped puts findings into the groups in which they are decided on: people, each speaker's quotes, the rest. */
export function grouped(all: Finding[]): Group[] {
  const groups: Group[] = [];
  const into = (id: string, title: string, f: Finding) => {
    const group = groups.find((g) => g.id === id);
    if (group) group.list.push(f);
    else groups.push({ id, title, list: [f] });
  };
  const order = (f: Finding) => (f.kind === 'person' ? 0 : isQuote(f) ? 1 : ['interview', 'relationship', 'fact'].includes(f.kind) ? 2 : 3);
  for (const f of [...all].sort((a, b) => order(a) - order(b))) {
    if (f.kind === 'dropped') continue;
    if (f.kind === 'person') into('people', 'People', f);
    else if (isQuote(f)) into(`quotes-${f.values.speaker ?? ''}`, f.values.speaker ? `Quotes of ${f.values.speaker}` : 'Quotes of nobody who is named', f);
    else if (order(f) === 2) into('lives', 'Interviews, relationships and dates', f);
    else into('around', 'Around the text', f);
  }
  return groups;
}

/** sure tells whether a finding may be accepted with others: what the reader is sure of, and no namesakes on file. */
export function sure(f: Finding, on: OnFile): boolean {
  return f.sure && (f.kind !== 'person' || (on.people[f.id]?.length ?? 0) < 2);
}
