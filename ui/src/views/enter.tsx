// Coming by a link that signs in. Its token stands behind the #, which no server and no log gets to see.
import { useEffect, useState } from 'preact/hooks';
import { api, plain } from '../api/client';
import { LinkButton } from '../kit/button';
import { href } from '../shell/router';
import { Door, useEntry } from './door';

/** takeToken reads the token of the address, and takes it out of the address and the history. */
export function takeToken(): string {
  const token = location.hash.slice(1);
  history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}

export default function Enter() {
  const [token] = useState(takeToken);
  const { fault, enter } = useEntry();
  useEffect(() => { if (token) void enter(() => plain(() => api.POST('/session/link', { body: { token } }))); }, []);
  const wrong = token ? fault : 'This link is not whole: copy all of it, up to its end.';
  return (
    <Door title={wrong ? 'This link does not open' : 'Signing you in'}>
      {wrong ? <><p role="alert">{wrong}</p><LinkButton href={href('/sign-in')}>Sign in another way</LinkButton></> : <p role="status">One moment…</p>}
    </Door>
  );
}
