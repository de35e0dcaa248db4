/**
 * What this Word can do, asked once: the add-in works from WordApi 1.3 (Office 2021) and tells what is missing. A member
 * that is in the typings need not be in the host, so nothing newer is called without one of these.
 */
export interface Capabilities {
  /** WordApi 1.4: bookmarks, so that places in the annex can be links. */
  readonly bookmarks: boolean;
  /** WordApi 1.4: XML of our own can be kept in the document. */
  readonly customXml: boolean;
  /** WordApi 1.4: change tracking can be switched off while the annex is written. */
  readonly trackingMode: boolean;
  /** WordApi 1.4: text without what is deleted; hidden text stays in it. */
  readonly reviewedText: boolean;
  /** WordApi 1.4: cells of a table can be merged. */
  readonly mergedCells: boolean;
  /** WordApiDesktop 1.4: what was set directly on a paragraph and its text can be taken off. */
  readonly resetFormatting: boolean;
  /** WordApi 1.4: comments can be read and made. */
  readonly comments: boolean;
  /** WordApi 1.5: footnotes and endnotes can be read. */
  readonly notes: boolean;
  /** WordApi 1.6: Word tells when paragraphs change, and has ids for them. */
  readonly paragraphEvents: boolean;
  /** WordApi 1.7: text without what is deleted or hidden. */
  readonly visibleText: boolean;
  /** Word on the web, where a change by an add-in may stop the saving (office-js issues 6590, 6635, 6657). */
  readonly isOnWeb: boolean;
}

export function readCapabilities(
  isSetSupported: (name: string, version: string) => boolean = (name, version) =>
    Office.context.requirements.isSetSupported(name, version),
  isOnWeb = Office.context.platform === Office.PlatformType.OfficeOnline,
): Capabilities {
  const has = (version: string): boolean => isSetSupported('WordApi', version);
  return {
    bookmarks: has('1.4'),
    customXml: has('1.4'),
    trackingMode: has('1.4'),
    reviewedText: has('1.4'),
    mergedCells: has('1.4'),
    resetFormatting: isSetSupported('WordApiDesktop', '1.4'),
    comments: has('1.4'),
    notes: has('1.5'),
    paragraphEvents: has('1.6'),
    visibleText: has('1.7'),
    isOnWeb,
  };
}
