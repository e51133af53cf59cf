// Parts of the settings that are a few fields: policies, rules, code.
import { useLoad } from '../kit/load';
import { Check, Select, TextArea, TextField } from '../kit/field';
import { PartFrame } from './frame';
import { call, usePart } from './part';

const policies: [string, string, string][] = [
  ['publishing_principles', 'Publishing principles', 'What the desk stands for, and how it works.'],
  ['ethics_policy', 'Ethics', 'Gifts, conflicts of interest, how people are treated.'],
  ['corrections_policy', 'Corrections', 'How mistakes are mended, and how readers report them.'],
  ['verification_policy', 'Verification and fact-checking', 'How the desk knows what it prints.'],
  ['unnamed_sources_policy', 'Unnamed sources', 'When somebody may speak without a name. Quotes of unnamed sources link to it.'],
  ['feedback_policy', 'Answers to readers', 'How readers reach the desk, and what becomes of it.'],
  ['diversity_policy', 'Diversity', 'Who is heard, and by whom.'],
  ['ownership_funding', 'Ownership and funding', 'Who pays for this.'],
  ['masthead', 'Masthead', 'Who works here.'],
  ['mission_priorities', 'Mission and priorities', 'What is covered first, and why.'],
  ['no_bylines_policy', 'Stories without a byline', 'When a story has no name under it.'],
];

export function Policies() {
  const part = usePart<Record<string, string>>('policies');
  return (
    <PartFrame title="Policies" about="Where readers, and machines, find the rules of the desk. Write a page for each and name its address here; leave empty what you do not have." part={part}>
      {(v) => policies.map(([key, label, hint]) => <TextField key={key} label={label} hint={hint} placeholder="/about/corrections/ or https://…" value={v[key] ?? ''} maxLength={2000} onValue={(text) => part.set({ [key]: text })} />)}
    </PartFrame>
  );
}

interface RuleValues { missing_source: string; unnamed_needs_editor: boolean; unnamed_needs_second_source: boolean; players: string }

export function Rules() {
  const part = usePart<RuleValues>('rules');
  return (
    <PartFrame title="Rules of the desk" about="What the desk asks of itself before something goes out." part={part}>
      {(v) => <>
        <Select label="A quote without a source" value={v.missing_source} onValue={(missing_source) => part.set({ missing_source })} hint="Counted in every story either way."
          choices={[{ value: 'warn', label: 'Warns whoever publishes the story' }, { value: 'block', label: 'Keeps the story from being published' }, { value: 'off', label: 'Says nothing' }]} />
        <Check label="A quote of an unnamed source needs an editor’s yes" checked={v.unnamed_needs_editor} onValue={(unnamed_needs_editor) => part.set({ unnamed_needs_editor })} />
        <Check label="…and a second source that says the same" checked={v.unnamed_needs_second_source} onValue={(unnamed_needs_second_source) => part.set({ unnamed_needs_second_source })} />
        <Select label="Players of other sites" value={v.players} onValue={(players) => part.set({ players })} hint="Films, sounds and maps that stand in a story. Until a player loads, its site does not know that the page was read."
          choices={[{ value: 'press', label: 'Load when pressed' }, { value: 'page', label: 'Load with the page' }]} />
      </>}
    </PartFrame>
  );
}

interface JoinValues { access: string; button: boolean; ask_name: boolean; terms: string; terms_url: string; agree: boolean }

export function Membership() {
  const part = usePart<JoinValues>('membership');
  const { data: mail } = useLoad(() => call<{ sends: boolean }>('GET', '/settings/mail'), []);
  return (
    <PartFrame title="Members" about="Readers join with their address for mail and sign in by a letter, without a password. What is for members alone is decided in each story." part={part}>
      {(v) => <>
        {mail && !mail.sends && <p class="fault" role="status">No letters go out from here, so that nobody can sign in: start the program with --mail and --mail-from.</p>}
        <Select label="Who may join" value={v.access} onValue={(access) => part.set({ access })} hint="With nobody, the site says nothing of members; who is one already can still sign out and delete their account."
          choices={[{ value: 'none', label: 'Nobody: the site has no members' }, { value: 'invite', label: 'Whom the desk adds' }, { value: 'all', label: 'Everybody' }]} />
        <Check label="Ask for a name" checked={v.ask_name} onValue={(ask_name) => part.set({ ask_name })} />
        <Check label="A button over every page" hint="In themes that were made for Ghost and for readers whose browsers run scripts." checked={v.button} onValue={(button) => part.set({ button })} />
        <TextArea label="What people read before they join" hint="A sentence or two, such as what becomes of their address." maxLength={2000} value={v.terms} onValue={(terms) => part.set({ terms })} />
        <TextField label="Where more of it stands" placeholder="/privacy/ or https://…" maxLength={2000} value={v.terms_url} onValue={(terms_url) => part.set({ terms_url })} />
        <Check label="They have to say that they agree" checked={v.agree} onValue={(agree) => part.set({ agree })} />
      </>}
    </PartFrame>
  );
}

export function Code() {
  const part = usePart<{ head: string; foot: string }>('code');
  const { data } = useLoad(() => call<{ asks: string[] }>('GET', '/settings/flags'), [part.dirty]);
  return (
    <PartFrame title="Code in every page" wide part={part} about="For administrators: stands in every page of the site as it is. Scripts that you write here run; those that a page of somebody else would slip in do not. Other sites that it names are let in, and learn that a page is read.">
      {(v) => <>
        <TextArea label="Before the end of the head" class="code" rows={8} spellcheck={false} maxLength={65536} value={v.head} onValue={(head) => part.set({ head })} />
        <TextArea label="Before the end of the page" class="code" rows={8} spellcheck={false} maxLength={65536} value={v.foot} onValue={(foot) => part.set({ foot })} />
        <p class="hint">{data && data.asks.length > 0 ? <>As saved, readers’ browsers ask {data.asks.join(', ')}.</> : 'As saved, readers’ browsers ask no other site because of it.'}</p>
      </>}
    </PartFrame>
  );
}
