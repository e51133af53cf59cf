// The two halves of the numbers: what is read, and who is quoted.
import { href } from '../shell/router';

export function Parts({ here }: { here: 'reads' | 'sources' }) {
  return (
    <nav class="numbers-parts" aria-label="Numbers">
      <a href={href('/numbers')} aria-current={here === 'reads' ? 'page' : undefined}>What is read</a>
      <a href={href('/numbers/sources')} aria-current={here === 'sources' ? 'page' : undefined}>Who is quoted</a>
    </nav>
  );
}
