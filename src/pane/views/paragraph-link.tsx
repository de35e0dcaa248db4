import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SnapshotParagraph } from '../../report';
import { useStore } from '../store/use-store';
import { useSharedStyles } from '../components/shared-styles';

interface ParagraphLinkProps {
  readonly paragraph: SnapshotParagraph;
  readonly title?: string;
  readonly children: ReactNode;
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
