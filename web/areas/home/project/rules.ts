type Doing = {
  state: 'draft' | 'scheduled' | 'live' | 'paused' | 'closed'
  activities: readonly { title: string; href: string; state: string; paused: boolean; closesAt: Date | null }[]
  decisions: readonly { href: string }[]
}

export type NextThing =
  | { kind: 'answer'; title: string; href: string }
  | { kind: 'decision'; href: string }
  | { kind: 'follow' }

/** The one thing to do now: answer what closes first, else read what was decided, else follow. */
export function nextThing({ state, activities, decisions }: Doing): NextThing {
  const [first] =
    state === 'live'
      ? activities
          .filter((activity) => activity.state === 'open' && !activity.paused)
          .toSorted((a, b) => (a.closesAt?.getTime() ?? Infinity) - (b.closesAt?.getTime() ?? Infinity))
      : []
  if (first) return { kind: 'answer', title: first.title, href: first.href }
  if (decisions[0]) return { kind: 'decision', href: decisions[0].href }
  return { kind: 'follow' }
}

const kinds: Record<string, string> = {
  'application/pdf': 'PDF',
  'text/csv': 'CSV',
  'text/plain': 'TXT',
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
}

/** "PDF, 240 kB": what a person wants to know before they open a file. */
export function fileFacts({ type, bytes }: { type: string; bytes: number }): string {
  const kind = kinds[type.split(';')[0]!] ?? 'File'
  const size =
    bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
  return `${kind}, ${size}`
}
