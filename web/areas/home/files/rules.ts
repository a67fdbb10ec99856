const shown = new Set(['image/png', 'image/jpeg'])

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
