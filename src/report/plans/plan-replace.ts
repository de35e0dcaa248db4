import type { Replacement, ReplacePlan } from './plan';

/** Where a text says some words, in order, none over another. */
export function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

/** A text with its words replaced; null where it does not say one of them. */
export function replaced(text: string, words: readonly Replacement[]): string | null {
  const cuts = cutsIn(text, words);
  if (!cuts) return null;
  let made = '';
  let done = 0;
  for (const { at, from, to } of cuts) {
    made += text.slice(done, at) + to;
    done = at + from.length;
  }
  return made + text.slice(done);
}

/** What takes a carried-out plan back; null where a text cannot be found again. */
export function inverseOf({ lines }: ReplacePlan): ReplacePlan | null {
  const back = lines.map(({ at, words }) => {
    const text = replaced(at.text, words);
    const cuts = cutsIn(at.text, words);
    if (text === null || !cuts) return null;
    let shift = 0;
    const inverted = cuts.map(({ at: place, from, to }): Replacement => {
      const nth = placesOf(to, text).indexOf(place + shift);
      shift += to.length - from.length;
      return { from: to, nth, to: from };
    });
    return inverted.every(({ nth }) => nth >= 0) ? { at: { ...at, text }, words: inverted } : null;
  });
  return back.every((line) => line !== null) ? { kind: 'replace', lines: back } : null;
}

/** In the order of the text; null where one is not there. */
function cutsIn(text: string, words: readonly Replacement[]) {
  const cuts = words.map((each) => ({ ...each, at: placesOf(each.from, text)[each.nth] ?? -1 }));
  return cuts.some(({ at }) => at < 0) ? null : cuts.sort((a, b) => a.at - b.at);
}
