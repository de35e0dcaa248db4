/** What webpack makes of files that are no scripts. */
declare module '*.css' {
  const text: string;
  export default text;
}

declare module '*.docx' {
  const address: string;
  export default address;
}
