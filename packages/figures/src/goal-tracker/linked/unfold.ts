/** What unfolds a theme: its id, and `none` for what has no theme, since an empty attribute asks for nothing. */
export const unfoldOf = (theme: string): string => theme || 'none';
