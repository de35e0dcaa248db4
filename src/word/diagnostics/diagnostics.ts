import { parseTag } from '../../report';
import type { Capabilities } from '../read/capabilities';
import { failureOf } from '../apply/outcome';
import type { WordHost } from '../host';
import { readHostNames } from './host-names';
import { askMembers } from './members';
import { notKnown, type Answer } from './answer';
import { probes, type Probe } from './probes';
import { trials } from './trials';
import { Notes } from '../read/notes';
import { readFacts } from '../read/read';
import { Store } from '../read/store';
import { VisibleTexts } from '../read/visible-texts';

const versions = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9'];
const desktopVersions = ['1.1', '1.2', '1.3', '1.4'];

/**
 * A read-only self-test of this Word, as lines of text to be copied: it is how somebody with Word can tell what no source
 * says. It holds no text of the document, only numbers, names of members and shapes.
 */
export async function runDiagnostics({ capabilities }: Pick<WordHost, 'capabilities'>): Promise<string> {
  const sections = [
    await line('Host', hostLine),
    `Sets: ${supported('WordApi', versions)}; ${supported('WordApiDesktop', desktopVersions)}`,
    await line('One request', requestTime),
    await line('One read', () => readTime(capabilities)),
    await line('Tags', tagShapes),
    await line('Members', askMembers),
    ...(await runProbes(probes, capabilities)),
  ];
  return sections.join('\n');
}

/** A part that fails is an answer as well: it says how. */
async function line(name: string, measure: () => Promise<string>): Promise<string> {
  try {
    return `${name}: ${await measure()}`;
  } catch (error) {
    return `${name}: failed: ${failureOf(error).detail}`;
  }
}

async function hostLine(): Promise<string> {
  const { host, platform } = await readHostNames();
  const { version } = Office.context.diagnostics;
  return `${host} on ${platform}, ${version}`;
}

function supported(set: string, all: readonly string[]): string {
  const last = all.filter((version) => Office.context.requirements.isSetSupported(set, version)).at(-1);
  return last ? `${set} ${last}` : `no ${set}`;
}

async function requestTime(): Promise<string> {
  const times: number[] = [];
  for (let i = 0; i < 5; i++) times.push(await timed(emptyRequest));
  return `${times.map((time) => time.toFixed(0)).join(', ')} ms`;
}

const emptyRequest = (): Promise<void> =>
  Word.run(async (context) => {
    context.document.body.load({ styleBuiltIn: true });
    await context.sync();
  });

async function readTime(capabilities: Capabilities): Promise<string> {
  let size = '';
  const time = await timed(async () => {
    const { paragraphs, controls } = await readFacts({
      texts: new VisibleTexts(capabilities),
      notes: new Notes(capabilities),
      store: new Store(capabilities),
    });
    size = `${paragraphs.length} paragraphs, ${controls.length} controls`;
  });
  return `${time.toFixed(0)} ms for ${size}`;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The shapes that `insertContentControl` gave to the tags that are there. */
const tagShapes = (): Promise<string> =>
  Word.run(async (context) => {
    const controls = context.document.contentControls;
    controls.load({ tag: true, subtype: true });
    await context.sync();
    const shapes = new Map<string, number>();
    for (const { tag, subtype } of controls.items)
      if (parseTag(tag).kind === 'tag') shapes.set(subtype, (shapes.get(subtype) ?? 0) + 1);
    return [...shapes].map(([shape, count]) => `${count} ${shape}`).join(', ') || 'none';
  });

async function runProbes(all: readonly Probe[], capabilities: Capabilities): Promise<string[]> {
  const lines: string[] = [];
  for (const probe of all) {
    const isThere = !probe.needs || capabilities[probe.needs];
    lines.push(
      await answerLine(probe, () =>
        isThere
          ? Word.run((context) => probe.answer(context))
          : Promise.resolve(notKnown('not in this Word')),
      ),
    );
  }
  return lines;
}

/**
 * What only writing can settle, as lines of text to be copied. Each row is tried in a new document of its own, which is never opened or
 * saved; the author's is not touched. Only a Word with hidden documents can do this: on the web a new document is good for nothing but
 * being opened (office-js 5169), so that its rows are left to whoever tries them by hand.
 */
export async function runTrials(
  isSetSupported: (name: string, version: string) => boolean = (name, version) =>
    Office.context.requirements.isSetSupported(name, version),
): Promise<string> {
  const lines = [await line('Host', hostLine)];
  const isPossible = isSetSupported('WordApiHiddenDocument', '1.3');
  for (const trial of trials)
    lines.push(
      await answerLine(trial, () =>
        isPossible
          ? Word.run((context) => trial.answer(context, context.application.createDocument()))
          : Promise.resolve(notKnown('this Word has no hidden documents: try it by hand in a copy')),
      ),
    );
  return lines.join('\n');
}

async function answerLine(
  { id, question }: Pick<Probe, 'id' | 'question'>,
  ask: () => Promise<Answer>,
): Promise<string> {
  const { verdict, seen } = await ask().catch((error: unknown) =>
    notKnown(`failed: ${failureOf(error).detail}`),
  );
  return `${id} ${verdict}: ${question} ${seen}`;
}
