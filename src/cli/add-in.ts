/** The id of the add-in in manifest.xml: its settings are kept under it in the file. */
export const addInId = '5d0a6b0e-3c1f-4b57-9b1e-7f2c8d4e61a3';
