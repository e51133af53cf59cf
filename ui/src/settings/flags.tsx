// What the program was started with: read-only here, set on the command line.
import { useLoad } from '../kit/load';
import { Badge, Empty, Fault, Loading } from '../kit/page';
import { MailTest } from './mail-test';
import { call } from './part';

interface Flag { name: string; env: string; value: string; set: boolean; help: string }

function List({ flags }: { flags: Flag[] }) {
  return (
    <ul class="rows flags">{flags.map((f) => (
      <li key={f.name}><div class="row"><span class="row-main"><strong><code>{f.name}</code></strong><small>{f.help}</small><small>Or as an environment variable: <code>{f.env}</code></small></span>
        <span class="flag-value">{f.value ? <code>{f.value}</code> : <span class="hint">empty</span>} {f.set ? <Badge tone="info">Set</Badge> : <Badge>By default</Badge>}</span></div></li>
    ))}</ul>
  );
}

export function Options({ mail }: { mail?: boolean }) {
  const { data, err, reload } = useLoad(() => call<{ flags: Flag[] }>('GET', '/settings/flags'), []);
  const flags = (data?.flags ?? []).filter((f) => !mail || /mail|smtp/i.test(f.name));
  return (
    <section class="part" aria-labelledby="part">
      <header><h2 id="part">{mail ? 'Mail' : 'Options of the server'}</h2><p class="hint">{mail ? 'How the site sends mail is said when the program is started, so that whoever runs the machine has it in one place.' : 'What the program was started with. Whoever runs the machine changes them there; secrets are not shown.'}</p></header>
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : flags.length === 0 ? <Empty title={mail ? 'No mail server is named' : 'No options'}>{mail ? 'This program sends no mail yet: links to sign in are made by hand.' : ''}</Empty> : <List flags={flags} />}
      {mail && <MailTest />}
    </section>
  );
}
