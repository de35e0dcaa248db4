import { refuse, type DeletePlan, type HeadingPlan, type StylePlan, type WordCountPlan } from '../../report';
import { loadTexts, locate, locateAll } from './locate';
import { done, type Outcome } from './outcome';

/** Gives paragraphs a heading style, in two requests. */
export const applyHeading = (plan: HeadingPlan): Promise<Outcome> =>
  Word.run(async (context) => {
    const paragraphs = loadTexts(context);
    await context.sync();
    const found = locateAll(plan.at, paragraphs);
    if (!found) return refuse('text-changed');
    const style = `Heading${plan.level}`;
    for (const paragraph of found) {
      paragraph.styleBuiltIn = style as Word.BuiltInStyleName;
      paragraph.load({ styleBuiltIn: true });
    }
    await context.sync();
    const isKept = found.every(({ styleBuiltIn }) => String(styleBuiltIn) === style);
    return isKept ? done : refuse('heading-not-kept');
  });

/** Gives paragraphs their own styles, in two requests. */
export const applyStyle = ({ lines }: StylePlan): Promise<Outcome> =>
  Word.run(async (context) => {
    const paragraphs = loadTexts(context);
    await context.sync();
    const found = locateAll(
      lines.map(({ at }) => at),
      paragraphs,
    );
    if (!found) return refuse('text-changed');
    const styled = lines.flatMap((line, position) => {
      const paragraph = found[position];
      return paragraph ? [{ line, paragraph }] : [];
    });
    for (const { line, paragraph } of styled) {
      if (line.styleBuiltIn === 'Other') paragraph.style = line.style;
      else paragraph.styleBuiltIn = line.styleBuiltIn as Word.BuiltInStyleName;
      paragraph.load({ style: true, styleBuiltIn: true });
    }
    await context.sync();
    const isKept = styled.every(({ line, paragraph }) =>
      line.styleBuiltIn === 'Other'
        ? paragraph.style === line.style
        : String(paragraph.styleBuiltIn) === line.styleBuiltIn,
    );
    return isKept ? done : refuse('style-not-kept');
  });

/** Takes paragraphs away, from last to first, in two requests. */
export const applyDelete = (plan: DeletePlan): Promise<Outcome> =>
  Word.run(async (context) => {
    const paragraphs = loadTexts(context);
    await context.sync();
    const found = locateAll(plan.at, paragraphs);
    if (!found) return refuse('text-changed');
    for (const paragraph of found.reverse()) paragraph.delete();
    await context.sync();
    return done;
  });

/** Writes the count into the title block's line, in two requests: over the old one, so that its look stays, or at the end. */
export const applyWordCount = (plan: WordCountPlan): Promise<Outcome> =>
  Word.run(async (context) => {
    const paragraphs = loadTexts(context);
    await context.sync();
    const paragraph = locate(plan.at, paragraphs);
    if (!paragraph) return refuse('text-changed');
    if (plan.from === '') paragraph.insertText(plan.at.text.endsWith(' ') ? plan.to : ` ${plan.to}`, 'End');
    else {
      const written = paragraph.search(plan.from, { matchCase: true }).getFirst();
      if (plan.to === '') written.delete();
      else written.insertText(plan.to, 'Replace');
    }
    paragraph.load({ text: true });
    await context.sync();
    const isWritten = plan.to === '' ? !paragraph.text.includes(plan.from) : paragraph.text.includes(plan.to);
    return isWritten ? done : refuse('count-not-written');
  });
