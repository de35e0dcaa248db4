let last = '';

/** Gives a text to the person as a file. What was saved before is let go then, for a browser does not say when it has it. */
export function saveFile(name: string, content: Blob): void {
  if (last !== '') URL.revokeObjectURL(last);
  last = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = last;
  link.download = name;
  link.click();
}
