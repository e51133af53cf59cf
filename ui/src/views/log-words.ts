// What the log tells, in the desk's words: an act, what it was done to, and what the log keeps beside it.
import { full } from '../kit/time';

export interface LogRow { id: string; at: string; actor: string; actor_id?: string; role: string; act: string; detail?: string; object?: string; object_id?: string; title?: string }

/** kinds are the subjects of the filter: kinds of acts, or, after "object:", of what something was done to. */
export const kinds: [string, string][] = [['story', 'Stories'], ['quote', 'Quotes'], ['person', 'People written about'], ['source', 'Sources'], ['media', 'Pictures'], ['topic', 'Topics'], ['front', 'Front page'],
  ['byline', 'Bylines'], ['settings', 'Settings'], ['user', 'Staff'], ['session', 'Signing in and out'], ['object:invite', 'Invitations'], ['key', 'Keys'], ['webhook', 'Webhooks'], ['reading', 'Pages read in'], ['report', 'Readers’ reports'], ['copy', 'Copies of the site']];

const said: Record<string, string> = {
  'story.save': 'saved a story', 'story.publish': 'published a story', 'story.unpublish': 'took a story back', 'story.preview': 'looked at a preview', 'preview.share': 'shared a preview',
  'revision.withhold': 'withheld an earlier version', 'story.correct': 'corrected a story', 'story.review': 'sent a story to review', 'story.approve': 'approved a story', 'story.return': 'sent a story back to its writer',
  'story.schedule': 'changed when a story goes out', 'story.embargo': 'put a story under embargo', 'story.lift': 'lifted an embargo', 'story.plan': 'changed when a story is due', 'story.trash': 'used the bin',
  'story.erase': 'emptied the bin', 'story.note': 'wrote a note', 'story.note_change': 'changed a note', 'story.visit': 'opened a story', 'revision.name': 'named a version', 'revision.thin': 'thinned out old versions',
  'notification.read': 'read their notifications', 'topic.save': 'saved a topic', 'front.save': 'changed the front page', 'byline.save': 'saved a byline', 'person.save': 'saved a person',
  'person.publish': 'decided about somebody’s page', 'person.merge': 'made two people one, or two again', 'outlet.save': 'saved an outlet', 'source.save': 'saved a source', 'source.capture': 'kept a copy of a source',
  'interview.save': 'saved an interview', 'quote.save': 'saved a quote', 'quote.verify': 'checked a quote', 'quote.dispute': 'marked a quote as disputed', 'quote.withdraw': 'withdrew a quote',
  'quote.allow': 'allowed words of an unnamed source', 'note.seal': 'sealed who a source is', 'note.open': 'opened a sealed note', 'note.erase': 'destroyed a sealed note', 'relationship.save': 'saved a relationship',
  'fact.save': 'saved a fact', 'fact.confirm': 'confirmed a fact', 'claim.save': 'saved a claim', 'claim.review': 'said whether a claim is true', 'media.save': 'saved a picture', 'media.delete': 'put a picture into the bin',
  'settings.save': 'changed the settings', 'redirect.save': 'changed a redirect', 'theme.save': 'changed the theme', 'key.save': 'changed a key', 'webhook.save': 'changed a webhook', import: 'brought in a page', 'site.export': 'exported the site',
  'reading.save': 'read a page in', 'publication.setup': 'set the site up', 'session.open': 'signed in', 'session.end': 'signed out', 'link.make': 'made a link to sign in', 'user.save': 'changed an account',
  'copy.make': 'looked after copies of the site', 'profile.save': 'changed their profile', 'invite.accept': 'accepted an invitation', 'site.hand_over': 'handed the site over', 'report.send': 'reported a mistake', 'report.handle': 'dealt with a report', 'report.delete': 'deleted a report', 'question.save': 'set a question to readers', 'question.answer': 'answered a question', 'answer.handle': 'decided on an answer', 'answer.delete': 'deleted an answer',
  'member.save': 'changed a member', 'member.remove': 'removed a member', 'member.sign_in': 'signed in to the site', 'member.sign_out': 'signed out of the site', 'member.seen': 'was on the site',
};

