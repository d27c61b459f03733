const mostNames = 20_000;

/**
 * Turns a question about a name alone into one that is answered once for all files: names repeat a lot. Beyond a number of
 * names it starts anew, since a process may lint without end.
 */
export function byName<Answer>(ask: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined || answers.has(name)) return known as Answer;
    const answer = ask(name);
    if (answers.size >= mostNames) answers.clear();
    answers.set(name, answer);
    return answer;
  };
}
