import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../pane/theme/theme-tokens';

/** Cells of a state keep their colours on paper; in forced colours their signs say all. */
const cell = {
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  textAlign: 'left',
  verticalAlign: 'middle',
} as const;

export const usePageStyles = makeStyles({
  hidden: { display: 'none' },
  unprinted: { '@media print': { display: 'none' } },
  region: {
    position: 'relative',
    overflowX: 'auto',
    marginTop: tokens.spacingVerticalM,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media print': { overflowX: 'visible' },
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
  caption: {
    textAlign: 'left',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  /** Stays in the window, and breaks there, however wide its table is. */
  captionText: {
    display: 'block',
    position: 'sticky',
    left: 0,
    width: 'min(100%, calc(100vw - 32px))',
    '@media print': { position: 'static' },
  },
  head: { ...cell, backgroundColor: tokens.colorNeutralBackground3 },
  sort: { overflowWrap: 'normal', fontWeight: tokens.fontWeightSemibold },
  /** Stays where it is while the table is moved sideways. */
  name: {
    ...cell,
    position: 'sticky',
    left: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: '6rem',
    maxWidth: 'min(18rem, 40vw)',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
    '@media print': { position: 'static' },
  },
  value: { ...cell, whiteSpace: 'nowrap' },
  number: { textAlign: 'center', fontVariantNumeric: 'tabular-nums' },
  text: { ...cell, minWidth: '16rem' },
  row: { breakInside: 'avoid' },
  safe: { backgroundColor: tokens.colorBrandBackground2, printColorAdjust: 'exact' },
  'at-risk': { backgroundColor: tokens.colorStatusWarningBackground1, printColorAdjust: 'exact' },
  gap: { backgroundColor: tokens.colorStatusDangerBackground1, printColorAdjust: 'exact' },
  quote: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    maxWidth: '50rem',
    overflowWrap: 'anywhere',
  },
});
