/**
 * What a reader gathers, before anything is concluded from it. There are two readers, one of a running Word and one
 * of a .docx file; both give these shapes, so that everything after them is the same code.
 */

export interface ParagraphFact {
  /** `Paragraph.text`: on some hosts it holds deleted and hidden text too. Without its list label. */
  readonly text: string;
  /** The text without what is deleted or hidden (`Paragraph.getText`, WordApi 1.7); null where the host can't tell. */
  readonly visibleText: string | null;
  /**
   * Words that Word counts and the text does not hold: results of LISTNUM fields, unfilled form fields. 0 where the host
   * can't tell.
   */
  readonly wordsBesidesText: number;
  /** The style's name as the host shows it, in its language. */
  readonly style: string;
  /** `Word.BuiltInStyleName`, the same in every language: `Heading1`, `Toc1`, `Other`. */
  readonly styleBuiltIn: string;
  /** 1 to 9 for headings; anything else is body text: public add-ins find 10 there (andrewtjin/rostrum, src/core/ooxmlPackage.ts). */
  readonly outlineLevel: number;
  /** Bold throughout; null where mixed or not known. */
  readonly bold: boolean | null;
  /** Underlined throughout, in any way; null where mixed or not known. */
  readonly underlined: boolean | null;
  /** `#RRGGBB`, black for the automatic colour; null where mixed or not known. */
  readonly color: string | null;
  /** In points; null where mixed ("Meaning of null property values" in Microsoft's documentation of Word add-ins) or not known. */
  readonly fontSize: number | null;
  /** The automatic label of a list item, "2." or "•"; null outside lists. */
  readonly listLabel: string | null;
  /** 0 outside tables, 1 in a table, 2 in a table within a table. */
  readonly tableNestingLevel: number;
  /** The cell of the innermost table, counted from 0. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  /** The innermost content control around the whole paragraph, by its id in this reading. */
  readonly controlId: number | null;
  /** Content controls within the paragraph, by their ids in this reading. */
  readonly innerControlIds: readonly number[];
}

export interface ControlFact {
  /** Good for joining within one reading only: hosts change ids between sessions. */
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  /** `ContentControl.subtype`, such as `RichTextInline` or `RichTextParagraphs`. */
  readonly subtype: string;
  readonly text: string;
  readonly parentId: number | null;
  /** Whether the control itself awaits review, inserted or deleted; absent where the host does not tell, as Word does not. */
  readonly isTracked?: boolean;
}

/** What a comment and a reply to it have in common. */
export interface ReplyFact {
  readonly author: string;
  /** ISO 8601; '' where nobody says. */
  readonly date: string;
  /** As `Comment.content` gives it, its lines parted by CR or LF. */
  readonly text: string;
}

/** A comment of the main text with its replies (WordApi 1.4). It is no part of the text and never counted. */
export interface CommentFact extends ReplyFact {
  /** As the host gives it; good within one reading. */
  readonly id: string;
  readonly isResolved: boolean;
  /** In the order in which they were given. */
  readonly replies: readonly ReplyFact[];
  /** The position of the paragraph where it begins, from 0; null where that is none of the main text. */
  readonly paragraph: number | null;
  /** The text that it is about; '' where it stands at a point. */
  readonly selectedText: string;
}

export interface DocumentFacts {
  readonly paragraphs: readonly ParagraphFact[];
  readonly controls: readonly ControlFact[];
  /** The text of each footnote and endnote; null where the host can't tell. */
  readonly notes: readonly string[] | null;
  /** The text of each text box; null where the host can't tell (Office.js on the web). */
  readonly textBoxes: readonly string[] | null;
  /** In document order; absent where the reader did not ask or the host can't tell. */
  readonly comments?: readonly CommentFact[];
  /** The add-in's settings in this document. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** True where the part that keeps them holds something that cannot be read; absent where all could be. */
  readonly isStoreDamaged?: boolean;
}
