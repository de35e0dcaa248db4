import { normaliseSpace, refuse, type ParagraphAnchor, type SnapshotControl } from '../report';
import { loadTexts, locate } from './apply/locate';
import { done, type Outcome } from './apply/outcome';

/**
 * Scrolls to a tagged paragraph and selects it, by the control's full tag; needs no list of paragraphs. Where there are copies by now
 * it is the only one with the text: in which order Word lists them is not documented.
 */
export const goToTag = ({ tag, text }: Pick<SnapshotControl, 'tag' | 'text'>): Promise<Outcome> =>
  Word.run(async (context) => {
    const controls = context.document.contentControls.getByTag(tag);
    controls.load({ text: true });
    await context.sync();
    const { items } = controls;
    const fitting = items.length > 1 ? items.filter((each) => normaliseSpace(each.text) === text) : items;
    const [control, second] = fitting;
    if (!control || second) return refuse('text-changed');
    control.select('Select');
    await context.sync();
    return done;
  });

/** What is selected of a paragraph, in Word's terms: all of it, or its start alone, where a stray key replaces nothing. */
export type ShownAs = 'Select' | 'Start';

/** Scrolls to a paragraph and selects it. */
export const goToParagraph = (anchor: ParagraphAnchor, shownAs: ShownAs = 'Select'): Promise<Outcome> =>
  Word.run(async (context) => {
    const paragraphs = loadTexts(context);
    await context.sync();
    const paragraph = locate(anchor, paragraphs);
    if (!paragraph) return refuse('text-changed');
    paragraph.select(shownAs);
    await context.sync();
    return done;
  });
