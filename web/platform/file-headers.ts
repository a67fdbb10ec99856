const shown = new Set([
  'image/png',
  'image/jpeg',
  'video/mp4',
  'video/webm',
  'text/vtt; charset=utf-8',
  'audio/mpeg',
  'audio/mp4',
  'audio/ogg',
  'audio/wav',
  'audio/webm',
])

/** Pictures are shown, documents are saved; a name in any writing arrives whole (RFC 6266, RFC 8187). */
export function dispositionOf({ name, type }: { name: string; type: string }, attachment = false): string {
  const plain =
    name
      .normalize('NFKD')
      .replace(/[^\w. -]+/g, '-')
      .trim() || 'file'
  const whole = encodeURIComponent(name.slice(0, 200)).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)
  return `${shown.has(type) && !attachment ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${whole}`
}

/** The one part that a player asks for (RFC 9110, section 14); all of it where none or several are asked for. */
export function partOf(range: string | null, bytes: number): { start: number; end: number } | 'outside' | undefined {
  const asked = range?.match(/^bytes=(\d{0,15})-(\d{0,15})$/)
  if (!asked || !(asked[1] || asked[2])) return undefined
  const start = asked[1] ? Number(asked[1]) : Math.max(bytes - Number(asked[2]), 0)
  const end = asked[1] && asked[2] ? Math.min(Number(asked[2]), bytes - 1) : bytes - 1
  return start >= bytes || start > end ? 'outside' : { start, end }
}
