import { useCallback } from 'react';
import { useSharedStyles } from '../../pane/components/shared-styles';
import * as wording from '../../wording/standard-page';
import { freeId, slug, withMember, type Limits, type Section } from '../draft';
import type { StandardFile } from '../../standard/file/schema';
import {
  ChecksField,
  CodesField,
  LinesField,
  LongTextField,
  NumberField,
  SelectField,
  TextField,
} from './fields';
import { ItemList, type Update } from './item-list';
import { PartSection, type PartProps } from './section';
import { useStandardStyles } from './styles';

/** How long the report may be, and what becomes of one that is not. */
export function LimitsPart({ file: { limits }, onChange }: PartProps) {
  const styles = useStandardStyles();
  const set = <Name extends keyof Limits>(name: Name, value: Limits[Name] | undefined): void =>
    onChange((all) => ({ ...all, limits: withMember(all.limits, name, value) }));
  const { tolerance } = limits;
  return (
    <PartSection id="limits" title={wording.limits.title}>
      <div className={styles.fields}>
        <NumberField
          id="limits.words"
          label={wording.limits.words}
          value={limits.words === 0 ? undefined : limits.words}
          onChange={(words = 0) => onChange((all) => ({ ...all, limits: { ...all.limits, words } }))}
        />
        <NumberField
          id="limits.tolerance"
          label={wording.limits.tolerance}
          value={tolerance === undefined ? undefined : Math.round(tolerance * 10_000) / 100}
          onChange={(percent) => set('tolerance', percent === undefined ? undefined : percent / 100)}
        />
        <NumberField
          id="limits.fewest"
          label={wording.limits.fewest}
          value={limits.fewest}
          onChange={(words) => set('fewest', words)}
        />
        <NumberField
          id="limits.most"
          label={wording.limits.most}
          value={limits.most}
          onChange={(words) => set('most', words)}
        />
        <SelectField
          id="limits.under"
          label={wording.limits.under}
          options={wording.limits.underOptions}
          value={limits.under ?? 'marked'}
          onChange={(under) => set('under', under)}
        />
        <SelectField
          id="limits.over"
          label={wording.limits.over}
          options={wording.limits.overOptions}
          value={limits.over ?? 'marking-stops'}
          onChange={(over) => set('over', over)}
        />
        <ChecksField
          id="limits.notCounted"
          label={wording.limits.notCounted}
          options={wording.limits.notCountedOptions}
          value={limits.notCounted}
          onChange={(names) => set('notCounted', names)}
        />
        <ChecksField
          id="limits.alsoCounted"
          label={wording.limits.alsoCounted}
          options={wording.limits.alsoCountedOptions}
          value={limits.alsoCounted}
          onChange={(names) => set('alsoCounted', names)}
        />
      </div>
    </PartSection>
  );
}

const blankSection = (sections: readonly Section[]): Section => ({
  key: freeId(
    'section',
    sections.map(({ key }) => key),
  ),
  title: '',
});

export function Sections({ file, onChange, onSay }: PartProps) {
  const styles = useStandardStyles();
  const { sections } = wording;
  const change = useCallback(
    (update: Update<readonly Section[]>) =>
      onChange((all) => withMember(all, 'sections', [...update(all.sections ?? [])])),
    [onChange],
  );
  return (
    <PartSection id="sections" title={sections.title} hint={sections.hint}>
      <ItemList
        id="sections"
        items={file.sections ?? []}
        kind={sections.item}
        nameOf={({ title }) => title}
        addLabel={sections.add}
        blank={blankSection}
        onChange={change}
        onSay={onSay}
        render={(section, index, set) => (
          <div className={styles.fields}>
            <TextField
              id={`sections.${index}.title`}
              label={sections.name}
              value={section.title}
              onChange={(title) => set(index, { ...section, title })}
            />
            <TextField
              id={`sections.${index}.shortTitle`}
              label={sections.shortName}
              value={section.shortTitle}
              onChange={(title) => set(index, withMember(section, 'shortTitle', title))}
            />
            <CodesField
              id={`sections.${index}.suggested`}
              label={sections.suggested}
              hint={sections.suggestedHint}
              value={section.suggested}
              onChange={(codes) => set(index, withMember(section, 'suggested', codes))}
            />
            <LinesField
              id={`sections.${index}.otherTitles`}
              label={sections.others}
              value={section.otherTitles}
              onChange={(titles) => set(index, withMember(section, 'otherTitles', titles))}
            />
            <LongTextField
              id={`sections.${index}.guidance`}
              label={sections.guidance}
              value={section.guidance}
              onChange={(guidance) => set(index, withMember(section, 'guidance', guidance))}
            />
          </div>
        )}
      />
    </PartSection>
  );
}

