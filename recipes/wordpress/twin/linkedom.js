/* In the place of linkedom: a browser has a document. */
export const parseHTML = () => ({ document });
