/**
 * Turns a question about an object that is the same for file after file, such as the options of a rule or a catalogue, into
 * one that is answered once for each. The answer is kept as long as the object is.
 */
export function byObject<Key extends object, Answer extends object>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new WeakMap<Key, Answer>();
  return (key) => {
    let answer = answers.get(key);
    if (!answer) answers.set(key, (answer = ask(key)));
    return answer;
  };
}
