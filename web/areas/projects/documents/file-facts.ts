const kinds: Record<string, string> = { 'application/pdf': 'PDF', 'text/csv': 'CSV', 'text/plain': 'text' }

/** "PDF, 240 kB": what a person wants to know before they open a file. */
export function fileFacts({ type, bytes }: { type: string; bytes: number }): string {
  const size =
    bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
  return `${kinds[type.split(';')[0]!] ?? 'file'}, ${size}`
}
