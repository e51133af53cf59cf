// Signing in, by password or by passkey. On a site that nobody owns yet it leads to the set-up.
import { useEffect, useState } from 'preact/hooks';
import { api, plain, Problem } from '../api/client';
import { Button } from '../kit/button';
import { TextField } from '../kit/field';
import type { ViewProps } from '../shell/routes';
import { href, useLocation } from '../shell/router';
import { currentMe } from '../shell/session';
import { Door, useEntry } from './door';
import { cancelled, canPasskeys, enterByPasskey } from './passkeys';

export default function SignIn({ query }: ViewProps) {
  const { route } = useLocation();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [keys, setKeys] = useState(false);
  const { busy, fault, enter } = useEntry();
  useEffect(() => {
    if (currentMe()) return route(href('/'), true);
    plain(() => api.GET('/setup')).then((state) => { if (state.needed) route(href('/set-up'), true); }, () => {}); // the form says what is wrong
    if (canPasskeys) plain(() => api.GET('/session')).then((state) => setKeys(state.passkeys), () => {});
  }, []);
  const submit = (e: Event) => {
    e.preventDefault();
    return enter(() => plain(() => api.POST('/session', { body: { email, password } })), query.to);
  };
  const byKey = () => enter(() => enterByPasskey().catch((err) => {
    throw cancelled(err) ? new Problem(400, 'No passkey was given. Try again, or sign in with your password.') : err;
  }), query.to);
  return (
    <Door title="Sign in" lead="The newsroom is for those who work here.">
      <form onSubmit={submit}>
        <TextField label="E-mail" type="email" autocomplete="username" required autofocus value={email} onValue={setEmail} />
        <TextField label="Password" type="password" autocomplete="current-password" required value={password} onValue={setPassword} fault={fault} />
        <div class="form-actions">
          <Button kind="primary" type="submit" busy={busy}>Sign in</Button>
          {keys && <><span class="door-or">or</span><Button icon="key" busy={busy} onClick={byKey}>Sign in with a passkey</Button></>}
        </div>
        <p class="door-foot"><a href={href('/forgotten')}>Forgotten your password?</a></p>
      </form>
    </Door>
  );
}
