import sanitizeHtml from 'sanitize-html'

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': ' ' }

/** The words of a letter that came as HTML alone: no tags, no scripts, nothing of what it quotes. */
export const plainOf = (html: string): string =>
  sanitizeHtml(
    html.replace(/<(br|\/p|\/div|\/li|\/tr|\/h\d)\b[^>]*>/gi, (tag) => `${tag}\n`),
    {
      allowedTags: [],
      allowedAttributes: {},
      exclusiveFilter: ({ tag }) => tag === 'blockquote',
      nestingLimit: 50,
    },
  )
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (entity) => entities[entity]!)
    .replace(/[ \t]+/g, ' ')