// Where the detail tells more than the act.
const told: [RegExp, string][] = [
  [/^copy\.make copy made in .*$/, 'made a copy of the site'], [/^copy\.make copy not made in .*$/, 'did not get a copy of the site made'], [/^copy\.make copy wanted now$/, 'asked for a copy of the site'],
  [/^copy\.make copy made every day.*$/, 'said when copies are made'], [/^copy\.make copy not made by themselves$/, 'switched daily copies off'],
  [/^user\.save invite as (.+)$/, 'invited somebody as $1'], [/^user\.save invite given a new link$/, 'sent an invitation again'], [/^user\.save invite taken back$/, 'took an invitation back'],
  [/^user\.save user suspended$/, 'suspended {name}'], [/^user\.save user let in again$/, 'let {name} in again'], [/^user\.save user from (.+) to (.+)$/, 'changed {name} from $1 to $2'],
  [/^user\.save user sent a link for a new password$/, 'sent {name} a link for a new password'], [/^user\.save user given a link to sign in: .*$/, 'gave {name} a link to sign in'],
  [/^user\.save user given a byline$/, 'gave {name} a byline'], [/^user\.save user has no byline any more$/, 'took the byline of {name} away'],
  [/^site\.hand_over user .*$/, 'handed the site over to {name}'], [/^link\.make user added as (.+)$/, 'let {name} in, as $1'], [/^link\.make user .*$/, 'made a link to sign in for {name}'], [/^invite\.accept invite .*$/, 'accepted an invitation'], [/^invite\.accept user added as (.+)$/, 'belongs to the newsroom, as $1'],
  [/^(?:session\.open|invite\.accept|publication\.setup) user signed in by (.+)$/, 'signed in by $1'], [/^session\.end user signed out everywhere$/, 'signed out everywhere'], [/^session\.end user signed out$/, 'signed out'],
  [/^profile\.save user has a passkey more$/, 'made a passkey'], [/^profile\.save user has a passkey less$/, 'removed a passkey'], [/^profile\.save user has a new password$/, 'chose a new password'],
  [/^profile\.save user changed their profile$/, 'changed their profile'], [/^profile\.save user wants letters$/, 'switched letters on'], [/^profile\.save user wants no letters$/, 'switched letters off'], [/^story\.trash story put into the bin$/, 'put a story into the bin'], [/^story\.trash story taken out of the bin$/, 'took a story out of the bin'],
  [/^story\.save quote flag its uses$/, 'marked the stories that print a quote'],
  [/^story\.review .*$/, said['story.review']!], [/^story\.approve .*$/, said['story.approve']!], [/^story\.return .*$/, said['story.return']!], [/^story\.note .*$/, said['story.note']!], [/^revision\.name .*$/, said['revision.name']!],
];

/** sentence says what was done, and what there is to tell beside it. names are the staff's, by ID. */
export function sentence(row: LogRow, names: Map<string, string>): { text: string; detail: string } {
  const whole = [row.act, row.object, row.detail].filter(Boolean).join(' ');
  for (const [is, says] of told) {
    if (is.test(whole)) return { text: whole.replace(is, says).replace('{name}', names.get(row.object_id ?? '') ?? 'somebody'), detail: '' };
  }
  const [noun = '', verb = ''] = row.act.split('.');
  return { text: said[row.act] ?? `${noun}: ${verb}`.replaceAll('_', ' '), detail: plainly(row.detail ?? '') };
}

/** place is where the newsroom has what something was done to; '' where it has no place of its own. */
export function place(row: LogRow): string {
  const at: Record<string, string> = { story: '/stories/', quote: '/quotes/', person: '/people/' };
  const begins = at[row.object ?? ''];
  return begins && row.object_id ? begins + row.object_id : '';
}

/** plainly takes out what only a program can read. */
function plainly(detail: string): string {
  return detail.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (t) => full(t)).replace(/\s*\b(?:revision |note |story |quote )?[0-9a-f]{24,}\b:?/g, '').replace(/: true\b/g, ': yes').replace(/: false\b/g, ': no').replace(/^[\w ]+:$/, '').trim();
}
