// How far a story is, in the desk's words; and the ways in which times are entered and shown.
import type { components } from '../api/schema';
import { Badge } from '../kit/page';
import { full, when } from '../kit/time';

export type Workflow = components['schemas']['Workflow'];
export type DeskStory = components['schemas']['DeskStory'];
export type Stage = Workflow['stage'];

export const stageWords: Record<Stage, string> = {
  draft: 'Draft', review: 'In review', approved: 'Approved', embargoed: 'Embargoed', scheduled: 'Scheduled',
  published: 'Published', updated: 'Updated', corrected: 'Corrected', retracted: 'Retracted',
};

const tones: Record<Stage, 'plain' | 'good' | 'warn' | 'bad' | 'info'> = {
  draft: 'plain', review: 'info', approved: 'info', embargoed: 'warn', scheduled: 'warn', published: 'good', updated: 'good', corrected: 'good', retracted: 'bad',
};

export const live: Stage[] = ['published', 'updated', 'corrected', 'retracted'];

/** StageBadge names the stage; what readers see beside it, where that is another. */
export function StageBadge({ of }: { of: Workflow }) {
  return <>
    <Badge tone={tones[of.stage]}>{stageWords[of.stage]}</Badge>
    {of.live_stage && of.live_stage !== of.stage && <Badge tone="good">Readers see it</Badge>}
    {of.live_stage && of.live_stage === of.stage && of.changed && <Badge tone="warn">Changes not published</Badge>}
  </>;
}

/** about says in a few words what is next for a story: when it goes out, who reads it, by when. */
export function about(w: Workflow): string {
  const parts: string[] = [];
  if (w.publish_at) parts.push(`goes out ${when(w.publish_at)}`);
  if (w.embargo_until) parts.push(`embargo until ${when(w.embargo_until)}`);
  if (w.unpublish_at) parts.push(`taken away ${when(w.unpublish_at)}`);
  if (w.stage === 'review' && w.reviewer) parts.push(`with ${w.reviewer}`);
  if (w.edited_since_approval && w.stage === 'approved') parts.push('edited since it was approved');
  if (w.schedule_failed) parts.push('did not go out');
  const text = parts.join(' · ');
  return text && text[0]!.toUpperCase() + text.slice(1);
}

/** overdue tells whether a time has passed for a story that is not out. */
export function overdue(w: Workflow): boolean {
  return !!w.due_at && !w.live_stage && new Date(w.due_at).getTime() < Date.now();
}

/** Due is by when a story is due. */
export function Due({ of }: { of: Workflow }) {
  if (!of.due_at) return null;
  const late = overdue(of);
  return <Badge tone={late ? 'bad' : 'plain'}><time dateTime={of.due_at} title={full(of.due_at)}>{late ? 'Overdue since' : 'Due'} {when(of.due_at)}</time></Badge>;
}

/** toField is a time for a field of date and time, in the browser's zone; "" for none. */
export function toField(stamp: string | undefined): string {
  if (!stamp) return '';
  const t = new Date(stamp);
  return new Date(t.getTime() - t.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** fromField is what such a field says, for the server; null where it says nothing that is a time. */
export function fromField(text: string): string | null {
  const t = new Date(text);
  return text && !Number.isNaN(t.getTime()) ? t.toISOString() : null;
}

/** zone is the browser's zone in words. */
export const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll('_', ' ').replace('/', ', ');
