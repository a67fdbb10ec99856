export const shows = ['all', 'answered', 'waiting'] as const
export type Show = (typeof shows)[number]
export const orders = ['wanted', 'newest'] as const
export type Order = (typeof orders)[number]
/** What a person chose in the list of questions. Anything else in the address is nothing. */
export type Choice = { words: string; show: Show; topic: string; order: Order }

export type Source = { label: string; href: string }
export type SourceRefusal = 'source-label' | 'source-address' | 'too-many-sources'

/** Where an answer comes from: one to a line, a name and then an address. */
export function readSources(
  typed: string,
  limits: { sources: number; label: number; href: number },
): Source[] | SourceRefusal {
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (lines.length > limits.sources) return 'too-many-sources'
  const sources: Source[] = []
  for (const line of lines) {
    const [, label = '', href = ''] = /^(.*?)\s*((?:https?:\/\/|\/)\S*)$/.exec(line) ?? []
    if (!isAddress(href) || href.length > limits.href) return 'source-address'
    if (!label || [...label].length > limits.label) return 'source-label'
    sources.push({ label, href })
  }
  return sources
}

/** A page of ours, or one that begins with https: nothing that a browser would run. */
function isAddress(href: string): boolean {
  if (/^\/(?![/\\])/.test(href)) return true
  try {
    const { protocol, username } = new URL(href)
    return (protocol === 'https:' || protocol === 'http:') && !username
  } catch {
    return false
  }
}

export type JoinRefusal = 'choose-one' | 'into-itself' | 'elsewhere' | 'joined-already'
export type AnswerRefusal =
  | 'answer-missing'
  | 'answer-too-long'
  | 'same-again'
  | 'answered-meanwhile'
  | 'joined'
  | SourceRefusal
export type WantRefusal = 'closed'
