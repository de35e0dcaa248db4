import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../../pane/theme/theme-tokens';

/** From here on a criterion is one row. */
const wide = '@media (min-width: 60rem)';

const field = {
  boxSizing: 'border-box',
  width: '100%',
  minWidth: 0,
  minHeight: '32px',
  margin: 0,
  padding: '5px 8px',
  font: 'inherit',
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  borderRadius: tokens.borderRadiusMedium,
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
} as const;

export const useStandardStyles = makeStyles({
  field,
  area: { ...field, resize: 'vertical', display: 'block' },
  wrong: { border: `1px solid ${tokens.colorPaletteRedForeground3}` },
  short: { maxWidth: '9rem' },
  label: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  /** Told by the heads of the columns, where there are columns. */
  labelInRow: {
    [wide]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
  },
  section: {
    marginTop: tokens.spacingVerticalXXL,
    scrollMarginTop: tokens.spacingVerticalM,
  },
  sectionHeading: { fontSize: '18px', lineHeight: '26px' },
  hint: { marginBottom: tokens.spacingVerticalS, maxWidth: '50rem' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 16rem), 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    alignItems: 'end',
  },
  whole: { gridColumn: '1 / -1' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0`,
  },
  item: {
    position: 'relative',
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  itemRow: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    [wide]: { flexWrap: 'nowrap' },
  },
  itemBody: { flex: '1 1 100%', minWidth: 0, [wide]: { flex: '1 1 0' } },
  itemButtons: { display: 'flex', gap: tokens.spacingHorizontalXS, alignSelf: 'start' },
  columns: {
    display: 'grid',
    gap: tokens.spacingHorizontalS,
    gridTemplateColumns: 'minmax(0, 1fr)',
    [wide]: { gridTemplateColumns: '6rem minmax(0, 1fr) 8rem 16rem' },
  },
  heads: {
    display: 'none',
    [wide]: { display: 'grid', paddingRight: '112px', paddingBottom: tokens.spacingVerticalXS },
  },
  more: { marginTop: tokens.spacingVerticalS },
  unsure: {
    borderLeft: `4px solid ${tokens.colorPaletteDarkOrangeForeground1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  checks: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  error: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  finding: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});
