import * as v from 'valibot';

/**
 * The form of a standard's file. Types, checks and the JSON Schema that is published (`npm run standards`) come from this one value, so
 * that they cannot differ. What a file is meant to say, beyond its form, is asked by `mistakesIn`.
 */

const longestText = 2_000;

const text = (description: string) =>
  v.pipe(
    v.string(),
    v.check((value) => value === value.trim() && value !== '', 'is empty, or begins or ends with a space'),
    v.check((value) => !/\p{Cc}/u.test(value), 'holds a line break or another control character'),
    v.maxLength(longestText),
    v.description(description),
  );

/** What stands for something in the file, and never on a page. */
const id = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/^[\w.-]{1,40}$/u, 'is not made of letters, digits, ".", "-" and "_"'),
    v.description(description),
  );

/**
 * Twelve characters: five codes and more fit into the 64 of a tag, which parts them by blanks. A letter and a digit, so that neither a
 * number nor a word of the report is taken for a code.
 */
const code = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(
      /^(?=[\p{N}.]*\p{L})(?=[\p{L}.]*\p{N})[\p{L}\p{N}](?:[\p{L}\p{N}.]{0,10}[\p{L}\p{N}])?$/u,
      'is not a code: 2 to 12 letters and digits, at least one of each, with dots between them',
    ),
    v.description(description),
  );

const oneWord = (description: string) =>
  v.pipe(v.string(), v.regex(/^\p{L}{2,20}$/u, 'is not one word'), v.description(description));

/** A star stands for the rest of a word; anywhere else it could make a search endless. */
const searchWord = v.pipe(
  v.string(),
  v.regex(/^[^*\s](?:[^*]{0,80}[^*\s])?\*?$/u, 'is not a word or a phrase, with a star at its end or none'),
  v.check((value) => value === value.toLowerCase(), 'is not in lower case'),
);

const listOf = <const Item extends v.GenericSchema>(item: Item, most: number, description: string) =>
  v.pipe(v.array(item), v.maxLength(most), v.description(description));

const wordsOf = (description: string) => listOf(searchWord, 200, description);

const count = (description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000), v.description(description));

const share = (description: string) =>
  v.pipe(v.number(), v.minValue(0), v.maxValue(0.99), v.description(description));

const grade = v.object({
  id: id('By which a criterion names its grade, "pass".'),
  name: text('What people say, "Pass".'),
  shortName: v.optional(text('For a narrow pane, "Dist."; else the name.')),
  heading: v.optional(
    text('The row above the grade’s criteria in the mapping table; none where it is left out.'),
  ),
});

const theme = v.object({
  id: id('By which a criterion names its theme.'),
  title: text('The row above the theme’s criteria in the mapping table.'),
});

const criterion = v.object({
  code: code('As the plan writes it, "K1.4".'),
  wording: text('What the plan says after the code, exactly.'),
  grade: v.optional(id('The id of a grade; left out where there are none.')),
  theme: v.optional(id('The id of a theme; left out where there are none.')),
  list: v.optional(listOf(text('A point.'), 20, 'The points of a list that ends the wording.')),
  parts: v.optional(
    listOf(
      text('Continues "Does your evidence show …".'),
      20,
      'What an author can tick piece by piece: none, or at least two.',
    ),
  ),
  asksForFigures: v.optional(
    v.pipe(v.boolean(), v.description('Whether evidence without any figure is worth a tutor’s look.')),
  ),
});

const section = v.object({
  key: id(
    'By which the file and the document name the section; "other", "appendix" and "as-read" are taken.',
  ),
  title: text('The template’s title, without "Section 1 –".'),
  shortTitle: v.optional(text('For a narrow pane; else the title.')),
  otherTitles: v.optional(listOf(text('A title.'), 100, 'Other titles that mean the section.')),
  words: v.optional(
    v.object({
      naming: wordsOf('One of these in a title names the section.'),
      beside: wordsOf('These may stand beside it.'),
    }),
  ),
  guidance: v.optional(text('What the template says below the heading.')),
  suggested: v.optional(listOf(code('A code.'), 300, 'Criteria that belong here; elsewhere counts as well.')),
  expects: v.optional(
    v.pipe(
      v.picklist(['quotation', 'comparison']),
      v.description('What a tutor would look for in the text: somebody’s own words, or before and after.'),
    ),
  ),
});

const limits = v.object({
  words: v.pipe(count('How many words the report may have.'), v.minValue(1)),
  tolerance: v.optional(share('A share of the words: 0.1 is plus or minus 10 %. Nothing is none.')),
  fewest: v.optional(
    count('The fewest words, where they are not the words less the tolerance; 0 for no such limit.'),
  ),
  most: v.optional(
    v.pipe(count('The most words, where they are not the words and the tolerance.'), v.minValue(1)),
  ),
  under: v.optional(
    v.pipe(
      v.picklist(['marked', 'fails']),
      v.description('What becomes of a shorter report: it is marked as it is, or fails.'),
    ),
  ),
  over: v.optional(
    v.pipe(
      v.picklist(['marking-stops', 'marked', 'fails']),
      v.description(
        'What becomes of a longer report: marking stops at the most, all is marked, or it fails.',
      ),
    ),
  ),
  notCounted: v.optional(
    v.pipe(
      v.array(v.picklist(['headings', 'tables', 'captions'])),
      v.description('What of the text is left out of the count.'),
    ),
  ),
  alsoCounted: v.optional(
    v.pipe(
      v.array(v.picklist(['title-block', 'contents', 'notes'])),
      v.description('What is counted beside the text.'),
    ),
  ),
});

