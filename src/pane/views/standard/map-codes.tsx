import { useState } from 'react';
import { unknownCodes, type Report, type UnknownCode } from '../../../report';
import * as wording from '../../../wording/pane';
import { describeLocation } from '../../../wording/places';
import { Button } from '../../components/button';
import { Select } from '../../components/chooser';
import { useSharedStyles } from '../../components/shared-styles';
import { useReport, useStore } from '../../store/use-store';
import { ParagraphLink } from '../paragraph-link';

/** Gives tags of another standard the codes of this one, after a look at what that changes. Nothing where there are none. */
export function MapCodes() {
  const report = useReport();
  const store = useStore();
  const shared = useSharedStyles();
  const [mapping, setMapping] = useState<ReadonlyMap<string, string>>(new Map());
  const [isPreviewed, setIsPreviewed] = useState(false);
  const unknown = unknownCodes(report);
  if (unknown.length === 0) return null;
  const to = new Map([...mapping].filter(([code]) => unknown.some((each) => each.code === code)));
  const choose = (code: string, chosen: string | undefined): void => {
    const next = new Map(mapping);
    if (chosen === undefined) next.delete(code);
    else next.set(code, chosen);
    setMapping(next);
    setIsPreviewed(false);
  };
  return (
    <section aria-label={wording.standard.unknown}>
      <h3 className={shared.subheading}>{wording.standard.unknown}</h3>
      <p className={shared.text}>{wording.standard.unknownHint}</p>
      <ul className={shared.list}>
        {unknown.map((each) => (
          <li key={each.code} className={shared.item}>
            <CodeChoice unknown={each} chosen={to.get(each.code)} onChoose={choose} />
          </li>
        ))}
      </ul>
      {isPreviewed && to.size > 0 ? (
        <>
          <Preview report={report} to={to} />
          <Button appearance="primary" onClick={() => void store.run((all) => all.mapCodes(to))}>
            {wording.standard.change(changesOf(report, to).length)}
          </Button>
        </>
      ) : (
        <Button isWaiting={to.size === 0} onClick={() => setIsPreviewed(true)}>
          {wording.standard.preview}
        </Button>
      )}
    </section>
  );
}

interface CodeChoiceProps {
  readonly unknown: UnknownCode;
  readonly chosen: string | undefined;
  readonly onChoose: (code: string, chosen: string | undefined) => void;
}

function CodeChoice({ unknown: { code, controls }, chosen, onChoose }: CodeChoiceProps) {
  const { standard } = useReport();
  const shared = useSharedStyles();
  const codes = standard.criteria.map((criterion) => criterion.code);
  const texts = standard.criteria.map((criterion) => `${criterion.code} ${criterion.wording}`);
  return (
    <>
      <span className={shared.strong}>{code}</span>{' '}
      <span className={shared.small}>{wording.standard.tags(controls.length)}</span>
      <Select
        label={wording.standard.newCode(code)}
        options={[wording.standard.asItIs, ...texts]}
        value={chosen === undefined ? 0 : codes.indexOf(chosen) + 1}
        onChange={(position) => onChoose(code, codes[position - 1])}
      />
    </>
  );
}

const changesOf = (report: Report, to: ReadonlyMap<string, string>): UnknownCode['controls'] => [
  ...new Set(unknownCodes(report).flatMap(({ code, controls }) => (to.has(code) ? controls : []))),
];

function Preview({ report, to }: { readonly report: Report; readonly to: ReadonlyMap<string, string> }) {
  const shared = useSharedStyles();
  return (
    <ul className={shared.list}>
      {changesOf(report, to).map(({ tag, parsed, paragraphs: [paragraph] }) => {
        const from = parsed.codes.filter((code) => to.has(code));
        return (
          <li key={tag} className={shared.text}>
            {paragraph && (
              <ParagraphLink paragraph={paragraph}>{describeLocation(report, paragraph)}</ParagraphLink>
            )}{' '}
            {wording.standard.changes(from, [...new Set(from.map((code) => to.get(code) ?? code))])}
          </li>
        );
      })}
    </ul>
  );
}
