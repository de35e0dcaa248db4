/**
 * Word stores the names of its built-in styles in English, some in lower case (`heading 1`), and shows others
 * (`Heading 1`). The names stored and their latent order are those of ECMA-376 Part 1, 17.7.4.6 and Word's own files.
 */
const SHOWN: Readonly<Record<string, string>> = {
  'annotation reference': 'Comment Reference',
  'annotation subject': 'Comment Subject',
  'annotation text': 'Comment Text',
  caption: 'Caption',
  'endnote reference': 'Endnote Reference',
  'endnote text': 'Endnote Text',
  footer: 'Footer',
  'footnote reference': 'Footnote Reference',
  'footnote text': 'Footnote Text',
  header: 'Header',
  'line number': 'Line Number',
  'page number': 'Page Number',
  'table of authorities': 'Table of Authorities',
  'table of figures': 'Table of Figures',
  'toa heading': 'TOA Heading',
};

/** The built-in names that Office.js knows by an identifier which is the name without its spaces. */
const BUILT_IN_NAMES = [
  'Normal',
  'Footnote Text',
  'Header',
  'Footer',
  'Caption',
  'Footnote Reference',
  'Endnote Reference',
  'Endnote Text',
  'Title',
  'Subtitle',
  'Hyperlink',
  'Strong',
  'Emphasis',
  'No Spacing',
  'List Paragraph',
  'Quote',
  'Intense Quote',
  'Subtle Emphasis',
  'Intense Emphasis',
  'Subtle Reference',
  'Intense Reference',
  'Book Title',
  'Bibliography',
  'Table Grid',
  'Table Grid Light',
] as const;

const BUILT_IN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(BUILT_IN_NAMES.map((name) => [name.toLowerCase(), name.replaceAll(' ', '')])),
  ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`plain table ${n}`, `PlainTable${n}`])),
  'toc heading': 'TocHeading',
  // Word's own file name for it, and the name it shows.
  'grid table light': 'TableGridLight',
};

/** Word's families of table styles, as they are stored (`Grid Table 5 Dark Accent 2`) and as Office.js has them. */
const STORED_FAMILY = /^(grid|list) table ([1-7])(?: (light|dark|colorful))?(?: -)?(?: accent ([1-6]))?$/i;
const FAMILY = /^(Grid|List)Table([1-7])(Light|Dark|Colorful)?(?:_Accent([1-6]))?$/;
/** What the members of a family are called besides their number. */
const FAMILY_KINDS: Readonly<Record<string, string>> = {
  1: 'Light',
  5: 'Dark',
  6: 'Colorful',
  7: 'Colorful',
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();

function familyName(stored: string): string | null {
  const [, family = '', number = '', kind = '', accent] = STORED_FAMILY.exec(stored) ?? [];
  if (family === '' || capital(kind) !== (FAMILY_KINDS[number] ?? '')) return null;
  return `${capital(family)}Table${number}${capital(kind)}${accent ? `_Accent${accent}` : ''}`;
}

function nameOfFamily(builtIn: string): string | null {
  const [, family, number = '', kind = '', accent] = FAMILY.exec(builtIn) ?? [];
  if (!family || kind !== (FAMILY_KINDS[number] ?? '')) return null;
  return [family, 'Table', number, kind, accent && `Accent ${accent}`].filter(Boolean).join(' ');
}

/** The name that Word's interface and `Paragraph.style` show for a stored name. */
export function shownStyleName(stored: string): string {
  const heading = /^heading (\d)$/i.exec(stored);
  if (heading) return `Heading ${heading[1]}`;
  const toc = /^toc (\d)$/i.exec(stored);
  if (toc) return `TOC ${toc[1]}`;
  const accent = /^((?:Grid|List) Table \d.*?) (Accent \d)$/.exec(stored);
  if (accent && !stored.includes(' - ')) return `${accent[1]} - ${accent[2]}`;
  return SHOWN[stored.toLowerCase()] ?? stored;
}

/** `Word.BuiltInStyleName` of a stored or shown name; `Other` for a style of the author's own. */
export function builtInStyleName(name: string): string {
  const numbered = /^(heading|toc) ([1-9])$/i.exec(name);
  if (numbered) return `${numbered[1]!.toLowerCase() === 'toc' ? 'Toc' : 'Heading'}${numbered[2]}`;
  return BUILT_IN[name.toLowerCase()] ?? familyName(name) ?? 'Other';
}

/** The name shown for a `Word.BuiltInStyleName`, or null where there is none. */
export function nameOfBuiltIn(builtIn: string): string | null {
  const numbered = /^(Heading|Toc)([1-9])$/.exec(builtIn);
  if (numbered) return `${numbered[1] === 'Toc' ? 'TOC' : 'Heading'} ${numbered[2]}`;
  if (builtIn === 'TocHeading') return 'TOC Heading';
  const plain = /^PlainTable([1-5])$/.exec(builtIn);
  if (plain) return `Plain Table ${plain[1]}`;
  const family = nameOfFamily(builtIn);
  return family ?? BUILT_IN_NAMES.find((name) => name.replaceAll(' ', '') === builtIn) ?? null;
}
