import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SnapshotParagraph } from '../../report';
import { useReport, useStore } from '../store/use-store';
import { useSharedStyles } from '../components/shared-styles';
import * as wording from '../../wording/pane';
import { describeLocation } from '../../wording/places';

interface ParagraphLinkProps {
  readonly paragraph: SnapshotParagraph;
  readonly title?: string;
  readonly children: ReactNode;
}

interface ParagraphLinksProps {
  readonly paragraphs: readonly SnapshotParagraph[];
  /** So many are named, and of the rest how many there are. */
  readonly most: number;
}

/** Places of the document by their names. */
export function ParagraphLinks({ paragraphs, most }: ParagraphLinksProps) {
  const report = useReport();
  const shared = useSharedStyles();
  return (
    <ul className={shared.list}>
      {paragraphs.slice(0, most).map((paragraph) => (
        <li key={paragraph.index}>
          <ParagraphLink paragraph={paragraph}>{describeLocation(report, paragraph)}</ParagraphLink>
        </li>
      ))}
      {paragraphs.length > most && (
        <li className={shared.small}>{wording.handIn.morePlaces(paragraphs.length - most)}</li>
      )}
    </ul>
  );
}

/** Goes to a paragraph of the document. */
export function ParagraphLink({ paragraph, title, children }: ParagraphLinkProps) {
  const store = useStore();
  const shared = useSharedStyles();
  return (
    <button
      type="button"
      className={mergeClasses(shared.textButton, shared.link)}
      title={title}
      onClick={() => void store.goToParagraph(paragraph)}
    >
      {children}
    </button>
  );
}
