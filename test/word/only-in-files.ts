/**
 * What Office.js can't show and a file can, for the public documents that the differential test reads: words of text boxes,
 * and words that no text holds (results of LISTNUM fields, form fields that nobody has filled in).
 */
export const onlyInFiles: Readonly<
  Record<string, { readonly besidesText: number; readonly textBoxes: number }>
> = {
  'OfficeDev__Office-Add-in-samples__template_example.docx': { besidesText: 0, textBoxes: 1 },
  'OfficeDev__Open-Xml-PowerTools__CoverPage.docx': { besidesText: 0, textBoxes: 14 },
  'OfficeDev__Open-Xml-PowerTools__HC031-Complicated-Document.docx': { besidesText: 0, textBoxes: 5 },
  'OfficeDev__Open-Xml-PowerTools__HC048-Excerpt.docx': { besidesText: 17, textBoxes: 0 },
  'OfficeDev__Open-Xml-PowerTools__WC066-Textbox-Before-Ins-Mod.docx': { besidesText: 0, textBoxes: 4 },
  'ShayHill__docx2python__checked_boxes.docx': { besidesText: 46, textBoxes: 0 },
  'ShayHill__docx2python__libreoffice_conversion.docx': { besidesText: 0, textBoxes: 3 },
  'ShayHill__docx2python__nested_paragraphs.docx': { besidesText: 0, textBoxes: 32 },
  'Unstructured-IO__unstructured__docx-shapes.docx': { besidesText: 0, textBoxes: 4 },
  'apache__poi__stress003.docx': { besidesText: 0, textBoxes: 245 },
  'apache__poi__stress005.docx': { besidesText: 53, textBoxes: 9 },
  'apache__poi__stress010.docx': { besidesText: 0, textBoxes: 122 },
  'apache__poi__stress014.docx': { besidesText: 0, textBoxes: 110 },
  'apache__tika__testWORD_2006ml.docx': { besidesText: 0, textBoxes: 36 },
  'apache__tika__testWORD_template.docx': { besidesText: 0, textBoxes: 7 },
  'apache__tika__testWORD_text_box.docx': { besidesText: 0, textBoxes: 14 },
  'docling-project__docling__textbox.docx': { besidesText: 0, textBoxes: 254 },
  'dotnet__Open-XML-SDK__Outreach_Toolkit_2007_After_the_Flood_Fact_Sheet_1_.docx': {
    besidesText: 0,
    textBoxes: 24,
  },
  'dotnet__Open-XML-SDK__hyperlink-in_shapes.docx': { besidesText: 0, textBoxes: 4 },
  'mwilliamson__mammoth.js__text-box.docx': { besidesText: 0, textBoxes: 2 },
  'plutext__docx4j__DrawingML_GraphicData_wps.docx': { besidesText: 0, textBoxes: 2 },
};
