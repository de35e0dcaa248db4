/** `#RRGGBB` in capitals; null for anything else. */
export const hexColor = (text: string): string | null =>
  /^#[0-9a-f]{6}$/i.test(text.trim()) ? text.trim().toUpperCase() : null;

/** The sixteen highlight colours of the file format (ECMA-376 Part 1, 17.18.40), with the names that Office.js has for them. */
const HIGHLIGHTS = [
  ['yellow', '#FFFF00', 'yellow'],
  ['green', '#00FF00', 'lime'],
  ['cyan', '#00FFFF', 'turquoise'],
  ['magenta', '#FF00FF', 'pink'],
  ['blue', '#0000FF', 'blue'],
  ['red', '#FF0000', 'red'],
  ['darkBlue', '#000080', 'darkblue'],
  ['darkCyan', '#008080', 'teal'],
  ['darkGreen', '#008000', 'green'],
  ['darkMagenta', '#800080', 'purple'],
  ['darkRed', '#800000', 'darkred'],
  ['darkYellow', '#808000', 'olive'],
  ['darkGray', '#808080', 'gray'],
  ['lightGray', '#C0C0C0', 'lightgray'],
  ['black', '#000000', 'black'],
  ['white', '#FFFFFF', 'white'],
] as const;

/** `#RRGGBB` of a highlight as the file names it. */
export const highlightHex = (name: string): string =>
  HIGHLIGHTS.find(([stored]) => stored === name)?.[1] ?? '#FFFF00';

/**
 * The file's name of a highlight that a script asks for by name or colour. Another colour becomes the nearest (typings,
 * remark on Font.highlightColor). Null for a text that is no colour.
 */
export function highlightName(text: string): string | null {
  const folded = text.trim().toLowerCase();
  const named = HIGHLIGHTS.find(([, , name]) => name === folded);
  if (named) return named[0];
  const hex = hexColor(text);
  if (!hex) return null;
  const distances = HIGHLIGHTS.map(([, other]) => distance(hex, other));
  return HIGHLIGHTS[distances.indexOf(Math.min(...distances))]![0];
}

function distance(a: string, b: string): number {
  const channel = (hex: string, at: number) => parseInt(hex.slice(at, at + 2), 16);
  return [1, 3, 5].reduce((sum, at) => sum + (channel(a, at) - channel(b, at)) ** 2, 0);
}
