/** A part of what somebody said beside the main words: a priority, or the answer to a further question. */
export type Part = { key: string; kind: string; number: number; text: string }

/** The parts that may be shown, in their order. What is private stays out. */
export const partsOf = (data: unknown): Part[] =>
  Object.entries((data ?? {}) as Record<string, unknown>)
    .flatMap(([key, text]) => {
      const [, kind, number] = /^([a-z]+)(?:-(\d{1,2}))?$/.exec(key) ?? []
      return kind && kind !== 'private' && typeof text === 'string' && text.trim()
        ? [{ key, kind, number: Number(number ?? 0), text }]
        : []
    })
    .sort((a, b) => a.kind.localeCompare(b.kind) || a.number - b.number)
