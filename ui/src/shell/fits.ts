/** fits tells how well a title fits what was typed: 0 not at all; the beginning of a word counts most. */
export function fits(title: string, query: string): number {
  const text = title.toLowerCase(), words = query.toLowerCase().split(/\s+/).filter(Boolean);
  let score = 1;
  for (const word of words) {
    const at = text.indexOf(word);
    if (at < 0) return 0;
    score += at === 0 ? 3 : /\s/.test(text[at - 1] ?? '') ? 2 : 0.5;
  }
  return score;
}
