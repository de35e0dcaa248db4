import { parseArgs } from 'node:util';
import { checkFiles, reasonOf } from './check-files';
import { cleanFile } from './clean';
import { cohort } from './cohort';
import { fileError } from './files';
import { mapFile, tagFile, untagFile, type FileEdit } from './edit';
import { printOutline } from './outline';
import { complain } from './print';
import { profileWith, runScript } from './script';
import { askedStandard, standardVerb } from './standard';
import { usage, UsageError } from './usage';

type Values = Readonly<
  Partial<Record<'at' | 'codes' | 'csv' | 'html' | 'profile' | 'quirks' | 'remove' | 'standard', string>> & {
    json?: boolean;
  }
>;

interface Verb {
  readonly options: readonly (keyof Values)[];
  /** The fewest and the most files it takes. */
  readonly files: readonly [number, number];
  run(files: readonly string[], values: Values): Promise<boolean>;
}

const always = async (work: Promise<void>): Promise<boolean> => {
  await work;
  return true;
};

const required = (value: string | undefined, name: string): string => {
  if (!value) throw new UsageError(`--${name} is missing.`);
  return value;
};

/** Documents are changed as desktop Word does it, unless another one is asked for. */
const fileEdit = async (
  [from = '', to = '']: readonly string[],
  { profile = 'windows', standard }: Values,
): Promise<FileEdit> => ({
  from,
  to,
  profile: profileWith(profile, []),
  standard: await askedStandard(standard),
});

/** @throws UsageError for a list without a name, as a variable of a shell gives that was never set */
function names(list: string, option: keyof Values): string[] {
  const found = list.split(/[,\s]+/u).filter((name) => name !== '');
  if (found.length === 0) throw new UsageError(`--${option} names nothing.`);
  return found;
}

const verbs: Readonly<Record<string, Verb>> = {
  check: {
    options: ['json', 'standard'],
    files: [1, Infinity],
    run: async (files, { json = false, standard }) =>
      checkFiles(files, json ? 'json' : 'text', await askedStandard(standard)),
  },
  tag: {
    options: ['at', 'codes', 'profile', 'standard'],
    files: [2, 2],
    run: async (files, values) => {
      const [at, codes] = [required(values.at, 'at'), names(required(values.codes, 'codes'), 'codes')];
      return always(tagFile(await fileEdit(files, values), at, codes));
    },
  },
  untag: {
    options: ['at', 'codes', 'profile', 'standard'],
    files: [2, 2],
    run: async (files, values) => {
      const at = required(values.at, 'at');
      const codes = values.codes === undefined ? 'all' : names(values.codes, 'codes');
      return always(untagFile(await fileEdit(files, values), at, codes));
    },
  },
  map: {
    options: ['profile', 'standard'],
    files: [2, 2],
    run: async (files, values) => always(mapFile(await fileEdit(files, values))),
  },
  outline: {
    options: ['json', 'standard'],
    files: [1, 1],
    run: async ([file = ''], { json = false, standard }) =>
      always(printOutline(file, json ? 'json' : 'text', await askedStandard(standard))),
  },
  cohort: {
    options: ['json', 'html', 'csv', 'standard'],
    files: [1, 1],
    run: async ([folder = ''], { json = false, standard, ...outputs }) =>
      cohort(folder, json ? 'json' : 'text', { ...outputs, standard: await askedStandard(standard) }),
  },
  clean: {
    options: ['remove'],
    files: [2, 2],
    run: ([from = '', to = ''], { remove }) =>
      always(cleanFile(from, to, remove === undefined ? [] : names(remove, 'remove'))),
  },
  standard: { options: [], files: [1, Infinity], run: standardVerb },
  word: {
    options: ['profile', 'quirks'],
    files: [2, 3],
    run: ([script = '', from = '', to], { profile, quirks }) =>
      always(runScript(script, from, to, profile, quirks === undefined ? [] : names(quirks, 'quirks'))),
  },
};

/** @returns the exit status: 0 done, 1 the document or the request can't be served, 2 wrong usage */
export async function main(words: readonly string[]): Promise<number> {
  try {
    const [name, ...rest] = words;
    if (name === undefined || name === 'help' || name === '--help') {
      console.log(usage);
      return name === undefined ? 2 : 0;
    }
    const { verb, files, values } = parse(name, rest);
    return (await verb.run(files, values)) ? 0 : 1;
  } catch (error) {
    if (error instanceof UsageError) {
      complain(error.message);
      console.error(usage);
      return 2;
    }
    complain(reasonOf(error));
    return 1;
  }
}

function parse(name: string, rest: readonly string[]): { verb: Verb; files: string[]; values: Values } {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) throw new UsageError(`There is no verb "${name}".`);
  const { values, positionals: files } = parseWords(name, rest, verb);
  const [fewest, most] = verb.files;
  if (files.length < fewest || files.length > most)
    throw new UsageError(`${name} takes ${fewest === most ? fewest : `${fewest} or more`} files.`);
  return { verb, files, values };
}

function parseWords(
  name: string,
  rest: readonly string[],
  verb: Verb,
): { values: Values; positionals: string[] } {
  const options = Object.fromEntries(
    verb.options.map((option) => [option, { type: option === 'json' ? 'boolean' : 'string' } as const]),
  );
  try {
    return parseArgs({ args: [...rest], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(`${name}: ${(error as Error).message.replace(/\n/gu, ' ')}`);
  }
}

/**
 * The library of the desk keeps a timer running, so that the process has to be ended; only after all was written. What could not be
 * written, to a full disk for example, makes the status 1.
 */
function end(status: number, failure: NodeJS.ErrnoException | null): void {
  // Whoever closed the pipe has read enough and needs no sentence.
  if (failure && failure.code !== 'EPIPE')
    complain(fileError('standard output', failure, 'cannot be written').message);
  process.exit(failure ? 1 : status);
}

if (require.main === module) {
  let failure: Error | null = null;
  process.stdout.on('error', (error: Error) => (failure ??= error));
  void main(process.argv.slice(2)).then((status) =>
    process.stdout.write('', (error) => end(status, failure ?? error ?? null)),
  );
}
