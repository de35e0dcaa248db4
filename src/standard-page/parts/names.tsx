import { useCallback } from 'react';
import * as wording from '../../wording/standard-page';
import { freeId, withMember, withNames, type Grade, type Theme } from '../draft';
import { TextField } from './fields';
import { ItemList, type Update } from './item-list';
import { PartSection, type PartProps } from './section';
import { useStandardStyles } from './styles';

/** What the standard is called, and where it is from. */
export function Names({ file, onChange }: PartProps) {
  const styles = useStandardStyles();
  const { standard } = wording;
  return (
    <PartSection id="standard" title={standard.title}>
      <div className={styles.fields}>
        <TextField
          id="name"
          label={standard.name}
          hint={standard.nameHint}
          value={file.name}
          onChange={(name) => onChange((all) => withNames(all, { name, body: all.body }))}
        />
        <TextField
          id="body"
          label={standard.body}
          value={file.body}
          onChange={(body) => onChange((all) => withNames(all, { name: all.name, body }))}
        />
        <TextField
          id="id"
          label={standard.id}
          hint={standard.idHint}
          value={file.id}
          onChange={(id) => onChange((all) => ({ ...all, id }))}
        />
        <TextField
          id="version"
          label={standard.version}
          value={file.version}
          onChange={(version) => onChange((all) => withMember(all, 'version', version))}
        />
        <TextField
          id="source"
          label={standard.source}
          value={file.source}
          onChange={(source) => onChange((all) => withMember(all, 'source', source))}
        />
      </div>
    </PartSection>
  );
}

const blankGrade = (grades: readonly Grade[]): Grade => ({
  id: freeId(
    'grade',
    grades.map(({ id }) => id),
  ),
  name: '',
});

export function Grades({ file, onChange, onSay }: PartProps) {
  const styles = useStandardStyles();
  const { grades } = wording;
  const change = useCallback(
    (update: Update<readonly Grade[]>) =>
      onChange((all) => withMember(all, 'grades', [...update(all.grades ?? [])])),
    [onChange],
  );
  return (
    <PartSection id="grades" title={grades.title} hint={grades.hint}>
      <ItemList
        id="grades"
        items={file.grades ?? []}
        kind={grades.item}
        nameOf={({ name }) => name}
        addLabel={grades.add}
        blank={blankGrade}
        onChange={change}
        onSay={onSay}
        render={(grade, index, set) => (
          <div className={styles.fields}>
            <TextField
              id={`grades.${index}.name`}
              label={grades.name}
              value={grade.name}
              onChange={(name) => set(index, { ...grade, name })}
            />
            <TextField
              id={`grades.${index}.shortName`}
              label={grades.shortName}
              value={grade.shortName}
              onChange={(name) => set(index, withMember(grade, 'shortName', name))}
            />
            <TextField
              id={`grades.${index}.heading`}
              label={grades.heading}
              value={grade.heading}
              onChange={(heading) => set(index, withMember(grade, 'heading', heading))}
            />
          </div>
        )}
      />
    </PartSection>
  );
}

const blankTheme = (themes: readonly Theme[]): Theme => ({
  id: freeId(
    'theme',
    themes.map(({ id }) => id),
  ),
  title: '',
});

export function Themes({ file, onChange, onSay }: PartProps) {
  const { themes } = wording;
  const change = useCallback(
    (update: Update<readonly Theme[]>) =>
      onChange((all) => withMember(all, 'themes', [...update(all.themes ?? [])])),
    [onChange],
  );
  return (
    <PartSection id="themes" title={themes.title} hint={themes.hint}>
      <ItemList
        id="themes"
        items={file.themes ?? []}
        kind={themes.item}
        nameOf={({ title }) => title}
        addLabel={themes.add}
        blank={blankTheme}
        onChange={change}
        onSay={onSay}
        render={(theme, index, set) => (
          <TextField
            id={`themes.${index}.title`}
            label={themes.name}
            value={theme.title}
            onChange={(title) => set(index, { ...theme, title })}
          />
        )}
      />
    </PartSection>
  );
}
