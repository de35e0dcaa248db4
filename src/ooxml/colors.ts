/** The colour names of CSS (CSS Color Module Level 4, 6.1), as `name` and `RRGGBB`. */
const NAMED = `aliceblue F0F8FF antiquewhite FAEBD7 aqua 00FFFF aquamarine 7FFFD4 azure F0FFFF beige F5F5DC bisque FFE4C4
black 000000 blanchedalmond FFEBCD blue 0000FF blueviolet 8A2BE2 brown A52A2A burlywood DEB887 cadetblue 5F9EA0
chartreuse 7FFF00 chocolate D2691E coral FF7F50 cornflowerblue 6495ED cornsilk FFF8DC crimson DC143C cyan 00FFFF
darkblue 00008B darkcyan 008B8B darkgoldenrod B8860B darkgray A9A9A9 darkgreen 006400 darkgrey A9A9A9 darkkhaki BDB76B
darkmagenta 8B008B darkolivegreen 556B2F darkorange FF8C00 darkorchid 9932CC darkred 8B0000 darksalmon E9967A
darkseagreen 8FBC8F darkslateblue 483D8B darkslategray 2F4F4F darkslategrey 2F4F4F darkturquoise 00CED1
darkviolet 9400D3 deeppink FF1493 deepskyblue 00BFFF dimgray 696969 dimgrey 696969 dodgerblue 1E90FF firebrick B22222
floralwhite FFFAF0 forestgreen 228B22 fuchsia FF00FF gainsboro DCDCDC ghostwhite F8F8FF gold FFD700 goldenrod DAA520
gray 808080 green 008000 greenyellow ADFF2F grey 808080 honeydew F0FFF0 hotpink FF69B4 indianred CD5C5C indigo 4B0082
ivory FFFFF0 khaki F0E68C lavender E6E6FA lavenderblush FFF0F5 lawngreen 7CFC00 lemonchiffon FFFACD lightblue ADD8E6
lightcoral F08080 lightcyan E0FFFF lightgoldenrodyellow FAFAD2 lightgray D3D3D3 lightgreen 90EE90 lightgrey D3D3D3
lightpink FFB6C1 lightsalmon FFA07A lightseagreen 20B2AA lightskyblue 87CEFA lightslategray 778899 lightslategrey 778899
lightsteelblue B0C4DE lightyellow FFFFE0 lime 00FF00 limegreen 32CD32 linen FAF0E6 magenta FF00FF maroon 800000
mediumaquamarine 66CDAA mediumblue 0000CD mediumorchid BA55D3 mediumpurple 9370DB mediumseagreen 3CB371
mediumslateblue 7B68EE mediumspringgreen 00FA9A mediumturquoise 48D1CC mediumvioletred C71585 midnightblue 191970
mintcream F5FFFA mistyrose FFE4E1 moccasin FFE4B5 navajowhite FFDEAD navy 000080 oldlace FDF5E6 olive 808000
olivedrab 6B8E23 orange FFA500 orangered FF4500 orchid DA70D6 palegoldenrod EEE8AA palegreen 98FB98 paleturquoise AFEEEE
palevioletred DB7093 papayawhip FFEFD5 peachpuff FFDAB9 peru CD853F pink FFC0CB plum DDA0DD powderblue B0E0E6
purple 800080 rebeccapurple 663399 red FF0000 rosybrown BC8F8F royalblue 4169E1 saddlebrown 8B4513 salmon FA8072
sandybrown F4A460 seagreen 2E8B57 seashell FFF5EE sienna A0522D silver C0C0C0 skyblue 87CEEB slateblue 6A5ACD
slategray 708090 slategrey 708090 snow FFFAFA springgreen 00FF7F steelblue 4682B4 tan D2B48C teal 008080 thistle D8BFD8
tomato FF6347 turquoise 40E0D0 violet EE82EE wheat F5DEB3 white FFFFFF whitesmoke F5F5F5 yellow FFFF00
yellowgreen 9ACD32`;

const pairs = NAMED.split(/\s+/);
const hexByName = new Map(pairs.flatMap((name, i) => (i % 2 === 0 ? [[name, pairs[i + 1]!] as const] : [])));

/** `#RRGGBB` of a colour as a script or markup writes it: `#f80`, `#FF8800`, `rgb(255, 136, 0)`, `orange`; null for none. */
export function hexColor(text: string): string | null {
  const value = text.trim().toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(value);
  if (short)
    return `#${[short[1], short[2], short[3]].map((digit) => `${digit}${digit}`).join('')}`.toUpperCase();
  if (/^#[0-9a-f]{6}$/.test(value)) return value.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*[, ]\s*(\d+)\s*[, ]\s*(\d+)/.exec(value);
  if (parts) return `#${[parts[1], parts[2], parts[3]].map(twoDigits).join('')}`;
  const named = hexByName.get(value.replace(/\s/g, ''));
  return named ? `#${named}` : null;
}

const twoDigits = (decimal: string | undefined): string =>
  Math.min(Number(decimal), 255).toString(16).toUpperCase().padStart(2, '0');

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
