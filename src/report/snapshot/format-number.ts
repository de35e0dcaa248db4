/** A whole number as it is written in the UK: 2,750. */
export const formatNumber = (value: number): string => value.toLocaleString('en-GB');
