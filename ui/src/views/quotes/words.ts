// What a guess says, in words.
import { words } from '../../story/dates';
import { tieWords } from '../read/finding';
import type { Guess } from './desk';

export function guessWords(g: Guess): { kind: string; headline: string; about: string } {
  const v = g.values;
  switch (g.kind) {
    case 'relationship': return { kind: 'Relationship', headline: tieWords(v), about: '' };
    case 'fact': return { kind: 'Date', headline: v.date_text || words(v.date) || 'Without a date', about: (v.people ?? []).join(', ') };
    default: return {
      kind: g.partial ? 'Partial quote' : 'Quote', headline: v.speaker || 'Nobody is named',
      about: [v.addressee && `to ${v.addressee}`, v.outlet && `on ${v.outlet}`].filter(Boolean).join(', '),
    };
  }
}

/** states are what readers are told of a quote. */
export const states = [
  { value: '', label: 'Any state' }, { value: 'reported', label: 'As reported here' }, { value: 'checked', label: 'Checked against the source' },
  { value: 'disputed', label: 'Disputed' }, { value: 'withdrawn', label: 'Withdrawn' },
];
export const stateTone = (state: string | undefined) => (state === 'checked' ? 'good' : state === 'disputed' ? 'warn' : state === 'withdrawn' ? 'bad' : 'plain') as 'good' | 'warn' | 'bad' | 'plain';
export const stateWord = (state: string | undefined) => states.find((s) => s.value === state && s.value)?.label ?? '';
