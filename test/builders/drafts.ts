import { docxFile } from '../../scripts/sample/file';
import { report as sample } from '../../scripts/sample/report';
import { paragraph, type Block, type Chapter } from '../../scripts/sample/blocks';
import { openDocx, readDocx } from '../../src/docx/read-docx';
import { paragraphFacts, paragraphLength, wrapInline } from '../../src/ooxml';
import { formatTag, makeReport, makeSnapshot, tagTitle, type SnapshotParagraph } from '../../src/report';
import { defaultStandard } from '../../src/standard';
import { withComments } from './comments';

/** How a draft differs from the sample with every criterion claimed once, in the order of kit and report. */
interface Faults {
  /** Codes that nothing is claimed for; 'all' leaves every paragraph untagged. */
  readonly unclaimed?: readonly string[] | 'all';
  /** The number of a section that is left out. */
  readonly missing?: number;
  /** Words too many, in the first section. */
  readonly longerBy?: number;
  /** A comment on the paragraph that claims a code. */
  readonly comments?: Readonly<Record<string, string>>;
  /** Leaves this text as the sample has it: another draft may have it too. */
  readonly shared?: string;
}

/** A draft of a group, made of the sample: its words are its own, so that no two drafts have a passage in common but where that is wanted. */
async function draftFile(own: string, faults: Faults = {}): Promise<Uint8Array> {
  const bytes = await docxFile({
    ...sample,
    body: chaptersOf(faults).map((chapter) => ({
      ...chapter,
      blocks: chapter.blocks.map((block) => ownBlock(block, own, faults)),
    })),
    appendices: [],
  });
  const tagged = withTags(bytes, faults);
  const comments = Object.entries(faults.comments ?? {}).map(([code, text]) => ({
    on: tagged.texts.get(code) ?? '',
    text,
  }));
  return comments.length > 0 ? withComments(tagged.bytes, ...comments) : tagged.bytes;
}

const chaptersOf = ({ missing, longerBy = 0 }: Faults): Chapter[] =>
  sample.body
    .map((chapter, at) =>
      at === 0 && longerBy > 0
        ? { ...chapter, blocks: [...chapter.blocks, paragraph('more '.repeat(longerBy).trim())] }
        : chapter,
    )
    .filter((_, at) => at + 1 !== missing);

function ownBlock(block: Block, own: string, { shared }: Faults): Block {
  const change = (text: string): string =>
    text === shared
      ? text
      : text
          .split(' ')
          .map((word, at) => (at % 5 === 0 ? own : word))
          .join(' ');
  if ('items' in block) return { ...block, items: block.items.map(change) };
  if ('rows' in block)
    return { ...block, caption: change(block.caption), rows: block.rows.map((row) => row.map(change)) };
  return { ...block, text: change(block.text) };
}

/** What is tagged, and the text that claims each code. */
function withTags(
  bytes: Uint8Array,
  { unclaimed = [] }: Faults,
): { bytes: Uint8Array; texts: Map<string, string> } {
  const document = openDocx(bytes);
  const report = makeReport(makeSnapshot(readDocx(document)), defaultStandard);
  const isLong = (each: SnapshotParagraph): boolean =>
    each.words >= 25 && (report.outline.placeOf(each)?.paragraph ?? null) !== null;
  const paragraphs = report.snapshot.paragraphs.filter(isLong);
  const nodes = paragraphFacts(document).map(({ node }) => node);
  const texts = new Map<string, string>();
  for (const [at, { code }] of defaultStandard.criteria.entries()) {
    const found = paragraphs[at];
    const node = found && nodes[found.index];
    if (unclaimed === 'all' || unclaimed.includes(code) || !node) continue;
    const tag = formatTag({ id: `a${String(at).padStart(5, '0')}`, fingerprint: '', codes: [code] }) ?? '';
    wrapInline(document, node, 0, paragraphLength(document, node), { tag, title: tagTitle([code]) });
    texts.set(code, found.text);
  }
  return { bytes: document.save(), texts };
}

const sharedText = sample.body[3]?.blocks.find(({ kind }) => kind === 'paragraph') as { text: string };

/** Ten drafts of a tutor, a fault in most of them; the tenth cannot be read. By their names below a folder. */
export async function tenDrafts(): Promise<Readonly<Record<string, Uint8Array>>> {
  const { text: shared } = sharedText;
  return {
    'draft 1.docx': await draftFile('ash', { shared }),
    'draft 2.docx': await draftFile('beech', { unclaimed: ['K1.4', 'S5.1'] }),
    'draft 3.docx': await draftFile('cedar', { longerBy: 400 }),
    'late/draft 4.docx': await draftFile('elder', { missing: 6 }),
    'draft 5.docx': await draftFile('fir', {
      comments: { 'K1.1': '[K1.1 met] Clear.', 'K1.2': '[K1.2 not yet] Which policy?' },
    }),
    'draft 6.docx': await draftFile('hazel', { comments: { 'K1.1': '[K1.1 met · aaaaaa]' } }),
    'draft 7.docx': await draftFile('larch', { shared }),
    'draft 8.docx': await draftFile('maple', { unclaimed: 'all' }),
    'draft 9.docx': await draftFile('oak', { unclaimed: ['K1.4'] }),
    'draft 10.docx': new TextEncoder().encode('PK\u0003\u0004 no more'),
  };
}
