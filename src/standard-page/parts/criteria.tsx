import { mergeClasses } from '@fluentui/react-components';
import { memo, useCallback, useMemo, useState } from 'react';
import { Button } from '../../pane/components/button';
import { Check } from '../../pane/components/check';
import { Disclosure } from '../../pane/components/disclosure';
import { useSharedStyles } from '../../pane/components/shared-styles';
import * as wording from '../../wording/standard-page';
import { inOrder, withMember, type Criterion } from '../draft';
import { LinesField, LongTextField, SelectField, TextField, type Options } from './fields';
import { focusPlace, ItemList, type Update } from './item-list';
import { PartSection, type PartProps } from './section';
import { useStandardStyles } from './styles';

interface CriteriaProps extends PartProps {
  readonly unsure: ReadonlySet<Criterion>;
}

/** A new criterion stands where the last one does. */
function blankCriterion(criteria: readonly Criterion[]): Criterion {
  const { grade, theme } = criteria.at(-1) ?? {};
  const blank: Criterion = { code: '', wording: '' };
  return withMember(withMember(blank, 'grade', grade), 'theme', theme);
}

/** The criteria as a table to correct. */
export function Criteria({ file, unsure, onChange, onSay }: CriteriaProps) {
  const { criteria, grades, themes } = file;
  const change = useCallback(
    (update: Update<readonly Criterion[]>) =>
      onChange((all) => ({ ...all, criteria: [...update(all.criteria)] })),
    [onChange],
  );
  const gradeOptions = useMemo(() => grades?.map(({ id, name }) => [id, name] as const) ?? [], [grades]);
  const themeOptions = useMemo(() => themes?.map(({ id, title }) => [id, title] as const) ?? [], [themes]);
  const next = criteria.findIndex((criterion) => unsure.has(criterion));
  const order = (): void => {
    onChange(inOrder);
    onSay(wording.criteria.ordered);
  };
  return (
    <PartSection id="criteria" title={wording.criteria.title} hint={wording.criteria.hint}>
      <ItemList
        id="criteria"
        items={criteria}
        kind={wording.criteria.item}
        nameOf={({ code }) => code}
        addLabel={wording.criteria.add}
        blank={blankCriterion}
        onChange={change}
        onSay={onSay}
        heads={<Heads hasGrades={gradeOptions.length > 0} hasThemes={themeOptions.length > 0} />}
        tools={
          <>
            {criteria.length > 1 && <Button onClick={order}>{wording.criteria.order}</Button>}
            {next >= 0 && (
              <Button onClick={() => focusPlace(['criteria', next], 'criteria')}>
                {wording.criteria.next}
              </Button>
            )}
          </>
        }
        render={(criterion, index, set) => (
          <CriterionRow
            criterion={criterion}
            index={index}
            isUnsure={unsure.has(criterion)}
            grades={gradeOptions}
            themes={themeOptions}
            onSet={set}
          />
        )}
      />
    </PartSection>
  );
}

interface HeadsProps {
  readonly hasGrades: boolean;
  readonly hasThemes: boolean;
}

/** What the fields' own labels say to who does not see them. */
function Heads({ hasGrades, hasThemes }: HeadsProps) {
  const shared = useSharedStyles();
  const styles = useStandardStyles();
  return (
    <div aria-hidden className={mergeClasses(shared.small, styles.columns, styles.heads)}>
      <span>{wording.criteria.code}</span>
      <span>{wording.criteria.wording}</span>
      <span>{hasGrades && wording.criteria.grade}</span>
      <span>{hasThemes && wording.criteria.theme}</span>
    </div>
  );
}

interface CriterionRowProps {
  readonly criterion: Criterion;
  readonly index: number;
  readonly isUnsure: boolean;
  readonly grades: Options<string>;
  readonly themes: Options<string>;
  readonly onSet: (index: number, criterion: Criterion) => void;
}

const CriterionRow = memo(function CriterionRow(props: CriterionRowProps) {
  const { criterion, index, isUnsure, grades, themes, onSet } = props;
  const shared = useSharedStyles();
  const styles = useStandardStyles();
  const id = `criteria.${index}`;
  const set = (changed: Criterion): void => onSet(index, changed);
  return (
    <div className={mergeClasses(isUnsure && styles.unsure)}>
      <div className={styles.columns}>
        <TextField
          id={`${id}.code`}
          place="row"
          label={wording.criteria.code}
          value={criterion.code}
          onChange={(code) => set({ ...criterion, code })}
        />
        <LongTextField
          id={`${id}.wording`}
          place="row"
          label={wording.criteria.wording}
          value={criterion.wording}
          onChange={(text) => set({ ...criterion, wording: text })}
        />
        {grades.length > 0 && (
          <SelectField
            id={`${id}.grade`}
            place="row"
            label={wording.criteria.grade}
            options={grades}
            nothing={wording.criteria.choose}
            value={criterion.grade}
            onChange={(grade) => set(withMember(criterion, 'grade', grade))}
          />
        )}
        {themes.length > 0 && (
          <SelectField
            id={`${id}.theme`}
            place="row"
            label={wording.criteria.theme}
            options={themes}
            nothing={wording.criteria.choose}
            value={criterion.theme}
            onChange={(theme) => set(withMember(criterion, 'theme', theme))}
          />
        )}
      </div>
      {isUnsure && (
        <p className={mergeClasses(shared.small, styles.more)}>
          {wording.criteria.unsure}{' '}
          <Button size="small" onClick={() => set({ ...criterion })}>
            {wording.criteria.right}
          </Button>
        </p>
      )}
      <Pieces id={id} criterion={criterion} onSet={set} />
    </div>
  );
});

interface PiecesProps {
  readonly id: string;
  readonly criterion: Criterion;
  readonly onSet: (criterion: Criterion) => void;
}

/** What most criteria have not: a list that ends the wording, and parts to tick. */
function Pieces({ id, criterion, onSet }: PiecesProps) {
  const styles = useStandardStyles();
  const [isOpen, setOpen] = useState(false);
  const { list = [], parts = [] } = criterion;
  const isEmpty = list.length + parts.length === 0;
  return (
    <div className={styles.more}>
      <Disclosure
        label={isEmpty ? wording.criteria.more : wording.criteria.moreWith(list.length, parts.length)}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
      >
        <div className={styles.fields}>
          <LinesField
            id={`${id}.list`}
            label={wording.criteria.list}
            value={list}
            onChange={(lines) => onSet(withMember(criterion, 'list', lines))}
          />
          <LinesField
            id={`${id}.parts`}
            label={wording.criteria.parts}
            value={parts}
            onChange={(lines) => onSet(withMember(criterion, 'parts', lines))}
          />
        </div>
        <Check
          label={wording.criteria.figures}
          isOn={criterion.asksForFigures ?? false}
          onSet={(isOn) => onSet(withMember(criterion, 'asksForFigures', isOn || undefined))}
        />
      </Disclosure>
    </div>
  );
}
