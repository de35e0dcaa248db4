/** Bytes: Word for iPad gives no longer slices (`Document.getFileAsync` in Microsoft's reference), and none needs longer ones. */
const sliceSize = 65_536;

/**
 * The document as a .docx, as it is now: by `getFileAsync` of the Common API, which every host of Word has. Settings may not
 * be in it (office-js issue 6434).
 */
export async function readFile(): Promise<Uint8Array> {
  const file = await answerOf<Office.File>((answer) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, answer),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await answerOf<Office.Slice>((answer) => file.getSliceAsync(index, answer));
      bytes.set(slice.data as ArrayLike<number>, at);
      at += slice.size;
    }
    return bytes;
  } finally {
    // At most two copies may be open: one that is left behind would block the next.
    await answerOf<undefined>((answer) => file.closeAsync(answer as never));
  }
}

const answerOf = <Value>(
  ask: (answer: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value> =>
  new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(Object.assign(new Error(error.message), { code: error.name }));
    });
  });
