import { refuse, type ParagraphAnchor } from '../report';
import { loadTexts, locate } from './apply/locate';
import { done, type Outcome } from './apply/outcome';

/** Scrolls to a tagged paragraph and selects it, by the control's full tag; needs no list of paragraphs. */
export const goToTag = (tag: string): Promise<Outcome> =>
  Word.run(async (context) => {
    const control = context.document.contentControls.getByTag(tag).getFirstOrNullObject();
    control.load({ id: true });
    await context.sync();
    if (control.isNullObject) return refuse('text-changed');
    control.select('Select');
    await context.sync();
    return done;
  });

/** Scrolls to a paragraph and selects it. */
export const goToParagraph = (anchor: ParagraphAnchor): Promise<Outcome> =>
  Word.run(async (context) => {
    const paragraphs = loadTexts(context);
    await context.sync();
    const paragraph = locate(anchor, paragraphs);
    if (!paragraph) return refuse('text-changed');
    paragraph.select('Select');
    await context.sync();
    return done;
  });
