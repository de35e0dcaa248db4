import { formatNumber, sectionName, type Region } from '../../../report';
import { useSharedStyles } from '../../components/shared-styles';
import { useReport } from '../../store/use-store';
import * as wording from '../../../wording/pane';
import { CountedLines } from './counted-lines';
import { DetailPage, NumberList } from './detail-page';

/** Where the count comes from: the rule, the parts of the document, the sections. */
export function WordsDetails() {
  const { length, outline, standard, snapshot } = useReport();
  const shared = useSharedStyles();
  const { explanation, regions } = wording;
  const { limits } = standard;
  const isCounted = (region: Region): boolean =>
    region === 'body' || limits.alsoCounted.some((counted) => counted === region);
  const byRegion = (Object.entries(length.byRegion) as [Region, number][])
    .filter(([region, words]) => region === 'body' || words > 0)
    .map(([region, words]): [string, string] => [
      isCounted(region) ? regions[region] : `${regions[region]} (${explanation.notCounted})`,
      formatNumber(words),
    ]);
  const bySection = outline.sections.map((section): [string, string] => [
    `${sectionName(section, standard) || wording.sections.introduction}${section.key === 'appendix' ? ` (${explanation.notCounted})` : ''}`,
    formatNumber(length.wordsOf(section)),
  ]);
  const beside: [string, number][] = [
    [explanation.notes, snapshot.noteWords],
    [explanation.textBoxes, snapshot.textBoxWords],
  ];
  const besideWords = beside.filter(([, words]) => words > 0);
  return (
    <DetailPage title={explanation.words}>
      <p className={shared.text}>{explanation.difference(length.document, length.counted)}</p>
      <p className={shared.text}>{explanation.rule(limits)}</p>
      <p className={shared.text}>{explanation.countedHere(limits)}</p>
      <p className={shared.text}>{explanation.notCountedHere(limits)}</p>
      <h3 className={shared.subheading}>{explanation.byRegion}</h3>
      <NumberList rows={[...byRegion, [explanation.total, formatNumber(length.document)]]} />
      {besideWords.length > 0 && (
        <>
          <p className={shared.text}>{explanation.beside}</p>
          <NumberList
            rows={besideWords.map(([name, words]): [string, string] => [name, formatNumber(words)])}
          />
        </>
      )}
      {!snapshot.isNotesKnown && <p className={shared.text}>{explanation.notesUnknown}</p>}
      {length.most > length.counted && <p className={shared.text}>{explanation.most(length.most, limits)}</p>}
      <h3 className={shared.subheading}>{explanation.bySection}</h3>
      <NumberList rows={bySection} />
      <CountedLines />
    </DetailPage>
  );
}
