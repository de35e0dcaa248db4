import { refuse, type InsertPlan, type NewParagraph } from '../../report';
import { locate } from './locate';
import { done, type Outcome } from './outcome';

/**
 * Puts new paragraphs before or after one that is there, in two requests, and the cursor into the first empty one. A new
 * paragraph takes the style and the list of its neighbour, so that each gets its own style and leaves the list.
 */
export const applyInsert = (plan: InsertPlan): Promise<Outcome> =>
  Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load({ text: true, parentContentControlOrNullObject: { id: true } });
    await context.sync();
    const anchor = locate(plan.at, paragraphs);
    if (!anchor) return refuse('text-changed');
    const [first, ...others] = plan.paragraphs;
    if (!first) return done;
    let last = shape(insertFirst(anchor, first.text, plan.where), first);
    const made = [last];
    for (const paragraph of others) {
      last = shape(last.insertParagraph(paragraph.text, 'After'), paragraph);
      made.push(last);
    }
    made[plan.paragraphs.findIndex(({ text }) => text === '')]?.select('Start');
    await context.sync();
    return done;
  });

/** After a paragraph that has a control around it, mark and all, a new one would stand within that control; after the control it does not (office-js 866, by design). */
function insertFirst(anchor: Word.Paragraph, text: string, where: InsertPlan['where']): Word.Paragraph {
  const control = anchor.parentContentControlOrNullObject;
  return where === 'After' && !control.isNullObject
    ? control.insertParagraph(text, where)
    : anchor.insertParagraph(text, where);
}

function shape(made: Word.Paragraph, { style, isGuidance }: NewParagraph): Word.Paragraph {
  made.styleBuiltIn = style as Word.BuiltInStyleName;
  made.detachFromList();
  made.font.italic = isGuidance;
  return made;
}
