import { useMemo } from 'react';
import { isEmptyDocument, suggestByWords, type Report } from '../../../report';
import { isProposal, proposalState } from '../../../report/guide';
import type { Proposal as AskedProposal, Timeline } from '../../../standard';
import * as wording from '../../../wording/guide';
import { Button } from '../../components/button';
import { CopyButton } from '../../components/copy-button';
import { useSharedStyles } from '../../components/shared-styles';
import { isEditable } from '../../store/state';
import { usePane, useReport, useStore } from '../../store/use-store';
import { paragraphsOf } from '../../../wording/new-document';
import { OpenDocumentButton } from '../open-document-button';

interface ProposalPageProps {
  readonly proposal: AskedProposal;
  readonly timeline: Timeline | null;
}

/** A proposal against its own limits and areas; questions, and never a grade. */
export function ProposalPage({ proposal, timeline }: ProposalPageProps) {
  const report = useReport();
  const shared = useSharedStyles();
  const isEmpty = isEmptyDocument(report.snapshot);
  return (
    <>
      <p className={shared.text}>{wording.proposal.intro(proposal)}</p>
      <p className={shared.text}>{wording.proposal.whoDecides(timeline)}</p>
      {isEmpty && <Start />}
      {!isEmpty && !isProposal(report) && <p className={shared.text}>{wording.proposal.isReport}</p>}
      {!isEmpty && isProposal(report) && <Proposal report={report} proposal={proposal} />}
    </>
  );
}

function Start() {
  const isEditing = usePane(isEditable);
  const store = useStore();
  return isEditing ? (
    <div>
      <Button onClick={() => void store.run((all) => all.insertProposal())}>{wording.proposal.start}</Button>
    </div>
  ) : null;
}

function Proposal({ report, proposal }: { readonly report: Report; readonly proposal: AskedProposal }) {
  const shared = useSharedStyles();
  const state = useMemo(() => proposalState(report, proposal), [report, proposal]);
  const codes = useMemo(() => reachedBy(report), [report]);
  const form = (): string => wording.proposal.formText(textOf(report));
  return (
    <>
      <p className={shared.strong}>{wording.proposal.length(state, proposal)}</p>
      <h3 className={shared.subheading}>{wording.proposal.areas}</h3>
      <ul className={shared.list}>
        {state.areas.map(({ area, isMentioned }) => (
          <li key={area.id} className={shared.item}>
            <span className={shared.text}>{area.text}</span>{' '}
            <span className={shared.small}>
              {isMentioned ? wording.proposal.mentioned : wording.proposal.notMentioned}
            </span>
          </li>
        ))}
      </ul>
      {state.questions.length > 0 && (
        <>
          <h3 className={shared.subheading}>{wording.proposal.questions}</h3>
          <ul className={shared.list}>
            {state.questions.map((id) => (
              <li key={id} className={shared.text}>
                {wording.proposal.question(id)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className={shared.subheading}>{wording.proposal.reach}</h3>
      <p className={shared.text}>{wording.proposal.reached(codes)}</p>
      <CopyButton label={wording.proposal.form} makeText={form} />
      <div>
        <OpenDocumentButton makeParagraphs={() => paragraphsOf(form())} />
      </div>
    </>
  );
}

const textOf = ({ snapshot }: Report): string =>
  snapshot.paragraphs.flatMap(({ text }) => (text === '' ? [] : [text])).join('\n');

/** The criteria that the words of any paragraph speak for, in the kit's order. */
function reachedBy(report: Report): string[] {
  const spoken = new Set(
    report.snapshot.paragraphs.flatMap((paragraph) =>
      suggestByWords(report, paragraph).flatMap(({ criterion, word }) =>
        word === null ? [] : [criterion.code],
      ),
    ),
  );
  return report.standard.criteria.flatMap(({ code }) => (spoken.has(code) ? [code] : []));
}
