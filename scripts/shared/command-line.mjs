// How a script with many options reads its command line.
import { parseArgs } from 'node:util';

/** What is wrong with a command line is told by an error of the class `Mistake`: the script's own, which it prints in one line. */
export function commandLine(Mistake) {
  return {
    /** The values of the options, as `parseArgs` defines them; nothing but options is taken. */
    valuesOf(args, options) {
      try {
        return parseArgs({ args, options, allowPositionals: false }).values;
      } catch (error) {
        if (!error.code?.startsWith('ERR_PARSE_ARGS_')) throw error;
        throw new Mistake(`${error.message.split('. ')[0]}; see --help`);
      }
    },

    /** The number that the option `name` is given; `otherwise` where it is left out. */
    wholeNumber(name, text, { least = 1, otherwise } = {}) {
      if (text === undefined) return otherwise;
      const number = Number(text);
      if (!Number.isSafeInteger(number) || number < least || text.trim() === '') {
        throw new Mistake(`--${name} takes a whole number from ${least}, not "${text}"`);
      }
      return number;
    },
  };
}
