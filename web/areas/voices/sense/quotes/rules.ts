/** Why somebody's words cannot be pinned for the report. */
export type PinRefusal = 'merged-meanwhile' | 'not-shown' | 'not-under-theme' | 'pinned-already' | 'too-many-quotes'

export const mostQuotes = 12
