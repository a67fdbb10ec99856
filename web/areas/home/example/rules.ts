export type Piece = string | { href: string }

/** Cuts plain text into words and web addresses, so that the addresses of a letter can be opened. */
export function piecesOf(text: string): Piece[] {
  return text.split(/(https?:\/\/[^\s<>"]+)/).flatMap((piece, at): Piece[] => {
    if (at % 2 === 0) return piece ? [piece] : []
    const href = piece.replace(/[.,;:!?)\]]+$/, '')
    const after = piece.slice(href.length)
    return after ? [{ href }, after] : [{ href }]
  })
}

export const lettersPerPage = 10
export const mostPages = 50

/** The page that was asked for: a whole number from 1, whatever was typed. */
export const pageOf = (asked: string | null): number => Math.min(mostPages, Math.max(1, Math.floor(Number(asked)) || 1))
