import type { MappingRow } from '../annex/mapping';
import type { ParagraphAnchor } from '../snapshot/anchor';
import type { NotTaggable } from '../tags/taggable';
import type { SelectedTexts } from './selected-texts';

/** Wraps an untagged paragraph with a control of ours. */
export interface AddTag {
  readonly kind: 'add';
  readonly at: ParagraphAnchor;
  /** The tags of our controls that hold just this text now. Where there are others when the plan is carried out, it is refused. */
  readonly beside: readonly string[];
  readonly tag: string;
  readonly title: string;
  /** A colour of the control's frame, `#RRGGBB`; set once. */
  readonly color: string;
  readonly bookmark: string;
}

/** Which of the controls with one tag is meant: copied paragraphs bring their tags along. */
export interface ControlChoice {
  /** The tag that it has now. */
  readonly from: string;
  /** The texts of all controls with that tag, blanks made one, in the order in which Word listed them. */
  readonly texts: readonly string[];
  /** Its place among them, from 0. */
  readonly nth: number;
}

/** Changes the tag of a control in place; its text is not touched. */
export interface ChangeTag extends ControlChoice {
  readonly kind: 'change';
  /** Null where the control is around no paragraph. */
  readonly at: ParagraphAnchor | null;
  readonly tag: string;
  readonly title: string;
}

/** Takes a control of ours away and keeps its text. */
export interface RemoveTag extends ControlChoice {
  readonly kind: 'remove';
  /** Null where the control is around no paragraph. */
  readonly at: ParagraphAnchor | null;
  /** The bookmark that goes with it; empty where it stays for the links of the annex. */
  readonly bookmark: string;
}

export type TagChange = AddTag | ChangeTag | RemoveTag;

/** Changes tags, all of them or none: codes for a paragraph or for several, a tag moved off a heading. */
export interface TagsPlan {
  readonly kind: 'tags';
  readonly changes: readonly TagChange[];
  /** What the author must have selected when it is carried out; left out where the change is not about the selection. */
  readonly selected?: SelectedTexts;
}

/** Writes the mapping annex, in place of the old one where there is one. */
export interface AnnexPlan {
  readonly kind: 'annex';
  readonly tag: string;
  readonly title: string;
  readonly heading: string;
  readonly caption: string;
  readonly rows: readonly MappingRow[];
  readonly closing: string;
}

/** Takes the mapping annex away, as it was before it was first written. */
export interface RemoveAnnexPlan {
  readonly kind: 'remove-annex';
  readonly tag: string;
}

/** Gives paragraphs a heading style; their text is not touched. */
export interface HeadingPlan {
  readonly kind: 'heading';
  readonly at: readonly ParagraphAnchor[];
  /** 1 to 9. */
  readonly level: number;
}

/** Gives paragraphs back the styles that they had. */
export interface StylePlan {
  readonly kind: 'style';
  readonly lines: readonly ({ readonly at: ParagraphAnchor } & LineStyle)[];
}

/** A style as a host tells it. */
export interface LineStyle {
  /** `Word.BuiltInStyleName`; `Other` for a style of the author's own. */
  readonly styleBuiltIn: string;
  /** The style's name, in the language of the host. */
  readonly style: string;
}

/** Takes paragraphs away: leftover guidance, and what was put in just before. */
export interface DeletePlan {
  readonly kind: 'delete';
  readonly at: readonly ParagraphAnchor[];
}

/** A paragraph to be put into the document. */
export interface NewParagraph {
  readonly text: string;
  /** `Word.BuiltInStyleName`. */
  readonly style: string;
  /** The style's name, for one of the author's own; left out for those of Word. */
  readonly ownStyle?: string;
  /** The template's guidance: in italics, to be replaced by the author's own text. */
  readonly isGuidance: boolean;
}

/** Puts paragraphs before or after one that is there, the template's headings where the author asks for them. The cursor goes to the first empty one. */
export interface InsertPlan extends Insertion {
  readonly kind: 'insert';
}

/** Paragraphs that follow one another, beside one that is there. */
export interface Insertion {
  readonly at: ParagraphAnchor;
  readonly where: 'Before' | 'After';
  readonly paragraphs: readonly NewParagraph[];
}

/** Puts paragraphs back that were taken away, in all their places or in none; the cursor stays. */
export interface PutBackPlan {
  readonly kind: 'put-back';
  readonly insertions: readonly Insertion[];
}

/** Writes the count into the title block's line. */
export interface WordCountPlan {
  readonly kind: 'word-count';
  readonly at: ParagraphAnchor;
  /** What stands there now; empty where the line has no count. */
  readonly from: string;
  readonly to: string;
}

/** Words of a paragraph and what is to stand in their place. */
export interface Replacement {
  readonly from: string;
  /** Which of the places in the paragraph that say `from`, from 0, capitals and all. */
  readonly nth: number;
  readonly to: string;
}

/** Puts other words in the place of some, all of them or none; their look stays. */
export interface ReplacePlan {
  readonly kind: 'replace';
  readonly lines: readonly { readonly at: ParagraphAnchor; readonly words: readonly Replacement[] }[];
}

/** Keeps a setting of ours in the document; the text is not touched. */
export interface SettingPlan {
  readonly kind: 'setting';
  readonly key: string;
  /** The whole setting as it will be. */
  readonly value: object;
}

/** Puts a comment on a paragraph; the text is not touched. */
export interface CommentPlan {
  readonly kind: 'comment';
  readonly at: ParagraphAnchor;
  /** Its lines parted by "\n". */
  readonly text: string;
  /** The open comment that it answers, as it was read; null for one that stands by itself. */
  readonly answers: { readonly id: string; readonly text: string } | null;
}

/** A change of the document as a value: planning is pure, carrying out is the host's. */
export type Plan =
  | TagsPlan
  | AnnexPlan
  | RemoveAnnexPlan
  | HeadingPlan
  | StylePlan
  | DeletePlan
  | InsertPlan
  | PutBackPlan
  | WordCountPlan
  | ReplacePlan
  | SettingPlan
  | CommentPlan;

/** Why something is not done: by a planner, or by Word, which did not keep what was written. */
export type RefusalReason =
  | NotTaggable
  | 'unknown-criterion'
  | 'no-tag'
  | 'code-not-there'
  | 'too-many-codes'
  | 'none-taggable'
  | 'not-empty'
  | 'section-is-there'
  | 'ends-with-table'
  | 'no-heading'
  | 'nothing-decided'
  | 'text-changed'
  | 'selection-moved'
  | 'tagged-meanwhile'
  | 'tag-not-kept'
  | 'tag-not-removed'
  | 'odd-last-paragraph'
  | 'annex-frozen'
  | 'annex-not-kept'
  | 'annex-commented'
  | 'heading-not-kept'
  | 'style-not-kept'
  | 'count-not-written'
  | 'words-not-replaced'
  | 'paragraphs-not-kept'
  | 'nowhere-to-comment'
  | 'comment-not-kept';

/** Something that is not done, and why; the document is as it was. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** The criterion that it is about, or null. */
  readonly code: string | null;
}

export const refuse = (reason: RefusalReason, code: string | null = null): Refusal => ({
  kind: 'refused',
  reason,
  code,
});
