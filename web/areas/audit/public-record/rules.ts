export type Fact = { name: string; value: string }

/** Public facts of a line as short texts; ids are shown by their beginning, the file has them whole. */
export const factsOf = (open: Record<string, unknown> | null): Fact[] =>
  Object.entries(open ?? {}).map(([name, value]) => ({
    name: name.replace(/([A-Z])/g, ' $1').toLowerCase(),
    value: short(value),
  }))

const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const short = (value: unknown): string => {
  if (Array.isArray(value)) return value.length > 5 ? `${value.length}` : value.map(short).join(', ')
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return id.test(text) ? `…${text.slice(-8)}` : text.slice(0, 120)
}
