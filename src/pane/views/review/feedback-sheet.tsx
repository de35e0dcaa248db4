import { makeStaticStyles, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { feedbackSheet } from '../../../report/review';
import * as wording from '../../../wording/pane';
import { sheetHtml, sheetParagraphs, sheetText } from '../../../wording/review/sheet';
import { Button } from '../../components/button';
import { CopyButton } from '../../components/copy-button';
import { Disclosure } from '../../components/disclosure';
import { useSharedStyles } from '../../components/shared-styles';
import { tokens } from '../../theme/theme-tokens';
import { OpenDocumentButton } from '../open-document-button';
import type { Reviewing } from './use-review';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});

/** As long as there is a sheet to print, it alone is printed; nobody sees it on the screen. */
const usePrintStyles = makeStaticStyles(`
  @media screen { [data-printed] { display: none; } }
  @media print { body:has([data-printed]) > :not([data-printed]) { display: none; } }
`);

/** The review as one sheet, to be read, copied, printed and opened as a new document. */
export function FeedbackSheet({ reviewing: { report } }: { readonly reviewing: Reviewing }) {
  const shared = useSharedStyles();
  const styles = useStyles();
  usePrintStyles();
  const [isOpen, setIsOpen] = useState(false);
  const { sheet: words } = wording.review;
  const text = (): string => sheetText(report, feedbackSheet(report));
  const markup = (): string => sheetHtml(report, feedbackSheet(report));
  return (
    <section aria-label={words.label}>
      <Disclosure label={words.label} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
        <p className={shared.small}>{words.hint}</p>
        <p className={mergeClasses(shared.text, styles.text)}>{text()}</p>
        <div className={styles.ways}>
          <CopyButton label={words.copy} makeText={text} makeHtml={markup} />
          <Button onClick={() => print(markup())}>{words.print}</Button>
          <OpenDocumentButton makeParagraphs={() => sheetParagraphs(report, feedbackSheet(report))} />
        </div>
      </Disclosure>
    </section>
  );
}

/** @param markup safe to put into a page */
function print(markup: string): void {
  const sheet = document.createElement('div');
  sheet.setAttribute('data-printed', '');
  sheet.innerHTML = markup;
  document.body.append(sheet);
  window.addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}
