// How a quote stands, in the desk's words.
import type { IconName } from '../kit/icon';
import type { QuoteCard } from './types';

export interface Stands { short: string; tone: 'plain' | 'good' | 'warn' | 'bad' | 'info'; icon: IconName }

/** stateOf says what readers are told of a quote. */
export function stateOf(q: Pick<QuoteCard, 'state' | 'state_by'>): Stands {
  switch (q.state) {
    case 'checked': return { short: q.state_by ? `Checked by ${q.state_by}` : 'Checked', tone: 'good', icon: 'check' };
    case 'disputed': return { short: 'Disputed', tone: 'bad', icon: 'warning' };
    case 'withdrawn': return { short: 'Withdrawn', tone: 'bad', icon: 'close' };
    default: return { short: 'As reported', tone: 'plain', icon: 'quote' };
  }
}
