import { Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import {
  datesOf,
  enteredDates,
  parseDay,
  readDates,
  today,
  type Dates,
  type EnteredDates,
} from '../../../report/guide';
import type { Timeline as AskedTimeline } from '../../../standard';
import * as wording from '../../../wording/guide';
import { Button } from '../../components/button';
import { useSharedStyles } from '../../components/shared-styles';
import { isEditable } from '../../store/state';
import { usePane, useReport, useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import { calendarOf } from './calendar';
import { Timeline } from './timeline';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  binding: { fontWeight: tokens.fontWeightSemibold },
});

/** The dates that the author was told, and all that follow from them. */
export function DatesPage({ timeline }: { readonly timeline: AskedTimeline }) {
  const { snapshot } = useReport();
  const isEditing = usePane(isEditable);
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const kept = readDates(snapshot.settings);
  const [typed, setTyped] = useState(kept);
  const dates = datesOf(typed, timeline, today());
  const isChanged = enteredDates.some((name) => typed[name] !== kept[name]);
  const binding = wording.dates.binding(dates);
  return (
    <>
      <p className={shared.text}>{wording.dates.intro}</p>
      {enteredDates.map((name) => (
        <DateField
          key={name}
          label={wording.dates.fields[name]}
          value={typed[name]}
          onType={(day) => setTyped({ ...typed, [name]: day })}
        />
      ))}
      {isEditing && (
        <>
          <p className={shared.small}>{wording.dates.consent}</p>
          <div>
            <Button isWaiting={!isChanged} onClick={() => void store.run((all) => all.keepDates(typed))}>
              {wording.dates.keep}
            </Button>
          </div>
        </>
      )}
      {dates.faults.map((id) => (
        <p key={id} role="status" className={mergeClasses(shared.text, styles.binding)}>
          {wording.dates.fault(id)}
        </p>
      ))}
      {binding !== null && <p className={mergeClasses(shared.text, styles.binding)}>{binding}</p>}
      {dates.milestones.length > 0 && <Milestones dates={dates} />}
    </>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly value: EnteredDates[keyof EnteredDates];
  readonly onType: (value: EnteredDates[keyof EnteredDates]) => void;
}

/** The browser's own field: it knows how the author writes a date, and is left alone while only a part of it is typed. */
function DateField({ label, value, onType }: DateFieldProps) {
  const id = useId();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={shared.text}>
        {label}
      </label>
      <Input
        id={id}
        type="date"
        min="2000-01-01"
        max="2100-12-31"
        defaultValue={value ?? ''}
        onChange={(_, data) => onType(parseDay(data.value))}
      />
    </div>
  );
}

function Milestones({ dates }: { readonly dates: Dates }) {
  const shared = useSharedStyles();
  const { milestones, isPeriodAssumed } = dates;
  return (
    <section aria-label={wording.dates.list}>
      <Timeline milestones={milestones} />
      <ul className={shared.list}>
        {milestones.map((milestone) => (
          <li key={milestone.id} className={shared.item}>
            <p className={shared.text}>
              {wording.dates.milestone(milestone)} <strong>{wording.dayInWords(milestone.day)}</strong>,{' '}
              {wording.dates.left(milestone.daysLeft)}.{' '}
              {milestone.dayOff !== null && wording.dates.dayOff(milestone.dayOff)}
            </p>
          </li>
        ))}
      </ul>
      {isPeriodAssumed && <p className={shared.small}>{wording.dates.assumed}</p>}
      <a
        className={shared.link}
        download="work-based-project.ics"
        href={`data:text/calendar;charset=utf-8,${encodeURIComponent(calendarOf(milestones))}`}
      >
        {wording.dates.calendar}
      </a>
    </section>
  );
}
