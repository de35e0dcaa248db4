/** The version that About shows: that of the package, kept equal by a test. */
export const version = '1.0.0';
