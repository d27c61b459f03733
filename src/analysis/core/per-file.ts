import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** The parsed file as rules see it. */
export type SourceCode = Readonly<TSESLint.SourceCode>;

interface Known<Answer> {
  answer: Answer;
}

// A file is known by its tree: ESLint makes one `SourceCode` per file, Oxlint has a single one that shows file after file.
const answersByTree = new WeakMap<TSESTree.Program, Known<unknown>[]>();
let questions = 0;

// Files are linted one after the other and asked about very often: the last one is not looked up again.
let lastTree: TSESTree.Program | undefined;
let lastAnswers: Known<unknown>[] = [];

function answersOf({ ast }: SourceCode): Known<unknown>[] {
  if (ast === lastTree) return lastAnswers;
  let answers = answersByTree.get(ast);
  if (!answers) {
    // All questions are known by now: a list that grew with the answers would be copied again and again.
    answers = new Array<Known<unknown>>(questions);
    answersByTree.set(ast, answers);
  }
  lastTree = ast;
  lastAnswers = answers;
  return answers;
}

/**
 * Turns a question about a whole file into one that is answered once per file, whichever rule asks first.
 * The answer is kept as long as ESLint keeps the parsed file; `undefined` is remembered like any other answer.
 */
export function perFile<Answer>(ask: (sourceCode: SourceCode) => Answer): (sourceCode: SourceCode) => Answer {
  const question = questions;
  questions += 1;
  return (sourceCode) => {
    const answers = answersOf(sourceCode);
    let known = answers[question] as Known<Answer> | undefined;
    if (!known) {
      known = { answer: ask(sourceCode) };
      answers[question] = known;
    }
    return known.answer;
  };
}

/** A question that needs more steps than this has no answer: nobody writes such code by hand, and the stack has an end. */
const deepestQuestion = 200;
let depth = 0;

/** Stands for `undefined` in the memo, so that one look tells it from a question that nobody has asked. */
const none = Symbol('none');

/**
 * Memo for a question about one node. While an answer is being worked out, asking again for the same node
 * yields `undefined`, so that circular code (`const a = b; const b = a`) ends.
 */
export function perNode<Node extends object, Answer>(
  ask: (node: Node, sourceCode: SourceCode) => Answer | undefined,
): (node: Node, sourceCode: SourceCode) => Answer | undefined {
  const memo = perFile(() => new Map<Node, Answer | typeof none>());
  return (node, sourceCode) => {
    const answers = memo(sourceCode);
    const known = answers.get(node);
    if (known !== undefined) return known === none ? undefined : known;
    if (depth === deepestQuestion) return undefined;
    answers.set(node, none);
    depth += 1;
    try {
      const answer = ask(node, sourceCode);
      if (answer !== undefined) answers.set(node, answer);
      return answer;
    } finally {
      depth -= 1;
    }
  };
}
