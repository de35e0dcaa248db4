import type { Witness } from '../report';
import { changedMeanwhile, loadTexts, locate } from './locate';
import { done, type Outcome } from './outcome';

/** Scrolls to a tagged paragraph and selects it, by the control's full tag; needs no list of paragraphs. */
export const goToTag = (tag: string): Promise<Outcome> =>
  Word.run(async (context) => {
    const control = context.document.contentControls.getByTag(tag).getFirstOrNullObject();
    control.load({ id: true });
    await context.sync();
    if (control.isNullObject) return changedMeanwhile;
    control.select('Select');
    await context.sync();
    return done();
  });

/** Scrolls to a paragraph and selects it. */
export const goToParagraph = (witness: Witness): Promise<Outcome> =>
  Word.run(async (context) => {
    const paragraphs = loadTexts(context);
    await context.sync();
    const paragraph = locate(witness, paragraphs);
    if (!paragraph) return changedMeanwhile;
    paragraph.select('Select');
    await context.sync();
    return done();
  });
