/** The number of the error that a third copy of the file meets while two are held, or null; all are closed again. */
export async function codeOfThirdFile(): Promise<number | null> {
  const held: Office.File[] = [];
  try {
    for (let count = 0; count < 3; count++) held.push(await openFile());
    return null;
  } catch (error) {
    if (held.length < 2) throw error;
    return (error as Office.Error).code;
  } finally {
    for (const file of held) await new Promise((resolve) => file.closeAsync(resolve));
  }
}

const openFile = (): Promise<Office.File> =>
  new Promise((resolve, reject) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 65_536 }, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(Object.assign(new Error(result.error.message), { code: result.error.code }));
    });
  });
