import MarkdownIt from 'markdown-it'
import sanitize from 'sanitize-html'
import { safeHref } from '../href.ts'

/** HTML that came out of the sanitiser below, and from nowhere else. */
export type SafeHtml = string & { readonly __safe: unique symbol }

const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false, breaks: true }).disable([
  'image',
  'table',
  'code',
  'html_block',
  'html_inline',
])
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false })

const classes: Record<string, string> = {
  p: 'govuk-body',
  ul: 'govuk-list govuk-list--bullet',
  ol: 'govuk-list govuk-list--number',
  blockquote: 'govuk-inset-text',
  h2: 'govuk-heading-m',
  h3: 'govuk-heading-s',
  h4: 'govuk-heading-s',
  h5: 'govuk-heading-s',
  h6: 'govuk-heading-s',
}
const tags = [...Object.keys(classes), 'li', 'strong', 'em', 's', 'a', 'br', 'hr', 'code', 'pre']

/**
 * What an officer wrote, as HTML that can do no harm: raw HTML stays words, addresses that could run a script lead
 * nowhere, and nothing is fetched from elsewhere. Headings begin at `level` and never skip one.
 */
export function renderMarkdown(words: string, level: 2 | 3 | 4 = 2): SafeHtml {
  const tokens = markdown.parse(words, {})
  let last = level - 1
  for (const token of tokens) {
    if (token.type === 'heading_open') last = Math.min(level + Number(token.tag.slice(1)) - 1, last + 1, 6)
    if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = `h${last}`
  }
  return sanitize(markdown.renderer.render(tokens, markdown.options, {}), {
    allowedTags: tags,
    allowedAttributes: { a: ['href', 'class', 'rel'], '*': ['class'], ol: ['start', 'class'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    transformTags: {
      ...Object.fromEntries(
        Object.entries(classes).map(([tag, name]) => [
          tag,
          (_: string, attribs: sanitize.Attributes) => ({ tagName: tag, attribs: { ...attribs, class: name } }),
        ]),
      ),
      a: (_, { href = '' }) => ({ tagName: 'a', attribs: { href: safeHref(href), class: 'govuk-link' } }),
    },
    exclusiveFilter: ({ tag, text }) => /^(h[2-6]|a|p|li)$/.test(tag) && !text.trim(),
  }) as SafeHtml
}

/** The same as plain words in a line or two: for lists, letters and feeds. */
export function plainWords(words: string, most = 200): string {
  const said = sanitize(markdown.render(words), { allowedTags: [], allowedAttributes: {} })
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name]!)
    .replace(/\s+/g, ' ')
    .trim()
  return said.length <= most ? said : `${said.slice(0, most).replace(/\s+\S*$/, '')}…`
}
