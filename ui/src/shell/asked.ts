// Questions as they stand in addresses of views.
import { href } from './router';

/** asked is a query without what is empty. */
export function asked(query: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([, v]) => v)) as Record<string, string>;
}

/** searched is the address of a view with a query. */
export function searched(path: string, query: Record<string, string | undefined>): string {
  const text = new URLSearchParams(asked(query)).toString();
  return href(text ? `${path}?${text}` : path);
}
