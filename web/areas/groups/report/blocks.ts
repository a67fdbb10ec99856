import MarkdownIt from 'markdown-it'

export type Run = { text: string; bold: boolean }
export type Block =
  | { kind: 'heading'; level: number; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; items: { mark: string; runs: Run[] }[] }

const markdown = new MarkdownIt({ html: false, linkify: false, breaks: true }).disable([
  'image',
  'table',
  'code',
  'fence',
])
type Token = ReturnType<typeof markdown.parse>[number]

/** What somebody wrote, as blocks for paper: the address of a link stands behind its words. Headings begin at 3 and skip no level. */
export function blocksOf(words: string): Block[] {
  const blocks: Block[] = []
  const lists: { ordered: boolean; count: number }[] = []
  let open: Block | undefined
  let level = 2
  for (const token of markdown.parse(words, {})) {
    if (token.type === 'heading_open') {
      level = Math.max(3, Math.min(level + 1, Number(token.tag.slice(1)) + 1, 6))
      open = { kind: 'heading', level, runs: [] }
      blocks.push(open)
    } else if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') {
      if (!lists.length) blocks.push({ kind: 'list', items: [] })
      lists.push({ ordered: token.type === 'ordered_list_open', count: 0 })
    } else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') lists.pop()
    else if (token.type === 'paragraph_open' && !lists.length) {
      open = { kind: 'paragraph', runs: [] }
      blocks.push(open)
    } else if (token.type === 'inline') add(blocks, open, lists, runsOf(token.children ?? []))
    if (/^(heading|paragraph)_close$/.test(token.type)) open = undefined
  }
  return blocks.filter((block) => block.kind !== 'list' || block.items.length > 0)
}

function add(
  blocks: Block[],
  open: Block | undefined,
  lists: { ordered: boolean; count: number }[],
  runs: Run[],
): void {
  const list = lists.at(-1)
  const last = blocks.at(-1)
  if (list && last?.kind === 'list') {
    list.count++
    last.items.push({ mark: list.ordered ? `${list.count}.` : '•', runs })
  } else if (open && open.kind !== 'list') open.runs.push(...runs)
}

function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  let bold = 0
  let href = ''
  for (const token of tokens) {
    if (token.type === 'strong_open') bold++
    else if (token.type === 'strong_close') bold--
    else if (token.type === 'link_open') href = String(token.attrGet('href') ?? '')
    else if (token.type === 'link_close') {
      if (href && !runs.at(-1)?.text.includes(href)) runs.push({ text: ` (${href})`, bold: bold > 0 })
    } else if (token.type === 'softbreak' || token.type === 'hardbreak') runs.push({ text: '\n', bold: false })
    else if (token.content) runs.push({ text: token.content, bold: bold > 0 })
  }
  return runs
}
