/* For the tests in TypeScript. */
export declare const policies: Readonly<Record<string, readonly string[]>>;
