// Choosing a new password by the link of a letter.
import { useState } from 'preact/hooks';
import { api, plain } from '../api/client';
import { Button, LinkButton } from '../kit/button';
import { Check } from '../kit/field';
import { href } from '../shell/router';
import { Door, NewPassword, useEntry } from './door';
import { takeToken } from './enter';

export default function Reset() {
  const [token] = useState(takeToken);
  const [password, setPassword] = useState('');
  const [forget, setForget] = useState(false);
  const { busy, fault, enter } = useEntry();
  if (!token) {
    return (
      <Door title="This link does not open">
        <p role="alert">This link is not whole: copy all of it, up to its end.</p>
        <LinkButton href={href('/forgotten')}>Ask for a new one</LinkButton>
      </Door>
    );
  }
  const submit = (e: Event) => {
    e.preventDefault();
    return enter(() => plain(() => api.POST('/session/password', { body: { token, password, remove_passkeys: forget } })));
  };
  return (
    <Door title="Choose a new password" lead="You are signed out in all other browsers.">
      <form onSubmit={submit}>
        <NewPassword label="New password" value={password} onValue={setPassword} fault={fault} />
        <Check label="Remove my passkeys, too" hint="If somebody else may have had your account or your device." checked={forget} onValue={setForget} />
        <div class="form-actions"><Button kind="primary" type="submit" busy={busy}>Save and sign in</Button></div>
        <p class="door-foot"><a href={href('/forgotten')}>Ask for a new link</a></p>
      </form>
    </Door>
  );
}