const mapping = v.object({
  title: v.optional(text('The heading of the annex; else "Annex: criteria mapping".')),
  columns: v.pipe(
    v.tuple([text('The first column.'), text('The second column.')]),
    v.description('The headings of the two columns.'),
  ),
  section: v.optional(oneWord('The word before a section’s number in a place, "Section".')),
  paragraph: v.optional(oneWord('The word before a paragraph’s number in a place, "paragraph".')),
});

const proposal = v.object({
  fewestWords: count('The fewest words.'),
  mostWords: v.pipe(count('The most words.'), v.minValue(1)),
  areas: listOf(
    v.object({
      id: id('Any name.'),
      text: text('What the proposal is to speak of.'),
      words: wordsOf('By which a text speaks of it.'),
    }),
    50,
    'What a proposal is to speak of.',
  ),
});

const dates = v.object({
  resubmissionDays: count('Days after gateway within which a refused proposal comes back.'),
  reportMonths: count('Months after gateway within which the report is completed.'),
  submissionDays: count('Days before the interview by which the report is submitted.'),
  periodMonths: count('Months of the assessment period, before whose end the interview takes place.'),
});

const interview = v.object({
  minutes: v.pipe(count('How long it takes.'), v.minValue(1)),
  tolerance: v.optional(share('A share of the minutes.')),
  asked: v.pipe(count('How many questions are asked.'), v.minValue(1)),
  examples: v.optional(
    v.pipe(
      v.record(v.string(), v.array(text('A question.'))),
      v.description('The body’s own examples, by theme.'),
    ),
  ),
  questions: v.pipe(
    v.record(v.string(), v.array(text('A question.'))),
    v.description('Open questions, by code.'),
  ),
});

export const standardFile = v.object({
  $schema: v.optional(v.pipe(v.string(), v.description('Where this schema is, for an editor.'))),
  formatVersion: v.pipe(v.literal(1), v.description('The version of the format.')),
  id: id('A name of its own among standards, "st0071-highfield".'),
  name: text('What the apprentice is assessed for.'),
  body: text('Who assesses it.'),
  version: v.optional(text('Of the plan or the kit.')),
  source: v.optional(text('Where all this is written.')),
  grades: v.optional(
    listOf(
      grade,
      5,
      'The lowest first: it is needed, those above it are not. Left out where criteria have no grade.',
    ),
  ),
  themes: v.optional(listOf(theme, 60, 'In the order of the mapping table. Left out where there are none.')),
  criteria: v.pipe(
    v.array(criterion),
    v.minLength(1),
    v.maxLength(300),
    v.description('In the order of the mapping table: by theme, and in each by grade.'),
  ),
  sections: v.optional(
    listOf(section, 30, 'In the order of the template; left out where a report has any headings.'),
  ),
  limits,
  titleBlock: v.optional(
    v.object({
      title: text('What stands where the project’s title goes.'),
      guidance: v.optional(text('What the template says below it.')),
      fields: v.optional(
        listOf(
          v.object({
            key: id('"name" and "word-count" are known; any other is a line to fill in.'),
            label: text('Without its colon.'),
          }),
          20,
          'Lines to fill in.',
        ),
      ),
    }),
  ),
  appendix: v.optional(
    v.object({
      title: text('The heading of the appendices.'),
      guidance: v.optional(text('What the template says below it.')),
      otherTitles: v.optional(listOf(text('A title.'), 100, 'Other titles of an appendix.')),
      naming: v.optional(wordsOf('One of these in a title names the appendices.')),
    }),
  ),
  mapping: v.optional(mapping),
  suggestionLine: v.optional(
    text('The template’s line below a section’s guidance; {codes} stands for the codes.'),
  ),
  guidanceLines: v.optional(
    listOf(text('A line.'), 200, 'Further lines of the template that an author should take out.'),
  ),
  searchWords: v.optional(
    v.pipe(
      v.record(v.string(), v.record(v.string(), wordsOf('Words of the workplace.'))),
      v.description('By code, then by a word of the criterion: what people say for it.'),
    ),
  ),
  proposal: v.optional(proposal),
  dates: v.optional(dates),
  interview: v.optional(interview),
  evidenceKinds: v.optional(
    listOf(
      v.object({
        id: id('Any name.'),
        title: text('What it is called.'),
        words: wordsOf('By which an appendix is known.'),
      }),
      50,
      'Kinds of evidence that an appendix may hold.',
    ),
  ),
  selfReview: v.optional(
    listOf(
      v.object({
        id: id('Any name.'),
        from: v.picklist(['marking', 'mistake']),
        rule: v.optional(
          v.picklist([
            'mapped',
            'evaluation',
            'figures',
            'comparison',
            'recommendation',
            'legislation',
            'quotation',
            'reflection',
            'terms',
            'tense',
          ]),
        ),
        text: text('In the author’s voice.'),
      }),
      60,
      'Points of a checklist for the author.',
    ),
  ),
  terms: v.optional(
    listOf(searchWord, 500, 'Terms whose spelling is looked at, in lower case, in all right forms.'),
  ),
  phrases: v.optional(
    listOf(
      v.object({
        code: v.optional(code('Left out where it fits any criterion.')),
        kind: v.picklist(['descriptive', 'no-data', 'unmapped', 'vague', 'good']),
        text: text('To the apprentice.'),
      }),
      1_000,
      'What a tutor may put into a comment.',
    ),
  ),
});

export type StandardFile = v.InferOutput<typeof standardFile>;
