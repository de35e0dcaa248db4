import type { NewParagraph } from '../../word';
import { newDocument } from '../../wording/new-document';
import { Button } from '../components/button';
import { usePane, useStore } from '../store/use-store';

/** Opens what can be copied as a new Word document, beside the button that copies it. */
export function OpenDocumentButton({
  makeParagraphs,
}: {
  readonly makeParagraphs: () => readonly NewParagraph[];
}) {
  const store = useStore();
  const isWriting = usePane((state) => state.isWriting);
  return (
    <Button isWaiting={isWriting} onClick={() => void store.openNewDocument(makeParagraphs())}>
      {newDocument.open}
    </Button>
  );
}