/** Title block, appendices and mapping table, each of which a template may lack. */
export function Template(props: PartProps) {
  const shared = useSharedStyles();
  const { template } = wording;
  return (
    <PartSection id="template" title={template.title} hint={template.hint}>
      <h3 className={shared.subheading}>{template.block}</h3>
      <TitleBlockFields {...props} />
      <h3 className={shared.subheading}>{template.appendix}</h3>
      <AppendixFields {...props} />
      <h3 className={shared.subheading}>{template.mapping}</h3>
      <MappingFields {...props} />
    </PartSection>
  );
}

type TitleBlock = NonNullable<StandardFile['titleBlock']>;
type Field = NonNullable<TitleBlock['fields']>[number];
type Appendix = NonNullable<StandardFile['appendix']>;
type Mapping = NonNullable<StandardFile['mapping']>;

/** A group of members with a change, or nothing where all of it is empty. */
const orNothing = <Group extends object>(group: Group): Group | undefined =>
  Object.values(group).every(
    (value) => value === '' || (Array.isArray(value) && value.every((each) => each === '')),
  )
    ? undefined
    : group;

/** A line is known by what it says: "Name" and "Word count" are more than lines to fill in. */
function labelled(field: Field, label: string): Field {
  const isProposed = field.key === slug(field.label) || /^line-\d+$/u.test(field.key);
  return { key: isProposed && slug(label) !== '' ? slug(label) : field.key, label };
}

const blankField = (fields: readonly Field[]): Field => ({
  key: freeId(
    'line',
    fields.map(({ key }) => key),
  ),
  label: '',
});

function TitleBlockFields({ file, onChange, onSay }: PartProps) {
  const styles = useStandardStyles();
  const { template } = wording;
  const set = useCallback(
    (update: Update<TitleBlock>) =>
      onChange((all) => withMember(all, 'titleBlock', orNothing(update(all.titleBlock ?? { title: '' })))),
    [onChange],
  );
  const setFields = useCallback(
    (update: Update<readonly Field[]>) =>
      set((block) => withMember(block, 'fields', [...update(block.fields ?? [])])),
    [set],
  );
  const { titleBlock } = file;
  return (
    <>
      <div className={styles.fields}>
        <TextField
          id="titleBlock.title"
          label={template.blockTitle}
          value={titleBlock?.title}
          onChange={(title) => set((block) => ({ ...block, title }))}
        />
        <LongTextField
          id="titleBlock.guidance"
          label={template.blockGuidance}
          value={titleBlock?.guidance}
          onChange={(guidance) => set((block) => withMember(block, 'guidance', guidance))}
        />
      </div>
      <ItemList
        id="titleBlock.fields"
        items={titleBlock?.fields ?? []}
        kind={template.field}
        nameOf={({ label }) => label}
        addLabel={template.addField}
        blank={blankField}
        onChange={setFields}
        onSay={onSay}
        render={(field, index, setField) => (
          <TextField
            id={`titleBlock.fields.${index}.label`}
            label={template.label}
            value={field.label}
            onChange={(label) => setField(index, labelled(field, label))}
          />
        )}
      />
    </>
  );
}

function AppendixFields({ file: { appendix }, onChange }: PartProps) {
  const styles = useStandardStyles();
  const { template } = wording;
  const set = (update: Update<Appendix>): void =>
    onChange((all) => withMember(all, 'appendix', orNothing(update(all.appendix ?? { title: '' }))));
  return (
    <div className={styles.fields}>
      <TextField
        id="appendix.title"
        label={template.appendixTitle}
        value={appendix?.title}
        onChange={(title) => set((all) => ({ ...all, title }))}
      />
      <LongTextField
        id="appendix.guidance"
        label={template.appendixGuidance}
        value={appendix?.guidance}
        onChange={(guidance) => set((all) => withMember(all, 'guidance', guidance))}
      />
      <LinesField
        id="appendix.otherTitles"
        label={template.appendixOthers}
        value={appendix?.otherTitles}
        onChange={(titles) => set((all) => withMember(all, 'otherTitles', titles))}
      />
    </div>
  );
}

function MappingFields({ file: { mapping }, onChange }: PartProps) {
  const styles = useStandardStyles();
  const { template } = wording;
  const set = (update: Update<Mapping>): void =>
    onChange((all) => withMember(all, 'mapping', orNothing(update(all.mapping ?? { columns: ['', ''] }))));
  const text = (name: 'title' | 'section' | 'paragraph', label: string) => (
    <TextField
      id={`mapping.${name}`}
      label={label}
      value={mapping?.[name]}
      onChange={(value) => set((all) => withMember(all, name, value))}
    />
  );
  return (
    <div className={styles.fields}>
      {text('title', template.mappingTitle)}
      <TextField
        id="mapping.columns.0"
        label={template.firstColumn}
        value={mapping?.columns[0]}
        onChange={(first) => set((all) => ({ ...all, columns: [first, all.columns[1]] }))}
      />
      <TextField
        id="mapping.columns.1"
        label={template.secondColumn}
        value={mapping?.columns[1]}
        onChange={(second) => set((all) => ({ ...all, columns: [all.columns[0], second] }))}
      />
      {text('section', template.section)}
      {text('paragraph', template.paragraph)}
    </div>
  );
}
