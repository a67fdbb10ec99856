/** One thing that needs a person of the network today; `key` says what kind of thing, for the desk's headings. */
export type DeskItem = {
  key: string
  title: string
  words?: string | undefined
  /** A day, YYYY-MM-DD. */
  due?: string | undefined
  href: string
  action: string
  count?: number | undefined
  /** It waits for this person and nobody else. */
  own?: boolean | undefined
}
