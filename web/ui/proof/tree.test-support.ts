import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

export type Tree = { tag: string; attributes: Record<string, string>; children: (Tree | string)[] }

/** Elements whose edges end a line, so that white space beside them is not shown. */
const blocks = new Set(
  'address article aside blockquote br caption circle col colgroup dd details div dl dt fieldset figure footer form g h1 h2 h3 h4 h5 h6 header hr legend li main nav ol optgroup option p path section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
)
/** Elements that stand in a line like one letter, with lines of their own inside. */
const boxes = new Set('button img input progress select svg textarea'.split(' '))
const verbatim = new Set(['textarea'])

type Children = Tree['children']

/**
 * A line of text. White space is not shown at its start, at its end, or after white space. Between words it is, and
 * then it makes no difference on which side of the edge of an element it stands, except where links are underlined.
 */
class Line {
  /** Something was shown since the line began, or since the last space. */
  private shown = false
  private space: { into: Children | undefined } | undefined

  text(raw: string, into: Children) {
    for (const piece of raw.split(/([ \t\n\r\f]+)/)) {
      if (piece === '') continue
      if (/^[ \t\n\r\f]/.test(piece)) {
        if (this.shown) this.space ??= { into: undefined }
      } else {
        this.flush(into)
        append(into, piece)
        this.shown = true
      }
    }
  }

  /** Something that takes up room stands here. */
  box() {
    this.shown = true
  }

  /** The space that waits, if any, is shown. */
  flush(into: Children) {
    if (!this.space) return
    append(this.space.into ?? into, ' ')
    this.space = undefined
    this.shown = false
  }

  /** The space that waits belongs to this element, if it is shown. */
  keep(into: Children) {
    if (this.space) this.space.into ??= into
  }

  end() {
    this.shown = false
    this.space = undefined
  }
}

function append(into: Children, text: string) {
  const last = into.at(-1)
  if (typeof last === 'string') into[into.length - 1] = last + text
  else into.push(text)
}

/** The document tree of a fragment, without the white space that HTML does not show: the rules are those of CSS for `white-space: normal` under a browser's own style sheet. */
export function tree(html: string): Children {
  return within(parseFragment(html).childNodes)
}

function within(nodes: Node[]): Children {
  const line = new Line()
  const into: Children = []
  for (const node of nodes) walk(node, into, line)
  return into
}

function walk(node: Node, into: Children, line: Line) {
  if (node.nodeName === '#text') return line.text((node as DefaultTreeAdapterTypes.TextNode).value, into)
  if (!('tagName' in node)) throw new RangeError(`a node that no component should write: ${node.nodeName}`)
  const element: Tree = { tag: node.tagName, attributes: attributesOf(node), children: [] }
  const block = blocks.has(node.tagName)
  const box = boxes.has(node.tagName) || element.attributes['role'] === 'button'
  if (block) line.end()
  else line.flush(into)
  into.push(element)
  if (verbatim.has(node.tagName)) element.children = node.childNodes.map(verbatimText)
  else if (block || box) element.children = within(node.childNodes)
  else for (const child of node.childNodes) walk(child, element.children, line)
  if (box) line.box()
  if (node.tagName === 'a') line.keep(element.children)
}

function attributesOf(element: Element): Record<string, string> {
  const pairs = element.attrs.map(({ prefix, name, value }): [string, string] => {
    return [prefix ? `${prefix}:${name}` : name, name === 'class' ? value.trim().replace(/\s+/g, ' ') : value]
  })
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function verbatimText(node: Node): string {
  return (node as DefaultTreeAdapterTypes.TextNode).value
}
