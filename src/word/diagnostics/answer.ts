/** Whether this Word does as the code assumes; `not known` where the document, or this Word, does not show it. */
export type Verdict = 'as assumed' | 'otherwise' | 'not known';

/** What was seen of one row of docs/unverified.md: counts, codes and names of members, and no text of a document. */
export interface Answer {
  readonly verdict: Verdict;
  readonly seen: string;
}

export const answered = (isAsAssumed: boolean, seen: string): Answer => ({
  verdict: isAsAssumed ? 'as assumed' : 'otherwise',
  seen,
});

export const notKnown = (seen: string): Answer => ({ verdict: 'not known', seen });

export const share = (count: number, of: number): string => `${count} of ${of}`;
