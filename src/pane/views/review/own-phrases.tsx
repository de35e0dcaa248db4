import { useId, useState } from 'react';
import { formatCommentBank, parseCommentBank, type Reviewed } from '../../../report/review';
import type { PhraseKind } from '../../../standard';
import * as wording from '../../../wording/pane';
import { bankFindingSentence, phraseKinds } from '../../../wording/review/comment-bank';
import { Button } from '../../components/button';
import { Chooser } from '../../components/chooser';
import { CopyButton } from '../../components/copy-button';
import { Disclosure } from '../../components/disclosure';
import { useSharedStyles } from '../../components/shared-styles';
import { ShowMoreList } from '../../components/show-more-list';
import type { Reviewing } from './use-review';

const kinds = Object.keys(phraseKinds) as PhraseKind[];
const pageSize = 10;

interface OwnPhrasesProps {
  readonly reviewing: Reviewing;
  readonly item: Reviewed | null;
}

/** The tutor's own phrases: kept from a note, taken from a file, copied into one. They stay in this browser. */
export function OwnPhrases({ reviewing, item }: OwnPhrasesProps) {
  const { review, state } = reviewing;
  const shared = useSharedStyles();
  const [isOpen, setIsOpen] = useState(false);
  const { bank } = wording.review;
  const note = item ? (state.drafts[item.key]?.note.trim() ?? '') : '';
  return (
    <section aria-label={bank.label}>
      <Disclosure
        label={bank.title(state.phrases.length)}
        isOpen={isOpen}
        onToggle={() => setIsOpen(!isOpen)}
      >
        {item && note !== '' && (
          <Chooser
            label={bank.keep}
            placeholder={bank.keep}
            options={kinds.map((kind) => [kind, phraseKinds[kind]])}
            onChoose={(kind) => review.addPhrases([{ code: item.criterion.code, kind, text: note }])}
          />
        )}
        <ShowMoreList
          items={state.phrases}
          pageSize={pageSize}
          render={(phrase) => (
            <li key={`${phrase.code} ${phrase.text}`} className={shared.item}>
              <span className={shared.strong}>{phrase.code ?? bank.anyCriterion}</span>{' '}
              <span className={shared.text}>
                {phraseKinds[phrase.kind]}: {phrase.text}
              </span>{' '}
              <Button size="small" onClick={() => review.removePhrase(phrase)}>
                {bank.remove}
              </Button>
            </li>
          )}
        />
        {state.phrases.length > 0 && (
          <>
            <Button onClick={() => save(formatCommentBank(state.phrases))}>{bank.save}</Button>{' '}
            <CopyButton label={bank.copy} makeText={() => formatCommentBank(state.phrases)} />
          </>
        )}
        <BankFile reviewing={reviewing} />
      </Disclosure>
    </section>
  );
}

/** Takes phrases from a file that anybody may have written; what cannot be read of it is told. */
function BankFile({ reviewing: { review, report } }: { readonly reviewing: Reviewing }) {
  const shared = useSharedStyles();
  const [told, setTold] = useState<readonly string[]>([]);
  const id = useId();
  const { bank } = wording.review;
  const take = async (file: File): Promise<void> => {
    const { phrases, findings } = parseCommentBank(await file.text(), report.standard);
    review.addPhrases(phrases);
    setTold([bank.taken(phrases.length), ...findings.map(bankFindingSentence)]);
  };
  return (
    <p className={shared.small}>
      <label htmlFor={id}>{bank.takeFile}</label>{' '}
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => target.files?.[0] && void take(target.files[0])}
      />
      <span role="status">{told.join(' ')}</span>
    </p>
  );
}

/** Some hosts let a frame save nothing: the text can be copied too. */
function save(bank: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bank], { type: 'application/json' }));
  link.download = 'comment-bank.json';
  link.click();
  URL.revokeObjectURL(link.href);
}
