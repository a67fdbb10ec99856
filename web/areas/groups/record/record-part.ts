/** A part of the shared record, as the slice that keeps it tells it: the newest few things, and the way to all of them. */
export type RecordPart = {
  key: string
  title: string
  items: { title: string; href?: string; words?: string; when?: Date; due?: string; tag?: string }[]
  /** What stands there while there is nothing. */
  empty: string
  more?: { href: string; text: string }
  /** What the reader may do next, such as raising an issue. */
  act?: { href: string; text: string }
}
