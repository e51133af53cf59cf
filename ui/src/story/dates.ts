// Dates as an editor reads and writes them. The server keeps them in a form for machines, which nobody has to know.

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** words is a date that the server keeps, in words; what is more than a day, a month or a year comes as it is kept. */
export function words(kept: string | undefined): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/.exec(kept ?? '');
  if (!parts) return kept ?? '';
  const [, year, month, day, doubt] = parts;
  const said = [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
  return `${{ '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' }[doubt!] ?? ''}${said}`;
}

/** ofWords reads what somebody typed; null: it is no date. What words gives comes back the same. */
export function ofWords(typed: string): string | null {
  const text = typed.trim();
  if (!text) return '';
  const doubt = /^(perhaps about|about|around|circa|c\.|perhaps|maybe)\s+/i.exec(text);
  const sign = doubt ? (/^perhaps about/i.test(doubt[1]!) ? '%' : /^(perhaps|maybe)/i.test(doubt[1]!) ? '?' : '~') : '';
  const rest = doubt ? text.slice(doubt[0].length) : text;
  const plain = /^\d{4}(-\d{2}(-\d{2})?)?$/.exec(rest);
  if (plain) return good(rest) ? rest + sign : null;
  const spoken = /^(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+)?([A-Za-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/.exec(rest);
  if (spoken) {
    const month = months.findIndex((m) => m.toLowerCase().startsWith(spoken[2]!.toLowerCase())) + 1;
    const day = spoken[1] ?? spoken[3];
    if (!month || (spoken[1] && spoken[3])) return null;
    const kept = [spoken[4], String(month).padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
    return good(kept) ? kept + sign : null;
  }
  // What the server kept in another form (a span, a decade) may stay as it is.
  return /^[\dX./~?%[\]{},-]+$/.test(text) ? text : null;
}

function good(kept: string): boolean {
  const [year, month, day] = kept.split('-').map(Number) as [number, number?, number?];
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month!, 0)).getUTCDate());
}
