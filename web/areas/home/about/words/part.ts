/** A heading, its paragraphs and perhaps a list: what plain pages are made of. */
export type Part = { title: string; lines: readonly string[]; list?: readonly string[] }
