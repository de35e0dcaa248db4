import { inKitOrder, paragraphCodes, type SnapshotParagraph } from '../../report';
import { locate, type PaneState } from './state';

/** A code as its chip shows it: in the document, on its way there, or on its way out. */
export interface ShownCode {
  readonly code: string;
  readonly state: 'there' | 'coming' | 'going';
}

/** The codes of a paragraph in the kit's order, with what Word has been asked for and the report does not show yet. */
export function shownCodes(
  { report, pending }: Pick<PaneState, 'report' | 'pending'>,
  paragraph: SnapshotParagraph,
): readonly ShownCode[] {
  if (!report) return [];
  const present = paragraphCodes(paragraph);
  const shown = new Map(present.map((code): [string, ShownCode['state']] => [code, 'there']));
  for (const { at, codes, change } of pending) {
    if (locate(report, at) !== paragraph) continue;
    for (const code of codes) {
      const isPresent = present.includes(code);
      if (change === 'add') shown.set(code, isPresent ? 'there' : 'coming');
      else if (isPresent) shown.set(code, 'going');
      else shown.delete(code);
    }
  }
  return inKitOrder([...shown.keys()], report.standard).map((code) => ({
    code,
    state: shown.get(code) ?? 'there',
  }));
}
