// Coming in by an invitation: a name, a password, and one is there.
import { useEffect, useState } from 'preact/hooks';
import { api, plain, told } from '../api/client';
import { Button, LinkButton } from '../kit/button';
import { TextField } from '../kit/field';
import { Loading } from '../kit/page';
import { href } from '../shell/router';
import { Door, NewPassword, useEntry } from './door';
import { takeToken } from './enter';

export default function Invited() {
  const [token] = useState(takeToken);
  const [invite, setInvite] = useState<{ email: string; role: string; site_title: string } | null>(null);
  const [wrong, setWrong] = useState(token ? '' : 'This link is not whole: copy all of it, up to its end.');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const { busy, fault, enter } = useEntry();
  useEffect(() => {
    if (token) plain(() => api.POST('/invites/look', { body: { token } })).then(setInvite, (err) => setWrong(told(err)));
  }, []);
  if (wrong) {
    return <Door title="This invitation does not open"><p role="alert">{wrong}</p><LinkButton href={href('/sign-in')}>Sign in</LinkButton></Door>;
  }
  if (!invite) return <Loading />;
  const submit = (e: Event) => {
    e.preventDefault();
    return enter(() => plain(() => api.POST('/invites/accept', { body: { token, name, password } })));
  };
  return (
    <Door title={`Welcome to ${invite.site_title}`} lead={`You come in as ${invite.role}, with the address ${invite.email}.`}>
      <form onSubmit={submit}>
        <TextField label="Your name" required maxLength={200} autocomplete="name" autofocus hint="As the desk knows you." value={name} onValue={setName} />
        <input type="email" autocomplete="username" value={invite.email} hidden readOnly />
        <NewPassword value={password} onValue={setPassword} fault={fault} />
        <div class="form-actions"><Button kind="primary" type="submit" busy={busy}>Come in</Button></div>
      </form>
    </Door>
  );
}
