import { full, when } from './time';

export function Time({ at }: { at: string | undefined }) {
  return at ? <time dateTime={at} title={full(at)}>{when(at)}</time> : null;
}
