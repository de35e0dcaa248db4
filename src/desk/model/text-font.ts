import { combineLooks, lookOf, setCharacterFormat } from '../../ooxml';
import type { ModelContext } from './context';
import type { FontTarget } from './font';
import { extentIn, paragraphsOf } from './geometry';
import { type Span } from './span';

/** The font of a stretch of text. */
export const textFont = (context: ModelContext, span: () => Span): FontTarget => ({
  look() {
    const at = span();
    return combineLooks(
      paragraphsOf(context, at).map((paragraph) => {
        const { from, to } = extentIn(context, at, paragraph);
        return lookOf(context.docx, paragraph, from, to);
      }),
    );
  },
  write(format) {
    const at = span();
    for (const paragraph of paragraphsOf(context, at)) {
      const { from, to } = extentIn(context, at, paragraph);
      context.edit(paragraph, () => setCharacterFormat(context.docx, paragraph, from, to, format));
    }
  },
});
